import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Answer, Request } from "../../../server.ts";
import { type Account, findEnvironment, findFlag } from "../../account/account.ts";
import { previewFlag } from "../../account/change/flag-change.ts";
import { type FlagTarget, sameTarget } from "../../account/change/target.ts";
import { forbidden, invalidRequest, notFound, Refusal } from "../../account/refusal.ts";
import { checkedInstructions } from "../../account/requests/draft.ts";
import { isGated, settingsFor } from "../../account/requests/settings.ts";
import type { FlagRep } from "../../representations.ts";
import { type ApiRoute, type Caller, json, may, param } from "../api-route.ts";
import { listFlags } from "./flag-list.ts";
import { readSemanticPatch } from "./semantic-patch.ts";

type InEnvironment = FlagTarget & { readonly environment: string };

/** The endpoints about flags: read one, list, and change one without an approval. */
export const FLAG_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: "/api/v2/flags/{project}", action: "viewProject", answer: listFlags },
  { method: "GET", path: "/api/v2/flags/{project}/{flag}", action: "viewProject", answer: readFlag },
  { method: "PATCH", path: "/api/v2/flags/{project}/{flag}", action: "updateFlag", answer: patchFlag },
];

function readFlag(account: Account, http: Request): Answer {
  const flag = findFlag(account, param(http, "project"), param(http, "flag"));
  const asked = http.query.getAll("env");
  for (const key of asked) if (flag.environments[key] === undefined) throw notFound();
  return json(200, withEnvironments(flag, asked));
}

function withEnvironments(flag: FlagRep, asked: readonly string[]): FlagRep {
  if (asked.length === 0) return flag;
  const environments = Object.entries(flag.environments).filter(([key]) => asked.includes(key));
  return { ...flag, environments: Object.fromEntries(environments) };
}

/** A dry run is not kept, and gated only where the account says so. */
function patchFlag(account: Account, http: Request, { token, actor }: Caller): Answer {
  const flag = findFlag(account, param(http, "project"), param(http, "flag"));
  const patch = readSemanticPatch(http);
  const target = { project: param(http, "project"), flag: flag.key, environment: patch.environment };
  const instructions = checkedInstructions(account, target, patch.instructions);
  const refused = patch.dry ? account.refuseDryRuns : 405;
  if (refused !== undefined && needsApproval(account, target) && !may(token, "bypassRequiredApproval")) {
    if (refused === 403) throw forbidden("approval is required");
    throw new Refusal(405, "method_not_allowed", "Approval is required to update this flag");
  }
  if (!patch.dry && http.query.get("ignoreConflicts") !== "true") refuseConflicts(account, target, instructions);
  const changed = previewFlag(account, target, instructions, patch.dry ? undefined : account.newUuid);
  if (!changed.ok) throw invalidRequest(changed.reason);
  if (!patch.dry) changed.commit(actor);
  return json(200, changed.after);
}

function needsApproval(account: Account, { project, flag, environment }: InEnvironment): boolean {
  const settings = settingsFor(findEnvironment(account, project, environment), "flag");
  return isGated(settings, findFlag(account, project, flag).tags);
}

/** A direct change that would break a request which waits is refused. */
function refuseConflicts(account: Account, target: FlagTarget, instructions: readonly Instruction[]): void {
  for (const request of account.requests.values()) {
    const { rep } = request;
    const waits = rep.status === "pending" || rep.status === "scheduled";
    if (!waits || !sameTarget(request.target, target)) continue;
    const before = previewFlag(account, target, rep.instructions);
    const after = previewFlag(account, target, [...instructions, ...rep.instructions]);
    if (before.ok && !after.ok) throw invalidRequest(`The change conflicts with approval request ${rep._id}`);
  }
}
