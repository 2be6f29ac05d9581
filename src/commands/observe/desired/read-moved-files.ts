import type { DesiredFlag } from "../../../core/model/change/desired-flag.ts";
import type { ChangedFile } from "../../../core/model/pull-request.ts";
import type { World } from "../../world.ts";
import type { History } from "../history.ts";
import { readSources } from "../read-sources.ts";
import { originOf, pathsOf } from "./changed-paths.ts";
import { isSameFlag } from "./same-flag.ts";
import { type Found, searchIfListed } from "./search-change-files.ts";

/** The files that a merged pull request changed, where they stand in the merge commit. */
export interface MovedFiles {
  readonly changed: readonly ChangedFile[];
  /** Sentences about files that are gone. */
  readonly notices: readonly string[];
}

/**
 * Finds the changed files that moved on the base branch before the merge, which then took the edits along: in the change
 * files that are about the same flags. Other files are read only where one is gone.
 */
export async function readMovedFiles(
  world: World,
  history: History,
  changed: readonly ChangedFile[],
  isChangeFile: (path: string) => boolean,
): Promise<MovedFiles> {
  const { present } = pathsOf(changed, isChangeFile);
  if (present.length === 0) return { changed, notices: [] };
  const commit = await history.commit();
  const paths = present.map(({ path }) => path);
  const tree = await world.host.readTree(commit, paths);
  const gone = present.filter(({ path }) => !tree.has(path));
  if (gone.length === 0) return { changed, notices: [] };
  const origins = gone.map(({ path }) => originOf(present, path)).filter(isChangeFile);
  const { flags } = await readSources(world, await history.mergeBase(), origins);
  const found = flags.length === 0 ? NOTHING : await searchIfListed(world, commit, isChangeFile);
  const moves = gone.map(({ path }) => moveOf(path, originOf(present, path), flags, found));
  const arrived = new Map(moves.flatMap(({ to }) => to).map((file) => [file.path, file]));
  return {
    changed: [
      ...changed.filter((file) => !gone.includes(file)),
      ...[...arrived.values()].filter(({ path }) => !paths.includes(path)),
    ],
    notices: moves.filter(({ to }) => to.length === 0).map(({ from }) => tellGone(from, found.whole)),
  };
}

const NOTHING: Found = { flags: [], whole: true };

interface Move {
  readonly from: string;
  /** The files that are about its flags now, each as renamed from where it stood when the pull request began. */
  readonly to: readonly ChangedFile[];
}

function moveOf(from: string, origin: string, began: readonly DesiredFlag[], { flags }: Found): Move {
  const held = began.filter(({ file }) => file === origin);
  const homes = flags.filter((one) => held.some((flag) => isSameFlag(one, flag))).map(({ file }) => file);
  return { from, to: [...new Set(homes)].map((path) => ({ path, status: "renamed", previousPath: origin })) };
}

function tellGone(path: string, whole: boolean): string {
  const more = whole ? "" : " There are too many change files to look for it in the others.";
  return `The merge commit does not hold ${JSON.stringify(path)}, so nothing is asked for what the pull request changed there.${more}`;
}
