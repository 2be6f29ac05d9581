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

/** LaunchDarkly's JSON of a rule of a segment. Without a weight, in thousandths of a percent, all that match are in. */
export interface SegmentRuleRep {
  _id: string;
  description?: string;
  clauses: ClauseRep[];
  weight?: number;
  rolloutContextKind?: string;
  bucketBy?: string;
}

/** LaunchDarkly's JSON of keys of one context kind. */
export interface SegmentTargetRep {
  values: string[];
  contextKind: string;
}

/** LaunchDarkly's JSON of a segment: users stand in `included` and `excluded`, every other kind in the contexts. */
export interface SegmentRep {
  name: string;
  description?: string;
  tags: string[];
  creationDate: number;
  lastModifiedDate: number;
  key: string;
  included: string[];
  excluded: string[];
  includedContexts: SegmentTargetRep[];
  excludedContexts: SegmentTargetRep[];
  _links: Record<string, { href: string; type: string }>;
  rules: SegmentRuleRep[];
  version: number;
  deleted: boolean;
  unbounded: boolean;
  unboundedContextKind?: string;
  generation: number;
  _unboundedMetadata?: {
    envId: string;
    segmentId: string;
    version: number;
    includedCount: number;
    excludedCount: number;
  };
}
