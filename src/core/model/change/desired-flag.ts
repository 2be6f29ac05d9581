import type { Json } from "../json.ts";
import type { ProviderName } from "./provider-name.ts";
import type { Reviewers } from "./reviewers.ts";

/** The parts of a flag that git can own, in the order in which messages name them. */
export const FLAG_PARTS = [
  "variations",
  "on",
  "offVariation",
  "prerequisites",
  "targets",
  "rules",
  "fallthrough",
  "trackEvents",
  "trackEventsFallthrough",
] as const;

/** One part of a flag that git can own. */
export type FlagPart = (typeof FLAG_PARTS)[number];

/** A flag as one document of `kind: Flag` says it should be: only what it writes and git owns, in the document's own names. */
export interface DesiredFlag {
  readonly file: string;
  /** Counts the documents of the file from 0. */
  readonly document: number;
  readonly provider: ProviderName;
  readonly project: string;
  readonly flag: string;
  readonly description?: string;
  readonly ticket?: string;
  readonly reviewers?: Reviewers;
  /** Any text; an edit of it asks for everything that the document says again, whatever is live. */
  readonly reapply?: string;
  /** Absent if git does not own them. */
  readonly variations?: readonly DesiredVariation[];
  /** By environment key, in the document's order. */
  readonly environments: ReadonlyMap<string, DesiredConfiguration>;
  /** What the document writes and git does not own; absent if git owns all of it. */
  readonly unowned?: Pick<DesiredFlag, "variations" | "environments">;
}

/** A variation as a document writes it. */
export interface DesiredVariation {
  readonly value: Json;
  readonly name?: string;
  readonly description?: string;
}

/** How a flag should be targeted in one environment; a part that is absent is left alone. */
export interface DesiredConfiguration {
  readonly on?: boolean;
  /** A variation by value, else name, or `{index}`, `{value}`, `{name}`. */
  readonly offVariation?: Json;
  readonly prerequisites?: readonly DesiredPrerequisite[];
  readonly targets?: readonly DesiredTarget[];
  readonly rules?: readonly DesiredRule[];
  readonly fallthrough?: DesiredServe;
  readonly trackEvents?: boolean;
  readonly trackEventsFallthrough?: boolean;
}

/** Another flag that must serve one of its variations. */
export interface DesiredPrerequisite {
  readonly key: string;
  /** A variation of the other flag, by value, else name, or `{index}`, `{value}`, `{name}`. */
  readonly variation: Json;
}

/** Context keys of one kind that get one variation. */
export interface DesiredTarget {
  readonly contextKind: string;
  /** The key under which the document lists them: a variation by value or name, as text. */
  readonly variation: string;
  readonly values: readonly string[];
  /** True if the document names the context kind too: `targets: { device: { treatment: [a] } }`. */
  readonly nested: boolean;
}

/** A rule as a document writes it. */
export interface DesiredRule {
  /** The id of the live rule that is meant, where nothing else tells it apart. */
  readonly id?: string;
  /** Absent for a rule without a description. */
  readonly description?: string;
  readonly clauses: readonly DesiredClause[];
  readonly serve: DesiredServe;
  /** Absent if the document leaves it alone. */
  readonly trackEvents?: boolean;
}

/** One condition of a rule, every field written out, from either way of writing it. */
export interface DesiredClause {
  readonly contextKind: string;
  readonly attribute: string;
  readonly op: string;
  readonly values: readonly Json[];
  readonly negate: boolean;
}

/**
 * What a rule or the fallthrough should serve: a variation, or shares as the document writes them (`25%`, `rest`) by the
 * value or name of their variations. How the rollout shares contexts out is left alone where it is not written.
 */
export type DesiredServe =
  | { readonly variation: Json }
  | {
      readonly rollout: Readonly<Record<string, string>>;
      readonly rolloutContextKind?: string;
      readonly rolloutBucketBy?: string;
    };
