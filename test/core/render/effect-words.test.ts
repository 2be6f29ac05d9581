import { describe, expect, test } from "vitest";
import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { Flag } from "../../../src/core/model/live/flag.ts";
import { effectLines } from "../../../src/core/render/words/effects/effect-words.ts";
import { formatServe, formatVariation, formatWeight } from "../../../src/core/render/words/effects/flag-words.ts";
import type { Words } from "../../../src/core/render/words/words.ts";
import { effectOf } from "../../../src/core/semantic-patch/flag/effect.ts";
import { CHECKOUT, checkoutWith, context, ITALIANS, PAYING, PAYMENTS, PLAN } from "../semantic-patch/checkout-flag.ts";

const text = (words: Words) => words.map((word) => (typeof word === "string" ? word : `‹${word.quoted}›`)).join("");

function lines(instructions: Instruction[], flag: Flag = CHECKOUT): string[] {
  const result = effectOf(flag, "production", instructions, context());
  if (!result.ok) throw new Error(result.reason);
  const words = effectLines(flag, "production", result.effect, new Map([["payments", PAYMENTS]]));
  return words.map(({ subject, before, after }) => `${text(subject)} | ${text(before)} → ${text(after)}`);
}

const pro = { attribute: "plan", op: "in", values: ["pro"] };
const keys = ["a", "b", "c", "d", "e", "f", "g"];
const ROLLOUT = "25% ‹treatment›, 75% ‹control›";
const ITALIAN_CLAUSES = "‹country› in ‹IT›, ‹FR› and in segment ‹beta-testers›";
const WAS_SERVED = "75% ‹control›, 25% ‹treatment› of ‹organization› contexts by ‹plan›";
const BARE = '‹{"layout":"bare"}›';

