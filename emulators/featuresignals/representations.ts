import type { Json } from "../../src/core/model/json.ts";

/** What a member may do; each may do what the next may. */
export type Role = "owner" | "admin" | "developer" | "viewer";

/** What an organization pays for; approvals need a trial or more. */
export type Plan = "free" | "trial" | "pro" | "enterprise";

/** FeatureSignals' JSON of a condition: of a rule or of a segment. */
export interface ConditionRep {
  attribute: string;
  operator: string;
  values: string[] | null;
}

/** FeatureSignals' JSON of a targeting rule; the percentage is in basis points, and 0 never matches. */
export interface RuleRep {
  id: string;
  priority: number;
  description?: string;
  conditions: ConditionRep[] | null;
  segment_keys?: string[];
  percentage: number;
  value: Json;
  match_type: string;
}

/** FeatureSignals' JSON of one arm of an experiment; the weight is in basis points. */
export interface VariantRep {
  key: string;
  value: Json;
  weight: number;
}

/** FeatureSignals' JSON of a flag in one environment. Without an id there is none yet. */
export interface StateRep {
  id: string;
  enabled: boolean;
  /** Absent if the flag's own counts; null is a value like any other. */
  default_value?: Json;
  rules: RuleRep[];
  percentage_rollout: number;
  variants?: VariantRep[];
  scheduled_enable_at?: string;
  scheduled_disable_at?: string;
  updated_at: string;
}

/** FeatureSignals' JSON of a flag. Prerequisites are keys and hold in every environment. */
export interface FlagRep {
  id: string;
  key: string;
  name: string;
  description: string;
  flag_type: "boolean" | "string" | "number" | "json" | "ab";
  category: string;
  status: string;
  default_value: Json;
  tags: string[];
  prerequisites?: string[];
  created_at: string;
  updated_at: string;
}

/** FeatureSignals' JSON of a segment. */
export interface SegmentRep {
  id: string;
  key: string;
  name: string;
  description: string;
  match_type: string;
  rules: ConditionRep[];
  created_at: string;
  updated_at: string;
}

/** FeatureSignals' JSON of an environment. */
export interface EnvironmentRep {
  id: string;
  name: string;
  slug: string;
  color: string;
  created_at: string;
}

/** FeatureSignals' JSON of an approval request: neither the payload nor the reviewer is in it, whatever its page says. */
export interface ApprovalRep {
  id: string;
  flag_id: string;
  env_id: string;
  change_type: string;
  status: "pending" | "approved" | "rejected" | "applied";
  requestor_id: string;
  review_note?: string;
  reviewed_at?: string;
  created_at: string;
  updated_at: string;
}
