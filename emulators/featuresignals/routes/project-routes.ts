import type { Answer, Request } from "../../server.ts";
import { type Account, findProject, type Project } from "../account/account.ts";
import { notFound } from "../account/refusal.ts";
import { type ApiRoute, json, param, READERS } from "./api-route.ts";
import { pageOf } from "./paging.ts";

/** The endpoints that tell what there is: projects, environments, segments and members. */
export const PROJECT_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: "/v1/projects", roles: READERS, answer: listProjects },
  { method: "GET", path: "/v1/projects/{project}", roles: READERS, answer: readProject },
  { method: "GET", path: "/v1/projects/{project}/environments", roles: READERS, answer: listEnvironments },
  { method: "GET", path: "/v1/projects/{project}/environments/{environment}", roles: READERS, answer: readEnvironment },
  { method: "GET", path: "/v1/projects/{project}/segments", roles: READERS, answer: listSegments },
  { method: "GET", path: "/v1/projects/{project}/segments/{segment}", roles: READERS, answer: readSegment },
  { method: "GET", path: "/v1/members", roles: READERS, answer: listMembers },
];

function listProjects(account: Account, http: Request): Answer {
  return pageOf(http, [...account.projects.values()].map(viewProject));
}

function readProject(account: Account, http: Request): Answer {
  return json(200, { project: viewProject(findProject(account, param(http, "project"))), _links: [] });
}

function listEnvironments(account: Account, http: Request): Answer {
  return pageOf(http, [...findProject(account, param(http, "project")).environments.values()]);
}

function readEnvironment(account: Account, http: Request): Answer {
  const environments = [...findProject(account, param(http, "project")).environments.values()];
  const environment = environments.find(({ id }) => id === param(http, "environment"));
  if (environment === undefined) throw notFound("environment");
  return json(200, { environment, _links: [] });
}

function listSegments(account: Account, http: Request): Answer {
  return pageOf(http, [...findProject(account, param(http, "project")).segments.values()]);
}

function readSegment(account: Account, http: Request): Answer {
  const segment = findProject(account, param(http, "project")).segments.get(param(http, "segment"));
  if (segment === undefined) throw notFound("segment");
  return json(200, { segment, _links: [] });
}

/** The id is the membership's, not the user's: it does not tell who asked for an approval. */
function listMembers(account: Account, http: Request): Answer {
  const org_id = account.organization.id;
  const members = [...account.users.values()].map(({ memberId: id, role, email, name }) => {
    return { id, org_id, role, email, name };
  });
  return pageOf(http, members);
}

function viewProject({ id, name, slug, created_at }: Project): object {
  return { id, name, slug, created_at, updated_at: created_at };
}
