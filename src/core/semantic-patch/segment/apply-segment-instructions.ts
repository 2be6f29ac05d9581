import type { Instruction } from "../../model/instructions/instruction.ts";
import { isObject, type JsonObject } from "../../model/json.ts";
import type { Segment } from "../../model/live/segment.ts";
import type { PatchRefusal } from "../flag/apply-instructions.ts";
import { Refusal } from "../flag/step.ts";
import { SEGMENT_CLAUSE_KINDS } from "./clauses.ts";
import { DETAIL_KINDS } from "./details.ts";
import { LARGE_LIST_KINDS } from "./large-lists.ts";
import { SEGMENT_RULE_KINDS } from "./rules.ts";
import type { SegmentApplied, SegmentContext, SegmentKind, SegmentTouch } from "./step.ts";
import { SEGMENT_TARGET_KINDS } from "./targets.ts";

export type { SegmentContext } from "./step.ts";

/** The segment after all instructions, or the first that cannot be carried out. */
export type SegmentPatchResult = { readonly ok: true; readonly segment: Segment } | PatchRefusal;

/** How many context keys the instructions of one patch may put on or take off the lists, in all. */
const MOST_KEYS = 1_500;

const KINDS: ReadonlyMap<string, SegmentKind> = new Map(
  Object.entries({
    ...SEGMENT_TARGET_KINDS,
    ...SEGMENT_RULE_KINDS,
    ...SEGMENT_CLAUSE_KINDS,
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
  context: SegmentContext,
): SegmentPatchResult {
  const result = carryOutOnSegment(segment, instructions, context);
  return result.ok ? { ok: true, segment: result.segment } : result;
}

/** Applies the instructions and tells which parts of the segment they touch, in their order. */
export function carryOutOnSegment(
  live: Segment,
  instructions: readonly Instruction[],
  context: SegmentContext,
): ({ readonly ok: true } & SegmentApplied) | PatchRefusal {
  if (!Array.isArray(instructions)) return { ok: false, index: 0, reason: "The instructions must be a list." };
  let segment = live;
  let keys = 0;
  const touched: SegmentTouch[] = [];
  for (const [index, instruction] of instructions.entries()) {
    const result = carryOutOne(segment, instruction, context);
    if (typeof result === "string") return { ok: false, index, reason: result };
    keys += namedKeys(instruction);
    if (keys > MOST_KEYS) {
      return { ok: false, index, reason: `One patch may list and unlist ${MOST_KEYS} context keys, not more.` };
    }
    segment = result.segment;
    for (const touch of result.touched) touched.push(touch);
  }
  return { ok: true, segment, touched };
}

function carryOutOne(segment: Segment, instruction: unknown, context: SegmentContext): SegmentApplied | string {
  if (!isObject(instruction) || typeof instruction.kind !== "string")
    return "An instruction must be an object with a kind.";
  const kind = KINDS.get(instruction.kind);
  if (kind === undefined) return `"${instruction.kind}" is not an instruction for a segment.`;
  try {
    return kind({ segment, parameters: instruction, context });
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

function namedKeys({ kind, values }: JsonObject): number {
  return Object.hasOwn(SEGMENT_TARGET_KINDS, String(kind)) && Array.isArray(values) ? values.length : 0;
}
