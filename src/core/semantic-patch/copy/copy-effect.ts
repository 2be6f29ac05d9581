import { COPY_ACTIONS, type CopyAction } from "../../model/change/change.ts";
import type { Json } from "../../model/json.ts";
import type { Flag, FlagConfiguration } from "../../model/live/flag.ts";
import { type EffectEntry, servedValues, sortedByPath } from "../effect-entry.ts";
import { prerequisitesContent } from "../flag/prerequisites.ts";
import { ruleContent } from "../flag/rules.ts";
import { serveContent } from "../flag/serving.ts";
import { targetsContent } from "../flag/targets.ts";

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
  return sortedByPath([...effect, ...servedValues("variations", flag.variations, effect)]);
}
