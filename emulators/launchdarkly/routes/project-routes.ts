import type { Answer, Request } from "../../server.ts";
import { type Account, findEnvironment, findProject, type Project } from "../account/account.ts";
import { hexFor } from "../account/ids.ts";
import { type ApiRoute, type Caller, json, param } from "./api-route.ts";
import { pageOf } from "./http/paging.ts";

const PROJECT = "/api/v2/projects/{project}";

/** The endpoints about projects and environments, and the one that tells a token who it is. */
export const PROJECT_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: PROJECT, action: "viewProject", answer: readProject },
  { method: "GET", path: `${PROJECT}/environments`, action: "viewProject", answer: listEnvironments },
  { method: "GET", path: `${PROJECT}/environments/{environment}`, action: "viewProject", answer: readEnvironment },
  { method: "GET", path: "/api/v2/caller-identity", answer: readCaller },
];

/** A project as LaunchDarkly shows it, without its environments. */
export function projectView(project: Project): object {
  return {
    _id: project.id,
    _links: { self: { href: `/api/v2/projects/${project.key}`, type: "application/json" } },
    key: project.key,
    name: project.name,
    includeInSnippetByDefault: false,
    tags: [],
  };
}

function readProject(account: Account, http: Request): Answer {
  const project = findProject(account, param(http, "project"));
  const items = [...project.environments.values()];
  const expanded = http.query.get("expand")?.split(",").includes("environments") === true;
  return json(200, {
    ...projectView(project),
    ...(expanded ? { environments: { items, totalCount: items.length } } : {}),
  });
}

function listEnvironments(account: Account, http: Request): Answer {
  const { environments } = findProject(account, param(http, "project"));
  return json(200, pageOf(http, [...environments.values()]));
}

function readEnvironment(account: Account, http: Request): Answer {
  return json(200, findEnvironment(account, param(http, "project"), param(http, "environment")));
}

function readCaller(_: Account, __: Request, { token }: Caller): Answer {
  return json(200, {
    accountId: hexFor("account"),
    authKind: "token",
    tokenKind: "auth",
    tokenName: token.name,
    tokenId: token.id,
    serviceToken: token.memberId === undefined,
    scopes: [],
    ...(token.memberId === undefined ? {} : { memberId: token.memberId }),
  });
}
