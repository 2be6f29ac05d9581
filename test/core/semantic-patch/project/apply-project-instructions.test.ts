import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Flag } from "../../../../src/core/model/live/flag.ts";
import { applyProjectInstructions } from "../../../../src/core/semantic-patch/project/apply-project-instructions.ts";
import { EVERYWHERE, ids, SWITCH, TEXTS } from "./checkout-everywhere.ts";

type Half = Pick<Flag, "variations" | "defaults">;

const A = { id: "t-a", value: "a", name: "A" };
const B = { id: "t-b", value: "b" };
const C = { id: "t-c", value: "c" };
const DEFAULTS = { on: "t-a", off: "t-b" };

function applied(flag: Flag, instructions: readonly Instruction[]): Flag {
  const result = applyProjectInstructions(flag, instructions, ids());
  if (!result.ok) throw new Error(result.reason);
  return result.flag;
}

describe("what a patch makes of a flag", () => {
  // Written out by hand from the published descriptions of the kinds.
  test.each<[Instruction[], Half]>([
    [
      [{ kind: "addVariation", value: "d" }],
      { variations: [A, B, C, { id: "new-1", value: "d" }], defaults: DEFAULTS },
    ],
    [
      [{ kind: "addVariation", value: "d", name: "D", description: "For later" }],
      { variations: [A, B, C, { id: "new-1", value: "d", name: "D", description: "For later" }], defaults: DEFAULTS },
    ],
    [[{ kind: "removeVariation", variationId: "t-c" }], { variations: [A, B], defaults: DEFAULTS }],
    [
      [{ kind: "updateVariation", variationId: "t-b", value: "bb" }],
      { variations: [A, { id: "t-b", value: "bb" }, C], defaults: DEFAULTS },
    ],
    [
      [{ kind: "updateVariation", variationId: "t-b", name: "Bee", description: "Buzzes" }],
      { variations: [A, { id: "t-b", value: "b", name: "Bee", description: "Buzzes" }, C], defaults: DEFAULTS },
    ],
    [
      [{ kind: "updateVariation", variationId: "t-a", name: "" }],
      { variations: [{ id: "t-a", value: "a" }, B, C], defaults: DEFAULTS },
    ],
    [[{ kind: "updateVariation", variationId: "t-a", value: "a" }], { variations: [A, B, C], defaults: DEFAULTS }],
    [
      [{ kind: "updateDefaultVariation", onVariationValue: "b", offVariationValue: "c" }],
      { variations: [A, B, C], defaults: { on: "t-b", off: "t-c" } },
    ],
    [
      [{ kind: "updateDefaultVariation", OnVariationValue: "c", OffVariationValue: "a" }],
      { variations: [A, B, C], defaults: { on: "t-c", off: "t-a" } },
    ],
    [
      [{ kind: "updateDefaultVariation", offVariationValue: "a" }],
      { variations: [A, B, C], defaults: { on: "t-a", off: "t-a" } },
    ],
    [
      [
        { kind: "addVariation", value: "d" },
        { kind: "updateDefaultVariation", onVariationValue: "d" },
        { kind: "removeVariation", variationId: "t-c" },
      ],
      { variations: [A, B, { id: "new-1", value: "d" }], defaults: { on: "new-1", off: "t-b" } },
    ],
  ])("%j", (instructions, after) => {
    expect(applied(TEXTS, instructions)).toEqual({ ...TEXTS, ...after });
  });

  test("a variation of a flag of objects may be a list too", () => {
    expect(applied(EVERYWHERE, [{ kind: "addVariation", value: [1] }]).variations.at(-1)).toEqual({
      id: "new-1",
      value: [1],
    });
  });
});

