import type { ApprovalRequest, Review } from "../model/approval-request.ts";

/** What the reviews of a request amount to by our own count. */
export interface ReviewTally {
  /** Members whose latest review approves, each once. */
  readonly approvers: readonly string[];
  /** Reviewers whose latest review declines. */
  readonly decliners: readonly string[];
  readonly needed: number;
  /** True if the provider says approved, enough members approve and nobody's decline stands. */
  readonly approved: boolean;
  readonly declined: boolean;
}

/** Counts the latest review of each reviewer; comments count for nothing, approvals by service tokens neither. */
export function tallyReviews(request: ApprovalRequest): ReviewTally {
  const latest = new Map<string, Review>();
  for (const review of [...request.reviews].sort((a, b) => a.at - b.at)) {
    if (review.kind !== "comment") latest.set(review.reviewer, review);
  }
  const standing = [...latest.values()];
  const approvers = standing
    .filter(({ kind, byServiceToken }) => kind === "approve" && !byServiceToken)
    .map((one) => one.reviewer);
  const decliners = standing.filter(({ kind }) => kind === "decline").map((one) => one.reviewer);
  const needed = Math.max(1, request.approvalsNeeded ?? 1);
  const unclear = standing.some(({ kind }) => kind === "unknown");
  return {
    approvers,
    decliners,
    needed,
    approved: request.reviewStatus === "approved" && approvers.length >= needed && decliners.length === 0 && !unclear,
    declined: request.reviewStatus === "declined" || decliners.length > 0,
  };
}
