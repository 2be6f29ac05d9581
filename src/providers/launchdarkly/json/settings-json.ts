import { isSegment, type Resource } from "../../../core/model/change/change.ts";
import type { ApprovalSettings } from "../../../core/model/live/approval-request.ts";
import { count, each, flag, member, optional, type Part, text, wholeList } from "./narrow.ts";

/** LaunchDarkly's word for approvals that it keeps itself. */
export const OWN_SERVICE = "launchdarkly";

/**
 * What an environment asks of approvals. Source: `ApprovalSettings`. What LaunchDarkly leaves out is taken for the least
 * protection that it may mean: one approval, nothing required, reviewing one's own request and applying a declined one
 * allowed; only what is applied by itself must be said, since it cannot be with LaunchDarkly's own approvals.
 */
export function readSettings(part: Part): ApprovalSettings {
  const truth = (key: string, otherwise: boolean) => optional(member(part, key), flag) ?? otherwise;
  return {
    required: truth("required", false),
    minApprovals: Math.max(1, optional(member(part, "minNumApprovals"), count) ?? 1),
    canReviewOwnRequest: truth("canReviewOwnRequest", true),
    canApplyDeclinedChanges: truth("canApplyDeclinedChanges", true),
    autoApply: truth("autoApplyApprovedChanges", false),
    requiredTags: each(member(part, "requiredApprovalTags"), text),
    serviceKind: optional(member(part, "serviceKind"), text) || OWN_SERVICE,
  };
}

/**
 * What an environment asks of the approvals of one kind of resource; undefined if it does not say. Nothing else of the
 * environment is kept, since the rest holds its SDK keys. Source: `Environment`.
 */
export function readEnvironmentSettings(body: Part, resource: Resource): ApprovalSettings | undefined {
  if (!isSegment(resource)) return optional(member(body, "approvalSettings"), readSettings);
  return optional(member(body, "resourceApprovalSettings"), (kinds) =>
    optional(member(kinds, "segment"), readSettings),
  );
}

/** The same for each environment of a list that says it. */
export function readEveryEnvironmentsSettings(body: Part, resource: Resource): ApprovalSettings[] {
  return wholeList(body).flatMap((item) => readEnvironmentSettings(item, resource) ?? []);
}
