import { expect, test } from "vitest";
import { diffConfigurations } from "../../../../src/core/desired/diff/diff-configurations.ts";
import type { TargetConfiguration, TargetRule } from "../../../../src/core/desired/diff/target-configuration.ts";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Clause, Serve } from "../../../../src/core/model/live/flag.ts";
import { BETA, CHECKOUT, COUNTRY, ITALIANS, PAYING, PLAN, PRODUCTION } from "../../semantic-patch/checkout-flag.ts";

const withRule = (rule: Partial<TargetRule>): TargetConfiguration => ({
  ...PRODUCTION,
  rules: [{ ...ITALIANS, ...rule }, PAYING],
});
const clauses = (...list: readonly Omit<Clause, "id">[]) => withRule({ clauses: list });
const rolled = (weights: Record<string, number>, how = {}): Serve => ({
  rollout: {
    weights: Object.entries(weights).map(([variation, weight]) => ({ variation, weight })),
    ...how,
    experiment: false,
  },
});
const NEW: TargetRule = { clauses: [PLAN], serve: { variation: "v-bare" }, trackEvents: false };
const PLAN_PARAMETER = { contextKind: "organization", attribute: "plan", op: "in", values: ["free", 3], negate: true };
const IN_ITALIANS = { ruleId: "r-italians" };

const ask = (target: TargetConfiguration) => diffConfigurations(CHECKOUT, PRODUCTION, target, new Map());

test.each<[string, TargetConfiguration, Instruction[]]>([
  [
    "the order of prerequisites, targets, keys, clauses and values",
    {
      ...clauses({ ...BETA, attribute: "segmentMatch" }, { ...COUNTRY, values: ["FR", "IT", "FR"] }),
      targets: PRODUCTION.targets.toReversed().map((target) => ({ ...target, values: target.values.toReversed() })),
    },
    [],
  ],
  [
    "the order of shares, and shares of nothing",
    withRule({
      serve: rolled(
        { "v-bare": 0, "v-treatment": 25_000, "v-control": 75_000 },
        { contextKind: "organization", bucketBy: "plan" },
      ),
    }),
    [],
  ],
  [
    "a percentage",
    withRule({
      serve: rolled({ "v-treatment": 50_000, "v-control": 50_000 }, { contextKind: "organization", bucketBy: "plan" }),
    }),
    [
      {
        kind: "updateRuleVariationOrRollout",
        ...IN_ITALIANS,
        rolloutWeights: { "v-treatment": 50_000, "v-control": 50_000 },
        rolloutContextKind: "organization",
        rolloutBucketBy: "plan",
      },
    ],
  ],
  [
    "how a rollout shares out",
    withRule({ serve: rolled({ "v-control": 75_000, "v-treatment": 25_000 }) }),
    [
      {
        kind: "updateRuleVariationOrRollout",
        ...IN_ITALIANS,
        rolloutWeights: { "v-control": 75_000, "v-treatment": 25_000 },
      },
    ],
  ],
  [
    "a description that goes",
    {
      ...PRODUCTION,
      rules: [{ id: "r-italians", clauses: ITALIANS.clauses, serve: ITALIANS.serve, trackEvents: false }, PAYING],
    },
    [{ kind: "updateRuleDescription", ...IN_ITALIANS, description: "" }],
  ],
  [
    "one more value",
    clauses(BETA, { ...COUNTRY, values: ["DE", "FR", "IT"] }),
    [{ kind: "addValuesToClause", ...IN_ITALIANS, clauseId: "c-country", values: ["DE"] }],
  ],
  [
    "one value less",
    clauses({ ...COUNTRY, values: ["FR"] }, BETA),
    [{ kind: "removeValuesFromClause", ...IN_ITALIANS, clauseId: "c-country", values: ["IT"] }],
  ],
  [
    "another value",
    clauses({ ...COUNTRY, values: ["IT", "DE"] }, BETA),
    [
      {
        kind: "updateClause",
        ...IN_ITALIANS,
        clauseId: "c-country",
        clause: { contextKind: "user", attribute: "country", op: "in", values: ["DE", "IT"], negate: false },
      },
    ],
  ],
  [
    "a number, which only a whole clause can hold",
    { ...PRODUCTION, rules: [ITALIANS, { ...PAYING, clauses: [{ ...PLAN, values: ["free", 3, 4] }] }] },
    [
      {
        kind: "updateClause",
        ruleId: "r-paying",
        clauseId: "c-plan",
        clause: { ...PLAN_PARAMETER, values: ["free", 3, 4] },
      },
    ],
  ],
  [
    "another operator",
    clauses(BETA, { ...COUNTRY, op: "startsWith" }),
    [
      {
        kind: "updateClause",
        ...IN_ITALIANS,
        clauseId: "c-country",
        clause: { contextKind: "user", attribute: "country", op: "startsWith", values: ["FR", "IT"], negate: false },
      },
    ],
  ],
  ["a clause more", clauses(PLAN, COUNTRY, BETA), [{ kind: "addClauses", ...IN_ITALIANS, clauses: [PLAN_PARAMETER] }]],
  ["a clause less", clauses(COUNTRY), [{ kind: "removeClauses", ...IN_ITALIANS, clauseIds: ["c-beta"] }]],
  [
    "new rules before one that stays",
    { ...PRODUCTION, rules: [ITALIANS, NEW, { ...NEW, description: "Bare" }, PAYING] },
    [
      { kind: "addRule", clauses: [PLAN_PARAMETER], beforeRuleId: "r-paying", variationId: "v-bare" },
      {
        kind: "addRule",
        description: "Bare",
        clauses: [PLAN_PARAMETER],
        beforeRuleId: "r-paying",
        variationId: "v-bare",
      },
    ],
  ],
  [
    "a rule in place of another, last",
    { ...PRODUCTION, rules: [ITALIANS, NEW] },
    [
      { kind: "removeRule", ruleId: "r-paying" },
      { kind: "addRule", clauses: [PLAN_PARAMETER], variationId: "v-bare" },
    ],
  ],
  [
    "the order of rules",
    { ...PRODUCTION, rules: [PAYING, ITALIANS] },
    [{ kind: "reorderRules", ruleIds: ["r-paying", "r-italians"] }],
  ],
  [
    "a key that moves",
    {
      ...PRODUCTION,
      targets: [
        { contextKind: "user", variation: "v-treatment", values: ["ana"] },
        { contextKind: "user", variation: "v-control", values: ["eve", "bob"] },
        { contextKind: "organization", variation: "v-treatment", values: ["acme"] },
      ],
    },
    [
      { kind: "removeTargets", contextKind: "user", values: ["bob"], variationId: "v-treatment" },
      { kind: "addTargets", contextKind: "user", values: ["bob"], variationId: "v-control" },
    ],
  ],
  [
    "a prerequisite less, whatever its flag",
    { ...PRODUCTION, prerequisites: [] },
    [{ kind: "removePrerequisite", key: "payments" }],
  ],
])("sends the least that there is for %s", (_, target, instructions) => {
  expect(ask(target)).toEqual({ ok: true, instructions });
});

