import type { JsonObject } from "../../../src/core/model/json.ts";
import type { Answer, Request } from "../../server.ts";
import { type Account, findFlag, findProject, type Permission, stateKey } from "../account/account.ts";
import { Refusal } from "../account/refusal.ts";
import { mergeState, STATE_UPDATE, viewState } from "../account/states.ts";
import type { Claims } from "../account/tokens.ts";
import type { FlagRep } from "../representations.ts";
import { type ApiRoute, json, param, READERS, WRITERS } from "./api-route.ts";
import { readBody } from "./body.ts";
import { pageOf } from "./paging.ts";

const STATE = "/v1/projects/{project}/flags/{flag}/environments/{environment}";

/** The endpoints about flags: list, read one, and read or change its state in an environment without an approval. */
export const FLAG_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: "/v1/projects/{project}/flags", roles: READERS, answer: listFlags },
  // Stands before the flag of that key, which can never be read.
  { method: "GET", path: "/v1/projects/{project}/flags/archived", roles: READERS, answer: listArchived },
  { method: "GET", path: "/v1/projects/{project}/flags/{flag}", roles: READERS, answer: readFlag },
  { method: "GET", path: STATE, roles: READERS, answer: readState },
  { method: "PUT", path: STATE, roles: WRITERS, answer: putState },
];

function listFlags(account: Account, http: Request): Answer {
  return pageOf(http, [...findProject(account, param(http, "project")).flags.values()]);
}

function listArchived(account: Account, http: Request): Answer {
  const flags = [...findProject(account, param(http, "project")).flags.values()];
  return pageOf(
    http,
    flags.filter(({ status }) => status === "archived"),
  );
}

function readFlag(account: Account, http: Request): Answer {
  return json(200, { flag: flagOf(account, http), _links: [] });
}

function readState(account: Account, http: Request): Answer {
  const { id } = flagOf(account, http);
  return json(200, viewState(account.states.get(stateKey(id, param(http, "environment")))));
}

function putState(account: Account, http: Request, caller: Claims): Answer {
  const { id } = flagOf(account, http);
  const environmentId = param(http, "environment");
  const update = readBody(http, STATE_UPDATE);
  for (const permission of permissionsFor(update)) {
    if (!mayChange(account, caller, environmentId, permission)) throw new Refusal(403, REFUSED[permission]);
  }
  try {
    return json(200, viewState(mergeState(account, id, environmentId, update)));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(500, "failed to update flag state");
  }
}

const REFUSED: Readonly<Record<Permission, string>> = {
  can_toggle: "you do not have permission to toggle flags in this environment",
  can_edit_rules: "you do not have permission to edit rules in this environment",
};

function permissionsFor(update: JsonObject): Permission[] {
  const edits = ["rules", "percentage_rollout", "variants"].some((name) => update[name] !== undefined);
  return [
    ...(update.enabled === undefined ? [] : ["can_toggle" as const]),
    ...(edits ? ["can_edit_rules" as const] : []),
  ];
}

function mayChange(account: Account, caller: Claims, environmentId: string, permission: Permission): boolean {
  if (caller.role !== "developer") return true;
  const environments = [...account.projects.values()].flatMap((project) => [...project.environments.values()]);
  const slug = environments.find(({ id }) => id === environmentId)?.slug ?? "";
  const user = [...account.users.values()].find(({ id }) => id === caller.user_id);
  return user?.permissions[slug]?.includes(permission) ?? false;
}

function flagOf(account: Account, http: Request): FlagRep {
  return findFlag(findProject(account, param(http, "project")), param(http, "flag"));
}
