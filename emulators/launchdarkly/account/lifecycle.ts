import type { ReviewRep } from "../approval-representations.ts";
import { type Account, type Actor, actorId } from "./account.ts";
import { forbidden, invalidRequest, Refusal } from "./refusal.ts";
import { previewChange } from "./requests/preview-change.ts";
import { isExternal } from "./requests/settings.ts";
import type { StoredRequest } from "./requests/stored-request.ts";

/** Adds a review and counts again; throws what LaunchDarkly answers if it may not be given. */
export function reviewRequest(
  account: Account,
  request: StoredRequest,
  review: { readonly kind: string; readonly comment?: string | undefined; readonly by: Actor },
): void {
  const { rep, settings } = request;
  const { kind, comment, by } = review;
  if (kind !== "approve" && kind !== "decline" && kind !== "comment") {
    throw invalidRequest("kind must be approve, comment or decline");
  }
  if (isExternal(settings)) {
    throw new Refusal(405, "method_not_allowed", `Reviews of this approval request happen in ${settings.serviceKind}`);
  }
  if (rep.status === "completed" || rep.status === "failed") {
    throw invalidRequest(`The approval request is ${rep.status} and takes no more reviews`);
  }
  const own = actorId(by) === actorId(request.requestor);
  if (own && kind !== "comment" && !settings.canReviewOwnRequest) {
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
  rep.reviewStatus = countReviews(request);
}

/**
 * Applies a request as `by`. Throws LaunchDarkly's 400 if it is not pending or not approved, or its time has passed;
 * a conflict is no error but leaves the request `failed` and the flag as it was.
 */
export function applyRequest(account: Account, request: StoredRequest, by: Actor, comment?: string): void {
  const { rep } = request;
  if (rep.status !== "pending") throw invalidRequest(`The approval request is ${rep.status} and cannot be applied`);
  if (!mayBeApplied(request)) throw invalidRequest("The approval request is not approved");
  if (rep.executionDate !== undefined && rep.executionDate <= account.now()) {
    throw invalidRequest("The execution date has passed");
  }
  rep._version += 1;
  if (rep.executionDate === undefined) carryOut(account, request, by, comment);
  else rep.status = "scheduled";
}

/** Ids of those whose latest approval or decline is an approval. */
export function standing(request: StoredRequest, kind: "approve" | "decline"): string[] {
  const latest = new Map<string, ReviewRep["kind"]>();
  for (const review of request.rep.allReviews) {
    if (review.kind !== "comment") latest.set(review.memberId ?? review.serviceTokenId ?? "", review.kind);
  }
  return [...latest].filter(([, one]) => one === kind).map(([reviewer]) => reviewer);
}

function countReviews(request: StoredRequest): StoredRequest["rep"]["reviewStatus"] {
  if (standing(request, "decline").length > 0) return "declined";
  return enoughApprovals(request) ? "approved" : "pending";
}

function enoughApprovals(request: StoredRequest): boolean {
  return standing(request, "approve").length >= request.settings.minNumApprovals;
}

function mayBeApplied(request: StoredRequest): boolean {
  const { rep, settings } = request;
  if (rep.reviewStatus === "approved") return true;
  return rep.reviewStatus === "declined" && settings.canApplyDeclinedChanges && enoughApprovals(request);
}

/**
 * Puts what a request asks for into effect as `by`, whether or not that is allowed; a conflict leaves it `failed` and
 * everything else as it was.
 */
export function carryOut(account: Account, request: StoredRequest, by: Actor, comment: string | undefined): void {
  const { rep } = request;
  const result = previewChange(account, request.target, rep.instructions, account.newUuid);
  if (!result.ok) {
    const { instruction, reason } = result;
    rep.status = "failed";
    rep.conflicts = [{ ...(instruction === undefined ? {} : { instruction }), reason }];
    return;
  }
  result.commit(by);
  rep.status = "completed";
  rep.appliedDate = account.now();
  if ("memberId" in by) rep.appliedByMemberId = by.memberId;
  else rep.appliedByServiceTokenId = by.serviceTokenId;
  account.ledger.push({
    requestId: rep._id,
    ...request.target,
    before: result.before,
    after: result.after,
    version: result.version,
    instructions: structuredClone(rep.instructions),
    reviewStatus: rep.reviewStatus,
    approvers: standing(request, "approve"),
    ...(comment === undefined ? {} : { comment }),
    at: account.now(),
    by: actorId(by),
  });
}
