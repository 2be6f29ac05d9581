import type { Observed } from "../../../core/decide/observed.ts";
import { isSettled, pickRequest } from "../../../core/decide/pick-request.ts";
import type { Change, Resource } from "../../../core/model/change/change.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import { freezeOf } from "../../../core/policy/freeze.ts";
import { shortDigest } from "../../../core/render/comment.ts";
import type { Provider } from "../../../ports/provider.ts";
import type { World } from "../../world.ts";
import { createJudge } from "./judge.ts";
import { type People, readPeople } from "./read-people.ts";
import { readRequests } from "./read-requests.ts";
import type { Looking } from "./rules.ts";

/** One resource to look at: what git wants of it, if anything. */
export interface Wanted {
  readonly resource: Resource;
  readonly change?: Change;
  readonly onBase: boolean;
  /** What is wrong with it already, so that nothing is done about it. */
  readonly diagnostics?: readonly Diagnostic[];
  /** What could not be read about it in git, so that nothing is done about it. */
  readonly failure?: Failure;
}

/** What was seen of the resources, and of the people who matter to them; they are absent if they could not be read. */
export interface Seen {
  readonly observed: readonly Observed[];
  readonly people: People | undefined;
}

/**
 * Asks the provider about resources: one list of requests for each; then once for the people; then one flag or segment
 * for those that must be compiled.
 */
export async function observeResources(
  world: World,
  provider: Provider,
  looking: Looking,
  wanted: readonly Wanted[],
): Promise<Seen> {
  const { pullRequest, history, rules } = looking;
  const found = await Promise.all(wanted.map((one) => observeRequests(world, provider, looking, one)));
  const people = await readPeople(world, provider, pullRequest, history, found, rules).catch(asFailure);
  if (people instanceof Failure) {
    const open = (one: Observed) => one.change !== undefined && !isSettled(one);
    const stopped = found.map((one) => (open(one) ? { failure: people, ...one } : one));
    return { observed: stopped, people: undefined };
  }
  const judge = createJudge(world, provider, looking, found, people);
  const observed = await Promise.all(
    found.map(async (one) => {
      const judged = one.failure === undefined ? await judge(one).catch(asFailure) : one;
      return judged instanceof Failure ? { ...one, failure: judged } : judged;
    }),
  );
  return { observed, people };
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

async function observeRequests(
  world: World,
  provider: Provider,
  { pullRequest, rules, echoes, settled }: Looking,
  wanted: Wanted,
): Promise<Observed> {
  const { diagnostics = [], ...rest } = wanted;
  const freeze = freezeOf(rules.configs, wanted.resource.environment, rules.now);
  const plain: Observed = {
    ...rest,
    requests: [],
    others: [],
    strangers: [],
    echoes,
    settled: pullRequest.state === "merged" && settled.has(shortDigest(wanted.change?.digest ?? "")),
    diagnostics,
    unread: false,
    ...(freeze === undefined ? {} : { freeze }),
  };
  try {
    const read = { ...plain, ...(await readRequests(world, provider, pullRequest, wanted.resource)) };
    const successor = await readSuccessor(world, pullRequest, read);
    return successor === undefined ? read : { ...read, successor };
  } catch (error) {
    if (error instanceof Failure) return { ...plain, failure: error };
    throw error;
  }
}

/** A later pull request that asks for the very same change, if it is merged too: only then has it taken this one's place. */
async function readSuccessor(
  world: World,
  { number, state }: PullRequest,
  observed: Observed,
): Promise<number | undefined> {
  const { change, others, onBase } = observed;
  if (state !== "merged" || !onBase || pickRequest(observed).same !== undefined) return undefined;
  const later = others.filter((other) => other.pullRequest > number && other.change === change?.digest);
  const standing = later.filter(({ live, completed }) => live || completed).map((other) => other.pullRequest);
  for (const other of [...new Set(standing)].sort((a, b) => b - a)) {
    if ((await world.host.readPullRequest(other)).state === "merged") return other;
  }
  return undefined;
}
