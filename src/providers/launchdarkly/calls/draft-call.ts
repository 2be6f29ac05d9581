import { type FlagResource, isSegment, type Resource } from "../../../core/model/change/change.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { JsonObject } from "../../../core/model/json.ts";
import type { RequestDraft } from "../../../ports/provider.ts";
import type { Call } from "../client.ts";
import type { Need } from "../refusal.ts";
import { resourceIds } from "../resource-id.ts";
import { writing } from "./needs.ts";

/** The approval requests of a flag in one environment. */
export const REQUESTS_OF_FLAG = "/api/v2/projects/{project}/flags/{flag}/environments/{environment}/approval-requests";

/** A flag in one environment. */
export type FlagInEnvironment = FlagResource & { readonly environment: string };

/** True for a flag in one environment, whose requests LaunchDarkly files apart from all others. */
export function isFlagInEnvironment(resource: Resource): resource is FlagInEnvironment {
  return !isSegment(resource) && resource.environment !== null;
}

/** The names that the address of a flag's requests needs. */
export function flagNames({ project, flag, environment }: FlagInEnvironment): Readonly<Record<string, string>> {
  return { project, flag, environment };
}

/** The one call that creates a drafted request: each kind of request has its own address. */
export function draftCall(draft: RequestDraft): Call {
  const { resource, copy, executeAt } = draft;
  const inEnvironment = isFlagInEnvironment(resource);
  if (copy !== undefined && !inEnvironment) throw new TypeError("Only a flag in an environment can be copied into.");
  if (executeAt !== undefined && (copy !== undefined || !inEnvironment)) {
    throw new TypeError("Only instructions for a flag in an environment can be scheduled.");
  }
  if (!inEnvironment) return generic(draft);
  return copy === undefined ? forFlag(draft, resource) : forCopy(draft, resource, copy);
}

function generic(draft: RequestDraft): Call {
  const [resourceId] = resourceIds(draft.resource);
  if (resourceId === undefined) throw unusableResource(draft.resource);
  const body = { resourceId, ...common(draft), instructions: [...draft.instructions], ...integration(draft) };
  const need = { ...writing("createApprovalRequest", draft.resource), cures: REFUSED };
  return { method: "POST", path: "/api/v2/approval-requests", names: {}, body, need };
}

function forFlag(draft: RequestDraft, resource: FlagInEnvironment): Call {
  const { executeAt } = draft;
  const body = {
    ...common(draft),
    instructions: [...draft.instructions],
    ...(executeAt === undefined ? {} : { executionDate: executeAt }),
    ...integration(draft),
  };
  const need = writing("createApprovalRequest", resource);
  const plan = "If the plan of this LaunchDarkly account has no scheduled changes, leave out `executeAt`.";
  const cures = { ...REFUSED, ...(executeAt === undefined ? {} : gated(plan)) };
  return { method: "POST", path: REQUESTS_OF_FLAG, names: flagNames(resource), body, need: { ...need, cures } };
}

function forCopy(draft: RequestDraft, resource: FlagInEnvironment, copy: NonNullable<RequestDraft["copy"]>): Call {
  const { from, version, actions } = copy;
  const body = { ...common(draft), source: { key: from, version }, includedActions: [...actions] };
  const plan =
    "If the plan of this LaunchDarkly account has no copying between environments, write a `FlagChange` with instructions.";
  const moved = `Run again: flag "${resource.flag}" is no longer at version ${version} in environment "${from}", or it changed in environment "${resource.environment}"; the next run reads both afresh.`;
  const cures = { ...REFUSED, ...gated(plan), 409: { hint: moved, instead: true } };
  const need = { ...writing("createApprovalRequest", resource), cures };
  return { method: "POST", path: `${REQUESTS_OF_FLAG}-flag-copy`, names: flagNames(resource), body, need };
}

/** What is not checked before, because only LaunchDarkly knows it. */
const REFUSED: NonNullable<Need["cures"]> = {
  400: {
    hint: "Check the reviewers in the change file and in the config (ids of members, keys of teams) and the instructions, then run again.",
    instead: true,
  },
};

/** LaunchDarkly answers what a plan lacks as if it were not allowed or not there. */
function gated(hint: string): NonNullable<Need["cures"]> {
  return { 403: { hint, instead: false }, 404: { hint, instead: false } };
}

function common({ description, comment, members, teams }: RequestDraft): JsonObject {
  return {
    description,
    comment,
    ...(members.length === 0 ? {} : { notifyMemberIds: [...members] }),
    ...(teams.length === 0 ? {} : { notifyTeamKeys: [...teams] }),
  };
}

function integration({ integrationConfig }: RequestDraft): JsonObject {
  return integrationConfig === undefined ? {} : { integrationConfig };
}

function unusableResource(resource: Resource): Failure {
  const key = isSegment(resource) ? resource.segment : resource.flag;
  return new Failure(
    "unusable-name",
    `${JSON.stringify(`${resource.project}, ${key}`)} cannot stand in a resource id of LaunchDarkly.`,
    {
      hint: "Use the keys as LaunchDarkly shows them: letters, digits, `.`, `_` and `-`, beginning with a letter or a digit.",
    },
  );
}
