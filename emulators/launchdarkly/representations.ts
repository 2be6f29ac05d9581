import type { Instruction } from "../../src/core/model/instructions/instruction.ts";
import type { Json } from "../../src/core/model/json.ts";

/** LaunchDarkly's JSON of a variation. */
export interface VariationRep {
  _id: string;
  value: Json;
  name?: string;
  description?: string;
}

/** LaunchDarkly's JSON of a percentage rollout; variations are indexes, weights thousandths of a percent. */
export interface RolloutRep {
  variations: { variation: number; weight: number; _untracked?: boolean }[];
  experimentAllocation?: { defaultVariation: number; canReshuffle: boolean };
  seed?: number;
  bucketBy?: string;
  contextKind?: string;
}

/** What a rule or the fallthrough serves: the index of a variation, or a rollout. */
export interface ServeRep {
  variation?: number;
  rollout?: RolloutRep;
}

/** LaunchDarkly's JSON of a clause. */
export interface ClauseRep {
  _id: string;
  attribute: string;
  op: string;
  values: Json[];
  contextKind: string;
  negate: boolean;
}

/** LaunchDarkly's JSON of a targeting rule. */
export interface RuleRep extends ServeRep {
  _id: string;
  ref?: string;
  disabled?: boolean;
  description?: string;
  clauses: ClauseRep[];
  trackEvents: boolean;
}

/** LaunchDarkly's JSON of individual targets; in `contextTargets`, an empty user entry only keeps the place. */
export interface TargetRep {
  values: string[];
  variation: number;
  contextKind: string;
}

/** LaunchDarkly's JSON of a flag in one environment. */
export interface ConfigurationRep {
  on: boolean;
  archived: boolean;
  salt: string;
  sel: string;
  lastModified: number;
  version: number;
  targets: TargetRep[];
  contextTargets: TargetRep[];
  rules: RuleRep[];
  fallthrough: ServeRep;
  offVariation?: number;
  prerequisites: { key: string; variation: number }[];
  trackEvents: boolean;
  trackEventsFallthrough: boolean;
  _site: { href: string; type: string };
  _environmentName: string;
}

/** LaunchDarkly's JSON of a flag with its environments. */
export interface FlagRep {
  name: string;
  kind: "boolean" | "multivariate";
  description: string;
  key: string;
  _version: number;
  creationDate: number;
  includeInSnippet: boolean;
  clientSideAvailability: { usingMobileKey: boolean; usingEnvironmentId: boolean };
  variations: VariationRep[];
  temporary: boolean;
  tags: string[];
  _links: Record<string, { href: string; type: string }>;
  maintainerId?: string;
  experiments: { baselineIdx: number; items: [] };
  customProperties: Record<string, { name: string; value: string[] }>;
  archived: boolean;
  deprecated: boolean;
  defaults: { onVariation: number; offVariation: number };
  environments: Record<string, ConfigurationRep>;
}

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
  approvalSettings: ApprovalSettingsRep;
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
  _links: Record<string, { href: string; type: string }>;
}
