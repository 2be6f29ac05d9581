import { renderFlagFile } from "../../../core/desired/export/render-flag-file.ts";
import { type LeftOut, type WrittenFlag, writtenFlag } from "../../../core/desired/export/written-flag.ts";
import type { Flag } from "../../../core/model/live/flag.ts";
import type { FlagsReading, Missing, Provider } from "../../../ports/provider.ts";
import type { Folder, Writing } from "../folder.ts";
import { readPrerequisites } from "../read-prerequisites.ts";
import { placeFiles } from "./place-files.ts";

/** Which live flags become files, and where. */
export interface ExportOptions {
  readonly project: string;
  /** Keys; empty for every flag that is not archived. */
  readonly flags: readonly string[];
  /** Keys; empty for all that the project has. */
  readonly environments: readonly string[];
  /** The folder in which a folder for the project is. */
  readonly out: string;
  /** Whether the files describe variations too. */
  readonly variations: boolean;
  /** Whether files that exist are written over. */
  readonly force: boolean;
}

/** How an export ended. */
export type Exported =
  | Missing
  | {
      readonly found: true;
      /** The paths that were written, in order. */
      readonly written: readonly string[];
      /** How many files were there already, as they would have been written. */
      readonly same: number;
      /** The paths that exist and were left alone. */
      readonly left: readonly string[];
      /** Parts that the files that were written leave out, by flag. */
      readonly leftOut: readonly { readonly flag: string; readonly left: readonly LeftOut[] }[];
      /** Named flags that are archived, and so not written. */
      readonly archived: readonly string[];
      /** Keys that no file can be named for. */
      readonly unnamed: readonly string[];
      readonly unknown: readonly Missing[];
    };

/** Files that are written at the same time. */
const AT_ONCE = 32;

const SCHEMA = "https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas/flag.schema.json";

type Progress = (read: number, of: number) => void;

/**
 * Writes live flags as files of one `kind: Flag` document each. It reads the keys of the environments if none is named,
 * the flags by lists of 100, once more the flags that only prerequisites name, and all keys if a named flag is unknown.
 */
export async function exportFlags(
  provider: Provider,
  folder: Folder,
  options: ExportOptions,
  progress: Progress = () => {},
): Promise<Exported> {
  const { project, force } = options;
  // A folder that cannot be written to is told before anything is asked.
  await folder.list(`${options.out}/${project}`);
  const reading = await readExported(provider, options, progress);
  if (!reading.found) return reading;
  const flags = reading.flags.filter(({ archived }) => !archived);
  const prerequisites = await readPrerequisites(provider, project, reading.flags);
  const keys = flags.map(({ key }) => key);
  const paths = await placeFiles(folder, options, keys);
  const files = flags.flatMap((flag) => {
    const path = paths.get(flag.key);
    return path === undefined ? [] : [{ path, flag: flag.key, ...writtenFlag(flag, prerequisites, options) }];
  });
  const writings = await writeFiles(folder, files, force);
  const those = (writing: Writing) => files.filter((_, place) => writings[place] === writing);
  return {
    found: true,
    written: those("written").map(({ path }) => path),
    same: those("same").length,
    left: those("left").map(({ path }) => path),
    leftOut: those("written").filter(({ left }) => left.length > 0),
    archived: reading.flags.filter(({ archived }) => archived).map(({ key }) => key),
    unnamed: keys.filter((key) => !paths.has(key)),
    unknown: await missingFlags(provider, options, reading.flags),
  };
}

async function writeFiles(
  folder: Folder,
  files: readonly (WrittenFlag & { readonly path: string })[],
  force: boolean,
): Promise<Writing[]> {
  const writings: Writing[] = [];
  for (let place = 0; place < files.length; place += AT_ONCE) {
    const some = files.slice(place, place + AT_ONCE).map(({ path, document, left }) => {
      return folder.write(path, renderFlagFile(document, { schema: SCHEMA, left }), force);
    });
    writings.push(...(await Promise.all(some)));
  }
  return writings;
}

async function readExported(provider: Provider, options: ExportOptions, progress: Progress): Promise<FlagsReading> {
  const { project, flags, environments } = options;
  const found = environments.length > 0 ? undefined : await provider.readEnvironments(project);
  if (found !== undefined && !found.found) return found;
  const keys = flags.length === 0 ? "all" : [...new Set(flags)];
  return provider.readFlags(project, keys, found?.environments ?? [...new Set(environments)], progress);
}

async function missingFlags(
  provider: Provider,
  { project, flags: keys }: ExportOptions,
  found: readonly Flag[],
): Promise<Missing[]> {
  const unknown = keys.filter((key) => !found.some((flag) => flag.key === key));
  if (unknown.length === 0) return [];
  const all = await provider.readFlags(project, "all", []);
  const candidates = all.found ? all.flags.map(({ key }) => key) : [];
  return unknown.map((name) => ({ found: false, missing: "flag", name, candidates }));
}
