import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Flag } from "../../../src/core/model/flag.ts";
import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { type EffectEntry, effectOf, pathSegments } from "../../../src/core/semantic-patch/effect.ts";
import { BETA, CHECKOUT, COUNTRY, checkoutWith, context, ITALIANS, PAYING, PLAN, PRODUCTION } from "./checkout-flag.ts";

const written = { attribute: "plan", op: "in", values: ["pro"] };
const read = { contextKind: "user", attribute: "plan", op: "in", values: ["pro"], negate: false };
const bare = ({ id: _, ...clause }: typeof COUNTRY) => clause;
const condition = ({ id: _, values: __, ...clause }: typeof COUNTRY) => clause;
const italians = {
  description: "Italian beta users",
  clauses: [bare(COUNTRY), bare(BETA)],
  serve: ITALIANS.serve,
  trackEvents: false,
};
const paying = { description: null, clauses: [bare(PLAN)], serve: PAYING.serve, trackEvents: true };
const pros = { description: null, clauses: [read], serve: { variation: "v-bare" }, trackEvents: false };
const addPros = { kind: "addRule", clauses: [written], variationId: "v-bare" };

function effect(instructions: Instruction[], flag: Flag = CHECKOUT, ids = "new"): readonly EffectEntry[] {
  const result = effectOf(flag, "production", instructions, context(ids));
  if (!result.ok) throw new Error(result.reason);
  return result.effect;
}

const users = [
  { contextKind: "user", variation: "v-control", values: ["eve"] },
  { contextKind: "user", variation: "v-treatment", values: ["ana", "bob"] },
];
const organizations = { contextKind: "organization", variation: "v-treatment", values: ["acme"] };

