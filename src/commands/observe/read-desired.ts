import type { Change } from "../../core/model/change.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import type { ChangedFile, PullRequest } from "../../core/model/pull-request.ts";
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
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads the changed change files at the head, or for a merged pull request at the merge commit, and what they change. */
export async function readDesired(
  world: World,
  pullRequest: PullRequest,
  history: History,
  files: readonly ChangedFile[],
): Promise<Desired> {
  const present = files.filter(({ status }) => status !== "removed");
  if (present.length === 0) return { changes: [], onBase: new Set(), diagnostics: [], sources: new Map() };
  const { duplicateRule } = await import("../../core/validate/duplicate-rule.ts");
  const paths = present.map(({ path }) => path);
  const [now, before] = await Promise.all([
    history.commit().then((commit) => readSources(world, commit, paths)),
    readBefore(world, history, present),
  ]);
  const counted = now.changes.filter((change) => {
    const file = present.find(({ path }) => path === change.file);
    return !before.has(documentKey(file?.previousPath ?? change.file, change.digest));
  });
  return {
    changes: counted,
    onBase: pullRequest.state === "merged" ? await readOnBase(world, pullRequest, counted) : new Set(),
    diagnostics: [...now.diagnostics, ...duplicateRule(counted)],
    sources: now.sources,
  };
}

/** The documents that the changed files held at the merge base, by file and digest. */
async function readBefore(world: World, history: History, files: readonly ChangedFile[]): Promise<Set<string>> {
  const known = files.filter(({ status }) => status !== "added").map(({ path, previousPath }) => previousPath ?? path);
  if (known.length === 0) return new Set();
  const { changes } = await readSources(world, await history.mergeBase(), known);
  return new Set(changes.map(({ file, digest }) => documentKey(file, digest)));
}

async function readOnBase(world: World, pullRequest: PullRequest, changes: readonly Change[]): Promise<Set<Change>> {
  const files = [...new Set(changes.map(({ file }) => file))];
  const tip = await readSources(world, pullRequest.baseBranch, files);
  const held = new Set(tip.changes.map(({ file, digest }) => documentKey(file, digest)));
  return new Set(changes.filter(({ file, digest }) => held.has(documentKey(file, digest))));
}

function documentKey(file: string, digest: string): string {
  return `${digest} ${file}`;
}
