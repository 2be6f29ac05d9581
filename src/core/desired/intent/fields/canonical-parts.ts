import { weightsOf } from "../../../compile/flag/compile-serve.ts";
import type {
  DesiredConfiguration,
  DesiredPrerequisite,
  DesiredRule,
  DesiredServe,
  DesiredTarget,
  DesiredVariation,
  FlagPart,
} from "../../../model/change/desired-flag.ts";
import { renderPercentage } from "../../../model/instructions/percentage.ts";
import type { Json, JsonObject } from "../../../model/json.ts";
import { canonicalClauses } from "../../pairing/pair-rules.ts";

/** One part of a configuration. */
export type ConfigurationPart = Exclude<FlagPart, "variations">;

/** A part of a configuration as the digest counts it: the same for all ways to write the same; null if it is absent. */
export function canonicalPart(configuration: DesiredConfiguration, part: ConfigurationPart): Json {
  if (configuration[part] === undefined) return null;
  if (part === "prerequisites") return canonicalPrerequisites(configuration.prerequisites ?? []);
  if (part === "targets") return canonicalTargets(configuration.targets ?? []);
  if (part === "rules") return (configuration.rules ?? []).map(canonicalRule);
  if (part === "fallthrough") return canonicalServe(configuration.fallthrough as DesiredServe);
  return configuration[part];
}

/** What is served: a variation, or shares of more than nothing, `rest` as the percentage that it comes to. */
export function canonicalServe(serve: DesiredServe): JsonObject {
  if ("variation" in serve) return { variation: serve.variation };
  const { rollout, rolloutContextKind, rolloutBucketBy } = serve;
  const named = weightsOf(rollout)
    .filter(([, weight]) => weight > 0)
    .map(([name, weight]) => [name, renderPercentage(weight)]);
  return {
    rollout: Object.fromEntries(named),
    ...(rolloutContextKind === undefined ? {} : { rolloutContextKind }),
    ...(rolloutBucketBy === undefined ? {} : { rolloutBucketBy }),
  };
}

/** A rule with everything that the document says of it. */
export function canonicalRule(rule: DesiredRule): JsonObject {
  const { id, ...said } = rule;
  return { ...(id === undefined ? {} : { id }), ...ruleContent(said) };
}

/** What a rule says, its id aside. */
export function ruleContent({ description, clauses, serve, trackEvents }: Omit<DesiredRule, "id">): JsonObject {
  return {
    ...(description ? { description } : {}),
    clauses: canonicalClauses(clauses),
    serve: canonicalServe(serve),
    ...(trackEvents === undefined ? {} : { trackEvents }),
  };
}

/** A variation with everything that the document says of it. */
export function canonicalVariation({ value, name, description }: DesiredVariation): JsonObject {
  return {
    value,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
}

function canonicalPrerequisites(prerequisites: readonly DesiredPrerequisite[]): JsonObject {
  return Object.fromEntries(prerequisites.map(({ key, variation }) => [key, { variation }]));
}

/** By context kind and context key: the variation. */
function canonicalTargets(targets: readonly DesiredTarget[]): JsonObject {
  const kinds = new Map<string, [string, string][]>();
  for (const { contextKind, variation, values } of targets) {
    const said = kinds.get(contextKind) ?? [];
    for (const value of values) said.push([value, variation]);
    if (said.length > 0) kinds.set(contextKind, said);
  }
  return Object.fromEntries([...kinds].map(([kind, said]) => [kind, Object.fromEntries(said)]));
}