describe("an effect in words", () => {
  test.each<[Instruction[], string[]]>([
    [[{ kind: "turnFlagOn" }], ["targeting | off → on"]],
    [[{ kind: "turnFlagOff" }], ["targeting | off → off"]],
    [[{ kind: "updateTrackEvents", trackEvents: true }], ["event tracking | off → on"]],
    [[{ kind: "updateTrackEventsFallthrough", trackEvents: true }], ["event tracking of the fallthrough | off → on"]],
    [[{ kind: "updateOffVariation", variationId: "v-bare" }], [`off variation | ‹control› → ${BARE}`]],
    [
      [
        {
          kind: "updateFallthroughVariationOrRollout",
          rolloutWeights: { "v-control": 33_333, "v-treatment": 66_667, "v-bare": 0 },
          rolloutContextKind: "device",
        },
      ],
      ["fallthrough | ‹control› → 33.333% ‹control›, 66.667% ‹treatment› of ‹device› contexts"],
    ],
    [
      [{ kind: "updateRuleVariationOrRollout", ruleId: "r-italians", variationId: "v-treatment" }],
      [`rule ‹Italian beta users› serves | ${WAS_SERVED} → ‹treatment›`],
    ],
    [
      [
        {
          kind: "updateRuleVariationOrRollout",
          ruleId: "r-italians",
          rolloutWeights: { "v-control": 75_000, "v-treatment": 25_000 },
        },
      ],
      [`rule ‹Italian beta users› serves | ${WAS_SERVED} → 75% ‹control›, 25% ‹treatment›`],
    ],
    [
      [{ kind: "updateRuleDescription", ruleId: "r-paying", description: "Who pays" }],
      ["description of rule 2 | none → ‹Who pays›"],
    ],
    [
      [{ kind: "updateRuleTrackEvents", ruleId: "r-paying", trackEvents: false }],
      ["event tracking of rule 2 | on → off"],
    ],
    [
      [
        {
          kind: "addRule",
          description: "Pros",
          clauses: [pro, { op: "segmentMatch", values: ["beta"], negate: true }],
          variationId: "v-treatment",
        },
        {
          kind: "addRule",
          clauses: [{ ...pro, op: "endsWith", contextKind: "organization" }],
          variationId: "v-control",
          beforeRuleId: "r-italians",
        },
        { kind: "addRule", clauses: [pro], variationId: "v-control", beforeRuleId: "r-paying" },
      ],
      [
        "new rule ‹Pros› | none → if ‹plan› in ‹pro› and not in segment ‹beta›, serve ‹treatment›, last",
        "new rule | none → if ‹organization› ‹plan› endsWith ‹pro›, serve ‹control›, before rule ‹Italian beta users›",
        "new rule | none → if ‹plan› in ‹pro›, serve ‹control›, before rule 2",
      ],
    ],
    [
      [{ kind: "removeRule", ruleId: "r-paying" }],
      ["rule 2 | if ‹organization› ‹plan› not in ‹free›, 3, serve ‹treatment›, track events → none"],
    ],
    [[{ kind: "removeRule", ruleId: "r-gone" }], ["rule ‹r-gone› | none → none"]],
    [
      [{ kind: "reorderRules", ruleIds: ["r-paying", "r-italians"] }],
      ["order of the rules | rule ‹Italian beta users›, rule 2 → rule 2, rule ‹Italian beta users›"],
    ],
    [
      [{ kind: "replaceRules", rules: [{ description: "Pros", clauses: [pro], variationId: "v-control" }] }],
      [
        `all rules | rule 1 ‹Italian beta users›: if ${ITALIAN_CLAUSES}, serve ${WAS_SERVED}; ` +
          "rule 2: if ‹organization› ‹plan› not in ‹free›, 3, serve ‹treatment›, track events → " +
          "rule 1 ‹Pros›: if ‹plan› in ‹pro›, serve ‹control› (all with new ids)",
      ],
    ],
    [[{ kind: "addClauses", ruleId: "r-paying", clauses: [pro] }], ["rule 2, new condition | none → ‹plan› in ‹pro›"]],
    [
      [{ kind: "removeClauses", ruleId: "r-italians", clauseIds: ["c-beta"] }],
      ["rule ‹Italian beta users›, condition | in segment ‹beta-testers› → none"],
    ],
    [
      [{ kind: "updateClause", ruleId: "r-paying", clauseId: "c-plan", clause: pro }],
      ["rule 2, condition | ‹organization› ‹plan› not in ‹free›, 3 → ‹plan› in ‹pro›"],
    ],
    [
      [
        { kind: "addValuesToClause", ruleId: "r-paying", clauseId: "c-plan", values: ["pro", "3", "free"] },
        { kind: "removeValuesFromClause", ruleId: "r-paying", clauseId: "c-plan", values: [3] },
      ],
      [
        "rule 2, ‹organization› ‹plan› not in | without ‹3›, ‹pro› → with ‹3›, ‹pro›",
        "rule 2, ‹organization› ‹plan› not in | with ‹free› → with ‹free›",
        "rule 2, ‹organization› ‹plan› not in | with 3 → without 3",
      ],
    ],
    [
      [{ kind: "addTargets", values: ["dan"], variationId: "v-bare" }],
      [`1 user: ‹dan› | not targeted → targeted at ${BARE}`],
    ],
    [
      [
        { kind: "addTargets", contextKind: "device", values: keys, variationId: "v-treatment" },
        { kind: "removeUserTargets", values: ["bob", "ana", "eve"], variationId: "v-treatment" },
      ],
      [
        "7 ‹device› contexts: ‹a›, ‹b›, ‹c›, ‹d›, ‹e› and 2 more | not targeted → targeted at ‹treatment›",
        "2 users: ‹ana›, ‹bob› | targeted at ‹treatment› → not targeted",
        "1 user: ‹eve› | targeted at ‹control› → targeted at ‹control›",
      ],
    ],
    [
      [{ kind: "clearTargets", variationId: "v-treatment" }],
      ["targets of ‹treatment› | 1 ‹organization› context: ‹acme›; 2 users: ‹ana›, ‹bob› → none"],
    ],
    [
      [{ kind: "clearUserTargets", variationId: "v-treatment" }],
      ["users targeted at ‹treatment› | 2 users: ‹ana›, ‹bob› → none"],
    ],
    [
      [{ kind: "replaceTargets", targets: [{ variationId: "v-bare", values: ["ana"] }] }],
      [
        "all targets | 1 ‹organization› context: ‹acme› at ‹treatment›; 1 user: ‹eve› at ‹control›; " +
          `2 users: ‹ana›, ‹bob› at ‹treatment› → 1 user: ‹ana› at ${BARE}`,
      ],
    ],
    [
      [
        {
          kind: "replaceUserTargets",
          targets: ["v-control", "v-treatment", "v-bare"].map((variationId) => ({ variationId, values: [] })),
        },
      ],
      ["all targeted users | 1 user: ‹eve› at ‹control›; 2 users: ‹ana›, ‹bob› at ‹treatment› → none"],
    ],
    [
      [
        { kind: "updatePrerequisite", key: "payments", variationId: "p-off" },
        { kind: "addPrerequisite", key: "search", variationId: "p-on" },
      ],
      [
        "prerequisite ‹payments› | must serve ‹open› → must serve ‹closed›",
        "prerequisite ‹search› | none → must serve variation at index 1 of ‹search›",
      ],
    ],
    [[{ kind: "replacePrerequisites", prerequisites: [] }], ["prerequisites | ‹payments› must serve ‹open› → none"]],
  ])("%j", (instructions, expected) => {
    expect(lines(instructions)).toEqual(expected);
  });

  test("names every value where the difference would hide behind the limit", () => {
    const flag = checkoutWith({ rules: [{ ...PAYING, clauses: [{ ...PLAN, values: keys }] }] });
    const values = [...keys.slice(0, -1), "z"];
    const clause = { ...pro, contextKind: "organization", negate: true, values };
    expect(lines([{ kind: "updateClause", ruleId: "r-paying", clauseId: "c-plan", clause }], flag)).toEqual([
      "rule 1, condition | ‹organization› ‹plan› not in ‹a›, ‹b›, ‹c›, ‹d›, ‹e›, ‹f›, ‹g› → " +
        "‹organization› ‹plan› not in ‹a›, ‹b›, ‹c›, ‹d›, ‹e›, ‹f›, ‹z›",
    ]);
  });

  test("tells rules of the same name apart by position", () => {
    const flag = checkoutWith({ rules: [ITALIANS, { ...PAYING, description: "Italian beta users" }] });
    expect(
      lines([{ kind: "updateRuleVariationOrRollout", ruleId: "r-paying", variationId: "v-control" }], flag),
    ).toEqual(["rule ‹Italian beta users› (rule 2) serves | ‹treatment› → ‹control›"]);
  });

  test("finds the condition of a rule whose id needs escaping", () => {
    const flag = checkoutWith({ rules: [{ ...PAYING, id: "r/~" }] });
    expect(lines([{ kind: "addValuesToClause", ruleId: "r/~", clauseId: "c-plan", values: ["pro"] }], flag)).toEqual([
      "rule 1, ‹organization› ‹plan› not in | without ‹pro› → with ‹pro›",
    ]);
  });
});

