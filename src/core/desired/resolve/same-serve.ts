import type { Rollout, Serve } from "../../model/live/flag.ts";

/**
 * True if two rules or fallthroughs serve the same: the order of shares and shares of nothing mean nothing, and a rollout
 * that names no context kind or attribute shares out users by key.
 */
export function sameServe(a: Serve, b: Serve): boolean {
  if (a === null || b === null) return a === b;
  if ("variation" in a || "variation" in b) return "variation" in a && "variation" in b && a.variation === b.variation;
  return sameRollout(a.rollout, b.rollout);
}

function sameRollout(a: Rollout, b: Rollout): boolean {
  const [of, other] = [sharesOf(a), sharesOf(b)];
  return (
    a.experiment === b.experiment &&
    (a.contextKind ?? "user") === (b.contextKind ?? "user") &&
    (a.bucketBy ?? "key") === (b.bucketBy ?? "key") &&
    of.size === other.size &&
    [...of].every(([variation, weight]) => other.get(variation) === weight)
  );
}

/** The thousandths of a percent that each variation of a rollout gets; those that get nothing are left out. */
export function sharesOf({ weights }: Rollout): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { variation, weight } of weights) {
    if (weight > 0) shares.set(variation, (shares.get(variation) ?? 0) + weight);
  }
  return shares;
}
