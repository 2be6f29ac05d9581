import type { Instruction } from "./instructions/instruction.ts";

/** LaunchDarkly's word for where an approval request stands; `unknown` is any word that we do not know. */
export type RequestStatus = "pending" | "scheduled" | "completed" | "failed" | "unknown";

/** LaunchDarkly's word for what the reviewers say; `unknown` is any word that we do not know. */
export type ReviewStatus = "pending" | "approved" | "declined" | "unknown";

/** One review. `reviewer` is the id of a member or of a service token. */
export interface Review {
  readonly kind: "approve" | "decline" | "comment" | "unknown";
  readonly reviewer: string;
  readonly byServiceToken: boolean;
  /** Unix milliseconds. */
  readonly at: number;
}

/** An approval request as the provider returns it. */
export interface ApprovalRequest {
  readonly id: string;
  readonly description: string;
  readonly status: RequestStatus;
  readonly reviewStatus: ReviewStatus;
  readonly reviews: readonly Review[];
  readonly instructions: readonly Instruction[];
  /** Reasons why applying would fail, in the provider's words. */
  readonly conflicts: readonly string[];
  /** Unix milliseconds. */
  readonly createdAt: number;
  readonly appliedAt?: number;
  /** Id of the member or service token that applied it. */
  readonly appliedBy?: string;
  /** Unix milliseconds; present if the request is to be carried out later. */
  readonly executeAt?: number;
  /** What the request carries that no change file asked for: a workflow, an edited scheduled change, another source. */
  readonly foreign: readonly string[];
  /** How many distinct approvers the environment asks for; absent if the provider did not say. */
  readonly approvalsNeeded?: number;
  /** Absolute address of the request or of its flag. */
  readonly url: string;
}
