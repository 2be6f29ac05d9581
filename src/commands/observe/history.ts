import type { Stage } from "../../core/decide/observed.ts";
import { Failure } from "../../core/model/failure.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import type { RepositoryHost } from "../../ports/repository-host.ts";

/** The commits that matter to a pull request; each is asked for once, when it is first needed. */
export interface History {
  /** The commit whose files count: the head, or once merged the merge commit. Refuses one that the base branch lacks. */
  commit(): Promise<string>;
  /** Where the pull request began: the best common ancestor of its head and the base branch before the merge. */
  mergeBase(): Promise<string>;
}

/** The history of one pull request, whether it is merged by a merge, a squash or a rebase. */
export function createHistory(host: RepositoryHost, pullRequest: PullRequest, stage: Stage): History {
  const merge = once(() => readMerge(host, pullRequest));
  const before = async () => (stage === "merged" ? (await merge()).parent : pullRequest.baseBranch);
  return {
    commit: async () => (stage === "merged" ? (await merge()).sha : pullRequest.headSha),
    mergeBase: once(async () => (await host.compare(await before(), pullRequest.headSha)).mergeBase),
  };
}

/** The merge commit and its first parent, whose history holds the base branch as it was. */
async function readMerge(host: RepositoryHost, pullRequest: PullRequest): Promise<{ sha: string; parent: string }> {
  const sha = pullRequest.mergeSha as string;
  const { contained, parents } = await host.compare(sha, pullRequest.baseBranch);
  const parent = parents[0];
  if (contained && parent !== undefined) return { sha, parent };
  const message = `The merge commit ${sha} of #${pullRequest.number} is not on ${JSON.stringify(pullRequest.baseBranch)}.`;
  throw new Failure("merge-commit-lost", message, { hint: "The branch was rewritten: merge the change again." });
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
