import type { DesiredRule } from "../../model/change/desired-flag.ts";
import type { Pointer } from "../../model/diagnostic.ts";
import type { Prerequisite, Rollout, Serve } from "../../model/live/flag.ts";

/** A desired configuration in which every name is an id; a part that is absent is left alone. */
export interface ResolvedConfiguration {
  readonly on?: boolean;
  /** The id of a variation. */
  readonly offVariation?: string;
  readonly prerequisites?: readonly Prerequisite[];
  readonly targets?: readonly ResolvedTarget[];
  readonly rules?: readonly ResolvedRule[];
  readonly fallthrough?: ResolvedServe;
  readonly trackEvents?: boolean;
  readonly trackEventsFallthrough?: boolean;
}

/** One context key that gets one variation. */
export interface ResolvedTarget {
  readonly contextKind: string;
  readonly key: string;
  readonly variation: string;
  /** Where the document says so, below its environment. */
  readonly pointer: Pointer;
}

/** A rule as the document says it should be. */
export type ResolvedRule = Omit<DesiredRule, "serve"> & { readonly serve: ResolvedServe };

/** What is served; how a rollout shares contexts out is left alone where the document does not say. */
export type ResolvedServe =
  | { readonly variation: string }
  | { readonly rollout: Pick<Rollout, "weights" | "contextKind" | "bucketBy"> };

/** What is served once live is what the document leaves alone; a new rollout then has LaunchDarkly's defaults. */
export function servedFrom(resolved: ResolvedServe, live: Serve): NonNullable<Serve> {
  if ("variation" in resolved) return resolved;
  const { contextKind, bucketBy, weights = [] } = live !== null && "rollout" in live ? live.rollout : {};
  // The order of shares means nothing; that of live lets a reader compare them.
  const place = (id: string) => weights.findIndex(({ variation }) => variation === id);
  const shares = resolved.rollout.weights.toSorted((a, b) => place(a.variation) - place(b.variation));
  const kept = {
    ...(contextKind === undefined ? {} : { contextKind }),
    ...(bucketBy === undefined ? {} : { bucketBy }),
  };
  return { rollout: { ...kept, ...resolved.rollout, weights: shares, experiment: false } };
}
