import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FLAG_KINDS } from "../../../src/core/model/instructions/flag-kinds.ts";
import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { Json } from "../../../src/core/model/json.ts";
import type { FlagConfiguration } from "../../../src/core/model/live/flag.ts";
import { applyInstructions } from "../../../src/core/semantic-patch/flag/apply-instructions.ts";
import { BETA, CHECKOUT, COUNTRY, checkoutWith, context, ITALIANS, PAYING, PLAN, PRODUCTION } from "./checkout-flag.ts";

const [ANA_BOB, EVE, ACME] = PRODUCTION.targets as [never, never, never];
const written = { attribute: "plan", op: "in", values: ["pro"] };
const read = { contextKind: "user", attribute: "plan", op: "in", values: ["pro"], negate: false };

const apply = (...instructions: Instruction[]) => applyInstructions(CHECKOUT, "production", instructions, context());

/** An instruction and the only parts of the configuration that it changes. */
const KINDS: [Instruction, Partial<FlagConfiguration>][] = [
  [{ kind: "turnFlagOn" }, { on: true }],
  [{ kind: "turnFlagOff" }, { on: false }],
  [
    { kind: "addRule", description: "Pros", clauses: [written], variationId: "v-bare", beforeRuleId: "r-paying" },
    {
      rules: [
        ITALIANS,
        {
          id: "new-1",
          description: "Pros",
          clauses: [{ id: "new-2", ...read }],
          serve: { variation: "v-bare" },
          trackEvents: false,
        },
        PAYING,
      ],
    },
  ],
  [{ kind: "removeRule", ruleId: "r-italians" }, { rules: [PAYING] }],
  [{ kind: "reorderRules", ruleIds: ["r-paying", "r-italians"] }, { rules: [PAYING, ITALIANS] }],
  [
    {
      kind: "replaceRules",
      rules: [{ clauses: [written, { ...written, negate: true }], variationId: "v-treatment", trackEvents: true }],
    },
    {
      rules: [
        {
          id: "new-1",
          clauses: [
            { id: "new-2", ...read },
            { id: "new-3", ...read, negate: true },
          ],
          serve: { variation: "v-treatment" },
          trackEvents: true,
        },
      ],
    },
  ],
  [
    { kind: "updateRuleDescription", ruleId: "r-paying", description: "Who pays" },
    { rules: [ITALIANS, { ...PAYING, description: "Who pays" }] },
  ],
  [
    { kind: "updateRuleTrackEvents", ruleId: "r-italians", trackEvents: true },
    { rules: [{ ...ITALIANS, trackEvents: true }, PAYING] },
  ],
  [
    {
      kind: "updateRuleVariationOrRollout",
      ruleId: "r-italians",
      rolloutWeights: { "v-treatment": 33_333, "v-control": 66_667 },
    },
    {
      rules: [
        {
          ...ITALIANS,
          serve: {
            rollout: {
              weights: [
                { variation: "v-control", weight: 66_667 },
                { variation: "v-treatment", weight: 33_333 },
              ],
              experiment: false,
            },
          },
        },
        PAYING,
      ],
    },
  ],
  [
    { kind: "addClauses", ruleId: "r-paying", clauses: [{ ...written, contextKind: "device" }] },
    { rules: [ITALIANS, { ...PAYING, clauses: [PLAN, { id: "new-1", ...read, contextKind: "device" }] }] },
  ],
  [
    { kind: "removeClauses", ruleId: "r-italians", clauseIds: ["c-country"] },
    { rules: [{ ...ITALIANS, clauses: [BETA] }, PAYING] },
  ],
  [
    { kind: "updateClause", ruleId: "r-italians", clauseId: "c-beta", clause: written },
    { rules: [{ ...ITALIANS, clauses: [COUNTRY, { id: "c-beta", ...read }] }, PAYING] },
  ],
  [
    { kind: "addValuesToClause", ruleId: "r-italians", clauseId: "c-country", values: ["FR", "DE", "DE"] },
    { rules: [{ ...ITALIANS, clauses: [{ ...COUNTRY, values: ["IT", "FR", "DE"] }, BETA] }, PAYING] },
  ],
  [
    { kind: "removeValuesFromClause", ruleId: "r-italians", clauseId: "c-country", values: ["FR", "DE"] },
    { rules: [{ ...ITALIANS, clauses: [{ ...COUNTRY, values: ["IT"] }, BETA] }, PAYING] },
  ],
  [
    { kind: "addTargets", contextKind: "organization", values: ["zeta", "acme"], variationId: "v-treatment" },
    {
      targets: [ANA_BOB, EVE, { contextKind: "organization", variation: "v-treatment", values: ["acme", "zeta"] }],
    },
  ],
  [
    { kind: "removeTargets", values: ["bob", "nobody"], variationId: "v-treatment" },
    { targets: [{ contextKind: "user", variation: "v-treatment", values: ["ana"] }, EVE, ACME] },
  ],
  [{ kind: "clearTargets", variationId: "v-treatment" }, { targets: [EVE] }],
  [
    {
      kind: "replaceTargets",
      targets: [
        { variationId: "v-bare", values: ["ana"] },
        { variationId: "v-control", values: [] },
        { variationId: "v-bare", values: ["dan", "ana"] },
      ],
    },
    { targets: [{ contextKind: "user", variation: "v-bare", values: ["ana", "dan"] }] },
  ],
  [
    { kind: "addUserTargets", values: ["dan"], variationId: "v-bare" },
    { targets: [ANA_BOB, EVE, ACME, { contextKind: "user", variation: "v-bare", values: ["dan"] }] },
  ],
  [{ kind: "removeUserTargets", values: ["eve"], variationId: "v-control" }, { targets: [ANA_BOB, ACME] }],
  [{ kind: "clearUserTargets", variationId: "v-treatment" }, { targets: [EVE, ACME] }],
  [
    {
      kind: "replaceUserTargets",
      targets: [
        { variationId: "v-control", values: ["ana"] },
        { variationId: "v-treatment", values: [] },
        { variationId: "v-bare", values: ["eve"] },
      ],
    },
    {
      targets: [
        { contextKind: "user", variation: "v-control", values: ["ana"] },
        { contextKind: "user", variation: "v-bare", values: ["eve"] },
        ACME,
      ],
    },
  ],
  [
    { kind: "addPrerequisite", key: "search", variationId: "p-off" },
    {
      prerequisites: [
        { key: "payments", variation: 1 },
        { key: "search", variation: 0 },
      ],
    },
  ],
  [
    { kind: "updatePrerequisite", key: "payments", variationId: "p-off" },
    { prerequisites: [{ key: "payments", variation: 0 }] },
  ],
  [{ kind: "removePrerequisite", key: "payments" }, { prerequisites: [] }],
  [
    { kind: "replacePrerequisites", prerequisites: [{ key: "search", variationId: "p-on" }] },
    { prerequisites: [{ key: "search", variation: 1 }] },
  ],
  [
    {
      kind: "updateFallthroughVariationOrRollout",
      rolloutWeights: { "v-control": 0, "v-bare": 100_000 },
      rolloutContextKind: "device",
      rolloutBucketBy: "model",
    },
    {
      fallthrough: {
        rollout: {
          weights: [
            { variation: "v-control", weight: 0 },
            { variation: "v-bare", weight: 100_000 },
          ],
          contextKind: "device",
          bucketBy: "model",
          experiment: false,
        },
      },
    },
  ],
  [{ kind: "updateOffVariation", variationId: "v-bare" }, { offVariation: "v-bare" }],
  [{ kind: "updateTrackEvents", trackEvents: true }, { trackEvents: true }],
  [{ kind: "updateTrackEventsFallthrough", trackEvents: true }, { trackEventsFallthrough: true }],
];