const EXPERIMENT: Serve = { rollout: { weights: [{ variation: "v-control", weight: 100_000 }], experiment: true } };

test.each<[string, TargetConfiguration, object[]]>([
  ["an off variation that goes", { ...PRODUCTION, offVariation: null }, [{ part: "offVariation" }]],
  ["a fallthrough that goes", { ...PRODUCTION, fallthrough: null }, [{ part: "fallthrough" }]],
  ["the rollout of an experiment", { ...PRODUCTION, fallthrough: EXPERIMENT }, [{ part: "fallthrough" }]],
  ["a rule without anything to serve", withRule({ serve: null }), [{ part: "rules", rule: 0 }]],
  ["a rule without clauses", clauses(), [{ part: "rules", rule: 0 }]],
  [
    "a new rule whose events are tracked",
    { ...PRODUCTION, rules: [ITALIANS, PAYING, { ...NEW, trackEvents: true }] },
    [{ part: "rules", rule: 2 }],
  ],
  [
    "a new rule without anything",
    { ...PRODUCTION, rules: [{ clauses: [], serve: null, trackEvents: false }] },
    [
      { part: "rules", rule: 0 },
      { part: "rules", rule: 0 },
    ],
  ],
  [
    "a prerequisite that is not known",
    { ...PRODUCTION, prerequisites: [{ key: "payments", variation: 0 }] },
    [{ part: "prerequisites" }],
  ],
  [
    "the flag itself as a prerequisite",
    {
      ...PRODUCTION,
      prerequisites: [
        { key: "new-checkout", variation: 0 },
        { key: "payments", variation: 1 },
      ],
    },
    [{ part: "prerequisites" }],
  ],
])("says why no instruction can do %s", (_, target, faults) => {
  const reason = expect.stringMatching(/^[A-Z].*\.$/);
  expect(ask(target)).toEqual({ ok: false, faults: faults.map((fault) => ({ ...fault, reason })) });
});

test("leaves the rollout of an experiment be where the target has it too", () => {
  const live = { ...PRODUCTION, fallthrough: EXPERIMENT };
  expect(diffConfigurations(CHECKOUT, live, { ...live, on: true }, new Map())).toEqual({
    ok: true,
    instructions: [{ kind: "turnFlagOn" }],
  });
});
