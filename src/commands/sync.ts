import { worstOf } from "../core/decide/observed.ts";
import { Failure } from "../core/model/failure.ts";
import { syncPullRequest } from "./act/sync-pull-request.ts";
import { createTipReader } from "./observe/history.ts";
import { createConfigReader } from "./observe/read-config.ts";
import { readOutstandingPullRequests, readPullRequestsOfCommits, type Sighting } from "./observe/sightings.ts";
import type { Outcome, PullRequestOutcome } from "./outcome.ts";
import type { SyncOptions, World } from "./world.ts";

/** Which pull requests an event points at. */
export type Target =
  | { readonly pullRequest: number }
  | { readonly commits: readonly string[] }
  | { readonly outstandingOf: number };

/** Runs the loop for every pull request that the event points at; one that fails stops no other. */
export async function sync(world: World, target: Target, options: SyncOptions): Promise<Outcome> {
  const { sightings, failures: unlisted } = await readSightings(world, target);
  const sweep = "outstandingOf" in target;
  if (sightings.length === 0) world.log.info("No pull request belongs to this event: nothing is asked for.");
  const readTip = createTipReader(world.host);
  const shared = { readTip, readConfig: createConfigReader(world.host, readTip, options.configPath), sweep };
  const pullRequests: PullRequestOutcome[] = [];
  const failures: Failure[] = [...unlisted];
  for (const sighting of sightings) {
    try {
      pullRequests.push(await syncPullRequest(world, sighting, options, shared));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  // The order of looking depends on what is live; what is told does not.
  pullRequests.sort((a, b) => a.pullRequest.number - b.pullRequest.number);
  const results = pullRequests.map(({ result }) => result);
  return { result: worstOf(failures.length > 0 ? [...results, "failed"] : results), pullRequests, failures, sweep };
}

async function readSightings(
  world: World,
  target: Target,
): Promise<{ sightings: readonly Sighting[]; failures: readonly Failure[] }> {
  if ("outstandingOf" in target) return readOutstandingPullRequests(world, target.outstandingOf);
  if ("commits" in target) return { sightings: await readPullRequestsOfCommits(world, target.commits), failures: [] };
  return { sightings: [{ pullRequest: target.pullRequest, resources: [] }], failures: [] };
}
