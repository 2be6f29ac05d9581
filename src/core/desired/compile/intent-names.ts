import { negatedIn } from "../../compile/negated-segments.ts";
import type { Intent } from "../../model/change/intent.ts";
import type { FlagConfiguration } from "../../model/live/flag.ts";

/** What must be read besides the flag to compile an edit: flags that are prerequisites before or after it, segments that its rules keep out. */
export function intentNames(intent: Intent): {
  readonly prerequisites: readonly string[];
  readonly negatedSegments: readonly string[];
} {
  if (intent.of === "variations") return { prerequisites: [], negatedSegments: [] };
  const { before, after } = intent;
  const prerequisites = [...(before.prerequisites ?? []), ...(after.prerequisites ?? [])].map(({ key }) => key);
  const clauses = (after.rules ?? []).flatMap((rule) => rule.clauses);
  return { prerequisites: [...new Set(prerequisites)], negatedSegments: negatedIn(clauses) };
}

/**
 * The flags that are live prerequisites where an edit's document says which ones there should be, so that what differs can
 * be told by the names of their variations.
 */
export function livePrerequisites(
  intent: Intent,
  live: Pick<FlagConfiguration, "prerequisites"> | undefined,
): string[] {
  if (intent.of === "variations" || intent.after.prerequisites === undefined) return [];
  return (live?.prerequisites ?? []).map(({ key }) => key);
}
