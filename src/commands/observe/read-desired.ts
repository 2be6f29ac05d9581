import type { Change } from "../../core/model/change.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import type { ChangedFile } from "../../core/model/pull-request.ts";
import type { Source } from "../../core/parse/source.ts";
import type { World } from "../world.ts";
import type { History } from "./history.ts";
import { readSources, type Sources } from "./read-sources.ts";

/** What the pull request asks for, as git has it. */
export interface Desired {
  /** The changes that count, in file order. */
  readonly changes: readonly Change[];
  /** For a merged pull request: those that the tip of the base branch still holds. */
  readonly onBase: ReadonlySet<Change>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** What a pull request without change files asks for. */
export const NOTHING: Desired = { changes: [], onBase: new Set(), diagnostics: [], sources: new Map() };

/**
 * Reads the changed change files at the head, or for a merged pull request at the merge commit. A document counts unless
 * its file held it where the pull request began, or, once merged, on the base branch just before: then another pull
 * request brought it.
 */
export async function readDesired(
  world: World,
  history: History,
  files: readonly ChangedFile[],
  merged: boolean,
  isChangeFile: (path: string) => boolean,
): Promise<Desired> {
  const present = files.filter(({ status }) => status !== "removed");
  if (present.length === 0) return NOTHING;
  const { duplicateRule, firstOfEach } = await import("../../core/validate/duplicate-rule.ts");
  const paths = present.map(({ path }) => path);
  const [now, atMergeBase, justBefore] = await Promise.all([
    history.commit().then((commit) => readSources(world, commit, paths)),
    readHeld(world, history.mergeBase, present.filter(({ status }) => status !== "added").map(originOf)),
    merged ? readHeld(world, history.before, paths) : new Set<string>(),
  ]);
  const counted = now.changes.filter(({ file, digest }) => {
    const origin = originOf(present.find(({ path }) => path === file) as ChangedFile);
    return !atMergeBase.has(documentKey(origin, digest)) && !justBefore.has(documentKey(file, digest));
  });
  const first = firstOfEach(counted);
  return {
    changes: first,
    onBase: merged ? await readOnBase(world, history, first, now, isChangeFile) : new Set(),
    diagnostics: [...now.diagnostics, ...duplicateRule(counted)],
    sources: now.sources,
  };
}

/** Where a file stood before: GitHub names another path for a copy too, which is a new file. */
function originOf({ path, status, previousPath }: ChangedFile): string {
  return status === "renamed" ? (previousPath ?? path) : path;
}

/** The documents that files of a commit hold, by file and digest. */
async function readHeld(world: World, commit: () => Promise<string>, files: readonly string[]): Promise<Set<string>> {
  if (files.length === 0) return new Set();
  const { changes } = await readSources(world, await commit(), files);
  return new Set(changes.map(({ file, digest }) => documentKey(file, digest)));
}

/** The changes that the tip of the base branch still holds, in their file or, untouched, in one that it was moved to. */
async function readOnBase(
  world: World,
  history: History,
  changes: readonly Change[],
  now: Sources,
  isChangeFile: (path: string) => boolean,
): Promise<Set<Change>> {
  const held = await readHeld(world, history.tip, [...new Set(changes.map(({ file }) => file))]);
  const missing = changes.filter(({ file, digest }) => !held.has(documentKey(file, digest)));
  const blobs = [...new Set(missing.flatMap(({ file }) => now.blobs.get(file) ?? []))];
  const moved = blobs.length === 0 ? new Set() : await world.host.findBlobs(await history.tip(), blobs, isChangeFile);
  return new Set(changes.filter((change) => !missing.includes(change) || moved.has(now.blobs.get(change.file))));
}

function documentKey(file: string, digest: string): string {
  return `${digest} ${file}`;
}
