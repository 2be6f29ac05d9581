import type { Copy } from "../model/change.ts";
import type { Flag } from "../model/live/flag.ts";

/** What else must be read to know what a copy does: flags that become prerequisites, segments that its rules keep out. */
export function copiedNames(
  flag: Flag,
  { from, actions }: Copy,
): { readonly prerequisites: readonly string[]; readonly negatedSegments: readonly string[] } {
  const source = Object.hasOwn(flag.configurations, from) ? flag.configurations[from] : undefined;
  const prerequisites = actions.includes("updatePrerequisites") ? (source?.prerequisites ?? []) : [];
  const rules = actions.includes("updateRules") ? (source?.rules ?? []) : [];
  const negated = rules
    .flatMap(({ clauses }) => clauses)
    .filter(({ op, negate }) => negate && op === "segmentMatch")
    .flatMap(({ values }) => values.map(String));
  return { prerequisites: [...new Set(prerequisites.map(({ key }) => key))], negatedSegments: [...new Set(negated)] };
}
