import { COPY_ACTIONS, type CopyAction } from "../../model/change.ts";
import type { Json } from "../../model/json.ts";
import type { Flag, FlagConfiguration, Prerequisite, Rule, Target } from "../../model/live/flag.ts";
import { type EffectEntry, escapeSegment } from "../effect-entry.ts";
import { clauseContent } from "../flag/clauses.ts";
import { serveContent } from "../flag/serving.ts";

/** A part of a configuration as the effect of a copy records it: by content, without the ids of rules and clauses. */
interface Part {
  readonly path: string;
  read(configuration: FlagConfiguration): Json;
}

const PARTS: Readonly<Record<CopyAction, Part>> = {
  updateOn: { path: "on", read: ({ on }) => on },
  updateFallthrough: { path: "fallthrough", read: ({ fallthrough }) => serveContent(fallthrough) },
  updateOffVariation: { path: "offVariation", read: ({ offVariation }) => offVariation },
  updateRules: { path: "rules", read: ({ rules }) => rules.map(ruleContent) },
  updateTargets: { path: "targets", read: ({ targets }) => targetsContent(targets) },
  updatePrerequisites: { path: "prerequisites", read: ({ prerequisites }) => prerequisitesContent(prerequisites) },
};

/**
 * The parts of the target environment that a copy replaces, before and after, and the values of the variations that they
 * name, sorted by path. It holds no id of a rule or clause, so it is the same whenever it is computed on the same live values.
 */
export function copyEffect(
  flag: Flag,
  before: FlagConfiguration,
  after: FlagConfiguration,
  actions: readonly CopyAction[],
): EffectEntry[] {
  const parts = COPY_ACTIONS.filter((action) => actions.includes(action)).map((action) => PARTS[action]);
  const effect = parts.map(({ path, read }) => ({ path, before: read(before), after: read(after) }));
  return [...effect, ...servedValues(flag, effect)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The values of the variations that the effect names by id: an id serves whatever its variation holds. */
function servedValues(flag: Flag, effect: readonly EffectEntry[]): EffectEntry[] {
  const named = JSON.stringify(effect);
  return flag.variations
    .filter(({ id }) => named.includes(JSON.stringify(id)))
    .map(({ id, value }) => ({ path: `variations/${escapeSegment(id)}`, before: value, after: value }));
}

function ruleContent({ description, clauses, serve, trackEvents }: Rule): Json {
  const conditions = clauses.map(clauseContent);
  return { description: description ?? null, clauses: conditions, serve: serveContent(serve), trackEvents };
}

/** One target for each context kind and variation, in an order of its own, since theirs decides nothing. */
function targetsContent(targets: readonly Target[]): Json {
  const some = targets.filter(({ values }) => values.length > 0);
  const groups = Map.groupBy(some, ({ contextKind, variation }) => JSON.stringify([contextKind, variation]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const [contextKind, variation] = JSON.parse(name) as [string, string];
      return { contextKind, variation, values: [...new Set(group.flatMap(({ values }) => values))].sort() };
    });
}

/** All of them must hold, so their order decides nothing. */
function prerequisitesContent(prerequisites: readonly Prerequisite[]): Json {
  return prerequisites.map(({ key, variation }) => ({ key, variation })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
