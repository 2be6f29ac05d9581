import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { Clause, Flag, FlagConfiguration, Rule } from "../../../src/core/model/live/flag.ts";
import type { EffectEntry } from "../../../src/core/semantic-patch/effect-entry.ts";
import type { PatchContext } from "../../../src/core/semantic-patch/flag/apply-instructions.ts";
import { effectOf } from "../../../src/core/semantic-patch/flag/effect.ts";

export const COUNTRY: Clause = {
  id: "c-country",
  contextKind: "user",
  attribute: "country",
  op: "in",
  values: ["IT", "FR"],
  negate: false,
};
export const BETA: Clause = {
  id: "c-beta",
  contextKind: "user",
  attribute: "",
  op: "segmentMatch",
  values: ["beta-testers"],
  negate: false,
};
export const PLAN: Clause = {
  id: "c-plan",
  contextKind: "organization",
  attribute: "plan",
  op: "in",
  values: ["free", 3],
  negate: true,
};

export const ITALIANS: Rule = {
  id: "r-italians",
  description: "Italian beta users",
  clauses: [COUNTRY, BETA],
  serve: {
    rollout: {
      weights: [
        { variation: "v-control", weight: 75_000 },
        { variation: "v-treatment", weight: 25_000 },
      ],
      contextKind: "organization",
      bucketBy: "plan",
      experiment: false,
    },
  },
  trackEvents: false,
};
export const PAYING: Rule = { id: "r-paying", clauses: [PLAN], serve: { variation: "v-treatment" }, trackEvents: true };

/** A configuration with a bit of everything. */
export const PRODUCTION: FlagConfiguration = {
  on: false,
  offVariation: "v-control",
  fallthrough: { variation: "v-control" },
  prerequisites: [{ key: "payments", variation: 1 }],
  targets: [
    { contextKind: "user", variation: "v-treatment", values: ["ana", "bob"] },
    { contextKind: "user", variation: "v-control", values: ["eve"] },
    { contextKind: "organization", variation: "v-treatment", values: ["acme"] },
  ],
  rules: [ITALIANS, PAYING],
  trackEvents: false,
  trackEventsFallthrough: false,
  version: 7,
};

/** The flag "new-checkout": two named variations, and one that has only a value. */
export const CHECKOUT: Flag = {
  project: "storefront",
  key: "new-checkout",
  name: "New checkout",
  kind: "multivariate",
  archived: false,
  variations: [
    { id: "v-control", value: { layout: "old" }, name: "control" },
    { id: "v-treatment", value: { layout: "new" }, name: "treatment" },
    { id: "v-bare", value: { layout: "bare" } },
  ],
  configurations: { production: PRODUCTION },
};

/** The flag "payments", which new-checkout depends on. */
export const PAYMENTS: Flag = {
  ...CHECKOUT,
  key: "payments",
  variations: [
    { id: "p-off", value: false, name: "closed" },
    { id: "p-on", value: true, name: "open" },
  ],
  configurations: {},
};

/** The flag with its production configuration changed. */
export function checkoutWith(changes: Partial<FlagConfiguration>): Flag {
  return { ...CHECKOUT, configurations: { production: { ...PRODUCTION, ...changes } } };
}

/** Ids count from 1 with the given prefix; the flags "payments" and "search" have two variations each. */
export function context(prefix = "new"): PatchContext {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `${prefix}-${count}`;
    },
    prerequisiteVariation: (flagKey, variationId) => {
      const index = ["p-off", "p-on"].indexOf(variationId);
      return ["payments", "search"].includes(flagKey) && index >= 0 ? index : undefined;
    },
  };
}

/** What instructions would do to the flag in production. */
export function effect(instructions: Instruction[], flag: Flag = CHECKOUT, ids = "new"): readonly EffectEntry[] {
  const result = effectOf(flag, "production", instructions, context(ids));
  if (!result.ok) throw new Error(result.reason);
  return result.effect;
}
