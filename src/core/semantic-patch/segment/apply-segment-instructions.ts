import type { Instruction } from "../../model/instructions/instruction.ts";
import type { JsonObject } from "../../model/json.ts";
import type { Segment } from "../../model/live/segment.ts";
import { CLAUSE_KINDS } from "../rules/clauses.ts";
import { carryOut, type Kinds, type PatchRefusal } from "../steps/carry-out.ts";
import { refuse } from "../steps/parameters.ts";
import type { NewIds } from "../steps/step.ts";
import { DETAIL_KINDS } from "./details.ts";
import { LARGE_LIST_KINDS } from "./large-lists.ts";
import { SEGMENT_RULE_KINDS } from "./rules.ts";
import type { SegmentApplied, SegmentStep, SegmentView } from "./step.ts";
import { SEGMENT_TARGET_KINDS } from "./targets.ts";

/** The segment after all instructions, or the first that cannot be carried out. */
export type SegmentPatchResult = { readonly ok: true; readonly segment: Segment } | PatchRefusal;

/** How many context keys the instructions of one patch may put on or take off the lists, in all. */
const MOST_KEYS = 1_500;

const KINDS: Kinds<SegmentStep, Segment, SegmentView> = new Map(
  Object.entries({
    ...SEGMENT_TARGET_KINDS,
    ...SEGMENT_RULE_KINDS,
    ...CLAUSE_KINDS,
    ...DETAIL_KINDS,
    ...LARGE_LIST_KINDS,
  }),
);

/**
 * What LaunchDarkly would make of a semantic patch of a segment: all instructions in order or none. The instructions may be
 * any JSON. The version of the segment stays as it is. Source: "Patch segment", https://launchdarkly.com/docs/api/segments/patch-segment
 */
export function applySegmentInstructions(
  segment: Segment,
  instructions: readonly Instruction[],
  context: NewIds,
): SegmentPatchResult {
  const result = carryOutOnSegment(segment, instructions, context);
  return result.ok ? { ok: true, segment: result.resource } : result;
}

/** Applies the instructions and tells which parts of the segment they touch, in their order. */
export function carryOutOnSegment(
  live: Segment,
  instructions: readonly Instruction[],
  context: NewIds,
): ({ readonly ok: true } & SegmentApplied) | PatchRefusal {
  let keys = 0;
  return carryOut(KINDS, "a segment", live, instructions, (resource, parameters) => {
    keys += namedKeys(parameters);
    if (keys > MOST_KEYS) refuse(`One patch may list and unlist ${MOST_KEYS} context keys, not more.`);
    return { resource, parameters, context };
  });
}

function namedKeys({ kind, values }: JsonObject): number {
  return Object.hasOwn(SEGMENT_TARGET_KINDS, String(kind)) && Array.isArray(values) ? values.length : 0;
}
