import type { FlagPart } from "../../model/change/desired-flag.ts";
import type { JsonObject } from "../../model/json.ts";
import type { Serve } from "../../model/live/flag.ts";
import { isExperiment } from "../../semantic-patch/flag/serving.ts";
import { sameServe, sharesOf } from "../resolve/same-serve.ts";
import { type DiffFault, faulty, instructing, NO_DIFF, type PartDiff } from "./part-diff.ts";

/** What a fault of serving is about. */
export interface ServePlace {
  readonly part: FlagPart;
  readonly rule?: number;
  /** What serves, as the subject of a sentence: `The fallthrough`. */
  readonly called: string;
}

/** Makes the fallthrough serve what the target says. */
export function diffFallthrough(live: Serve, target: Serve): PartDiff {
  if (sameServe(live, target)) return NO_DIFF;
  const serve = serveParameters(live, target, { part: "fallthrough", called: "The fallthrough" });
  return "reason" in serve
    ? faulty(serve)
    : instructing({ kind: "updateFallthroughVariationOrRollout", ...serve.parameters });
}

/** Makes another variation the one that is served while the flag is off. */
export function diffOffVariation(live: string | null, target: string | null): PartDiff {
  if (live === target) return NO_DIFF;
  if (target === null) {
    return faulty({ part: "offVariation", reason: "No instruction takes the off variation away." });
  }
  return instructing({ kind: "updateOffVariation", variationId: target });
}

/** The parameters that make something serve the target, as the API takes them, or why there are none. */
export function serveParameters(
  live: Serve,
  target: Serve,
  { called, ...place }: ServePlace,
): { readonly parameters: JsonObject } | DiffFault {
  if (target === null) {
    return { ...place, reason: `${called} must serve a variation or a rollout: no instruction takes it away.` };
  }
  if (isExperiment(live) || isExperiment(target)) {
    return { ...place, reason: `${called} has the rollout of an experiment, which no instruction can express.` };
  }
  if ("variation" in target) return { parameters: { variationId: target.variation } };
  const { contextKind, bucketBy } = target.rollout;
  return {
    parameters: {
      rolloutWeights: Object.fromEntries(sharesOf(target.rollout)),
      ...(contextKind === undefined ? {} : { rolloutContextKind: contextKind }),
      ...(bucketBy === undefined ? {} : { rolloutBucketBy: bucketBy }),
    },
  };
}
