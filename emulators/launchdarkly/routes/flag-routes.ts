import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import { isObject } from "../../../src/core/model/json.ts";
import type { Answer, Request } from "../../server.ts";
import { type Account, findEnvironment, findFlag, findProject } from "../account/account.ts";
import { checkedInstructions } from "../account/draft.ts";
import { commitChange, previewChange, type Target } from "../account/flag-change.ts";
import { invalidRequest, notFound, Refusal } from "../account/refusal.ts";
import type { FlagRep } from "../representations.ts";
import { type ApiRoute, type Caller, json, may, param } from "./api-route.ts";
import { pageOf } from "./paging.ts";

const SEMANTIC_PATCH = /;\s*domain-model=launchdarkly\.semanticpatch\b/;

/** The endpoints about flags: read one, list, and change one without an approval. */
export const FLAG_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: "/api/v2/flags/{project}", action: "viewProject", answer: listFlags },
  { method: "GET", path: "/api/v2/flags/{project}/{flag}", action: "viewProject", answer: readFlag },
  { method: "PATCH", path: "/api/v2/flags/{project}/{flag}", action: "updateFlag", answer: patchFlag },
];

function listFlags(account: Account, http: Request): Answer {
  const { flags } = findProject(account, param(http, "project"));
  const page = pageOf(http, [...flags.values()]);
  return json(200, { ...page, items: page.items.map((flag) => withEnvironments(flag, http.query.getAll("env"))) });
}

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

/** A dry run is neither gated nor kept. */
function patchFlag(account: Account, http: Request, { token }: Caller): Answer {
  const { body } = http;
  const flag = findFlag(account, param(http, "project"), param(http, "flag"));
  if (!SEMANTIC_PATCH.test(http.headers["content-type"] ?? "")) {
    throw invalidRequest("JSON Patch is not emulated: send a semantic patch with its content type");
  }
  if (!isObject(body) || typeof body.environmentKey !== "string") throw invalidRequest("environmentKey is required");
  const target = {
    project: param(http, "project"),
    flag: flag.key,
    environment: body.environmentKey,
    projectWide: false,
  };
  const instructions = checkedInstructions(account, target, body.instructions);
  const dry = http.query.get("dryRun") === "true";
  if (!dry && needsApproval(account, target) && !may(token, "bypassRequiredApproval")) {
    throw new Refusal(405, "method_not_allowed", "Approval is required to update this flag");
  }
  if (!dry && http.query.get("ignoreConflicts") !== "true") refuseConflicts(account, target, instructions);
  const changed = previewChange(account, target, instructions, dry ? undefined : account.newUuid);
  if (!changed.ok) throw invalidRequest(changed.reason);
  if (!dry) commitChange(account, target, changed.flag);
  return json(200, changed.flag);
}

function needsApproval(account: Account, target: Target): boolean {
  const { approvalSettings } = findEnvironment(account, target.project, target.environment);
  const tags = findFlag(account, target.project, target.flag).tags.map((tag) => tag.toLowerCase());
  return (
    approvalSettings.required || approvalSettings.requiredApprovalTags.some((tag) => tags.includes(tag.toLowerCase()))
  );
}

/** A direct change that would break a request which waits is refused. */
function refuseConflicts(account: Account, target: Target, instructions: readonly Instruction[]): void {
  const waiting = [...account.requests.values()].filter(({ rep, project, flag, environment, projectWide }) => {
    const here = project === target.project && flag === target.flag && environment === target.environment;
    return here && !projectWide && (rep.status === "pending" || rep.status === "scheduled");
  });
  for (const { rep } of waiting) {
    const before = previewChange(account, target, rep.instructions);
    const after = previewChange(account, target, [...instructions, ...rep.instructions]);
    if (before.ok && !after.ok) throw invalidRequest(`The change conflicts with approval request ${rep._id}`);
  }
}