describe("each kind", () => {
  test.each(KINDS)("%j changes what it names and nothing else", (instruction, changes) => {
    expect(apply(instruction)).toEqual({ ok: true, configuration: { ...PRODUCTION, ...changes } });
  });

  test("of the table of kinds has a row", () => {
    expect(KINDS.map(([{ kind }]) => kind).sort()).toEqual(FLAG_KINDS.map(({ kind }) => kind).sort());
  });
});

test.each<Instruction>([
  { kind: "turnFlagOff" },
  { kind: "removeRule", ruleId: "r-gone" },
  { kind: "reorderRules", ruleIds: ["r-italians", "r-paying"] },
  { kind: "removeClauses", ruleId: "r-paying", clauseIds: [] },
  { kind: "addValuesToClause", ruleId: "r-paying", clauseId: "c-plan", values: [3] },
  { kind: "removeValuesFromClause", ruleId: "r-paying", clauseId: "c-plan", values: ["3", "pro"] },
  { kind: "addTargets", values: ["ana"], variationId: "v-treatment" },
  { kind: "removeTargets", values: ["eve", "nobody"], variationId: "v-treatment" },
  { kind: "removeTargets", contextKind: "device", values: ["ana"], variationId: "v-treatment" },
  { kind: "removeUserTargets", values: ["acme"], variationId: "v-treatment" },
  { kind: "clearTargets", variationId: "v-bare" },
  { kind: "addPrerequisite", key: "payments", variationId: "p-on" },
  { kind: "removePrerequisite", key: "search" },
  { kind: "updateOffVariation", variationId: "v-control" },
])("changes nothing where it is satisfied already: %j", (instruction) => {
  expect(apply(instruction)).toEqual({ ok: true, configuration: PRODUCTION });
});

