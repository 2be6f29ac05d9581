import { describe, expect, test } from "vitest";
import { type FlagEffect, flagWarnings } from "../../../../src/core/compile/flag/flag-warnings.ts";
import { matchingEveryone } from "../../../../src/core/compile/warnings.ts";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Flag, FlagConfiguration, Serve } from "../../../../src/core/model/live/flag.ts";
import { effectOf } from "../../../../src/core/semantic-patch/flag/effect.ts";
import {
  BETA,
  CHECKOUT,
  checkoutWith,
  context,
  ITALIANS,
  PAYING,
  PRODUCTION,
} from "../../semantic-patch/checkout-flag.ts";

const ON = checkoutWith({ on: true });

/** The warnings of a change of the flag in production, which lacks the segment "ghosts". */
function warned(flag: Flag, ...instructions: Instruction[]): string[] {
  const result = effectOf(flag, "production", instructions, context());
  if (!result.ok) throw new Error(result.reason);
  const before = flag.configurations.production as FlagConfiguration;
  const change: FlagEffect = {
    before,
    after: result.configuration,
    effect: result.effect,
    instructions,
    missingSegments: new Set(["ghosts", "shades"]),
  };
  return flagWarnings(change);
}

const OFF = "Targeting is off here: this reaches nobody until the flag is turned on.";
const NOTHING = "This changes nothing: everything that it asks for is so already.";
const RENEWED =
  "Every rule gets a new id: experiments, metrics and other approval requests that name the rules of today lose them.";
const weights = { "v-control": 50_000, "v-treatment": 50_000 };

describe("a change is warned of", () => {
  test.each<[string, Flag, Instruction[], string[]]>([
    ["that only turns it on", CHECKOUT, [{ kind: "turnFlagOn" }], []],
    ["that changes nothing", ON, [{ kind: "turnFlagOn" }], [NOTHING]],
    [
      "that changes nothing while it is off",
      CHECKOUT,
      [{ kind: "updateFallthroughVariationOrRollout", variationId: "v-control" }],
      [NOTHING],
    ],
    ["that reaches nobody", CHECKOUT, [{ kind: "addTargets", variationId: "v-bare", values: ["zoe"] }], [OFF]],
    [
      "that turns it on and more",
      CHECKOUT,
      [{ kind: "turnFlagOn" }, { kind: "updateTrackEvents", trackEvents: true }],
      [],
    ],
    ["whose old rules are lost", ON, [{ kind: "replaceRules", rules: [] }], [RENEWED]],
    [
      "where there were no rules",
      checkoutWith({ on: true, rules: [] }),
      [{ kind: "replaceRules", rules: [] }],
      [NOTHING],
    ],
  ])("%s", (_what, flag, instructions, warnings) => {
    expect(warned(flag, ...instructions)).toEqual(warnings);
  });
});

describe("a rollout that goes by something else than before", () => {
  const update = (more: object): Instruction => ({
    kind: "updateRuleVariationOrRollout",
    ruleId: ITALIANS.id,
    rolloutWeights: weights,
    ...more,
  });

  test.each<[string, object, string[]]>([
    ["the same", { rolloutContextKind: "organization", rolloutBucketBy: "plan" }, []],
    [
      "another attribute",
      { rolloutContextKind: "organization" },
      ['goes by the "key" of "organization" contexts instead of the "plan" of "organization" contexts'],
    ],
    ["both", {}, ['goes by the "key" of "user" contexts instead of the "plan" of "organization" contexts']],
  ])("buckets everyone anew: %s", (_what, more, said) => {
    expect(warned(ON, update(more))).toEqual(
      said.map(
        (words) =>
          `The rollout of rule "Italian beta users" ${words}: everyone is bucketed anew and may get another variation.`,
      ),
    );
  });

  test("is named by its place, or as the fallthrough", () => {
    const serve: Serve = { rollout: { weights: [{ variation: "v-bare", weight: 100_000 }], experiment: false } };
    const flag = checkoutWith({ on: true, fallthrough: serve, rules: [{ ...PAYING, serve }] });
    const said = warned(
      flag,
      { kind: "updateFallthroughVariationOrRollout", rolloutWeights: weights, rolloutBucketBy: "country" },
      { kind: "updateRuleVariationOrRollout", ruleId: PAYING.id, rolloutWeights: weights, rolloutBucketBy: "country" },
    );
    expect(said.map((line) => line.split(" goes by ")[0])).toEqual([
      "The rollout of the fallthrough",
      "The rollout of rule 1",
    ]);
  });

  test("is none where one of the two serves one variation", () => {
    expect(
      warned(ON, { kind: "updateFallthroughVariationOrRollout", rolloutWeights: weights, rolloutBucketBy: "x" }),
    ).toEqual([]);
  });
});

describe("a segment that does not exist and is negated", () => {
  const rule = (negate: boolean, ...values: string[]) => ({ clauses: [{ ...BETA, negate, values }] });
  const missing = new Set(["ghosts", "shades"]);
  const EVERYONE = "a clause that negates it matches everyone.";

  test.each<[string, ReturnType<typeof rule>[], string[]]>([
    ["matches everyone", [rule(true, "ghosts")], [`Segment "ghosts" does not exist in this environment: ${EVERYONE}`]],
    [
      "keeps nobody out beside one that exists",
      [rule(true, "ghosts", "beta")],
      ['Segment "ghosts" does not exist in this environment: a clause that negates it keeps nobody out.'],
    ],
    [
      "is told once for many",
      [rule(true, "ghosts"), rule(true, "ghosts", "beta")],
      [`Segment "ghosts" does not exist in this environment: ${EVERYONE}`],
    ],
    ["is no surprise where it is not negated", [rule(false, "ghosts")], []],
    ["is no surprise where it exists", [rule(true, "beta")], []],
  ])("%s", (_what, rules, warnings) => {
    expect(matchingEveryone(rules, missing)).toEqual(warnings);
  });

  test.each<[string, Instruction]>([
    [
      "a new rule",
      { kind: "addRule", variationId: "v-bare", clauses: [{ ...BETA, negate: true, values: ["ghosts"] }] },
    ],
    [
      "a value more in a clause that is negated",
      { kind: "addValuesToClause", ruleId: "r", clauseId: "c", values: ["ghosts"] },
    ],
  ])("is found in %s", (_what, instruction) => {
    const negated = { ...BETA, id: "c", negate: true, values: ["shades"] };
    const flag = checkoutWith({ on: true, rules: [{ ...PAYING, id: "r", clauses: [negated] }] });
    expect(warned(flag, instruction)).toContain(`Segment "ghosts" does not exist in this environment: ${EVERYONE}`);
  });
});

test("every warning is one sentence", () => {
  const rules = [{ ...ITALIANS, clauses: [{ ...BETA, negate: true, values: ["ghosts", "a\nb"] }] }];
  const flag = { ...CHECKOUT, configurations: { production: { ...PRODUCTION, rules } } };
  const all = warned(flag, { kind: "updateRuleVariationOrRollout", ruleId: ITALIANS.id, rolloutWeights: weights });
  expect(all).toHaveLength(3);
  for (const warning of all) expect(warning).toMatch(/^[A-Z][^.\n]*\.$/);
});
