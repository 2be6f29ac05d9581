import { worstOf } from "../core/decide/observed.ts";
import { Failure } from "../core/model/failure.ts";
import { syncPullRequest } from "./act/sync-pull-request.ts";
import { findOfCommits, findOutstanding } from "./observe/find-pull-requests.ts";
import { createConfigReader } from "./observe/read-config.ts";
import type { Outcome, PullRequestOutcome } from "./outcome.ts";
import type { SyncOptions, World } from "./world.ts";

/** Which pull requests an event points at. */
export type Target =
  | { readonly pullRequest: number }
  | { readonly commits: readonly string[] }
  | { readonly outstandingOf: number };

/** Runs the loop for every pull request that the event points at; one that fails stops no other. */
export async function sync(world: World, target: Target, options: SyncOptions): Promise<Outcome> {
  const numbers = await find(world, target);
  const sweep = "outstandingOf" in target;
  if (numbers.length === 0) world.log.info("No pull request belongs to this event: nothing is asked for.");
  const readConfig = createConfigReader(world.host, options.configPath);
  const pullRequests: PullRequestOutcome[] = [];
  const failures: Failure[] = [];
  for (const number of numbers) {
    try {
      pullRequests.push(await syncPullRequest(world, number, options, readConfig));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  const results = pullRequests.map(({ result }) => result);
  return { result: worstOf(failures.length > 0 ? [...results, "failed"] : results), pullRequests, failures, sweep };
}

async function find(world: World, target: Target): Promise<number[]> {
  if ("pullRequest" in target) return [target.pullRequest];
  return "commits" in target ? findOfCommits(world, target.commits) : findOutstanding(world, target.outstandingOf);
}
