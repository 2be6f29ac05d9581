import type { Segment, SegmentRule } from "../../model/live/segment.ts";
import type { RulesView } from "../rules/rule-step.ts";
import type { Applied, Step } from "../steps/step.ts";

/** The list that puts a context key into a segment, or the one that keeps it out. */
export type KeyList = "included" | "excluded";

/** One instruction, about to be carried out on the segment that those before it left. */
export type SegmentStep = Step<Segment>;

/** A segment as the effect reads it, before or after the whole patch. */
export interface SegmentView extends RulesView<SegmentRule> {
  readonly resource: Segment;
  /** True after the patch: of a larger list no more is known than what the patch makes of its keys. */
  readonly patched: boolean;
  /** The lists that hold a context key. */
  listsOf(contextKind: string, key: string): readonly KeyList[];
}

/** What carrying out one instruction gives. */
export type SegmentApplied = Applied<Segment, SegmentView>;

/** How one kind of instruction is carried out; throws a `Refusal` if it cannot be. */
export type SegmentKind = (step: SegmentStep) => SegmentApplied;
