import type { Json } from "../../../src/core/model/json.ts";
import type { RolloutRep } from "../representations.ts";
import type { ClauseSeed } from "./seed-clauses.ts";

/** A variation by its index or by its name. */
export type VariationSeed = number | string;

/** What is served: a variation, or weights in thousandths of a percent by variation name. */
export type ServeSeed =
  | VariationSeed
  | ({ readonly rollout: Readonly<Record<string, number>> } & Pick<
      RolloutRep,
      "contextKind" | "bucketBy" | "seed" | "experimentAllocation"
    >);

/** A rule to seed; ids and references are made up from its place. */
export interface RuleSeed {
  readonly description?: string;
  readonly clauses: readonly ClauseSeed[];
  readonly serve: ServeSeed;
  readonly trackEvents?: boolean;
  readonly disabled?: boolean;
}

/** How a flag is set in one environment; off, without rules and serving its first variation where nothing is said. */
export interface ConfigurationSeed {
  readonly on?: boolean;
  /** Null for a flag that has no off variation here. */
  readonly offVariation?: VariationSeed | null;
  readonly fallthrough?: ServeSeed;
  readonly rules?: readonly RuleSeed[];
  readonly targets?: readonly {
    readonly contextKind?: string;
    readonly variation: VariationSeed;
    readonly values: readonly string[];
  }[];
  /** `variation` is an index into the variations of the other flag. */
  readonly prerequisites?: readonly { readonly key: string; readonly variation: number }[];
  readonly trackEvents?: boolean;
  readonly trackEventsFallthrough?: boolean;
  readonly version?: number;
}

/** A flag to seed. The last variation is the off variation where nothing is said. */
export interface FlagSeed {
  readonly key: string;
  readonly name?: string;
  readonly description?: string;
  readonly variations: readonly { readonly value: Json; readonly name?: string; readonly description?: string }[];
  readonly tags?: readonly string[];
  readonly temporary?: boolean;
  readonly archived?: boolean;
  readonly deprecated?: boolean;
  readonly environments?: Readonly<Record<string, ConfigurationSeed>>;
}
