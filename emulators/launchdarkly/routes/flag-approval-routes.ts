import type { Answer, Request } from "../../server.ts";
import { type Account, findEnvironment, findFlag, findRequest } from "../account/account.ts";
import { type FlagTarget, resourceIdOf, sameTarget } from "../account/change/target.ts";
import { notFound, orInvalid } from "../account/refusal.ts";
import { createRequest } from "../account/requests/draft.ts";
import type { StoredRequest } from "../account/requests/stored-request.ts";
import { flagView } from "../account/requests/view.ts";
import { type ApiRoute, type Caller, json, param } from "./api-route.ts";
import { requestRoutes } from "./request-routes.ts";

/** The path of a flag in one environment. */
export const FLAG_IN_ENVIRONMENT = "/api/v2/projects/{project}/flags/{flag}/environments/{environment}";

const REQUESTS = `${FLAG_IN_ENVIRONMENT}/approval-requests`;

/** The endpoints about the approval requests of one flag in one environment. */
export const FLAG_APPROVAL_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: REQUESTS, action: "viewProject", answer: listRequestsOfFlag },
  { method: "POST", path: REQUESTS, action: "createApprovalRequest", answer: createForFlag },
  ...requestRoutes({ path: `${REQUESTS}/{id}`, find: findRequestOfFlag, read: flagView, view: flagView }),
];

/** The flag in the environment that a path names, or LaunchDarkly's 404. */
export function targetOf(account: Account, http: Request): FlagTarget & { readonly environment: string } {
  const project = param(http, "project");
  const { key: flag } = findFlag(account, project, param(http, "flag"));
  const { key: environment } = findEnvironment(account, project, param(http, "environment"));
  return { project, flag, environment };
}

function listRequestsOfFlag(account: Account, http: Request): Answer {
  const target = targetOf(account, http);
  const items = [...account.requests.values()].reverse().filter((request) => sameTarget(request.target, target));
  const self = { href: http.path, type: "application/json" };
  return json(200, { items: items.map((request) => flagView(account, request)), _links: { self } });
}

function createForFlag(account: Account, http: Request, { actor }: Caller): Answer {
  const target = orInvalid(() => targetOf(account, http));
  const filing = { by: actor, resourceId: resourceIdOf(target), schedulable: true };
  const request = createRequest(account, target, http.body, filing);
  return json(201, flagView(account, request));
}

function findRequestOfFlag(account: Account, http: Request): StoredRequest {
  const target = targetOf(account, http);
  const request = findRequest(account, param(http, "id"));
  if (!sameTarget(request.target, target)) throw notFound();
  return request;
}
