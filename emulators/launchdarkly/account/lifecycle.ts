import type { ReviewRep } from "../representations.ts";
import { type Account, type Actor, actorId, findEnvironment, type StoredRequest } from "./account.ts";
import { commitChange, previewChange } from "./flag-change.ts";
import { forbidden, invalidRequest } from "./refusal.ts";

/** Adds a review and counts again; throws what LaunchDarkly answers if it may not be given. */
export function reviewRequest(
  account: Account,
  request: StoredRequest,
  review: { readonly kind: string; readonly comment?: string | undefined; readonly by: Actor },
): void {
  const { rep } = request;
  const { kind, comment, by } = review;
  if (kind !== "approve" && kind !== "decline" && kind !== "comment") {
    throw invalidRequest("kind must be approve, comment or decline");
  }
  if (rep.status === "completed" || rep.status === "failed") {
    throw invalidRequest(`The approval request is ${rep.status} and takes no more reviews`);
  }
  const own = actorId(by) === actorId(request.requestor);
  if (own && kind !== "comment" && !settingsOf(account, request).canReviewOwnRequest) {
    throw forbidden("Members may not review their own approval requests here");
  }
  rep.allReviews.push({
    _id: account.newHex(),
    kind,
    creationDate: account.now(),
    ...(comment === undefined ? {} : { comment }),
    ...by,
  });
  rep._version += 1;
  rep.reviewStatus = countReviews(account, request);
}

/**
 * Applies a request as `by`. Throws LaunchDarkly's 400 if it is not pending or not approved, or its time has passed;
 * a conflict is no error but leaves the request `failed` and the flag as it was.
 */
export function applyRequest(account: Account, request: StoredRequest, by: Actor, comment?: string): void {
  const { rep } = request;
  if (rep.status !== "pending") throw invalidRequest(`The approval request is ${rep.status} and cannot be applied`);
  if (!mayBeApplied(account, request)) throw invalidRequest("The approval request is not approved");
  if (rep.executionDate !== undefined && rep.executionDate <= account.now()) {
    throw invalidRequest("The execution date has passed");
  }
  rep._version += 1;
  if (rep.executionDate === undefined) carryOut(account, request, by, comment);
  else rep.status = "scheduled";
}

/** Carries out every scheduled request whose time has come. */
export function runSchedule(account: Account): void {
  for (const request of account.requests.values()) {
    const { status, executionDate } = request.rep;
    if (status === "scheduled" && executionDate !== undefined && executionDate <= account.now()) {
      carryOut(account, request, request.requestor, undefined);
    }
  }
}

/** What the environment of a request asks of approvals. */
export function settingsOf(account: Account, request: StoredRequest) {
  return findEnvironment(account, request.project, request.environment).approvalSettings;
}

/** Ids of those whose latest approval or decline is an approval. */
export function standing(request: StoredRequest, kind: "approve" | "decline"): string[] {
  const latest = new Map<string, ReviewRep["kind"]>();
  for (const review of request.rep.allReviews) {
    if (review.kind !== "comment") latest.set(review.memberId ?? review.serviceTokenId ?? "", review.kind);
  }
  return [...latest].filter(([, one]) => one === kind).map(([reviewer]) => reviewer);
}

function countReviews(account: Account, request: StoredRequest): StoredRequest["rep"]["reviewStatus"] {
  if (standing(request, "decline").length > 0) return "declined";
  return enoughApprovals(account, request) ? "approved" : "pending";
}

function enoughApprovals(account: Account, request: StoredRequest): boolean {
  return standing(request, "approve").length >= settingsOf(account, request).minNumApprovals;
}

function mayBeApplied(account: Account, request: StoredRequest): boolean {
  if (request.rep.reviewStatus === "approved") return true;
  const { canApplyDeclinedChanges } = settingsOf(account, request);
  return request.rep.reviewStatus === "declined" && canApplyDeclinedChanges && enoughApprovals(account, request);
}

function carryOut(account: Account, request: StoredRequest, by: Actor, comment: string | undefined): void {
  const { rep } = request;
  const result = previewChange(account, request, rep.instructions, account.newUuid);
  if (!result.ok) {
    const { instruction, reason } = result;
    rep.status = "failed";
    rep.conflicts = [{ ...(instruction === undefined ? {} : { instruction }), reason }];
    return;
  }
  commitChange(account, request, result.flag);
  rep.status = "completed";
  rep.appliedDate = account.now();
  if ("memberId" in by) rep.appliedByMemberId = by.memberId;
  else rep.appliedByServiceTokenId = by.serviceTokenId;
  account.ledger.push({
    requestId: rep._id,
    project: request.project,
    flag: request.flag,
    environment: request.environment,
    instructions: structuredClone(rep.instructions),
    reviewStatus: rep.reviewStatus,
    approvers: standing(request, "approve"),
    ...(comment === undefined ? {} : { comment }),
    at: account.now(),
    by: actorId(by),
  });
}
