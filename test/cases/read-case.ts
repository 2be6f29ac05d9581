import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { observeResources } from "../../src/commands/observe/observe-resources.ts";
import { validateFiles } from "../../src/commands/validate-files.ts";
import type { World } from "../../src/commands/world.ts";
import type { Diagnostic } from "../../src/core/model/diagnostic.ts";
import type { Json, JsonObject } from "../../src/core/model/json.ts";
import type { PullRequest } from "../../src/core/model/pull-request.ts";
import { LIMITS } from "../../src/core/parse/source.ts";
import { codeFrame } from "../../src/core/render/code-frame.ts";
import { validateSource } from "../../src/core/validate/validate-source.ts";
import { readChangeFiles } from "../../src/io/change-files.ts";
import type { FlagReading, Provider } from "../../src/ports/provider.ts";
import { readFlag } from "../../src/providers/launchdarkly/json/flag-json.ts";

const CASES = import.meta.dirname;
const FILE = "change.yaml";
const BASE = new URL("https://app.launchdarkly.com");
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");

/** What became of a case: the code frames of its diagnostics, or the instructions that its changes compile to. */
export type Told =
  | { readonly expected: "expected.txt"; readonly diagnostics: readonly Diagnostic[]; readonly frames: string }
  | { readonly expected: "expected.json"; readonly instructions: Json };

/** The names of all cases: one folder each. */
export function caseNames(): string[] {
  const entries = readdirSync(CASES, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The path of a file of a case. */
export function pathIn(name: string, file: string): string {
  return join(CASES, name, file);
}

/** Reads the change file of a case as the command line does, then compiles it against its flags, where it has some. */
export async function tell(name: string): Promise<Told> {
  const readings = await readChangeFiles([pathIn(name, FILE)], LIMITS.bytes);
  const { diagnostics, sources } = validateFiles(
    readings.map((reading) => ({ ...reading, path: FILE })),
    sha256,
  );
  const framed = (found: readonly Diagnostic[]): Told => ({
    expected: "expected.txt",
    diagnostics: found,
    frames: `${found.map((one) => codeFrame(one, sources.get(one.file))).join("\n\n")}\n`,
  });
  const source = sources.get(FILE);
  if (diagnostics.length > 0 || source === undefined) return framed(diagnostics);
  const { changes } = validateSource(source, sha256);
  const wanted = changes.map((change) => ({ resource: change.resource, change, onBase: false }));
  const observed = await observeResources({ sha256 } as World, providerOf(name), {} as PullRequest, wanted);
  const unknown = observed.flatMap((one) => one.diagnostics);
  if (unknown.length > 0) return framed(unknown);
  const compiled = observed.map((one) => one.compiled?.instructions ?? null);
  return { expected: "expected.json", instructions: compiled as unknown as Json };
}

/** LaunchDarkly as the files of a case have it: one project, the environments of its flag, no requests. */
function providerOf(name: string): Provider {
  const flags = ["flag.json", "prerequisite.json"]
    .filter((file) => existsSync(pathIn(name, file)))
    .map((file) => JSON.parse(readFileSync(pathIn(name, file), "utf8")) as JsonObject);
  const refused = () => Promise.reject(new Error("A case only reads."));
  return {
    name: "launchdarkly",
    readFlag: async (project, key, environments) => readFlagOf(flags, project, key, environments),
    readRequests: async () => [],
    readRequest: refused,
    readOutstandingRequests: refused,
    createRequest: refused,
    withdrawRequest: refused,
    applyRequest: refused,
  };
}

function readFlagOf(
  flags: readonly JsonObject[],
  project: string,
  key: string,
  environments: readonly string[],
): FlagReading {
  const links = flags[0]?._links as { self: { href: string } };
  if (links.self.href.split("/")[4] !== project) {
    return { found: false, missing: "project", name: project, candidates: [] };
  }
  const known = Object.keys(flags[0]?.environments as JsonObject);
  const unknown = environments.find((environment) => !known.includes(environment));
  if (unknown !== undefined) return { found: false, missing: "environment", name: unknown, candidates: known };
  const body = flags.find((flag) => flag.key === key);
  if (body === undefined) return { found: false, missing: "flag", name: key, candidates: [] };
  return { found: true, flag: readFlag({ at: "", value: body }, project, key, environments, BASE) };
}
