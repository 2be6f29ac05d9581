import type { Action, Observed } from "../../../core/decide/observed.ts";
import { resourceName } from "../../../core/model/change/change.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { ApprovalRequest } from "../../../core/model/live/approval-request.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import type { Provider } from "../../../ports/provider.ts";
import { asOurs } from "../../observe/live/read-requests.ts";
import type { World } from "../../world.ts";
import { applyRequest } from "./apply-request.ts";
import { createRequest } from "./create-request.ts";

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
      const { ours, failure } = await createRequest(world, provider, pullRequest, state.resource, action);
      world.log.info(`${name}: opened approval request ${ours.request.id}.`);
      return { ...state, requests: [...state.requests, ours], ...(failure === undefined ? {} : { failure }) };
    }
    case "apply": {
      const request = await applyRequest(world, provider, pullRequest, state.resource, action.request);
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

function notApplied(request: ApprovalRequest): Failure {
  const message = `LaunchDarkly accepted the apply of approval request ${request.id} but still calls it ${request.status}.`;
  return new Failure("not-applied", message, {
    hint: "Run again; it is not repeated if it was applied.",
    outcome: "unknown",
  });
}
