import type { Copy } from "../model/change/change.ts";
import { configurationIn, type Flag } from "../model/live/flag.ts";
import { negatedIn } from "./negated-segments.ts";

/** What else must be read to know what a copy does: flags that become prerequisites, segments that its rules keep out. */
export function copiedNames(
  flag: Flag,
  { from, actions }: Copy,
): { readonly prerequisites: readonly string[]; readonly negatedSegments: readonly string[] } {
  const source = configurationIn(flag, from);
  const prerequisites = actions.includes("updatePrerequisites") ? (source?.prerequisites ?? []) : [];
  const rules = actions.includes("updateRules") ? (source?.rules ?? []) : [];
  return {
    prerequisites: [...new Set(prerequisites.map(({ key }) => key))],
    negatedSegments: negatedIn(rules.flatMap(({ clauses }) => clauses)),
  };
}
