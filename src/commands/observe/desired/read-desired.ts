import type { Stage } from "../../../core/decide/observed.ts";
import type { Change } from "../../../core/model/change/change.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import type { Failure } from "../../../core/model/failure.ts";
import type { ChangedFile } from "../../../core/model/pull-request.ts";
import type { Source } from "../../../core/parse/source.ts";
import type { World } from "../../world.ts";
import type { History } from "../history.ts";
import { readSources, type Sources } from "../read-sources.ts";
import { originOf, pathsOf } from "./changed-paths.ts";
import { editsOf } from "./edits-of.ts";
import { readMovedFiles } from "./read-moved-files.ts";
import { readOnBase } from "./read-on-base.ts";
import { refusals } from "./refusals.ts";
import { readNamesakes } from "./search-change-files.ts";

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
  /** For the edits of documents that git held before: the file that it held them in. */
  readonly writtenIn: ReadonlyMap<Change, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Sentences about what comes of nothing that git says or no longer says, and what could not be checked. */
  readonly notices: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** What a pull request without change files asks for. */
export const NOTHING: Desired = {
  changes: [],
  onBase: new Set(),
  unclear: new Map(),
  faults: new Map(),
  writtenIn: new Map(),
  diagnostics: [],
  notices: [],
  sources: new Map(),
};

/**
 * Reads the changed change files at the head, or for a merged pull request at the merge commit. A document counts unless
 * its file held it where the pull request began, or, once merged, on the base branch just before: then another pull
 * request brought it. A flag's document counts by its edit since then, whichever of the changed files held it.
 */
export async function readDesired(
  world: World,
  history: History,
  touched: readonly ChangedFile[],
  stage: Stage,
  isChangeFile: (path: string) => boolean,
): Promise<Desired> {
  const merged = stage === "merged";
  const { changed, notices } = merged
    ? await readMovedFiles(world, history, touched, isChangeFile)
    : { changed: touched, notices: [] };
  const { present, origins, left } = pathsOf(changed, isChangeFile);
  if (present.length + (stage === "closed" ? 0 : left.length) === 0) return { ...NOTHING, notices };
  const paths = present.map(({ path }) => path);
  const before = [...new Set([...origins, ...left])];
  const [now, began, justBefore] = await Promise.all([
    readAt(world, history.commit, paths),
    readAt(world, history.mergeBase, merged ? origins : before),
    readAt(world, history.before, merged ? [...new Set([...paths, ...before])] : []),
  ]);
  const held = only(merged ? justBefore : began, isChangeFile);
  const heldThen = documentKeys(began);
  // Empty unless merged: nothing was read of it then.
  const heldSince = documentKeys(justBefore);
  const isNew = ({ file, digest }: Change) =>
    !heldThen.has(documentKey(originOf(present, file), digest)) && !heldSince.has(documentKey(file, digest));
  const edits = await editsOf(now, held, present, world.sha256);
  const namesakes =
    stage === "closed" ? NO_NAMESAKES : await readNamesakes(world, history.commit, edits.brought, paths, isChangeFile);
  const counted = inFileOrder([...now.changes.filter(isNew), ...edits.changes]);
  const { first, faults, diagnostics } = await refusals(counted, now.flags, namesakes.flags, edits.diagnostics);
  const tip = merged && first.length > 0 ? await readOnBase(world, history, first, isChangeFile) : NOT_MERGED;
  return {
    changes: first,
    ...tip,
    faults,
    writtenIn: edits.writtenIn,
    diagnostics: [...now.diagnostics, ...diagnostics],
    notices: stage === "closed" ? [] : [...notices, ...edits.idle, ...namesakes.notices],
    sources: now.sources,
  };
}

/** Asks for the commit only if something is to be read of it. */
async function readAt(world: World, commit: () => Promise<string>, paths: readonly string[]): Promise<Sources> {
  return readSources(world, paths.length === 0 ? "" : await commit(), paths);
}

function only(sources: Sources, isChangeFile: (path: string) => boolean): Sources {
  const isIn = ({ file }: { readonly file: string }) => isChangeFile(file);
  return { ...sources, flags: sources.flags.filter(isIn), diagnostics: sources.diagnostics.filter(isIn) };
}

const NO_NAMESAKES = { flags: [], notices: [] };
const NOT_MERGED = { onBase: new Set<Change>(), unclear: new Map<Change, Failure>() };

/** The documents that files of a commit hold, by file and digest. */
function documentKeys({ changes }: Sources): Set<string> {
  return new Set(changes.map(({ file, digest }) => documentKey(file, digest)));
}

function documentKey(file: string, digest: string): string {
  return `${digest} ${file}`;
}

function inFileOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => (a.file === b.file ? a.document - b.document : a.file < b.file ? -1 : 1));
}
