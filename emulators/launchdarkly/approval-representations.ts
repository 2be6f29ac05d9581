import type { Instruction } from "../../src/core/model/instructions/instruction.ts";
import type { Json } from "../../src/core/model/json.ts";

/** LaunchDarkly's JSON of what an environment asks of approvals. */
export interface ApprovalSettingsRep {
  required: boolean;
  bypassApprovalsForPendingChanges: boolean;
  minNumApprovals: number;
  canReviewOwnRequest: boolean;
  canApplyDeclinedChanges: boolean;
  autoApplyApprovedChanges?: boolean;
  serviceKind: string;
  serviceConfig: Record<string, Json>;
  requiredApprovalTags: string[];
}

/** LaunchDarkly's JSON of an environment, SDK keys included. */
export interface EnvironmentRep {
  _id: string;
  _links: Record<string, { href: string; type: string }>;
  key: string;
  name: string;
  apiKey: string;
  mobileKey: string;
  color: string;
  defaultTtl: number;
  secureMode: boolean;
  defaultTrackEvents: boolean;
  requireComments: boolean;
  confirmChanges: boolean;
  tags: string[];
  critical: boolean;
  /** What counts for flags; absent in an account without approvals. */
  approvalSettings?: ApprovalSettingsRep;
  /** By resource kind; what counts for segments. */
  resourceApprovalSettings?: Record<string, ApprovalSettingsRep>;
}

/** LaunchDarkly's JSON of one review. */
export interface ReviewRep {
  _id: string;
  kind: "approve" | "decline" | "comment";
  creationDate: number;
  comment?: string;
  memberId?: string;
  serviceTokenId?: string;
}

/** LaunchDarkly's JSON of a request's counterpart in another service. */
export interface IntegrationMetadataRep {
  externalId: string;
  externalStatus: { display: string; value: string };
  externalUrl: string;
  lastChecked: number;
}

/** LaunchDarkly's JSON of an approval request, as the flag endpoints return it. */
export interface ApprovalRequestRep {
  _id: string;
  _version: number;
  creationDate: number;
  serviceKind: string;
  requestorId?: string;
  description: string;
  reviewStatus: "approved" | "declined" | "pending";
  allReviews: ReviewRep[];
  notifyMemberIds: string[];
  appliedDate?: number;
  appliedByMemberId?: string;
  appliedByServiceTokenId?: string;
  status: "pending" | "completed" | "failed" | "scheduled";
  instructions: Instruction[];
  conflicts: { instruction?: Instruction; reason?: string }[];
  executionDate?: number;
  operatingOnId?: string;
  integrationMetadata?: IntegrationMetadataRep;
  /** Where a copy was taken from: the key of the environment, and the version of the flag there. */
  source?: { key: string; version?: number };
  _links: Record<string, { href: string; type: string }>;
}
