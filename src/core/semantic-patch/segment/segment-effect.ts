import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Segment } from "../../model/live/segment.ts";
import { type EffectEntry, escapeSegment, pathSegments } from "../effect-entry.ts";
import type { PatchRefusal } from "../flag/apply-instructions.ts";
import { carryOutOnSegment } from "./apply-segment-instructions.ts";
import { membersIn } from "./rules.ts";
import type { KeyList, SegmentContext, SegmentTouch, SegmentView } from "./step.ts";

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
  context: SegmentContext,
): SegmentEffectResult {
  const result = carryOutOnSegment(live, instructions, context);
  if (!result.ok) return result;
  const liveRules = new Set(live.rules.map((rule) => rule.id));
  const before = viewOf(live, liveRules, false);
  const after = viewOf(result.segment, liveRules, true);
  const effect = [...byPath(result.touched)].map(([path, touch]) => ({
    path,
    before: touch.read(before),
    after: touch.read(after),
  }));
  const whole = [...effect, ...surroundings(effect, before, after)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ok: true, effect: whole, segment: result.segment };
}

/** Whom a rule puts into the segment, for each rule of which a condition or the percentage is touched. */
function surroundings(effect: readonly EffectEntry[], before: SegmentView, after: SegmentView): EffectEntry[] {
  const ids = effect.flatMap(({ path }) => {
    const [first, id = "", part] = pathSegments(path);
    return first === "rules" && (part === "rollout" || part === "clauses") ? [id] : [];
  });
  return [...new Set(ids)].map((id) => ({
    path: `rules/${escapeSegment(id)}/around`,
    before: membersIn(before, id),
    after: membersIn(after, id),
  }));
}

/** Touches by their path; new parts are numbered from 0 in the order in which the instructions make them. */
function byPath(touched: readonly SegmentTouch[]): Map<string, SegmentTouch> {
  const paths = new Map<string, SegmentTouch>();
  const added = new Map<string, number>();
  for (const touch of touched) {
    const path = touch.path.map(escapeSegment).join("/");
    const number = added.get(path) ?? 0;
    if (touch.added === true) added.set(path, number + 1);
    paths.set(touch.added === true ? `${path}/+${number}` : path, touch);
  }
  return paths;
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
  return { segment, liveRules, patched, listsOf };
}
