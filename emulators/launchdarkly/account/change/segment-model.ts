import type { ContextKeys, Segment, SegmentRule } from "../../../../src/core/model/live/segment.ts";
import type { SegmentRep, SegmentRuleRep, SegmentTargetRep } from "../../representations.ts";
import { clauseFromModel } from "./configuration.ts";

/** A segment of LaunchDarkly's JSON as the domain model sees it. */
export function segmentToModel(project: string, environment: string, rep: SegmentRep): Segment {
  const { key, name, tags, deleted, unbounded, version } = rep;
  return {
    project,
    environment,
    key,
    name,
    tags,
    deleted,
    unbounded,
    included: keysToModel(rep.included, rep.includedContexts),
    excluded: keysToModel(rep.excluded, rep.excludedContexts),
    rules: rep.rules.map(ruleToModel),
    version,
  };
}

/** Writes a changed segment into LaunchDarkly's JSON; what the model does not know stays as it was. */
export function segmentFromModel(before: SegmentRep, changed: Segment): SegmentRep {
  return {
    ...before,
    name: changed.name,
    tags: [...changed.tags],
    included: usersOf(changed.included),
    excluded: usersOf(changed.excluded),
    includedContexts: contextsOf(changed.included),
    excludedContexts: contextsOf(changed.excluded),
    rules: changed.rules.map((rule) => ruleFromModel(before.rules, rule)),
  };
}

function keysToModel(users: readonly string[], contexts: readonly SegmentTargetRep[]): ContextKeys[] {
  return [{ contextKind: "user", values: users }, ...contexts].filter(({ values }) => values.length > 0);
}

function usersOf(keys: readonly ContextKeys[]): string[] {
  return keys.filter(({ contextKind }) => contextKind === "user").flatMap(({ values }) => values);
}

function contextsOf(keys: readonly ContextKeys[]): SegmentTargetRep[] {
  const others = keys.filter(({ contextKind }) => contextKind !== "user");
  return others.map(({ contextKind, values }) => ({ values: [...values], contextKind }));
}

function ruleToModel({ _id, clauses, weight, ...rule }: SegmentRuleRep): SegmentRule {
  return {
    id: _id,
    ...rule,
    clauses: clauses.map(({ _id: id, ...clause }) => ({ id, ...clause })),
    weight: weight ?? null,
  };
}

function ruleFromModel(
  before: readonly SegmentRuleRep[],
  { id, clauses, weight, ...rule }: SegmentRule,
): SegmentRuleRep {
  const old = before.find(({ _id }) => _id === id)?.clauses ?? [];
  return {
    _id: id,
    ...rule,
    clauses: clauses.map((clause) => clauseFromModel(old, clause)),
    ...(weight === null ? {} : { weight }),
  };
}