/** Instructions and the paths that they touch, each with its value before and after. */
const EFFECTS: [Instruction[], [path: string, before: unknown, after: unknown][]][] = [
  [[], []],
  [[{ kind: "turnFlagOn" }], [["on", false, true]]],
  [[{ kind: "turnFlagOff" }], [["on", false, false]]],
  [[{ kind: "turnFlagOn" }, { kind: "turnFlagOff" }], [["on", false, false]]],
  [[{ kind: "updateTrackEvents", trackEvents: true }], [["trackEvents", false, true]]],
  [[{ kind: "updateTrackEventsFallthrough", trackEvents: true }], [["trackEventsFallthrough", false, true]]],
  [[{ kind: "updateOffVariation", variationId: "v-bare" }], [["offVariation", "v-control", "v-bare"]]],
  [
    [{ kind: "updateFallthroughVariationOrRollout", variationId: "v-bare" }],
    [["fallthrough", { variation: "v-control" }, { variation: "v-bare" }]],
  ],
  [
    [addPros, { ...addPros, beforeRuleId: "r-paying" }],
    [
      ["rules/+0", null, { ...pros, before: null }],
      ["rules/+1", null, { ...pros, before: "r-paying" }],
    ],
  ],
  [
    [
      { ...addPros, beforeRuleId: "r-italians" },
      { kind: "removeRule", ruleId: "r-italians" },
    ],
    [
      ["rules/+0", null, { ...pros, before: "r-paying" }],
      ["rules/r-italians", italians, null],
    ],
  ],
  [[{ kind: "removeRule", ruleId: "r-gone" }], [["rules/r-gone", null, null]]],
  [
    [{ kind: "reorderRules", ruleIds: ["r-paying", "r-italians"] }, addPros],
    [
      ["rules/+0", null, { ...pros, before: null }],
      ["rules/order", ["r-italians", "r-paying"], ["r-paying", "r-italians", null]],
    ],
  ],
  [
    [{ kind: "replaceRules", rules: [{ clauses: [written], variationId: "v-bare" }] }],
    [
      [
        "rules",
        [
          { id: "r-italians", ...italians },
          { id: "r-paying", ...paying },
        ],
        [pros],
      ],
    ],
  ],
  [
    [{ kind: "updateRuleDescription", ruleId: "r-paying", description: "Who pays" }],
    [["rules/r-paying/description", null, "Who pays"]],
  ],
  [
    [{ kind: "updateRuleTrackEvents", ruleId: "r-paying", trackEvents: false }],
    [["rules/r-paying/trackEvents", true, false]],
  ],
  [
    [
      { kind: "updateRuleVariationOrRollout", ruleId: "r-paying", variationId: "v-bare" },
      { kind: "updateRuleVariationOrRollout", ruleId: "r-paying", variationId: "v-control" },
    ],
    [["rules/r-paying/serve", { variation: "v-treatment" }, { variation: "v-control" }]],
  ],
  [
    [
      { kind: "addClauses", ruleId: "r-paying", clauses: [written, { ...written, negate: true }] },
      { kind: "addClauses", ruleId: "r-paying", clauses: [written] },
    ],
    [
      ["rules/r-paying/clauses/+0", null, read],
      ["rules/r-paying/clauses/+1", null, { ...read, negate: true }],
      ["rules/r-paying/clauses/+2", null, read],
    ],
  ],
  [
    [{ kind: "removeClauses", ruleId: "r-italians", clauseIds: ["c-beta"] }],
    [["rules/r-italians/clauses/c-beta", bare(BETA), null]],
  ],
  [
    [{ kind: "updateClause", ruleId: "r-paying", clauseId: "c-plan", clause: written }],
    [["rules/r-paying/clauses/c-plan", bare(PLAN), read]],
  ],
  [
    [
      { kind: "addValuesToClause", ruleId: "r-paying", clauseId: "c-plan", values: ["3", "a/b~c"] },
      { kind: "removeValuesFromClause", ruleId: "r-paying", clauseId: "c-plan", values: [3, "gone"] },
    ],
    [
      ["rules/r-paying/clauses/c-plan/condition", condition(PLAN), condition(PLAN)],
      ['rules/r-paying/clauses/c-plan/values/"3"', false, true],
      ['rules/r-paying/clauses/c-plan/values/"a~1b~0c"', false, true],
      ['rules/r-paying/clauses/c-plan/values/"gone"', false, false],
      ["rules/r-paying/clauses/c-plan/values/3", true, false],
    ],
  ],
  [
    [{ kind: "addTargets", contextKind: "a/b", values: ["x~y"], variationId: "v-bare" }],
    [["targets/a~1b/x~0y", null, "v-bare"]],
  ],
  [
    [
      { kind: "removeUserTargets", values: ["ana", "eve"], variationId: "v-treatment" },
      { kind: "addUserTargets", values: ["ana"], variationId: "v-control" },
    ],
    [
      ["targets/user/ana", "v-treatment", "v-control"],
      ["targets/user/eve", "v-control", "v-control"],
    ],
  ],
  [[{ kind: "clearTargets", variationId: "v-treatment" }], [["targets of v-treatment", [organizations, users[1]], []]]],
  [[{ kind: "clearUserTargets", variationId: "v-treatment" }], [["targets of v-treatment/user", [users[1]], []]]],
  [
    [{ kind: "replaceTargets", targets: [{ variationId: "v-bare", values: ["z", "a"] }] }],
    [["targets", [organizations, ...users], [{ contextKind: "user", variation: "v-bare", values: ["a", "z"] }]]],
  ],
  [
    [
      {
        kind: "replaceUserTargets",
        targets: ["v-control", "v-treatment", "v-bare"].map((variationId) => ({ variationId, values: [] })),
      },
    ],
    [["targets/user", users, []]],
  ],
  [[{ kind: "addPrerequisite", key: "search", variationId: "p-on" }], [["prerequisites/search", null, 1]]],
  [[{ kind: "updatePrerequisite", key: "payments", variationId: "p-off" }], [["prerequisites/payments", 1, 0]]],
  [[{ kind: "removePrerequisite", key: "payments" }], [["prerequisites/payments", 1, null]]],
  [
    [
      {
        kind: "replacePrerequisites",
        prerequisites: [
          { key: "search", variationId: "p-on" },
          { key: "payments", variationId: "p-off" },
        ],
      },
    ],
    [
      [
        "prerequisites",
        [{ key: "payments", variation: 1 }],
        [
          { key: "payments", variation: 0 },
          { key: "search", variation: 1 },
        ],
      ],
    ],
  ],
];

test.each(EFFECTS)("the effect of %j is what it touches, before and after", (instructions, entries) => {
  expect(effect(instructions)).toEqual(entries.map(([path, before, after]) => ({ path, before, after })));
});

test.each(EFFECTS)("the effect of %j does not depend on the ids that the patch makes", (instructions) => {
  expect(effect(instructions, CHECKOUT, "other")).toEqual(effect(instructions));
});

