import type { Json, JsonObject } from "../../model/json.ts";
import type { Segment, SegmentRule } from "../../model/live/segment.ts";
import { readText, refuse } from "../flag/step.ts";

/** The list that puts a context key into a segment, or the one that keeps it out. */
export type KeyList = "included" | "excluded";

/** What a patch needs of the world around one segment. */
export interface SegmentContext {
  /** A fresh id for a new rule or clause. */
  newId(): string;
}

/** One instruction, about to be carried out on the segment that those before it left. */
export interface SegmentStep {
  readonly segment: Segment;
  readonly parameters: JsonObject;
  readonly context: SegmentContext;
}

/** A segment as the effect reads it, before or after the whole patch. */
export interface SegmentView {
  readonly segment: Segment;
  /** Ids of the rules that existed before the patch; all others are new. */
  readonly liveRules: ReadonlySet<string>;
  /** True after the patch: of a larger list no more is known than what the patch makes of its keys. */
  readonly patched: boolean;
  /** The lists that hold a context key. */
  listsOf(contextKind: string, key: string): readonly KeyList[];
}

/** A part of the segment that an instruction touches: where it is and what it holds. */
export interface SegmentTouch {
  readonly path: readonly string[];
  /** True if the part is new below `path`: the effect numbers it, since its id means nothing to anybody. */
  readonly added?: true;
  read(view: SegmentView): Json;
}

/** What carrying out one instruction gives. */
export interface SegmentApplied {
  readonly segment: Segment;
  readonly touched: readonly SegmentTouch[];
}

/** How one kind of instruction is carried out; throws a `Refusal` if it cannot be. */
export type SegmentKind = (step: SegmentStep) => SegmentApplied;

/** A parameter that must be a string which says something. */
export function readName(parameters: JsonObject, name: string): string {
  const text = readText(parameters, name);
  return text === "" ? refuse(`Parameter "${name}" must not be empty.`) : text;
}

/** The rule that parameter `ruleId` names. */
export function readSegmentRule({ segment, parameters }: SegmentStep): SegmentRule {
  const id = readText(parameters, "ruleId");
  return segment.rules.find((rule) => rule.id === id) ?? refuse(`There is no rule with the id "${id}".`);
}

/** The segment with one rule changed. */
export function withSegmentRule(segment: Segment, changed: SegmentRule): Segment {
  return { ...segment, rules: segment.rules.map((rule) => (rule.id === changed.id ? changed : rule)) };
}

/** The rule of that id as a view holds it. */
export function segmentRuleIn(view: SegmentView, id: string): SegmentRule | undefined {
  return view.segment.rules.find((rule) => rule.id === id);
}
