import { renderPercentage } from "../../model/instructions/percentage.ts";
import type { JsonObject } from "../../model/json.ts";
import { type Flag, FULL_WEIGHT, type Rollout, type Serve } from "../../model/live/flag.ts";
import { sharesOf } from "../resolve/same-serve.ts";
import { allWritten, type WrittenPart } from "./written-part.ts";
import { writtenVariation, writtenVariationKey } from "./written-variation.ts";

/** What a rule or the fallthrough serves, as a file writes it; `called` is the subject of the sentence that says why not. */
export function writtenServe(flag: Flag, serve: Serve, called: string): WrittenPart<JsonObject> {
  if (serve === null) return { why: `${called} serves nothing that is set.` };
  if ("rollout" in serve) return writtenRollout(flag, serve.rollout, called);
  const variation = flag.variations.find(({ id }) => id === serve.variation);
  if (variation === undefined) return { why: `${called} serves a variation that the flag does not have.` };
  return { value: { variation: writtenVariation(flag, variation) } };
}

function writtenRollout(flag: Flag, rollout: Rollout, called: string): WrittenPart<JsonObject> {
  if (rollout.experiment) return { why: `${called} has the rollout of an experiment.` };
  const shares = [...sharesOf(rollout)];
  if (shares.reduce((sum, [, weight]) => sum + weight, 0) !== FULL_WEIGHT) {
    return { why: `${called} has a rollout that does not share out 100%.` };
  }
  const keys = allWritten(shares.map(([variation]) => writtenVariationKey(flag, variation)));
  if ("why" in keys) return keys;
  const { contextKind, bucketBy } = rollout;
  const rest = restOf(shares.map(([, weight]) => weight));
  const written = shares.map(([, weight], at) => [keys.value[at], at === rest ? "rest" : renderPercentage(weight)]);
  return {
    value: {
      rollout: Object.fromEntries(written),
      ...(contextKind === undefined ? {} : { rolloutContextKind: contextKind }),
      ...(bucketBy === undefined ? {} : { rolloutBucketBy: bucketBy }),
    },
  };
}

/** The place of the largest of several shares, which gets the rest: so each of the others is edited by one number. */
function restOf(weights: readonly number[]): number | undefined {
  return weights.length < 2 ? undefined : weights.indexOf(Math.max(...weights));
}
