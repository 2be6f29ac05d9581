import type { Resource } from "../../core/model/change/change.ts";
import { parseMark } from "../../core/model/change/mark.ts";
import { Failure } from "../../core/model/failure.ts";
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
  const numbers = [...new Set(found.flat())].sort((a, b) => a - b);
  return numbers.map((pullRequest) => ({ pullRequest, resources: [] }));
}

/**
 * Reads which pull requests may need a look without an event: those that live requests with a mark of this repository
 * name, however long ago, then the open ones and those merged in the last 30 days, the newest first. Without the
 * provider's list the others are looked at all the same.
 */
export async function readOutstandingPullRequests(
  world: World,
  repositoryId: number,
): Promise<{ sightings: Sighting[]; failures: Failure[] }> {
  const { host, clock } = world;
  const [open, merged, outstanding] = await Promise.all([
    host.readOpenPullRequests(),
    host.readPullRequestsMergedSince(clock.now() - MERGED_WITHIN),
    readMarked(world, repositoryId),
  ]);
  const { marked, failures } = outstanding;
  const others = [...new Set([...open, ...merged])].filter((number) => !marked.has(number)).sort((a, b) => b - a);
  const numbers = [...[...marked.keys()].sort((a, b) => a - b), ...others];
  return {
    sightings: numbers.map((pullRequest) => ({ pullRequest, resources: marked.get(pullRequest) ?? [] })),
    failures,
  };
}

async function readMarked(
  { provider }: World,
  repositoryId: number,
): Promise<{ marked: Map<number, Resource[]>; failures: Failure[] }> {
  const marked = new Map<number, Resource[]>();
  try {
    for (const { request, resource } of (await provider?.readOutstandingRequests()) ?? []) {
      const mark = parseMark(request.description);
      if (mark?.repositoryId !== repositoryId) continue;
      marked.set(mark.pullRequest, [...(marked.get(mark.pullRequest) ?? []), resource]);
    }
    return { marked, failures: [] };
  } catch (error) {
    if (error instanceof Failure) return { marked, failures: [error] };
    throw error;
  }
}
