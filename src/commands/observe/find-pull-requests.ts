import { parseMark } from "../../core/model/mark.ts";
import type { World } from "../world.ts";

const MERGED_WITHIN = 30 * 24 * 60 * 60 * 1_000;

/** The pull requests of the commits of a push, ascending. */
export async function findOfCommits({ host }: World, commits: readonly string[]): Promise<number[]> {
  const found = await Promise.all([...new Set(commits)].map((sha) => host.readPullRequestsOfCommit(sha)));
  return ascending(found.flat());
}

/**
 * Every pull request that may need a look without an event: the open ones, those merged in the last 30 days, and those
 * that outstanding requests of this repository name, however long ago.
 */
export async function findOutstanding({ host, provider, clock }: World, repositoryId: number): Promise<number[]> {
  const [open, merged, outstanding] = await Promise.all([
    host.readOpenPullRequests(),
    host.readPullRequestsMergedSince(clock.now() - MERGED_WITHIN),
    provider?.readOutstandingRequests() ?? [],
  ]);
  const marked = outstanding.flatMap(({ request }) => {
    const mark = parseMark(request.description);
    return mark?.repositoryId === repositoryId ? [mark.pullRequest] : [];
  });
  return ascending([...open, ...merged, ...marked]);
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
