import type { Pointer } from "../../model/diagnostic.ts";
import { parsePercentage } from "../../model/instructions/percentage.ts";
import { isObject, type Json, type JsonObject } from "../../model/json.ts";
import { type Flag, FULL_WEIGHT, type Serve } from "../../model/live/flag.ts";
import { knownVariation, resolveVariation } from "../parameters/resolve-variation.ts";
import { at, type FaultScope, type NameScope, type Written } from "../scope.ts";

/** The variation that a written part names by `variationId` or `variation`, as an id. */
export function compileVariation(scope: FaultScope, flag: Flag, written: Written): string | undefined {
  const { variationId, variation } = written.value;
  if (typeof variationId === "string")
    return knownVariation(scope, flag, variationId, at(written, "variationId"), "value");
  return resolveVariation(scope, flag, variation ?? null, at(written, "variation"), "value");
}

/** What a written part serves, as the API's parameters: `variationId`, or `rolloutWeights` with how contexts are shared out. */
export function compileServe(scope: NameScope, written: Written): JsonObject {
  const { rollout, rolloutWeights, rolloutBucketBy, rolloutContextKind } = written.value;
  if (!isObject(rollout) && !isObject(rolloutWeights)) {
    const variationId = compileVariation(scope, scope.flag, written);
    return variationId === undefined ? {} : { variationId };
  }
  return {
    rolloutWeights: isObject(rollout)
      ? compileRollout(scope, rollout, at(written, "rollout"), (name, pointer) =>
          resolveVariation(scope, scope.flag, name, pointer, "key"),
        )
      : checkWeights(scope, rolloutWeights as JsonObject, written),
    ...(rolloutBucketBy === undefined ? {} : { rolloutBucketBy }),
    ...(rolloutContextKind === undefined ? {} : { rolloutContextKind }),
  };
}

/** Repeats how the live rollout shares contexts out, unless the file says: leaving it out would re-bucket everyone. */
export function keepBucketing(compiled: JsonObject, live: Serve): JsonObject {
  if (!("rolloutWeights" in compiled) || live === null || !("rollout" in live)) return compiled;
  const { bucketBy, contextKind } = live.rollout;
  return {
    ...(bucketBy === undefined ? {} : { rolloutBucketBy: bucketBy }),
    ...(contextKind === undefined ? {} : { rolloutContextKind: contextKind }),
    ...compiled,
  };
}

/** The weights of written shares by the ids of their variations; a name for which `idOf` knows none is left out. */
export function compileRollout(
  scope: FaultScope,
  rollout: Readonly<Record<string, Json>>,
  place: Pointer,
  idOf: (name: string, pointer: Pointer) => string | undefined,
): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const [name, weight] of weightsOf(rollout)) {
    const pointer = [...place, name];
    const id = idOf(name, pointer);
    if (id === undefined) continue;
    if (Object.hasOwn(weights, id)) {
      const message = `The rollout names the same variation twice, the second time as ${JSON.stringify(name)}.`;
      scope.report({ code: "ambiguous-variation", pointer, part: "key", message, hint: "Give it one share." });
    }
    weights[id] = weight;
  }
  return weights;
}

/** The weight of each written share; `rest` is what the others leave. */
export function weightsOf(rollout: Readonly<Record<string, Json>>): (readonly [name: string, weight: number])[] {
  const shares = Object.entries(rollout).map(([name, share]) => [name, parsePercentage(String(share))] as const);
  const given = shares.reduce((sum, [, weight]) => sum + (weight ?? 0), 0);
  return shares.map(([name, weight]) => [name, weight ?? FULL_WEIGHT - given]);
}

function checkWeights(scope: NameScope, weights: JsonObject, written: Written): JsonObject {
  for (const id of Object.keys(weights))
    knownVariation(scope, scope.flag, id, at(written, "rolloutWeights", id), "key");
  return weights;
}
