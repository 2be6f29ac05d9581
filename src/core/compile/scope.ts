import type { Pointer } from "../model/diagnostic.ts";
import type { JsonObject } from "../model/json.ts";
import type { Flag, FlagConfiguration, Rule } from "../model/live/flag.ts";
import type { SegmentRule } from "../model/live/segment.ts";
import type { AnyRule } from "../semantic-patch/rules/rule-step.ts";

/** Where faults are told. */
export interface FaultScope {
  report(fault: CompileFault): void;
}

/** Whose rules an instruction names. */
export interface RuleOwner<R extends AnyRule = AnyRule> {
  readonly noun: "flag" | "segment";
  readonly key: string;
  readonly environment: string;
  readonly rules: readonly R[];
}

/** What references to rules are resolved against. */
export interface RuleScope<R extends AnyRule = AnyRule> extends FaultScope {
  readonly owner: RuleOwner<R>;
}

/** What the names of variations and of prerequisite flags are resolved against. */
export interface NameScope extends FaultScope {
  readonly flag: Flag;
  /** The flags that are named as prerequisites, by key; a flag that the project lacks is absent. */
  readonly prerequisites: ReadonlyMap<string, Flag>;
}

/** What the names of one instruction for a flag in one environment are resolved against. */
export interface FlagScope extends RuleScope<Rule>, NameScope {
  readonly configuration: FlagConfiguration;
}

/** What the names of one instruction for a segment are resolved against. */
export type SegmentScope = RuleScope<SegmentRule>;

/** A name that does not fit what is live, at its place in the document. */
export interface CompileFault {
  readonly code: string;
  readonly pointer: Pointer;
  readonly part: "key" | "value";
  readonly message: string;
  readonly hint: string;
}

/** Part of an instruction as the file writes it, and where it stands. */
export interface Written {
  readonly value: JsonObject;
  readonly pointer: Pointer;
}

/** The way to one parameter of a written part. */
export function at(written: Written, ...names: (string | number)[]): Pointer {
  return [...written.pointer, ...names];
}
