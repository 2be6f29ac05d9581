import { type Change, resourceName } from "../../core/model/change.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import { Failure } from "../../core/model/failure.ts";
import type { ChangedFile } from "../../core/model/pull-request.ts";
import type { Source } from "../../core/parse/source.ts";
import type { World } from "../world.ts";
import type { History } from "./history.ts";
import { readSources } from "./read-sources.ts";

/** What the pull request asks for, as git has it. */
export interface Desired {
  /** The changes that count, in file order. */
  readonly changes: readonly Change[];
  /** For a merged pull request: those that the tip of the base branch still holds. */
  readonly onBase: ReadonlySet<Change>;
  /** Why it is not known whether the tip still holds a change. */
  readonly unclear: ReadonlyMap<Change, Failure>;
  /** What the change files do wrong together: the diagnostics of a change that others contradict. */
  readonly faults: ReadonlyMap<Change, readonly Diagnostic[]>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** What a pull request without change files asks for. */
export const NOTHING: Desired = {
  changes: [],
  onBase: new Set(),
  unclear: new Map(),
  faults: new Map(),
  diagnostics: [],
  sources: new Map(),
};

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
  const tip = merged
    ? await readOnBase(world, history, first, isChangeFile)
    : { onBase: new Set<Change>(), unclear: new Map() };
  const doubles = duplicateRule(counted);
  const others = counted.filter((change) => !first.includes(change));
  const contradicting = (change: Change) =>
    doubles.filter((_, index) => resourceName((others[index] as Change).resource) === resourceName(change.resource));
  return {
    changes: first,
    ...tip,
    faults: new Map(first.map((change) => [change, contradicting(change)])),
    diagnostics: [...now.diagnostics, ...doubles],
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

/**
 * The changes that the tip of the base branch still holds, in their file or in one that they were moved to. A file that
 * the tip holds and that cannot be read as change files are leaves it open.
 */
async function readOnBase(
  world: World,
  history: History,
  changes: readonly Change[],
  isChangeFile: (path: string) => boolean,
): Promise<Pick<Desired, "onBase" | "unclear">> {
  const tip = await history.tip();
  const own = await readSources(world, tip, [...new Set(changes.map(({ file }) => file))]);
  const held = new Set(own.changes.map(({ file, digest }) => documentKey(file, digest)));
  const missing = changes.filter(({ file, digest }) => !held.has(documentKey(file, digest)));
  if (missing.length === 0) return { onBase: new Set(changes), unclear: new Map() };
  const files = (await world.host.listFiles(tip)).filter(isChangeFile);
  const everywhere = await readSources(world, tip, files.slice(0, MOST_SEARCHED));
  const anywhere = new Set(everywhere.changes.map(({ digest }) => digest));
  const lost = missing.filter(({ digest }) => !anywhere.has(digest));
  const broken = new Set(own.diagnostics.map(({ file }) => file));
  const searched = files.length <= MOST_SEARCHED;
  const open = lost.filter(({ file }) => broken.has(file) || !searched);
  return {
    onBase: new Set(changes.filter((change) => !lost.includes(change) || open.includes(change))),
    unclear: new Map(open.map((change) => [change, unclear(change)])),
  };
}

/** Change files of the base branch that are searched for one that was moved. */
const MOST_SEARCHED = 500;

function unclear({ file }: Change): Failure {
  const message = `The base branch does not tell whether it still holds the change of ${JSON.stringify(file)}.`;
  return new Failure("base-unclear", message, { hint: "Make its change files valid again.", outcome: "unknown" });
}

function documentKey(file: string, digest: string): string {
  return `${digest} ${file}`;
}
