import type { ApprovalRequest, Review } from "../model/live/approval-request.ts";
import type { ReviewRules } from "./observed.ts";

/** What the reviews of a request amount to by our own count. */
export interface ReviewTally {
  /** Members whose latest review approves and counts, each once. */
  readonly approvers: readonly string[];
  /** Members whose latest review approves and does not count, since the change is their own. */
  readonly own: readonly string[];
  readonly needed: number;
  /** True if the provider says approved, enough members approve and no decline stands against it. */
  readonly approved: boolean;
  readonly declined: boolean;
}

/** True if the reviews happen in another service, so that LaunchDarkly's own list of reviews says nothing. */
export function isReviewedElsewhere({ serviceKind }: ApprovalRequest): boolean {
  return serviceKind !== "launchdarkly";
}

/** Counts the latest review of each reviewer; comments count for nothing, approvals by service tokens neither. */
export function tallyReviews(request: ApprovalRequest, rules: ReviewRules): ReviewTally {
  const standing = standingReviews(request);
  const approving = standing
    .filter(({ kind, byServiceToken }) => kind === "approve" && !byServiceToken)
    .map(({ reviewer }) => reviewer);
  const approvers = approving.filter((reviewer) => !rules.own.has(reviewer));
  const needed = Math.max(1, request.approvalsNeeded ?? 1);
  const mayIgnore = rules.declinedMayApply && request.settings?.canApplyDeclinedChanges === true;
  const anyDecline = request.reviewStatus === "declined" || standing.some(({ kind }) => kind === "decline");
  const declined = anyDecline && !(mayIgnore && approvers.length >= needed);
  const known = request.reviewStatus === "approved" || (anyDecline && request.reviewStatus === "declined");
  const enough = isReviewedElsewhere(request) ? request.reviewStatus === "approved" : approvers.length >= needed;
  const unclear = standing.some(({ kind }) => kind === "unknown");
  return {
    approvers,
    own: approving.filter((reviewer) => rules.own.has(reviewer)),
    needed,
    approved: known && enough && !declined && !unclear,
    declined,
  };
}

/** The latest review of each reviewer that is more than a comment, oldest first. */
export function standingReviews(request: ApprovalRequest): Review[] {
  const latest = new Map<string, Review>();
  for (const review of [...request.reviews].sort((a, b) => a.at - b.at)) {
    if (review.kind === "comment") continue;
    latest.delete(review.reviewer);
    latest.set(review.reviewer, review);
  }
  return [...latest.values()];
}
