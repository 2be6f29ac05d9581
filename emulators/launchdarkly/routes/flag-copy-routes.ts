import { COPY_ACTIONS, type CopyAction } from "../../../src/core/model/change/change.ts";
import { isObject, type Json, type JsonObject } from "../../../src/core/model/json.ts";
import type { Answer, Request } from "../../server.ts";
import { type Account, findEnvironment, findFlag } from "../account/account.ts";
import { resourceIdOf } from "../account/change/target.ts";
import { invalidRequest, orInvalid, Refusal } from "../account/refusal.ts";
import { copyInstructions } from "../account/requests/copies.ts";
import { createRequest } from "../account/requests/draft.ts";
import { flagView } from "../account/requests/view.ts";
import { type ApiRoute, type Caller, json } from "./api-route.ts";
import { FLAG_IN_ENVIRONMENT, targetOf } from "./flag-approval-routes.ts";

/** The endpoint that requests a copy of a flag's configuration into the environment of its path. */
export const FLAG_COPY_ROUTES: readonly ApiRoute[] = [
  {
    method: "POST",
    path: `${FLAG_IN_ENVIRONMENT}/approval-requests-flag-copy`,
    action: "createApprovalRequest",
    answer: createCopy,
  },
];

function createCopy(account: Account, http: Request, { actor }: Caller): Answer {
  const { body } = http;
  if (!isObject(body)) throw invalidRequest("Invalid request body");
  const target = orInvalid(() => targetOf(account, http));
  const actions = checkedActions(body);
  const source = checkedSource(account, target, body.source);
  const instructions = copyInstructions(account, { ...target, environment: source.key }, actions);
  const request = createRequest(
    account,
    target,
    { ...body, instructions: instructions as Json },
    { by: actor, resourceId: resourceIdOf(target), schedulable: false, source },
  );
  return json(201, flagView(account, request));
}

/** The environment to copy from, with the version of the flag there; 409 if the caller looked at another version. */
function checkedSource(
  account: Account,
  target: { readonly project: string; readonly flag: string; readonly environment: string },
  value: Json | undefined,
): { key: string; version: number } {
  if (!isObject(value) || typeof value.key !== "string") throw invalidRequest("source.key is required");
  const { key } = findEnvironment(account, target.project, value.key);
  if (key === target.environment) throw invalidRequest("source must be another environment");
  const version = findFlag(account, target.project, target.flag).environments[key]?.version ?? 0;
  if (value.version !== undefined && !Number.isInteger(value.version)) {
    throw invalidRequest("source.version must be an integer");
  }
  if (value.version !== undefined && value.version !== version) {
    throw new Refusal(409, "optimistic_locking_error", "Conflict. Optimistic lock error. Try again later.");
  }
  return { key, version };
}

function checkedActions({ includedActions, excludedActions }: JsonObject): readonly CopyAction[] {
  if (includedActions !== undefined && excludedActions !== undefined) {
    throw invalidRequest("includedActions and excludedActions cannot be given together");
  }
  if (includedActions !== undefined) return actionsIn(includedActions);
  const excluded = excludedActions === undefined ? [] : actionsIn(excludedActions);
  return COPY_ACTIONS.filter((action) => !excluded.includes(action));
}

function actionsIn(value: Json): CopyAction[] {
  if (!Array.isArray(value)) throw invalidRequest("includedActions and excludedActions must be lists");
  return value.map((one) => {
    const known = COPY_ACTIONS.find((action) => action === one);
    if (known === undefined) throw invalidRequest(`unknown action ${JSON.stringify(one)}`);
    return known;
  });
}
