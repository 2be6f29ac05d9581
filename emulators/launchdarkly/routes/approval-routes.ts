import { isObject } from "../../../src/core/model/json.ts";
import type { Answer, Request } from "../../server.ts";
import { type Account, findEnvironment, findFlag, findProject, findRequest, findSegment } from "../account/account.ts";
import { parseResourceId, type Target } from "../account/change/target.ts";
import { invalidRequest, orInvalid } from "../account/refusal.ts";
import { createRequest } from "../account/requests/draft.ts";
import type { StoredRequest } from "../account/requests/stored-request.ts";
import { genericView } from "../account/requests/view.ts";
import type { EnvironmentRep } from "../approval-representations.ts";
import { type ApiRoute, type Caller, json, param } from "./api-route.ts";
import { parseFilter } from "./http/filter.ts";
import { pageOf } from "./http/paging.ts";
import { projectView } from "./project-routes.ts";
import { requestRoutes } from "./request-routes.ts";

const REQUESTS = "/api/v2/approval-requests";

/** The endpoints about approval requests of every kind. */
export const APPROVAL_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: REQUESTS, action: "viewProject", answer: listRequests },
  { method: "POST", path: REQUESTS, action: "createApprovalRequest", answer: createGeneric },
  ...requestRoutes({
    path: `${REQUESTS}/{id}`,
    find: (account, http) => findRequest(account, param(http, "id")),
    read: expandRequest,
    view: genericView,
  }),
];

function listRequests(account: Account, http: Request): Answer {
  const lets = parseFilter(http.query.get("filter") ?? "");
  const newestFirst = [...account.requests.values()].reverse().filter(lets);
  const page = pageOf(http, newestFirst);
  return json(200, { ...page, items: page.items.map((request) => expandRequest(account, request, http)) });
}

/** A flag in one environment has an endpoint of its own, so that here it is refused. */
function createGeneric(account: Account, http: Request, { actor }: Caller): Answer {
  const resourceId = isObject(http.body) && typeof http.body.resourceId === "string" ? http.body.resourceId : "";
  const target = parseResourceId(resourceId);
  if (target === undefined) throw invalidRequest("resourceId must name one flag or one segment");
  if ("flag" in target && target.environment !== null) {
    throw invalidRequest("resourceId must name the flag in every environment, as proj/…:env/*:flag/…");
  }
  orInvalid(() => findResource(account, target));
  const request = createRequest(account, target, http.body, { by: actor, resourceId, schedulable: false });
  return json(201, genericView(account, request));
}

/** A request as the generic endpoints show it, with what the query's `expand` asks for: `flag,project,environments,resource`. */
function expandRequest(account: Account, request: StoredRequest, http: Request): object {
  const asked = (http.query.get("expand") ?? "").split(",").map((name) => name.trim());
  const { target } = request;
  const resource = findResource(account, target);
  return {
    ...genericView(account, request),
    ...(asked.includes("flag") && "flag" in resource ? resource : {}),
    ...(asked.includes("project") ? { project: projectView(findProject(account, target.project)) } : {}),
    ...(asked.includes("environments") ? { environments: environmentsOf(account, target) } : {}),
    ...(asked.includes("resource") ? { resource: { kind: Object.keys(resource)[0], ...resource } } : {}),
  };
}

function environmentsOf(account: Account, { project, environment }: Target): EnvironmentRep[] {
  if (environment !== null) return [findEnvironment(account, project, environment)];
  return [...findProject(account, project).environments.values()];
}

/** What a request is about, as an expanded answer shows it; a flag without its environments, and without what the published shape does not name. */
function findResource(account: Account, target: Target): { readonly flag: object } | { readonly segment: object } {
  if ("segment" in target) return { segment: findSegment(account, target).rep };
  const { environments: _e, experiments: _x, deprecated: _d, ...flag } = findFlag(account, target.project, target.flag);
  return { flag };
}