test.each([
  [25_000, "25%"],
  [33_333, "33.333%"],
  [100, "0.1%"],
  [1, "0.001%"],
  [0, "0%"],
  [100_000, "100%"],
])("a weight of %i thousandths of a percent is %s", (weight, expected) => {
  expect(text(formatWeight(weight))).toBe(expected);
});

test("a variation without a name is its value, cut at 60 characters", () => {
  const flag = { ...CHECKOUT, variations: [{ id: "v", value: { text: "x".repeat(100) } }] };
  expect(text(formatVariation(flag, "v"))).toBe(`‹{"text":"${"x".repeat(50)}…›`);
});

test("variations that read the same are told apart by position", () => {
  const flag = {
    ...CHECKOUT,
    variations: [
      { id: "v", value: 1, name: "one" },
      { id: "w", value: 2, name: "one" },
    ],
  };
  expect(text(formatVariation(flag, "w"))).toBe("‹one› (variation 2)");
});

test.each([
  [null, "nothing"],
  [{ variation: "v-control" }, "‹control›"],
  [{ variation: "v-gone" }, "variation ‹v-gone›"],
  [
    {
      rollout: {
        weights: [
          { variation: "v-treatment", weight: 25_000 },
          { variation: "v-bare", weight: 0 },
          { variation: "v-control", weight: 75_000 },
        ],
        contextKind: "user",
        bucketBy: "key",
        experiment: true,
      },
    },
    `${ROLLOUT} (experiment)`,
  ],
])("%j serves %s", (serve, expected) => {
  expect(text(formatServe(CHECKOUT, serve))).toBe(expected);
});
