import type { DesiredFlag } from "../../core/model/change/desired-flag.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import { isObject } from "../../core/model/json.ts";
import type { Source } from "../../core/parse/source.ts";
import { isOf } from "../observe/desired/same-flag.ts";
import { createTipReader } from "../observe/history.ts";
import { DEFAULT_PATHS, readConfigAt } from "../observe/read-config.ts";
import { readSources } from "../observe/read-sources.ts";
import type { World } from "../world.ts";

/** The flags under management: what the documents of the default branch say, and what is wrong with them. */
export interface Managed {
  /** The default branch. */
  readonly branch: string;
  /** One document a flag. */
  readonly flags: readonly DesiredFlag[];
  /** What is wrong with documents that are, or may be, of `kind: Flag`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads the documents of `kind: Flag` at the tip of the default branch, whose config says where they are. Throws for a
 * config that is not valid. Asks GitHub for the repository, the tip, the config and the tree, and for the files fifty at a
 * time.
 */
export async function readManaged(world: World, { configPath }: { readonly configPath: string }): Promise<Managed> {
  const { host, matchesGlob } = world;
  const { defaultBranch: branch } = await host.readRepository();
  const tip = await createTipReader(host)(branch);
  const [config, listed] = await Promise.all([readConfigAt(host, tip, configPath), host.listFiles(tip)]);
  const globs = config.paths ?? DEFAULT_PATHS;
  const files = listed.filter((path) => globs.some((glob) => matchesGlob(path, glob)));
  const read = await readSources(world, tip, files);
  const { oneFileRule } = await import("../../core/desired/intent/one-file-rule.ts");
  const doubles = oneFileRule(read.flags);
  return {
    branch,
    flags: read.flags.filter((flag) => !doubles.some((fault) => isOf(fault, flag))),
    diagnostics: [...read.diagnostics.filter((one) => mayBeFlag(one, read.sources)), ...doubles],
    sources: read.sources,
  };
}

const OTHER_KINDS = ["FlagChange", "FlagCopy", "SegmentChange"];

/** A change that was merged long ago says nothing about how a flag should be, right or wrong. */
function mayBeFlag({ file, where }: Diagnostic, sources: ReadonlyMap<string, Source>): boolean {
  if (typeof where !== "object" || !("document" in where)) return true;
  const value = sources.get(file)?.documents.find(({ index }) => index === where.document)?.value;
  return !isObject(value) || !OTHER_KINDS.includes(String(value.kind));
}