test("tells which instruction cannot be carried out", () => {
  const instructions = [{ kind: "turnFlagOn" }, { kind: "updateOffVariation" }];
  expect(effectOf(CHECKOUT, "production", instructions, context())).toEqual({
    ok: false,
    index: 1,
    reason: 'Parameter "variationId" must be a string.',
  });
});

test("gives the configuration that the instructions lead to", () => {
  expect(effectOf(CHECKOUT, "production", [{ kind: "turnFlagOn" }], context())).toMatchObject({
    ok: true,
    configuration: { ...PRODUCTION, on: true },
  });
});

const addPro = { kind: "addValuesToClause", ruleId: "r-paying", clauseId: "c-plan", values: ["pro"] };
const targetDan = { kind: "addTargets", values: ["dan"], variationId: "v-bare" };
const serveBare = { kind: "updateRuleVariationOrRollout", ruleId: "r-paying", variationId: "v-bare" };
const clearTreatment = { kind: "clearUserTargets", variationId: "v-treatment" };
const beforePaying = { ...addPros, beforeRuleId: "r-paying" };
const rename = { kind: "updateRuleDescription", ruleId: "r-paying", description: "Who pays" };

/** What somebody else did to the flag in between. */
const edit = {
  on: checkoutWith({ on: true, version: 8 }),
  italians: checkoutWith({ rules: [{ ...ITALIANS, description: "Renamed", clauses: [BETA] }, PAYING] }),
  newRule: checkoutWith({ rules: [ITALIANS, PAYING, { ...PAYING, id: "r-other" }] }),
  payingFirst: checkoutWith({ rules: [PAYING, ITALIANS] }),
  otherPlans: checkoutWith({ rules: [ITALIANS, { ...PAYING, clauses: [{ ...PLAN, values: ["free"] }] }] }),
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
  danAlready: checkoutWith({ targets: [{ contextKind: "user", variation: "v-bare", values: ["dan"] }] }),
};

describe("stability", () => {
  test.each<[Instruction, (keyof typeof edit)[], (keyof typeof edit)[]]>([
    [{ kind: "turnFlagOn" }, ["italians", "newRule", "otherUser"], ["on"]],
    [
      addPro,
      ["on", "italians", "otherPlans", "payingServed", "payingFirst", "newRule"],
      ["plansNegated", "proAlready"],
    ],
    [targetDan, ["on", "otherUser", "targetsShuffled", "newRule"], ["danAlready"]],
    [clearTreatment, ["otherUser", "targetsShuffled"], ["treatedUser", "danAlready"]],
    [serveBare, ["on", "italians", "otherPlans", "payingNamed", "newRule"], ["payingServed"]],
    [rename, ["payingServed", "otherPlans"], ["payingNamed"]],
    [addPros, ["on", "italians", "newRule", "payingFirst"], []],
    [beforePaying, ["on", "italians", "newRule", "payingFirst", "payingServed"], []],
    [
      { kind: "removeRule", ruleId: "r-paying" },
      ["italians", "newRule"],
      ["payingServed", "plansNegated", "payingNamed"],
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

// These make something new each time, or name a clause that is gone the second time.
const ONCE_ONLY = ["addRule", "replaceRules", "addClauses", "removeClauses"];
test.each(EFFECTS.filter(([instructions]) => !instructions.some(({ kind }) => ONCE_ONLY.includes(kind))))(
  "carried out twice, %j does nothing more",
  (instructions) => {
    const first = effectOf(CHECKOUT, "production", instructions, context());
    if (!first.ok) throw new Error(first.reason);
    const once = checkoutWith(first.configuration);
    const second = effectOf(once, "production", instructions, context());
    if (!second.ok) throw new Error(second.reason);
    expect(second.configuration).toEqual(first.configuration);
    for (const entry of second.effect) expect(entry.after).toEqual(entry.before);
  },
);

test("a path names its segments again, whatever they hold", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("~1", "/", "~0/", "~~", "a"), (text, hard) => {
      const key = `${text}${hard}`;
      const instruction = { kind: "addTargets", contextKind: `${hard}x`, values: [key], variationId: "v-bare" };
      const [entry] = effect([instruction as { kind: string } & Record<string, Json>]);
      expect(pathSegments(entry?.path ?? "")).toEqual(["targets", `${hard}x`, key]);
    }),
  );
});
