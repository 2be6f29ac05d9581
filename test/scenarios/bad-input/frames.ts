import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { headOf } from "../../harness/shown.ts";
import type { EmulatedWorld } from "../../harness/world.ts";

/** A folder of change files, and what is to be said about them, as the log shows it. */
export interface Case {
  readonly name: string;
  /** The change files by their path in the repository. */
  readonly files: Readonly<Record<string, string>>;
  readonly frames: readonly string[];
}

/** Every case, found by listing. */
export function readCases(): Case[] {
  const root = join(import.meta.dirname, "cases");
  return readdirSync(root).map((name) => {
    const read = (file: string) => readFileSync(join(root, name, file), "utf8");
    const files = readdirSync(join(root, name)).filter((file) => file !== "expected.txt");
    return {
      name,
      files: Object.fromEntries(files.map((file) => [`flags/${file}`, read(file)])),
      frames: read("expected.txt").trimEnd().split("\n\n"),
    };
  });
}

/** The annotation that belongs to a code frame: its marks are the columns, its hint follows its sentence. */
export function annotationOf(frame: string): JsonObject {
  const [head = "", ...rest] = frame.split("\n");
  const [, path, line, column, code, message] = /^(.+?):(\d+):(\d+): ([a-z0-9-]+): (.+)$/.exec(head) ?? [];
  const marks = rest.find((one) => /^ +\^+$/.test(one));
  const hint = rest.at(-1);
  return {
    path: path ?? "",
    start_line: Number(line),
    end_line: Number(line),
    start_column: Number(column),
    end_column: Number(column) + (marks?.trim().length ?? 1),
    annotation_level: "failure",
    title: code ?? "",
    message: `${message} ${hint}`,
  };
}

/** The annotations of the check run that holds the merge, as a reader sees them. */
export function shownAnnotations(world: EmulatedWorld, number: number): JsonObject[] {
  const gate = world.github.checkRuns(headOf(world, number)).find(({ name }) => name === "Flag changes");
  const annotations = (gate?.annotations ?? []) as JsonObject[];
  return annotations.map(({ blob_href: _, raw_details: __, ...shown }) => shown);
}
