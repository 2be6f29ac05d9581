import type { Resource } from "../../core/model/change.ts";
import { parseMark } from "../../core/model/mark.ts";
import type { World } from "../world.ts";

/** A pull request to look at, and the resources that live requests with its mark are about. */
export interface Sighting {
  readonly pullRequest: number;
  readonly resources: readonly Resource[];
}

const MERGED_WITHIN = 30 * 24 * 60 * 60 * 1_000;

/** Reads which pull requests the commits of a push belong to. */
export async function readPullRequestsOfCommits({ host }: World, commits: readonly string[]): Promise<Sighting[]> {
  const found = await Promise.all([...new Set(commits)].map((sha) => host.readPullRequestsOfCommit(sha)));
  return ascending(found.flat(), new Map());
}

/**
 * Reads which pull requests may need a look without an event: the open ones, those merged in the last 30 days, and those
 * that live requests with a mark of this repository name, however long ago.
 */
export async function readOutstandingPullRequests(world: World, repositoryId: number): Promise<Sighting[]> {
  const { host, provider, clock } = world;
  const [open, merged, outstanding] = await Promise.all([
    host.readOpenPullRequests(),
    host.readPullRequestsMergedSince(clock.now() - MERGED_WITHIN),
    provider?.readOutstandingRequests() ?? [],
  ]);
  const marked = new Map<number, Resource[]>();
  for (const { request, resource } of outstanding) {
    const mark = parseMark(request.description);
    if (mark?.repositoryId !== repositoryId) continue;
    marked.set(mark.pullRequest, [...(marked.get(mark.pullRequest) ?? []), resource]);
  }
  return ascending([...open, ...merged, ...marked.keys()], marked);
}

function ascending(numbers: readonly number[], resources: ReadonlyMap<number, readonly Resource[]>): Sighting[] {
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((pullRequest) => ({ pullRequest, resources: resources.get(pullRequest) ?? [] }));
}
