import type { Answer, Request } from "../../server.ts";
import { type Account, findEnvironment, findFlag, findRequest, type StoredRequest } from "../account/account.ts";
import { createRequest } from "../account/draft.ts";
import type { Target } from "../account/flag-change.ts";
import { invalidRequest, notFound, orInvalid } from "../account/refusal.ts";
import { flagView } from "../account/view.ts";
import { type ApiRoute, type Caller, json, param } from "./api-route.ts";
import { requestRoutes } from "./request-routes.ts";

const FLAG = "/api/v2/projects/{project}/flags/{flag}/environments/{environment}";
const REQUESTS = `${FLAG}/approval-requests`;

/** The endpoints about the approval requests of one flag in one environment. */
export const FLAG_APPROVAL_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: REQUESTS, action: "viewProject", answer: listRequestsOfFlag },
  { method: "POST", path: REQUESTS, action: "createApprovalRequest", answer: createForFlag },
  { method: "POST", path: `${FLAG}/approval-requests-flag-copy`, action: "createApprovalRequest", answer: refuseCopy },
  ...requestRoutes({ path: `${REQUESTS}/{id}`, find: findRequestOfFlag, read: flagView, view: flagView }),
];

function listRequestsOfFlag(account: Account, http: Request): Answer {
  const target = targetOf(account, http);
  const items = [...account.requests.values()].reverse().filter((request) => isAbout(request, target));
  const self = { href: http.path, type: "application/json" };
  return json(200, { items: items.map((request) => flagView(account, request)), _links: { self } });
}

function createForFlag(account: Account, http: Request, { actor }: Caller): Answer {
  const target = orInvalid(() => targetOf(account, http));
  const resourceId = `proj/${target.project}:env/${target.environment}:flag/${target.flag}`;
  const request = createRequest(account, target, http.body, { by: actor, resourceId, schedulable: true });
  return json(201, flagView(account, request));
}

function refuseCopy(): Answer {
  throw invalidRequest("Copying a flag between environments is not emulated");
}

function targetOf(account: Account, http: Request): Target {
  const { key: flag } = findFlag(account, param(http, "project"), param(http, "flag"));
  const { key: environment } = findEnvironment(account, param(http, "project"), param(http, "environment"));
  return { project: param(http, "project"), flag, environment, projectWide: false };
}

function findRequestOfFlag(account: Account, http: Request): StoredRequest {
  const target = targetOf(account, http);
  const request = findRequest(account, param(http, "id"));
  if (!isAbout(request, target)) throw notFound();
  return request;
}

function isAbout(request: StoredRequest, target: Target): boolean {
  const { project, flag, environment } = target;
  return (
    request.project === project && request.flag === flag && request.environment === environment && !request.projectWide
  );
}