test("a rule's new name may be empty, which takes the old one away", () => {
  const { description: _, ...nameless } = ITALIANS;
  expect(apply({ kind: "updateRuleDescription", ruleId: "r-italians", description: "" })).toEqual({
    ok: true,
    configuration: { ...PRODUCTION, rules: [nameless, PAYING] },
  });
});

const clauses = [written];
const experiment = checkoutWith({
  fallthrough: { rollout: { weights: [{ variation: "v-control", weight: 100_000 }], experiment: true } },
});

test.each<[Json, string]>([
  [null, "An instruction must be an object with a kind."],
  [{ kind: 3 }, "An instruction must be an object with a kind."],
  [{ kind: "constructor" }, '"constructor" is not an instruction for a flag in an environment.'],
  [{ kind: "deleteFlag" }, '"deleteFlag" is not an instruction for a flag in an environment.'],
  [{ kind: "updateTrackEvents", trackEvents: "yes" }, 'Parameter "trackEvents" must be true or false.'],
  [{ kind: "updateTrackEvents" }, 'Parameter "trackEvents" must be true or false.'],
  [{ kind: "updateOffVariation" }, 'Parameter "variationId" must be a string.'],
  [{ kind: "updateOffVariation", variationId: "v-x" }, 'Flag "new-checkout" has no variation with the id "v-x".'],
  [
    { kind: "updateFallthroughVariationOrRollout" },
    'Exactly one of the parameters "variationId" and "rolloutWeights" must be given.',
  ],
  [
    {
      kind: "updateFallthroughVariationOrRollout",
      variationId: "v-control",
      rolloutWeights: { "v-control": 100_000 },
    },
    'Exactly one of the parameters "variationId" and "rolloutWeights" must be given.',
  ],
  [
    { kind: "updateFallthroughVariationOrRollout", rolloutWeights: [] },
    'Parameter "rolloutWeights" must be an object of weights by variation id.',
  ],
  [
    { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { "v-control": 99_999 } },
    "The rollout weights total 99999 instead of 100000.",
  ],
  [
    { kind: "updateFallthroughVariationOrRollout", rolloutWeights: {} },
    "The rollout weights total 0 instead of 100000.",
  ],
  [
    { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { "v-control": 100_000, "v-x": 0 } },
    'Flag "new-checkout" has no variation with the id "v-x".',
  ],
  [
    { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { "v-control": 99_999.5, "v-bare": 0.5 } },
    'The weight of variation "v-control" must be an integer from 0 to 100000.',
  ],
  [
    { kind: "updateFallthroughVariationOrRollout", rolloutWeights: { "v-control": -1, "v-bare": 100_001 } },
    'The weight of variation "v-control" must be an integer from 0 to 100000.',
  ],
  [{ kind: "addRule", variationId: "v-bare" }, 'Parameter "clauses" must be a list of objects.'],
  [{ kind: "addRule", variationId: "v-bare", clauses: ["x"] }, 'Parameter "clauses" must be a list of objects.'],
  [{ kind: "addRule", variationId: "v-bare", clauses: [] }, "A rule needs at least one clause."],
  [
    { kind: "addRule", variationId: "v-bare", clauses: [{ ...written, op: "equals" }] },
    '"equals" is not an operator of a clause.',
  ],
  [
    { kind: "addRule", variationId: "v-bare", clauses: [{ op: "in", values: [] }] },
    'Parameter "attribute" must be a string.',
  ],
  [
    { kind: "addRule", variationId: "v-bare", clauses: [{ ...written, values: [null] }] },
    'Parameter "values" must be a list of strings, numbers or booleans.',
  ],
  [
    { kind: "addRule", variationId: "v-bare", clauses: [{ ...written, negate: null }] },
    'Parameter "negate" must be true or false.',
  ],
  [{ kind: "addRule", variationId: "v-bare", clauses, description: 1 }, 'Parameter "description" must be a string.'],
  [
    { kind: "addRule", variationId: "v-bare", clauses, beforeRuleId: "r-gone" },
    'There is no rule with the id "r-gone" to come before.',
  ],
  [{ kind: "removeRule" }, 'Parameter "ruleId" must be a string.'],
  [
    { kind: "reorderRules", ruleIds: ["r-paying"] },
    'Parameter "ruleIds" must name every rule of the flag exactly once.',
  ],
  [
    { kind: "reorderRules", ruleIds: ["r-paying", "r-paying"] },
    'Parameter "ruleIds" must name every rule of the flag exactly once.',
  ],
  [
    { kind: "reorderRules", ruleIds: ["r-paying", "r-gone"] },
    'Parameter "ruleIds" must name every rule of the flag exactly once.',
  ],
  [{ kind: "reorderRules", ruleIds: [1, 2] }, 'Parameter "ruleIds" must be a list of strings.'],
  [{ kind: "replaceRules", rules: {} }, 'Parameter "rules" must be a list of objects.'],
  [
    { kind: "replaceRules", rules: [{ clauses }] },
    'Exactly one of the parameters "variationId" and "rolloutWeights" must be given.',
  ],
  [{ kind: "updateRuleDescription", ruleId: "r-gone", description: "x" }, 'There is no rule with the id "r-gone".'],
  [{ kind: "updateRuleDescription", ruleId: "r-paying" }, 'Parameter "description" must be a string.'],
  [{ kind: "updateRuleTrackEvents", ruleId: "r-gone", trackEvents: true }, 'There is no rule with the id "r-gone".'],
  [
    { kind: "updateRuleVariationOrRollout", ruleId: "r-gone", variationId: "v-bare" },
    'There is no rule with the id "r-gone".',
  ],
  [{ kind: "addClauses", ruleId: "r-gone", clauses }, 'There is no rule with the id "r-gone".'],
  [{ kind: "removeClauses", ruleId: "r-gone", clauseIds: [] }, 'There is no rule with the id "r-gone".'],
  [
    { kind: "removeClauses", ruleId: "r-italians", clauseIds: ["c-gone"] },
    'The rule has no clause with the id "c-gone".',
  ],
  [
    { kind: "removeClauses", ruleId: "r-paying", clauseIds: ["c-plan"] },
    "A rule cannot lose its last clause; remove the rule instead.",
  ],
  [
    { kind: "updateClause", ruleId: "r-paying", clauseId: "c-gone", clause: written },
    'The rule has no clause with the id "c-gone".',
  ],
  [
    { kind: "updateClause", ruleId: "r-paying", clauseId: "c-plan", clause: [] },
    'Parameter "clause" must be an object.',
  ],
  [
    { kind: "addValuesToClause", ruleId: "r-paying", clauseId: "c-gone", values: [] },
    'The rule has no clause with the id "c-gone".',
  ],
  [
    { kind: "removeValuesFromClause", ruleId: "r-paying", clauseId: "c-plan", values: "free" },
    'Parameter "values" must be a list of strings, numbers or booleans.',
  ],
  [
    { kind: "addTargets", values: ["dan", "eve"], variationId: "v-treatment" },
    'The user "eve" would be targeted by two variations, "control" and "treatment".',
  ],
  [
    { kind: "addUserTargets", values: ["ana"], variationId: "v-bare" },
    'The user "ana" would be targeted by two variations, "treatment" and "{\\"layout\\":\\"bare\\"}".',
  ],
  [
    { kind: "addTargets", values: ["x"], variationId: "v-bare", contextKind: "" },
    'Parameter "contextKind" must not be empty.',
  ],
  [{ kind: "removeTargets", values: [1], variationId: "v-bare" }, 'Parameter "values" must be a list of strings.'],
  [{ kind: "clearTargets", variationId: "v-x" }, 'Flag "new-checkout" has no variation with the id "v-x".'],
  [
    {
      kind: "replaceTargets",
      targets: [
        { variationId: "v-bare", values: ["x"] },
        { variationId: "v-control", values: ["x"] },
      ],
    },
    'The user "x" would be targeted by two variations, "{\\"layout\\":\\"bare\\"}" and "control".',
  ],
  [
    { kind: "replaceUserTargets", targets: [{ variationId: "v-control", values: [] }] },
    'Parameter "targets" has no entry for variation "treatment".',
  ],
  [
    { kind: "addPrerequisite", key: "payments", variationId: "p-off" },
    'Flag "payments" is a prerequisite already, with another variation.',
  ],
  [
    { kind: "addPrerequisite", key: "gone", variationId: "p-off" },
    'There is no flag "gone" with a variation of the id "p-off".',
  ],
  [
    { kind: "addPrerequisite", key: "new-checkout", variationId: "p-off" },
    'Flag "new-checkout" cannot be a prerequisite of itself.',
  ],
  [{ kind: "updatePrerequisite", key: "search", variationId: "p-off" }, 'Flag "search" is not a prerequisite.'],
  [{ kind: "removePrerequisite" }, 'Parameter "key" must be a string.'],
  [
    {
      kind: "replacePrerequisites",
      prerequisites: [
        { key: "search", variationId: "p-on" },
        { key: "search", variationId: "p-off" },
      ],
    },
    'Parameter "prerequisites" names a flag twice.',
  ],
])("refuses %j", (instruction, reason) => {
  expect(apply({ kind: "turnFlagOn" }, instruction as Instruction)).toEqual({ ok: false, index: 1, reason });
});

