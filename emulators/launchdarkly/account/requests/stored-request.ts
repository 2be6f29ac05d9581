import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { ApprovalRequestRep, ApprovalSettingsRep } from "../../approval-representations.ts";
import type { FlagRep, SegmentRep } from "../../representations.ts";
import type { Actor } from "../account.ts";
import type { Target } from "../change/target.ts";

/** An approval request with what the answers of the flag endpoints do not show. */
export interface StoredRequest {
  readonly rep: ApprovalRequestRep;
  readonly resourceId: string;
  readonly target: Target;
  readonly requestor: Actor;
  /** What the environment asked of approvals when the request was made. */
  readonly settings: ApprovalSettingsRep;
  /** Keys of the teams that are notified, which no answer tells. */
  teams: string[];
  readonly comment?: string;
}

/** One effect that an approval request had on a flag or a segment. */
export interface LedgerRow {
  readonly requestId: string;
  readonly project: string;
  /** Null if it is about the flag in every environment. */
  readonly environment: string | null;
  readonly flag?: string;
  readonly segment?: string;
  /** The flag or segment as it was and as it became. */
  readonly before: FlagRep | SegmentRep;
  readonly after: FlagRep | SegmentRep;
  /** The version that it became: of the flag in its environment, of the whole flag, or of the segment. */
  readonly version: number;
  readonly instructions: Instruction[];
  readonly reviewStatus: string;
  /** Ids of the members and service tokens whose approval stood. */
  readonly approvers: string[];
  /** The comment given when it was applied. */
  readonly comment?: string;
  /** Unix milliseconds. */
  readonly at: number;
  /** Id of the member or service token that applied it. */
  readonly by: string;
}