describe("what cannot be carried out", () => {
  const add = { kind: "addVariation" };
  const update = { kind: "updateVariation", variationId: "t-b" };
  const remove = (variationId: string) => ({ kind: "removeVariation", variationId });

  test.each<[string, Flag, Instruction, string]>([
    ["no value", TEXTS, add, 'Parameter "value" must be given.'],
    [
      "a value of another type",
      TEXTS,
      { ...add, value: 3 },
      "The value is a number, but each variation of the flag holds a string.",
    ],
    [
      "a value of null",
      TEXTS,
      { ...add, value: null },
      "The value is a JSON value, but each variation of the flag holds a string.",
    ],
    ["a value that is there", TEXTS, { ...add, value: "a" }, 'Variation "A" has this value already.'],
    [
      "the same object",
      EVERYWHERE,
      { ...add, value: { layout: "new" } },
      'Variation "treatment" has this value already.',
    ],
    [
      "a third value of a boolean flag",
      SWITCH,
      { ...add, value: true },
      "A boolean flag has two variations and takes no other.",
    ],
    ["a name that is no text", TEXTS, { ...add, value: "d", name: 3 }, 'Parameter "name" must be a string.'],
    ["another's value", TEXTS, { ...update, value: "c" }, 'Variation "c" has this value already.'],
    [
      "a changed type",
      TEXTS,
      { ...update, value: false },
      "The value is a boolean, but each variation of the flag holds a string.",
    ],
    ["nothing to change", TEXTS, update, 'One of the parameters "value", "name" and "description" must be given.'],
    [
      "an unknown variation",
      TEXTS,
      { ...update, variationId: "x" },
      'Flag "new-checkout" has no variation with the id "x".',
    ],
    ["no variation", TEXTS, { kind: "removeVariation" }, 'Parameter "variationId" must be a string.'],
    [
      "no default",
      TEXTS,
      { kind: "updateDefaultVariation" },
      'One of the parameters "onVariationValue" and "offVariationValue" must be given.',
    ],
    [
      "a default that is no value",
      TEXTS,
      { kind: "updateDefaultVariation", onVariationValue: "A" },
      'No variation of the flag has the value that parameter "onVariationValue" names.',
    ],
    [
      "a variation that an environment serves",
      TEXTS,
      remove("t-a"),
      'Variation "A" is used by the fallthrough in "production"; by the defaults of new environments.',
    ],
    [
      "the off variation",
      { ...TEXTS, defaults: { on: "t-a", off: "t-c" } },
      remove("t-b"),
      'Variation "b" is used by the off variation in "production".',
    ],
    [
      "a share of nothing, rules and targets",
      EVERYWHERE,
      remove("v-control"),
      'Variation "control" is used by the fallthrough, the off variation, rule "Italian beta users", the targets in "production"; by the fallthrough in "staging"; by the defaults of new environments.',
    ],
    [
      "several rules",
      EVERYWHERE,
      remove("v-treatment"),
      'Variation "treatment" is used by 2 rules, the targets in "production"; by the defaults of new environments.',
    ],
    ["the last but one", SWITCH, remove("b-true"), 'Variation "true" is used by the defaults of new environments.'],
    [
      "too few left",
      { ...SWITCH, defaults: { on: "b-false", off: "b-false" } },
      remove("b-true"),
      "A flag needs two variations at least.",
    ],
    [
      "a kind of one environment",
      TEXTS,
      { kind: "turnFlagOn" },
      '"turnFlagOn" is not an instruction for a flag in all environments.',
    ],
  ])("%s", (_what, flag, instruction, reason) => {
    expect(applyProjectInstructions(flag, [instruction], ids())).toEqual({ ok: false, index: 0, reason });
  });

  test("one default where the flag does not say the other", () => {
    const { defaults: _, ...silent } = TEXTS;
    const result = applyProjectInstructions(silent, [{ kind: "updateDefaultVariation", onVariationValue: "a" }], ids());
    expect(result).toMatchObject({
      ok: false,
      reason: 'The flag does not say its defaults, so "offVariationValue" must be given too.',
    });
  });

  test("a variation that is used in many environments names some of them", () => {
    const { production } = TEXTS.configurations;
    const many = Object.fromEntries(["a", "b", "c", "d", "e", "f"].map((name) => [name, production as never]));
    const result = applyProjectInstructions({ ...TEXTS, configurations: many }, [remove("t-b")], ids());
    expect(result).toMatchObject({
      reason: expect.stringMatching(/in "d"; in 2 more; by the defaults of new environments\.$/),
    });
  });

  test("tells the first of several, and leaves the flag as it was", () => {
    const before = structuredClone(TEXTS);
    const result = applyProjectInstructions(TEXTS, [{ ...add, value: "d" }, remove("t-a"), remove("t-b")], ids());
    expect(result).toMatchObject({ ok: false, index: 1 });
    expect(TEXTS).toEqual(before);
  });

  test("refuses whatever JSON it is given, and throws at none", () => {
    const kind = fc.constantFrom(
      "addVariation",
      "removeVariation",
      "updateVariation",
      "updateDefaultVariation",
      "__proto__",
    );
    const parameter = fc.oneof(fc.constantFrom("t-a", "t-c", "a", "", null), fc.jsonValue());
    const names = ["value", "name", "description", "variationId", "onVariationValue", "OffVariationValue"] as const;
    const parameters = fc.record(Object.fromEntries(names.map((name) => [name, parameter])), { requiredKeys: [] });
    const instruction = fc.oneof(
      fc.jsonValue(),
      fc.tuple(kind, parameters).map(([one, rest]) => ({ kind: one, ...rest })),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(instruction, { maxLength: 3 })), (instructions) => {
        const result = applyProjectInstructions(TEXTS, instructions as Instruction[], ids());
        if (result.ok) expect(result.flag.variations.length).toBeGreaterThanOrEqual(2);
        else expect(result.reason).toMatch(/\.$/);
      }),
    );
  });
});
