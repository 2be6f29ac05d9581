import { equalJson, type Json } from "../../../../src/core/model/json.ts";
import type { Clause, Flag, FlagConfiguration, Rule, Serve, Target } from "../../../../src/core/model/live/flag.ts";
import type { ClauseRep, ConfigurationRep, FlagRep, RuleRep, ServeRep, TargetRep } from "../../representations.ts";

type Variations = FlagRep["variations"];

/** A flag of LaunchDarkly's JSON as the domain model sees it, with every environment. */
export function toModel(project: string, flag: FlagRep): Flag {
  const { variations, defaults } = flag;
  const configurations = Object.entries(flag.environments).map(([key, one]) => [key, configurationToModel(flag, one)]);
  return {
    project,
    key: flag.key,
    name: flag.name,
    kind: flag.kind,
    archived: flag.archived,
    variations: variations.map(({ _id, ...variation }) => ({ id: _id, ...variation })),
    defaults: { on: idOf(variations, defaults.onVariation), off: idOf(variations, defaults.offVariation) },
    configurations: Object.fromEntries(configurations) as Flag["configurations"],
  };
}

/** Writes a changed configuration into LaunchDarkly's JSON; what the model does not know stays as it was. */
export function fromModel(flag: FlagRep, before: ConfigurationRep, changed: FlagConfiguration): ConfigurationRep {
  const { variations } = flag;
  const { offVariation: _, ...rest } = before;
  const same = equalJson(asJson(targetsToModel(variations, before)), asJson(changed.targets));
  return {
    ...rest,
    on: changed.on,
    ...(changed.offVariation === null ? {} : { offVariation: indexOf(variations, changed.offVariation) }),
    ...(same ? {} : targetsFromModel(variations, changed.targets)),
    rules: changed.rules.map((rule) => ruleFromModel(variations, before.rules, rule)),
    fallthrough: serveFromModel(variations, before.fallthrough, changed.fallthrough),
    prerequisites: changed.prerequisites.map(({ key, variation }) => ({ key, variation })),
    trackEvents: changed.trackEvents,
    trackEventsFallthrough: changed.trackEventsFallthrough,
  };
}

function configurationToModel(flag: FlagRep, rep: ConfigurationRep): FlagConfiguration {
  const { variations } = flag;
  return {
    on: rep.on,
    offVariation: rep.offVariation === undefined ? null : idOf(variations, rep.offVariation),
    fallthrough: serveToModel(variations, rep.fallthrough),
    prerequisites: rep.prerequisites,
    targets: targetsToModel(variations, rep),
    rules: rep.rules.map((rule) => ruleToModel(variations, rule)),
    trackEvents: rep.trackEvents,
    trackEventsFallthrough: rep.trackEventsFallthrough,
    version: rep.version,
  };
}

function ruleToModel(variations: Variations, rule: RuleRep): Rule {
  return {
    id: rule._id,
    ...(rule.description === undefined ? {} : { description: rule.description }),
    clauses: rule.clauses.map(({ _id, ...clause }) => ({ id: _id, ...clause })),
    serve: serveToModel(variations, rule),
    trackEvents: rule.trackEvents,
  };
}

function ruleFromModel(variations: Variations, before: readonly RuleRep[], rule: Rule): RuleRep {
  const old = before.find(({ _id }) => _id === rule.id);
  const { variation: _v, rollout: _r, description: _d, ...rest } = old ?? { _id: rule.id };
  return {
    ...rest,
    _id: rule.id,
    ...(rule.description === undefined ? {} : { description: rule.description }),
    ...serveFromModel(variations, old ?? {}, rule.serve),
    clauses: rule.clauses.map((clause) => clauseFromModel(old?.clauses ?? [], clause)),
    trackEvents: rule.trackEvents,
  };
}

/** Writes a clause into LaunchDarkly's JSON; what the model does not know stays as it was before. */
export function clauseFromModel(before: readonly ClauseRep[], { id, ...clause }: Clause): ClauseRep {
  return { ...before.find(({ _id }) => _id === id), ...clause, _id: id, values: [...clause.values] };
}

function serveToModel(variations: Variations, { variation, rollout }: ServeRep): Serve {
  if (variation !== undefined) return { variation: idOf(variations, variation) };
  if (rollout === undefined) return null;
  const { contextKind, bucketBy, experimentAllocation, seed } = rollout;
  return {
    rollout: {
      weights: rollout.variations.map((one) => ({ variation: idOf(variations, one.variation), weight: one.weight })),
      ...(contextKind === undefined ? {} : { contextKind }),
      ...(bucketBy === undefined ? {} : { bucketBy }),
      experiment:
        experimentAllocation !== undefined ||
        seed !== undefined ||
        rollout.variations.some((one) => one._untracked === true),
    },
  };
}

function serveFromModel(variations: Variations, before: ServeRep, serve: Serve): ServeRep {
  if (serve === null) return {};
  const { variation, rollout } = before;
  if (equalJson(asJson(serveToModel(variations, before)), asJson(serve))) {
    return { ...(variation === undefined ? {} : { variation }), ...(rollout === undefined ? {} : { rollout }) };
  }
  if ("variation" in serve) return { variation: indexOf(variations, serve.variation) };
  const { weights, contextKind, bucketBy } = serve.rollout;
  return {
    rollout: {
      variations: weights.map((one) => ({ variation: indexOf(variations, one.variation), weight: one.weight })),
      ...(contextKind === undefined ? {} : { contextKind }),
      ...(bucketBy === undefined ? {} : { bucketBy }),
    },
  };
}

function targetsToModel(variations: Variations, rep: ConfigurationRep): Target[] {
  const others = rep.contextTargets.filter(({ contextKind }) => contextKind !== "user");
  return [...rep.targets, ...others].map(({ contextKind, variation, values }) => {
    return { contextKind, variation: idOf(variations, variation), values };
  });
}

/** Users stand in `targets`, with an empty entry among the `contextTargets`; every other kind in `contextTargets`. */
function targetsFromModel(variations: Variations, changed: readonly Target[]) {
  const all = changed.map(({ contextKind, variation, values }): TargetRep => {
    return { contextKind, variation: indexOf(variations, variation), values: [...values] };
  });
  const users = all.filter(({ contextKind }) => contextKind === "user");
  const contextTargets = all.map((one) => (one.contextKind === "user" ? { ...one, values: [] } : one));
  return { targets: users, contextTargets };
}

function idOf(variations: Variations, index: number): string {
  return variations[index]?._id ?? `no variation ${index}`;
}

function indexOf(variations: Variations, id: string): number {
  return variations.findIndex(({ _id }) => _id === id);
}

function asJson(value: unknown): Json {
  return value as Json;
}
