import { describe, expect, test } from "vitest";
import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { Json } from "../../../src/core/model/json.ts";
import type { Flag } from "../../../src/core/model/live/flag.ts";
import { BETA, CHECKOUT, checkoutWith, effect, ITALIANS, PAYING, PLAN, PRODUCTION } from "./checkout-flag.ts";
import { addPros } from "./effects.ts";

const addPro = { kind: "addValuesToClause", ruleId: "r-paying", clauseId: "c-plan", values: ["pro"] };
const targetDan = { kind: "addTargets", values: ["dan"], variationId: "v-bare" };
const serveBare = { kind: "updateRuleVariationOrRollout", ruleId: "r-paying", variationId: "v-bare" };
const clearTreatment = { kind: "clearUserTargets", variationId: "v-treatment" };
const beforePaying = { ...addPros, beforeRuleId: "r-paying" };
const rename = { kind: "updateRuleDescription", ruleId: "r-paying", description: "Who pays" };

/** The flag with another value behind the same variation. */
function valued(id: string, value: Json): Flag {
  return { ...CHECKOUT, variations: CHECKOUT.variations.map((one) => (one.id === id ? { ...one, value } : one)) };
}

/** What somebody else did to the flag in between. */
const edit = {
  on: checkoutWith({ on: true, version: 8 }),
  italians: checkoutWith({ rules: [{ ...ITALIANS, description: "Renamed", clauses: [BETA] }, PAYING] }),
  newRule: checkoutWith({ rules: [ITALIANS, PAYING, { ...PAYING, id: "r-other" }] }),
  payingFirst: checkoutWith({ rules: [PAYING, ITALIANS] }),
  otherPlans: checkoutWith({ rules: [ITALIANS, { ...PAYING, clauses: [{ ...PLAN, values: ["free"] }] }] }),
  italiansTurned: checkoutWith({ rules: [{ ...ITALIANS, clauses: ITALIANS.clauses.toReversed() }, PAYING] }),
  morePaying: checkoutWith({ rules: [ITALIANS, { ...PAYING, clauses: [] }] }),
  fewerPaying: checkoutWith({ rules: [ITALIANS, { ...PAYING, clauses: [PLAN, BETA] }] }),
  plansNegated: checkoutWith({ rules: [ITALIANS, { ...PAYING, clauses: [{ ...PLAN, negate: false }] }] }),
  proAlready: checkoutWith({ rules: [ITALIANS, { ...PAYING, clauses: [{ ...PLAN, values: ["free", 3, "pro"] }] }] }),
  payingServed: checkoutWith({ rules: [ITALIANS, { ...PAYING, serve: { variation: "v-control" } }] }),
  payingNamed: checkoutWith({ rules: [ITALIANS, { ...PAYING, description: "Payers" }] }),
  otherUser: checkoutWith({
    targets: [...PRODUCTION.targets, { contextKind: "user", variation: "v-control", values: ["zoe"] }],
  }),
  treatedUser: checkoutWith({
    targets: [...PRODUCTION.targets, { contextKind: "user", variation: "v-treatment", values: ["zoe"] }],
  }),
  targetsShuffled: checkoutWith({
    targets: PRODUCTION.targets.toReversed().map((target) => ({ ...target, values: target.values.toReversed() })),
  }),
  treatmentMeans: valued("v-treatment", { layout: "newest" }),
  bareMeans: valued("v-bare", { layout: "none" }),
  controlMeans: valued("v-control", { layout: "oldest" }),
  bareNamed: { ...CHECKOUT, variations: CHECKOUT.variations.map((one) => ({ ...one, name: `New ${one.id}` })) },
  danAlready: checkoutWith({ targets: [{ contextKind: "user", variation: "v-bare", values: ["dan"] }] }),
};

describe("stability", () => {
  test.each<[Instruction, (keyof typeof edit)[], (keyof typeof edit)[]]>([
    [{ kind: "turnFlagOn" }, ["italians", "newRule", "otherUser", "controlMeans"], ["on"]],
    [
      { kind: "updateOffVariation", variationId: "v-bare" },
      ["italians", "payingServed", "treatmentMeans", "bareNamed"],
      ["bareMeans", "controlMeans"],
    ],
    [
      addPro,
      ["on", "italians", "payingNamed", "payingFirst", "newRule", "bareNamed", "bareMeans"],
      ["plansNegated", "proAlready", "otherPlans", "fewerPaying", "payingServed", "treatmentMeans"],
    ],
    [
      targetDan,
      ["on", "otherUser", "targetsShuffled", "newRule", "bareNamed", "treatmentMeans"],
      ["danAlready", "bareMeans"],
    ],
    [clearTreatment, ["otherUser", "targetsShuffled", "bareMeans"], ["treatedUser", "danAlready", "treatmentMeans"]],
    [
      serveBare,
      ["on", "italians", "payingNamed", "newRule", "payingFirst", "bareNamed", "controlMeans"],
      ["payingServed", "otherPlans", "plansNegated", "morePaying", "fewerPaying", "bareMeans", "treatmentMeans"],
    ],
    [
      { kind: "updateRuleVariationOrRollout", ruleId: "r-italians", variationId: "v-bare" },
      ["italiansTurned", "payingServed", "otherPlans", "morePaying"],
      ["italians", "bareMeans", "treatmentMeans", "controlMeans"],
    ],
    [rename, ["payingServed", "otherPlans", "morePaying", "treatmentMeans"], ["payingNamed"]],
    [addPros, ["on", "italians", "newRule", "payingFirst", "treatmentMeans"], ["bareMeans"]],
    [beforePaying, ["on", "italians", "newRule", "payingFirst", "payingServed"], []],
    [
      { kind: "removeRule", ruleId: "r-paying" },
      ["italians", "newRule", "bareMeans"],
      ["payingServed", "plansNegated", "payingNamed", "treatmentMeans"],
    ],
    [{ kind: "replaceRules", rules: [] }, ["on", "otherUser"], ["italians", "newRule", "payingFirst", "otherPlans"]],
    [{ kind: "reorderRules", ruleIds: ["r-paying", "r-italians"] }, ["italians", "payingServed"], ["payingFirst"]],
  ])("the effect of %j survives an edit elsewhere and shows one that matters", (instruction, unrelated, related) => {
    const shown = effect([instruction]);
    for (const name of unrelated) expect.soft(effect([instruction], edit[name]), name).toEqual(shown);
    for (const name of related) expect.soft(effect([instruction], edit[name]), name).not.toEqual(shown);
  });

  test("the effect does not depend on the order in which a rollout's weights are written", () => {
    const weights = { "v-control": 40_000, "v-treatment": 60_000 };
    const swapped = Object.fromEntries(Object.entries(weights).toReversed());
    const kind = "updateFallthroughVariationOrRollout";
    expect(effect([{ kind, rolloutWeights: swapped }])).toEqual(effect([{ kind, rolloutWeights: weights }]));
  });
});
