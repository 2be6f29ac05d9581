import type { Stage } from "../../core/decide/observed.ts";
import { Failure } from "../../core/model/failure.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import type { Commit, RepositoryHost } from "../../ports/repository-host.ts";
import { once } from "./once.ts";

/** The commits that matter to a pull request; each is asked for once, when it is first needed. */
export interface History {
  /** The commit whose files count: the head, or once merged the merge commit. Throws if the base branch lost that one. */
  commit(): Promise<string>;
  /** What the base branch holds now. Throws if it is gone. */
  tip(): Promise<string>;
  /** What the base branch held just before the merge; now, if there was none. */
  before(): Promise<string>;
  /** Where the pull request began: the best common ancestor of its head and the base branch before the merge. */
  mergeBase(): Promise<string>;
}

/** Reads the tip of a branch, each branch once. */
export type TipReader = (branch: string) => Promise<string>;

/** A reader that sees every branch as it is when first asked, so that one run has one view of it. */
export function createTipReader(host: RepositoryHost): TipReader {
  return once(async (branch: string) => {
    const tip = await host.readBranchTip(branch);
    if (tip !== undefined) return tip;
    const hint = "Restore it, or give the pull request another base branch.";
    throw new Failure("base-branch-lost", `There is no branch ${JSON.stringify(branch)} any more.`, { hint });
  });
}

/** The history of one pull request, whether it was merged by a merge, a squash, a rebase or a push. */
export function createHistory(
  host: RepositoryHost,
  readTip: TipReader,
  pullRequest: PullRequest,
  stage: Stage,
): History {
  const tip = () => readTip(pullRequest.baseBranch);
  const merge = once(async () => readMerge(host, pullRequest, await tip()));
  const before = once(async () => (stage === "merged" ? readBefore(host, pullRequest, await merge()) : tip()));
  return {
    tip,
    before,
    commit: async () => (stage === "merged" ? (await merge()).sha : pullRequest.headSha),
    mergeBase: once(async () => (await host.compare(await before(), pullRequest.headSha)).mergeBase),
  };
}

type Merge = { readonly sha: string; readonly parents: readonly string[] };

async function readMerge(host: RepositoryHost, pullRequest: PullRequest, tip: string): Promise<Merge> {
  const sha = pullRequest.mergeSha as string;
  const { contained, parents } = await host.compare(sha, tip);
  if (contained && parents.length > 0) return { sha, parents };
  const message = `The merge commit ${sha} of #${pullRequest.number} is not on ${JSON.stringify(pullRequest.baseBranch)} any more.`;
  throw new Failure("merge-commit-lost", message, { hint: "The branch was rewritten: merge the change again." });
}

/**
 * What the base branch held before the merge. A merge commit and a squash have it as first parent. A rebase
 * brings several commits: it is the parent of the first of them, which a rebase leaves recognizable.
 */
async function readBefore(host: RepositoryHost, { baseSha, headSha }: PullRequest, merge: Merge): Promise<string> {
  const parent = merge.parents[0] as string;
  const merged = merge.parents.length > 1 && merge.sha !== headSha;
  if (merged || parent === baseSha) return parent;
  // Pushed as it was: GitHub last saw the base branch when the head came, and a push needs it to be in the head.
  if (merge.sha === headSha) return baseSha;
  const [landed, asked] = await Promise.all([
    host.readCommitsBetween(baseSha, merge.sha),
    host.readCommitsBetween(baseSha, headSha),
  ]);
  const count = landedCount(landed, asked);
  return landed.at(-count)?.parents[0] ?? parent;
}

/**
 * How many of the last landed commits are the pull request's own, rebased: that drops merges and leaves out what the
 * base branch had. A squash is one.
 */
function landedCount(landed: readonly Commit[], asked: readonly Commit[]): number {
  const had = new Set(landed.map(({ sha }) => sha));
  const own = asked.filter(({ sha, parents }) => parents.length < 2 && !had.has(sha));
  const authored = new Set(own.map((commit) => commit.authored));
  const foreign = landed.findLastIndex((commit) => !authored.has(commit.authored));
  return Math.max(1, Math.min(own.length, landed.length - 1 - foreign));
}
