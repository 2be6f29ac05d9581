import type { Clause } from "./flag.ts";

/** A segment as a provider holds it in one environment. */
export interface Segment {
  readonly project: string;
  readonly environment: string;
  readonly key: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** True if it was deleted, so that nothing can change it. */
  readonly deleted: boolean;
  /** True for a larger list-based segment, whose keys the provider does not show. */
  readonly unbounded: boolean;
  /** Context keys that are in, whatever the rules say; one entry for each context kind, none of them empty. */
  readonly included: readonly ContextKeys[];
  /** Context keys that are out, whatever the rules say; one entry for each context kind, none of them empty. */
  readonly excluded: readonly ContextKeys[];
  readonly rules: readonly SegmentRule[];
  /** Counts the changes of the segment. */
  readonly version: number;
  /** Where a person finds it, absolute. */
  readonly url?: string;
}

/** Keys of contexts of one kind. */
export interface ContextKeys {
  readonly contextKind: string;
  readonly values: readonly string[];
}

/** A rule of a segment; its clauses are joined by "and". */
export interface SegmentRule {
  readonly id: string;
  readonly description?: string;
  readonly clauses: readonly Clause[];
  /** Thousandths of a percent of the matching contexts that are in; null for all of them. */
  readonly weight: number | null;
  /** The kind of context that is shared out; absent if there is no weight or LaunchDarkly's default counts. */
  readonly rolloutContextKind?: string;
  readonly bucketBy?: string;
}
