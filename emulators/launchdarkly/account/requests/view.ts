import type { ApprovalRequestRep, ApprovalSettingsRep } from "../../approval-representations.ts";
import type { Account } from "../account.ts";
import { previewChange } from "./preview-change.ts";
import type { StoredRequest } from "./stored-request.ts";

/** An approval request as the generic endpoints return it. */
export type GenericRequestRep = ApprovalRequestRep & {
  readonly resourceId: string;
  readonly approvalSettings: ApprovalSettingsRep;
};

/** A request as the flag endpoints show it: with the conflicts that applying it now would meet. */
export function flagView(account: Account, request: StoredRequest): ApprovalRequestRep {
  const rep = structuredClone(request.rep);
  const waiting = rep.status === "pending" || rep.status === "scheduled";
  if (!waiting || !account.showConflicts) return rep;
  const preview = previewChange(account, request.target, rep.instructions);
  if (preview.ok) return rep;
  const { instruction, reason } = preview;
  return { ...rep, conflicts: [{ ...(instruction === undefined ? {} : { instruction }), reason }] };
}

/** A request as the generic endpoints show it: with its resource and what was asked of its approval. */
export function genericView(account: Account, request: StoredRequest): GenericRequestRep {
  const { resourceId, settings } = request;
  return { ...flagView(account, request), resourceId, approvalSettings: structuredClone(settings) };
}
