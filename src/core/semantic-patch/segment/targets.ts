import type { ContextKeys, Segment } from "../../model/live/segment.ts";
import { readName, readTexts, refuse } from "../steps/parameters.ts";
import type { KeyList, SegmentApplied, SegmentKind, SegmentStep } from "./step.ts";

/** The kind of context that the older instructions mean. */
const USER = "user";

const OTHER_LIST = { included: "excluded", excluded: "included" } as const;

/** The kinds that change which context keys are in or out, whatever the rules say. */
export const SEGMENT_TARGET_KINDS: Readonly<Record<string, SegmentKind>> = {
  addIncludedTargets: (step) => add(step, "included", contextKindOf(step)),
  addIncludedUsers: (step) => add(step, "included", USER),
  removeIncludedTargets: (step) => remove(step, "included", contextKindOf(step)),
  removeIncludedUsers: (step) => remove(step, "included", USER),
  addExcludedTargets: (step) => add(step, "excluded", contextKindOf(step)),
  addExcludedUsers: (step) => add(step, "excluded", USER),
  removeExcludedTargets: (step) => remove(step, "excluded", contextKindOf(step)),
  removeExcludedUsers: (step) => remove(step, "excluded", USER),
};

function contextKindOf({ parameters }: SegmentStep): string {
  return readName(parameters, "contextKind");
}

function add(step: SegmentStep, list: KeyList, contextKind: string): SegmentApplied {
  const keys = readKeys(step);
  const others = new Set(keysOf(step.resource[OTHER_LIST[list]], contextKind));
  const both = keys.find((key) => others.has(key));
  if (both !== undefined) refuse(`The ${contextKind} "${both}" would be both included and excluded.`);
  const live = keysOf(step.resource[list], contextKind);
  return withKeys(step.resource, list, contextKind, [...new Set([...live, ...keys])], keys);
}

function remove(step: SegmentStep, list: KeyList, contextKind: string): SegmentApplied {
  const keys = readKeys(step);
  const unwanted = new Set(keys);
  const left = keysOf(step.resource[list], contextKind).filter((key) => !unwanted.has(key));
  return withKeys(step.resource, list, contextKind, left, keys);
}

function readKeys({ resource, parameters }: SegmentStep): string[] {
  if (resource.unbounded) refuse('The keys of a larger list-based segment change with the "BigSegment" kinds only.');
  return [...new Set(readTexts(parameters, "values"))];
}

function keysOf(list: readonly ContextKeys[], contextKind: string): readonly string[] {
  return list.find((entry) => entry.contextKind === contextKind)?.values ?? [];
}

/** The segment with other keys of one context kind in a list, and the keys that the instruction names as touched. */
function withKeys(
  segment: Segment,
  list: KeyList,
  contextKind: string,
  values: readonly string[],
  named: readonly string[],
): SegmentApplied {
  const entries = segment[list];
  const entry = { contextKind, values };
  const known = entries.some((one) => one.contextKind === contextKind);
  const changed = known ? entries.map((one) => (one.contextKind === contextKind ? entry : one)) : [...entries, entry];
  return {
    resource: { ...segment, [list]: changed.filter((one) => one.values.length > 0) },
    touched: named.map((key) => ({
      path: ["targets", contextKind, key],
      // Only a segment that was already contradictory has a key in both lists.
      read: (view) => {
        const lists = view.listsOf(contextKind, key);
        return lists.length > 1 ? [...lists] : (lists[0] ?? null);
      },
    })),
  };
}
