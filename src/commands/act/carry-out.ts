import type { Action, Observed, OurRequest } from "../../core/decide/observed.ts";
import type { ApprovalRequest } from "../../core/model/approval-request.ts";
import { type Resource, resourceName } from "../../core/model/change.ts";
import { Failure } from "../../core/model/failure.ts";
import { renderMark } from "../../core/model/mark.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import type { Provider, RequestDraft } from "../../ports/provider.ts";
import { asOurs, readRequests } from "../observe/read-requests.ts";
import type { World } from "../world.ts";

/** How long a run waits for the provider to show what became of a write whose answer was lost, in milliseconds. */
const SETTLE = [500, 1_500, 3_000];

/** Carries out the actions of one resource in order and returns it as it is then; stops at the first that fails. */
export async function carryOut(
  world: World,
  provider: Provider,
  pullRequest: PullRequest,
  observed: Observed,
  actions: readonly Action[],
): Promise<Observed> {
  let state = observed;
  for (const action of actions) {
    try {
      state = await carryOutOne(world, provider, pullRequest, state, action);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { ...state, failure: error };
    }
  }
  return state;
}

async function carryOutOne(
  world: World,
  provider: Provider,
  pullRequest: PullRequest,
  state: Observed,
  action: Action,
): Promise<Observed> {
  const name = resourceName(state.resource);
  switch (action.do) {
    case "withdraw": {
      await provider.withdrawRequest(action.request.id);
      world.log.info(`${name}: withdrew approval request ${action.request.id}. ${action.why}`);
      return { ...state, requests: state.requests.filter(({ request }) => request.id !== action.request.id) };
    }
    case "create": {
      const { ours, failure } = await create(world, provider, pullRequest, state.resource, action);
      world.log.info(`${name}: opened approval request ${ours.request.id}.`);
      return { ...state, requests: [...state.requests, ours], ...(failure === undefined ? {} : { failure }) };
    }
    case "apply": {
      const request = await apply(world, provider, pullRequest, state.resource, action.request);
      world.log.info(`${name}: applied approval request ${request.id}; it is ${request.status}.`);
      const requests = state.requests.map((one) =>
        one.request.id === request.id ? (asOurs(world, pullRequest, request) ?? { ...one, request }) : one,
      );
      const after = { ...state, requests };
      return request.status === "pending" || request.status === "unknown"
        ? { ...after, failure: notApplied(request) }
        : after;
    }
  }
}

async function create(
  world: World,
  provider: Provider,
  pullRequest: PullRequest,
  resource: Resource,
  { change, compiled }: Action & { do: "create" },
): Promise<{ ours: OurRequest; failure?: Failure }> {
  const mark = renderMark({
    repositoryName: pullRequest.repository.name,
    repositoryId: pullRequest.repository.id,
    pullRequest: pullRequest.number,
    change: change.digest,
    instructions: compiled.instructionsDigest,
    effect: compiled.effectDigest,
  });
  const ticket = change.ticket === undefined ? "" : `${change.ticket}. `;
  const draft: RequestDraft = {
    resource,
    description: `${change.description} ${mark}`,
    instructions: compiled.instructions,
    comment: `${ticket}Requested by ${pullRequest.url}; it is applied when that pull request is merged.`,
  };
  const find = async () => {
    const { requests } = await readRequests(world, provider, pullRequest, resource);
    return requests.find((one) => one.mark.change === change.digest);
  };
  const created = await createOnce(world, provider, draft, find);
  if ("mark" in created) return { ours: created };
  // Only reading it tells what the environment asks of approvals; it exists, whether or not it can be read.
  const whole = await provider.readRequest(created.id, resource).catch((error: unknown) => {
    if (error instanceof Failure) return error;
    throw error;
  });
  const failure = whole instanceof Failure ? { failure: whole } : {};
  const ours = asOurs(world, pullRequest, whole === undefined || whole instanceof Failure ? created : whole);
  if (ours !== undefined) return { ours, ...failure };
  const message = `LaunchDarkly created approval request ${created.id} without the mark that was sent.`;
  throw new Failure("unreadable-answer", message, { hint: "Delete that request in LaunchDarkly and run again." });
}

/** Creates a request; after an unknown outcome it looks before it tries once more. */
async function createOnce(
  world: World,
  provider: Provider,
  draft: RequestDraft,
  find: () => Promise<OurRequest | undefined>,
): Promise<ApprovalRequest | OurRequest> {
  try {
    return await provider.createRequest(draft);
  } catch (error) {
    if (!(error instanceof Failure) || error.outcome !== "unknown") throw error;
    await world.clock.sleep(SETTLE[0] ?? 0);
    return (await find()) ?? provider.createRequest(draft);
  }
}

/** Applies a request; after an unknown outcome it only reads, for at most five seconds. */
async function apply(
  world: World,
  provider: Provider,
  { url, mergeSha }: PullRequest,
  resource: Resource,
  { id }: ApprovalRequest,
): Promise<ApprovalRequest> {
  try {
    return await provider.applyRequest(id, resource, `Applied for ${url}, merged as ${mergeSha}.`);
  } catch (error) {
    if (!(error instanceof Failure) || error.outcome !== "unknown") throw error;
    for (const wait of SETTLE) {
      await world.clock.sleep(wait);
      const request = await readQuietly(provider, id, resource);
      if (request !== undefined && request.status !== "pending" && request.status !== "unknown") return request;
    }
    const message = `LaunchDarkly did not say whether approval request ${id} was applied.`;
    const hint = "A later run reads it again and applies it if it was not.";
    throw new Failure("apply-unknown", message, { hint, outcome: "unknown", cause: error });
  }
}

/** A request as it is now; undefined if it is gone or cannot be read, since either way nothing more is known. */
async function readQuietly(provider: Provider, id: string, resource: Resource): Promise<ApprovalRequest | undefined> {
  try {
    return await provider.readRequest(id, resource);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function notApplied(request: ApprovalRequest): Failure {
  const message = `LaunchDarkly accepted the apply of approval request ${request.id} but still calls it ${request.status}.`;
  return new Failure("not-applied", message, {
    hint: "Run again; it is not repeated if it was applied.",
    outcome: "unknown",
  });
}
