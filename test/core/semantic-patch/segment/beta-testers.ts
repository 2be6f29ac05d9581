import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Clause } from "../../../../src/core/model/live/flag.ts";
import type { Segment, SegmentRule } from "../../../../src/core/model/live/segment.ts";
import type { EffectEntry } from "../../../../src/core/semantic-patch/effect-entry.ts";
import { segmentEffect } from "../../../../src/core/semantic-patch/segment/segment-effect.ts";

export const COUNTRY: Clause = {
  id: "c-country",
  contextKind: "user",
  attribute: "country",
  op: "in",
  values: ["IT", "FR"],
  negate: false,
};
export const STAFF: Clause = {
  id: "c-staff",
  contextKind: "user",
  attribute: "",
  op: "segmentMatch",
  values: ["staff"],
  negate: true,
};
export const PLAN: Clause = {
  id: "c-plan",
  contextKind: "organization",
  attribute: "plan",
  op: "in",
  values: ["free", 3],
  negate: true,
};

export const EUROPEANS: SegmentRule = {
  id: "r-europeans",
  description: "Europeans",
  clauses: [COUNTRY, STAFF],
  weight: 25_000,
  rolloutContextKind: "organization",
  bucketBy: "plan",
};
export const PAYING: SegmentRule = { id: "r-paying", clauses: [PLAN], weight: null };

/** The segment "beta-testers" with a bit of everything. */
export const BETA: Segment = {
  project: "storefront",
  environment: "production",
  key: "beta-testers",
  name: "Beta testers",
  tags: ["checkout", "beta"],
  deleted: false,
  unbounded: false,
  included: [
    { contextKind: "user", values: ["ana", "bob"] },
    { contextKind: "organization", values: ["acme"] },
  ],
  excluded: [{ contextKind: "user", values: ["eve"] }],
  rules: [EUROPEANS, PAYING],
  version: 7,
};

/** A larger list-based segment, whose keys nobody is shown. */
export const LARGE: Segment = { ...BETA, key: "everyone-else", unbounded: true, included: [], excluded: [], rules: [] };

/** Ids count from 1 with the given prefix. */
export function ids(prefix = "new"): { newId(): string } {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `${prefix}-${count}`;
    },
  };
}

/** What instructions would do to the segment. */
export function effect(instructions: Instruction[], segment = BETA, prefix = "new"): readonly EffectEntry[] {
  const result = segmentEffect(segment, instructions, ids(prefix));
  if (!result.ok) throw new Error(result.reason);
  return result.effect;
}
