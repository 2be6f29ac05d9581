import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Segment } from "../../model/live/segment.ts";
import { type EffectEntry, sortedByPath } from "../effect-entry.ts";
import { aroundRules } from "../rules/around-rules.ts";
import type { PatchRefusal } from "../steps/carry-out.ts";
import { readTouched } from "../steps/read-touched.ts";
import type { NewIds } from "../steps/step.ts";
import { carryOutOnSegment } from "./apply-segment-instructions.ts";
import { rolloutContent } from "./rules.ts";
import type { KeyList, SegmentView } from "./step.ts";

/** What the instructions would do to the live segment and the segment they lead to, or why they cannot be carried out. */
export type SegmentEffectResult =
  | { readonly ok: true; readonly effect: readonly EffectEntry[]; readonly segment: Segment }
  | PatchRefusal;

/**
 * The parts of the segment that the instructions touch and nothing else of it, sorted by path, each once. It holds no id
 * that the patch itself makes, so it is the same whenever it is computed on the same live values.
 */
export function segmentEffect(
  live: Segment,
  instructions: readonly Instruction[],
  context: NewIds,
): SegmentEffectResult {
  const result = carryOutOnSegment(live, instructions, context);
  if (!result.ok) return result;
  const liveRules = new Set(live.rules.map((rule) => rule.id));
  const before = viewOf(live, liveRules, false);
  const after = viewOf(result.resource, liveRules, true);
  const effect = readTouched(result.touched, before, after);
  const whole = sortedByPath([...effect, ...aroundRules(effect, before, after, "rollout", rolloutContent)]);
  return { ok: true, effect: whole, segment: result.resource };
}

function viewOf(segment: Segment, liveRules: ReadonlySet<string>, patched: boolean): SegmentView {
  const lists = new Map<string, KeyList[]>();
  for (const list of ["included", "excluded"] as const) {
    for (const { contextKind, values } of segment[list]) {
      for (const key of new Set(values)) {
        const name = JSON.stringify([contextKind, key]);
        lists.set(name, [...(lists.get(name) ?? []), list]);
      }
    }
  }
  const listsOf = (contextKind: string, key: string) => lists.get(JSON.stringify([contextKind, key])) ?? [];
  return { resource: segment, liveRules, patched, listsOf };
}