test("refuses to replace the rollout of an experiment", () => {
  const instruction = { kind: "updateFallthroughVariationOrRollout", variationId: "v-bare" };
  expect(applyInstructions(experiment, "production", [instruction], context())).toEqual({
    ok: false,
    index: 0,
    reason: "The rollout belongs to an experiment, which an instruction cannot express.",
  });
});

test("refuses an environment that the flag does not have", () => {
  expect(applyInstructions(CHECKOUT, "constructor", [], context())).toMatchObject({ ok: false, index: 0 });
});

test("a later instruction sees what an earlier one did", () => {
  const moved = apply(
    { kind: "removeUserTargets", values: ["eve"], variationId: "v-control" },
    { kind: "addUserTargets", values: ["eve"], variationId: "v-treatment" },
  );
  expect(moved).toMatchObject({ configuration: { targets: [{ values: ["ana", "bob", "eve"] }, ACME] } });
});

test("a patch leaves the flag that it was given as it was", () => {
  const before = structuredClone(CHECKOUT);
  for (const [instruction] of KINDS) apply(instruction);
  expect(CHECKOUT).toEqual(before);
});

const NAMES = KINDS.flatMap(([instruction]) => Object.keys(instruction)).concat([
  "attribute",
  "op",
  "negate",
  "contextKind",
  "trackEvents",
]);
const hostile = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json[]>(null, true, 1, 100_000, "v-control", "r-paying", "c-plan", "payments", "p-on", "in", ""),
    fc.jsonValue() as fc.Arbitrary<Json>,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, "v-control", "__proto__"), tie("value"), { maxKeys: 4 }),
  ),
})).value;
const instructionLike = fc
  .tuple(
    fc.constantFrom(...KINDS.map(([instruction]) => instruction)),
    fc.dictionary(fc.constantFrom(...NAMES), hostile),
  )
  .map(([instruction, changes]) => ({ ...instruction, ...changes, kind: instruction.kind }));

test("any JSON is applied or refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.array(fc.oneof(instructionLike, hostile), { maxLength: 4 })), (instructions) => {
      const result = applyInstructions(CHECKOUT, "production", instructions as unknown as Instruction[], context());
      expect(result.ok ? typeof result.configuration : result.reason).toMatch(/^(object$|.+\.$)/s);
    }),
    { numRuns: 2000 },
  );
});
