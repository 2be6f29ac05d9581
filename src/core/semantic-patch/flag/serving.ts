import { isObject, type Json, type JsonObject } from "../../model/json.ts";
import { type Flag, FULL_WEIGHT, type Rollout, type Serve } from "../../model/live/flag.ts";
import { readOptionalText, refuse } from "../steps/parameters.ts";
import { type FlagKind, knownVariation, readVariation } from "./step.ts";

/** The kinds that change what is served when no target and no rule matches, or while the flag is off. */
export const SERVING_KINDS: Readonly<Record<string, FlagKind>> = {
  updateFallthroughVariationOrRollout: ({ flag, resource, parameters }) => ({
    resource: { ...resource, fallthrough: replaceServe(flag, resource.fallthrough, parameters) },
    touched: [{ path: ["fallthrough"], read: (view) => serveContent(view.resource.fallthrough) }],
  }),
  updateOffVariation: ({ flag, resource, parameters }) => ({
    resource: { ...resource, offVariation: readVariation(flag, parameters) },
    touched: [{ path: ["offVariation"], read: (view) => view.resource.offVariation }],
  }),
};

/** What the parameters serve in place of `current`; refuses to end an experiment, which could not be put back. */
export function replaceServe(flag: Flag, current: Serve, parameters: JsonObject): Serve {
  if (isExperiment(current)) {
    refuse("The rollout belongs to an experiment, which an instruction cannot express.");
  }
  return readServe(flag, parameters);
}

/** True if what is served is the rollout of an experiment. */
export function isExperiment(serve: Serve): boolean {
  return serve !== null && "rollout" in serve && serve.rollout.experiment;
}

/** The one variation or the rollout that the parameters ask for. */
export function readServe(flag: Flag, parameters: JsonObject): NonNullable<Serve> {
  if ((parameters.variationId === undefined) === (parameters.rolloutWeights === undefined)) {
    refuse('Exactly one of the parameters "variationId" and "rolloutWeights" must be given.');
  }
  if (parameters.rolloutWeights === undefined) return { variation: readVariation(flag, parameters) };
  return { rollout: readRollout(flag, parameters) };
}

/** A rollout that names no context kind or attribute gets none: LaunchDarkly then shares out users by key. */
function readRollout(flag: Flag, parameters: JsonObject): Rollout {
  const contextKind = readOptionalText(parameters, "rolloutContextKind");
  const bucketBy = readOptionalText(parameters, "rolloutBucketBy");
  return {
    weights: readWeights(flag, parameters.rolloutWeights as Json),
    ...(contextKind === undefined ? {} : { contextKind }),
    ...(bucketBy === undefined ? {} : { bucketBy }),
    experiment: false,
  };
}

/** Weights in the order of the flag's variations, since a JSON object promises no order. */
function readWeights(flag: Flag, weights: Json): Rollout["weights"] {
  if (!isObject(weights)) return refuse('Parameter "rolloutWeights" must be an object of weights by variation id.');
  let total = 0;
  const byVariation = new Map<string, number>();
  for (const [id, weight] of Object.entries(weights)) {
    knownVariation(flag, id);
    if (typeof weight !== "number" || !Number.isInteger(weight) || weight < 0 || weight > FULL_WEIGHT) {
      return refuse(`The weight of variation "${id}" must be an integer from 0 to ${FULL_WEIGHT}.`);
    }
    byVariation.set(id, weight);
    total += weight;
  }
  if (total !== FULL_WEIGHT) refuse(`The rollout weights total ${total} instead of ${FULL_WEIGHT}.`);
  return flag.variations.flatMap(({ id }) => {
    const weight = byVariation.get(id);
    return weight === undefined ? [] : [{ variation: id, weight }];
  });
}

/** What is served, as the effect records it. */
export function serveContent(serve: Serve): Json {
  if (serve === null || "variation" in serve) return serve === null ? null : { variation: serve.variation };
  const { weights, contextKind, bucketBy, experiment } = serve.rollout;
  return {
    rollout: {
      weights: weights.map(({ variation, weight }) => ({ variation, weight })),
      ...(contextKind === undefined ? {} : { contextKind }),
      ...(bucketBy === undefined ? {} : { bucketBy }),
      experiment,
    },
  };
}
