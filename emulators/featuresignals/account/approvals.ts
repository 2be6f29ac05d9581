import type { Json } from "../../../src/core/model/json.ts";
import type { ApprovalRep } from "../representations.ts";
import { type Account, findApproval, findByIds, type StoredApproval, stateKey } from "./account.ts";
import { invalidBody, Refusal } from "./refusal.ts";
import { replaceState, viewState } from "./states.ts";
import { formatTime } from "./time.ts";

/** What is asked for. A payload of undefined was left out. */
export interface ApprovalDraft {
  readonly flag_id: string;
  readonly env_id: string;
  readonly change_type: string;
  readonly payload: Json | undefined;
}

/**
 * Files an approval request. Nothing is checked but that the flag and the environment exist somewhere. Throws
 * FeatureSignals' 400 without an id or a type of change, and its 500 where the database refuses.
 */
export function fileApproval(account: Account, draft: ApprovalDraft, requestorId: string): StoredApproval {
  const { flag_id, env_id, change_type, payload } = draft;
  if (flag_id === "" || env_id === "" || change_type === "") {
    throw new Refusal(400, "flag_id, env_id, and change_type are required");
  }
  // The page calls the payload optional; the column may not be null.
  if (payload === undefined || findByIds(account, flag_id, env_id) === undefined) {
    throw new Refusal(500, "failed to create approval request");
  }
  const now = formatTime(account.now());
  const stored: StoredApproval = {
    rep: {
      id: account.newUuid(),
      flag_id,
      env_id,
      change_type,
      status: "pending",
      requestor_id: requestorId,
      created_at: now,
      updated_at: now,
    },
    payload: structuredClone(payload),
  };
  account.approvals.set(stored.rep.id, stored);
  return stored;
}

/** A review that has read its request and not written yet: the server holds no lock in between. */
export interface OpenReview {
  /** Reads the body, writes, and applies if it approves. */
  finish(review: { readonly action: string; readonly note: string } | undefined): ApprovalRep;
}

/** Begins a review by a user; throws FeatureSignals' 404, 409 or 403, in the order in which it looks. */
export function beginReview(account: Account, id: string, reviewerId: string): OpenReview {
  const read = structuredClone(findApproval(account, id).rep);
  if (read.status !== "pending") throw new Refusal(409, "approval request is no longer pending");
  if (read.requestor_id === reviewerId) throw new Refusal(403, "cannot review your own request");
  return {
    finish: (review) => {
      if (review === undefined) throw invalidBody();
      const { action, note } = review;
      if (action !== "approve" && action !== "reject") {
        throw new Refusal(400, "action: must be 'approve' or 'reject'");
      }
      const stored = findApproval(account, id);
      stored.reviewerId = reviewerId;
      write(account, stored, read, { status: action === "approve" ? "approved" : "rejected", note });
      // The page calls `approved` transitional; where applying fails it is final, and the answer is still a 200.
      if (action === "approve" && applies(account, stored)) write(account, stored, read, { status: "applied", note });
      return structuredClone(stored.rep);
    },
  };
}

function write(
  account: Account,
  stored: StoredApproval,
  read: ApprovalRep,
  { status, note }: { readonly status: ApprovalRep["status"]; readonly note: string },
): void {
  const now = formatTime(account.now());
  delete stored.rep.review_note;
  const noted = note === "" ? {} : { review_note: note };
  Object.assign(stored.rep, read, { status, ...noted, reviewed_at: now, updated_at: now });
}

/** Puts the payload in the place of the whole state; false, and nothing is said, if that fails. */
function applies(account: Account, { rep, payload, reviewerId = "" }: StoredApproval): boolean {
  const { flag_id, env_id } = rep;
  const before = viewState(account.states.get(stateKey(flag_id, env_id)));
  try {
    const after = viewState(replaceState(account, flag_id, env_id, payload));
    const names = findByIds(account, flag_id, env_id);
    account.ledger.push({
      requestId: rep.id,
      project: names?.project.slug ?? "",
      environment: names?.environment.slug ?? "",
      flag: names?.flag.key ?? "",
      before,
      after,
      by: reviewerId,
      requestorId: rep.requestor_id,
      ...(rep.review_note === undefined ? {} : { note: rep.review_note }),
      at: account.now(),
    });
    return true;
  } catch {
    return false;
  }
}
