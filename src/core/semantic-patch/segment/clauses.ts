import type { Clause } from "../../model/live/flag.ts";
import { CLAUSE_KINDS, readClauses } from "../flag/clauses.ts";
import type { Kind } from "../flag/step.ts";
import { asFlagStep, asFlagView } from "./as-flag.ts";
import type { SegmentKind, SegmentStep } from "./step.ts";

/** The kinds that change the conditions of one rule: a segment's rule has the same conditions as a flag's. */
export const SEGMENT_CLAUSE_KINDS: Readonly<Record<string, SegmentKind>> = Object.fromEntries(
  Object.entries(CLAUSE_KINDS).map(([name, kind]) => [name, onSegment(kind)]),
);

/** The new conditions that parameter `clauses` holds, with new ids. */
export function readSegmentClauses(step: SegmentStep): Clause[] {
  return readClauses(asFlagStep(step), step.parameters);
}

function onSegment(kind: Kind): SegmentKind {
  return (step) => {
    const { configuration, touched } = kind(asFlagStep(step));
    const clauses = new Map(configuration.rules.map((rule) => [rule.id, rule.clauses]));
    const rules = step.segment.rules.map((rule) => ({ ...rule, clauses: clauses.get(rule.id) ?? rule.clauses }));
    return {
      segment: { ...step.segment, rules },
      touched: touched.map((touch) => ({ ...touch, read: (view) => touch.read(asFlagView(view)) })),
    };
  };
}
