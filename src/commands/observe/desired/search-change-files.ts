import type { DesiredFlag } from "../../../core/model/change/desired-flag.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { World } from "../../world.ts";
import { readSources, type Sources } from "../read-sources.ts";
import { isSameFlag } from "./same-flag.ts";

/** Change files of a commit that are searched at most. */
const MOST_SEARCHED = 500;

/** What the change files of a commit hold; `whole` is false if there are more than a run searches. */
export async function searchChangeFiles(
  world: World,
  commit: string,
  isChangeFile: (path: string) => boolean,
): Promise<Sources & { readonly whole: boolean }> {
  const files = (await world.host.listFiles(commit)).filter(isChangeFile);
  const found = await readSources(world, commit, files.slice(0, MOST_SEARCHED));
  return { ...found, whole: files.length <= MOST_SEARCHED };
}

/** The documents that were found in change files; `whole` is false if there may be more. */
export type Found = Pick<Sources, "flags"> & { readonly whole: boolean };

/** Searches the change files of a commit; finds nothing where GitHub does not list them all. */
export async function searchIfListed(
  world: World,
  commit: string,
  isChangeFile: (path: string) => boolean,
): Promise<Found> {
  try {
    return await searchChangeFiles(world, commit, isChangeFile);
  } catch (error) {
    if (error instanceof Failure) return { flags: [], whole: false };
    throw error;
  }
}

/**
 * The documents of the same flags in the change files that a pull request leaves as they are. Asked only for flags that
 * are new to the changed files; GitHub lists a commit's files once, and each text is read once a run.
 */
export async function readNamesakes(
  world: World,
  commit: () => Promise<string>,
  brought: readonly DesiredFlag[],
  changed: readonly string[],
  isChangeFile: (path: string) => boolean,
): Promise<{ readonly flags: readonly DesiredFlag[]; readonly notices: readonly string[] }> {
  if (brought.length === 0) return { flags: [], notices: [] };
  const isOther = (path: string) => isChangeFile(path) && !changed.includes(path);
  const found = await searchIfListed(world, await commit(), isOther);
  const flags = found.flags.filter((one) => brought.some((flag) => isSameFlag(one, flag)));
  const notice = "There are too many change files to check whether another one is about the same flag.";
  return { flags, notices: found.whole ? [] : [notice] };
}
