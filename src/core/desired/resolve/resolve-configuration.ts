import { compileRollout } from "../../compile/flag/compile-serve.ts";
import type {
  DesiredConfiguration,
  DesiredRule,
  DesiredServe,
  DesiredTarget,
} from "../../model/change/desired-flag.ts";
import type { Pointer } from "../../model/diagnostic.ts";
import type { Names } from "./names.ts";
import type { ResolvedConfiguration, ResolvedRule, ResolvedServe, ResolvedTarget } from "./resolved.ts";

/** A desired configuration with ids in place of names; `place` is the way to it in its document. */
export function resolveConfiguration(
  { offVariation, prerequisites, targets, rules, fallthrough, ...switches }: DesiredConfiguration,
  names: Names,
  place: Pointer,
): ResolvedConfiguration {
  const below = (...path: Pointer): Pointer => [...place, ...path];
  return {
    ...switches,
    ...(offVariation === undefined
      ? {}
      : { offVariation: names.variation(offVariation, below("offVariation"), "value") }),
    ...(prerequisites === undefined
      ? {}
      : {
          prerequisites: prerequisites.map((one, index) => ({
            key: one.key,
            variation: names.prerequisite(one, below("prerequisites", index)),
          })),
        }),
    ...(targets === undefined ? {} : { targets: targets.flatMap((one) => resolveTarget(one, names, place)) }),
    ...(rules === undefined
      ? {}
      : { rules: rules.map((rule, index) => resolveRule(rule, names, below("rules", index))) }),
    ...(fallthrough === undefined ? {} : { fallthrough: resolveServe(fallthrough, names, below("fallthrough")) }),
  };
}

function resolveTarget(
  { contextKind, variation, values, nested }: DesiredTarget,
  names: Names,
  place: Pointer,
): ResolvedTarget[] {
  const path = ["targets", ...(nested ? [contextKind] : []), variation];
  const id = names.variation(variation, [...place, ...path], "key");
  return values.map((key, index) => ({ contextKind, key, variation: id, pointer: [...path, index] }));
}

function resolveRule({ serve, ...rule }: DesiredRule, names: Names, place: Pointer): ResolvedRule {
  return { ...rule, serve: resolveServe(serve, names, place) };
}

function resolveServe(serve: DesiredServe, names: Names, place: Pointer): ResolvedServe {
  if ("variation" in serve) return { variation: names.variation(serve.variation, [...place, "variation"], "value") };
  const { rollout, rolloutContextKind, rolloutBucketBy } = serve;
  const weights = compileRollout(
    names,
    rollout,
    [...place, "rollout"],
    (name, pointer) =>
      // Two names that fit nothing are not the same variation.
      names.variation(name, pointer, "key") || undefined,
  );
  return {
    rollout: {
      weights: Object.entries(weights).map(([variation, weight]) => ({ variation, weight })),
      ...(rolloutContextKind === undefined ? {} : { contextKind: rolloutContextKind }),
      ...(rolloutBucketBy === undefined ? {} : { bucketBy: rolloutBucketBy }),
    },
  };
}
