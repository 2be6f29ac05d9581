import { isObject } from "../../../src/core/model/json.ts";
import type { Answer, Request } from "../../server.ts";
import {
  type Account,
  findEnvironment,
  findFlag,
  findProject,
  findRequest,
  type StoredRequest,
} from "../account/account.ts";
import { createRequest } from "../account/draft.ts";
import type { Target } from "../account/flag-change.ts";
import { orInvalid } from "../account/refusal.ts";
import { genericView } from "../account/view.ts";
import { type ApiRoute, type Caller, json, param } from "./api-route.ts";
import { parseFilter } from "./filter.ts";
import { pageOf } from "./paging.ts";
import { projectView } from "./project-routes.ts";
import { requestRoutes } from "./request-routes.ts";

const REQUESTS = "/api/v2/approval-requests";
const RESOURCE_ID = /^proj\/([^:;,*]+):env\/([^:;,]+):flag\/([^:;,*]+)$/;

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

function createGeneric(account: Account, http: Request, { actor }: Caller): Answer {
  const resourceId = isObject(http.body) ? String(http.body.resourceId) : "";
  const [, project = "", named = "", flag = ""] = RESOURCE_ID.exec(resourceId) ?? [];
  const target = orInvalid((): Target => {
    const [first = ""] = Object.keys(findFlag(account, project, flag).environments);
    const environment = findEnvironment(account, project, named === "*" ? first : named).key;
    return { project, flag, environment, projectWide: true };
  });
  const request = createRequest(account, target, http.body, { by: actor, resourceId, schedulable: false });
  return json(201, genericView(account, request));
}

/** A request as the generic endpoints show it, with what the query's `expand` asks for: `flag,project,environments,resource`. */
function expandRequest(account: Account, request: StoredRequest, http: Request): object {
  const asked = (http.query.get("expand") ?? "").split(",").map((name) => name.trim());
  const { project, flag, environment } = request;
  return {
    ...genericView(account, request),
    ...(asked.includes("flag") ? { flag: expandedFlag(account, project, flag) } : {}),
    ...(asked.includes("project") ? { project: projectView(findProject(account, project)) } : {}),
    ...(asked.includes("environments") ? { environments: [findEnvironment(account, project, environment)] } : {}),
    ...(asked.includes("resource") ? { resource: { kind: "flag", flag: expandedFlag(account, project, flag) } } : {}),
  };
}

/** An expanded flag is without its environments, and without what the published shape does not name. */
function expandedFlag(account: Account, project: string, key: string): object {
  const { environments: _e, experiments: _x, deprecated: _d, ...flag } = findFlag(account, project, key);
  return flag;
}
