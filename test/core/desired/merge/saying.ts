import type { TargetConfiguration } from "../../../../src/core/desired/diff/target-configuration.ts";
import type { Merged } from "../../../../src/core/desired/merge/merge-configuration.ts";
import { mergeConfiguration } from "../../../../src/core/desired/merge/merge-configuration.ts";
import type { ResolvedConfiguration, ResolvedServe } from "../../../../src/core/desired/resolve/resolved.ts";
import type { Flag, FlagConfiguration, Serve } from "../../../../src/core/model/live/flag.ts";

/** What a document says that asks for exactly that state, with or without the ids of its rules. */
export function said(
  state: TargetConfiguration,
  ids: "with ids" | "without ids" = "without ids",
): ResolvedConfiguration {
  const { on, offVariation, prerequisites, targets, rules, fallthrough, trackEvents, trackEventsFallthrough } = state;
  return {
    on,
    ...(offVariation === null ? {} : { offVariation }),
    prerequisites,
    targets: targets.flatMap(({ contextKind, variation, values }) =>
      values.map((key, index) => ({ contextKind, key, variation, pointer: ["targets", variation, index] })),
    ),
    rules: rules.map(({ id, serve, ...rule }) => ({
      ...(ids === "with ids" && id !== undefined ? { id } : {}),
      ...rule,
      serve: saidServe(serve),
    })),
    fallthrough: saidServe(fallthrough),
    trackEvents,
    trackEventsFallthrough,
  };
}

function saidServe(serve: Serve): ResolvedServe {
  if (serve === null) throw new Error("No document serves nothing.");
  if ("variation" in serve) return serve;
  const { weights, contextKind = "user", bucketBy = "key" } = serve.rollout;
  return { rollout: { weights, contextKind, bucketBy } };
}

/** The merge of an edit into a flag's production environment. */
export function merge(
  flag: Flag,
  before: ResolvedConfiguration,
  after: ResolvedConfiguration,
  prerequisites: ReadonlyMap<string, Flag> = new Map(),
): Merged {
  const live = flag.configurations.production as FlagConfiguration;
  const scene = { flag, environment: "production", prerequisites, place: ["environments", "production"] };
  return mergeConfiguration(scene, { before, after, live });
}
