import type { Json } from "../json.ts";

/** A feature flag as a provider holds it, with the configurations of the environments that were asked for. */
export interface Flag {
  readonly project: string;
  readonly key: string;
  readonly name: string;
  readonly kind: "boolean" | "multivariate";
  readonly archived: boolean;
  readonly variations: readonly Variation[];
  /** The ids of the variations that new environments begin with; absent if the provider does not say. */
  readonly defaults?: { readonly on: string; readonly off: string };
  /** By environment key. An environment that the provider does not have is absent. */
  readonly configurations: Readonly<Record<string, FlagConfiguration>>;
}

/** One value that a flag can serve. */
export interface Variation {
  readonly id: string;
  readonly value: Json;
  readonly name?: string;
  readonly description?: string;
}

/** How a flag is targeted in one environment. Variations are named by id, a missing off variation is null. */
export interface FlagConfiguration {
  readonly on: boolean;
  readonly offVariation: string | null;
  readonly fallthrough: Serve;
  readonly prerequisites: readonly Prerequisite[];
  readonly targets: readonly Target[];
  readonly rules: readonly Rule[];
  readonly trackEvents: boolean;
  readonly trackEventsFallthrough: boolean;
  /** Counts the changes of this environment's configuration. */
  readonly version: number;
  /** Unix milliseconds of its last change; absent if the provider does not say. */
  readonly modifiedAt?: number;
  /** Where a person finds it, absolute; absent if the provider does not say. */
  readonly url?: string;
}

/** A flag's configuration in one environment, before and after a change. */
export interface ConfigurationChange {
  readonly before: FlagConfiguration;
  readonly after: FlagConfiguration;
}

/** What a rule or the fallthrough serves: one variation, a percentage rollout, or (null) nothing that is set. */
export type Serve = { readonly variation: string } | { readonly rollout: Rollout } | null;

/** A percentage rollout. Weights are thousandths of a percent and total 100,000. */
export interface Rollout {
  readonly weights: readonly { readonly variation: string; readonly weight: number }[];
  readonly contextKind?: string;
  readonly bucketBy?: string;
  /** True if an experiment owns this rollout, which semantic instructions cannot express. */
  readonly experiment: boolean;
}

/** Context keys that get one variation, whatever the rules say. */
export interface Target {
  readonly contextKind: string;
  readonly variation: string;
  readonly values: readonly string[];
}

/** A targeting rule; its clauses are joined by "and". */
export interface Rule {
  readonly id: string;
  readonly description?: string;
  readonly clauses: readonly Clause[];
  readonly serve: Serve;
  readonly trackEvents: boolean;
}

/** One condition of a rule. */
export interface Clause {
  readonly id: string;
  readonly contextKind: string;
  readonly attribute: string;
  readonly op: string;
  readonly values: readonly Json[];
  readonly negate: boolean;
}

/** Another flag that must serve one variation. `variation` is an index into that other flag's variations. */
export interface Prerequisite {
  readonly key: string;
  readonly variation: number;
}

/** All thousandths of a percent that the weights of a rollout share out. */
export const FULL_WEIGHT = 100_000;

/** How a flag is targeted in an environment; undefined if the flag was not read with it, however it is called. */
export function configurationIn({ configurations }: Flag, environment: string): FlagConfiguration | undefined {
  return Object.hasOwn(configurations, environment) ? configurations[environment] : undefined;
}
