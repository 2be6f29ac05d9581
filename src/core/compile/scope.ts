import type { Pointer } from "../model/diagnostic.ts";
import type { JsonObject } from "../model/json.ts";
import type { Flag, FlagConfiguration, Rule } from "../model/live/flag.ts";
import type { Segment, SegmentRule } from "../model/live/segment.ts";

/** Where faults are told. */
export interface FaultScope {
  report(fault: CompileFault): void;
}

/** What the names of one instruction for a flag are resolved against. */
export interface Scope extends FaultScope {
  readonly flag: Flag;
  readonly environment: string;
  readonly configuration: FlagConfiguration;
  /** The flags that prerequisite instructions name, by key; a flag that the project lacks is absent. */
  readonly prerequisites: ReadonlyMap<string, Flag>;
}

/** What the names of one instruction for a segment are resolved against. */
export interface SegmentScope extends FaultScope {
  readonly segment: Segment;
}

/** Whose rules an instruction names. */
export interface RuleOwner {
  /** The owner as a sentence begins with it: `Flag "new-checkout"`. */
  readonly called: string;
  readonly environment: string;
  readonly rules: readonly (Rule | SegmentRule)[];
}

/** Whose rules the instructions of a scope name. */
export function ruleOwner(scope: Scope | SegmentScope): RuleOwner {
  if ("segment" in scope) {
    const { key, environment, rules } = scope.segment;
    return { called: `Segment ${JSON.stringify(key)}`, environment, rules };
  }
  const { flag, environment, configuration } = scope;
  return { called: `Flag ${JSON.stringify(flag.key)}`, environment, rules: configuration.rules };
}

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
