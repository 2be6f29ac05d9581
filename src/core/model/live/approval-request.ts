import type { Instruction } from "../instructions/instruction.ts";

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

/** What an environment asks of approvals. Source: LaunchDarkly's `ApprovalSettings`. */
export interface ApprovalSettings {
  readonly required: boolean;
  /** From 1. */
  readonly minApprovals: number;
  readonly canReviewOwnRequest: boolean;
  readonly canApplyDeclinedChanges: boolean;
  /** True if LaunchDarkly applies a request as soon as it is approved, merged or not. */
  readonly autoApply: boolean;
  /** Only flags with one of these tags need approval; empty: see `required`. */
  readonly requiredTags: readonly string[];
  readonly serviceKind: string;
}

/** An approval that is kept in another service, such as ServiceNow or Jira. Everything in it is that service's own text. */
export interface ExternalApproval {
  readonly id?: string;
  readonly status?: string;
  /** Where a person finds it; not checked. */
  readonly url?: string;
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
  /** Present if the request copies a flag from another environment: its key, and the version that was copied. */
  readonly source?: { readonly environment: string; readonly version?: number };
  /** How many distinct approvers the environment asks for; absent if the provider did not say. */
  readonly approvalsNeeded?: number;
  /** What the environment asks of approvals; absent if the provider did not say. */
  readonly settings?: ApprovalSettings;
  /** LaunchDarkly's word for where the reviews happen: `launchdarkly`, or the kind of another service. */
  readonly serviceKind: string;
  /** The request's counterpart in another service. */
  readonly integration?: ExternalApproval;
  /** Id of the member who asked; absent if a service token did, or if the provider does not say. */
  readonly requestor?: string;
  /** Absolute address of the request or of its flag. */
  readonly url: string;
}
