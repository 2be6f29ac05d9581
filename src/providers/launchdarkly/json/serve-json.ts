import { FULL_WEIGHT, type Rollout, type Serve } from "../../../core/model/live/flag.ts";
import { count, flag, list, member, name, optional, type Part, text, Unreadable } from "./narrow.ts";

/** The ids of a flag's variations in order: LaunchDarkly's state names variations by index, its instructions by id. */
export type VariationIds = readonly string[];

/** The id of the variation whose index stands here. */
export function readVariation(part: Part, ids: VariationIds): string {
  const id = ids[count(part)];
  if (id === undefined) throw new Unreadable(part.at, "the index of a variation of the flag");
  return id;
}

/** What a rule or the fallthrough serves. */
export function readServe(part: Part, ids: VariationIds): Serve {
  const variation = optional(member(part, "variation"), (index) => readVariation(index, ids));
  const rollout = optional(member(part, "rollout"), (found) => readRollout(found, ids));
  if (variation !== undefined && rollout !== undefined)
    throw new Unreadable(part.at, "a variation or a rollout, but both");
  if (rollout !== undefined) return { rollout };
  return variation === undefined ? null : { variation };
}

function readRollout(part: Part, ids: VariationIds): Rollout {
  const shares = list(member(part, "variations"));
  const weights = shares.map((share) => ({
    variation: readVariation(member(share, "variation"), ids),
    weight: count(member(share, "weight")),
  }));
  const experiment =
    member(part, "seed").value !== undefined ||
    member(part, "experimentAllocation").value !== undefined ||
    shares.some((share) => optional(member(share, "_untracked"), flag) === true);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  if (!experiment && total !== FULL_WEIGHT) throw new Unreadable(member(part, "variations").at, "100000 in all");
  const contextKind = optional(member(part, "contextKind"), text);
  const bucketBy = optional(member(part, "bucketBy"), text);
  return {
    weights,
    ...(contextKind ? { contextKind } : {}),
    ...(bucketBy ? { bucketBy } : {}),
    experiment,
  };
}

/** The id of a rule or a clause, without which no instruction can name it. */
export function readId(part: Part): string {
  return name(member(part, "_id"));
}
