import { describe, expect, test } from "vitest";
import type { Instruction } from "../../../../../src/core/model/instructions/instruction.ts";
import type { Flag } from "../../../../../src/core/model/live/flag.ts";
import { projectEffectLines } from "../../../../../src/core/render/words/effects/project-effect-lines.ts";
import { projectTargetingLines } from "../../../../../src/core/render/words/targeting/project-targeting-lines.ts";
import type { Words } from "../../../../../src/core/render/words/words.ts";
import { projectEffect } from "../../../../../src/core/semantic-patch/project/project-effect.ts";
import { EVERYWHERE, ids, TEXTS } from "../../../semantic-patch/project/checkout-everywhere.ts";

const text = (words: Words) => words.map((word) => (typeof word === "string" ? word : `‹${word.quoted}›`)).join("");

function lines(instructions: readonly Instruction[], flag: Flag): string[] {
  const result = projectEffect(flag, instructions, ids());
  if (!result.ok) throw new Error(result.reason);
  return projectEffectLines(flag, result.effect).map(
    ({ subject, before, after }) => `${text(subject)} | ${text(before)} → ${text(after)}`,
  );
}

/** The flag with a text of 100 letters behind its second variation. */
const LONG: Flag = {
  ...TEXTS,
  variations: TEXTS.variations.map((one) => (one.id === "t-b" ? { ...one, value: "x".repeat(100) } : one)),
};

describe("an effect on all environments in words", () => {
  test.each<[Instruction[], Flag, string[]]>([
    [[{ kind: "addVariation", value: "d" }], TEXTS, ["new variation | none → ‹d›"]],
    [
      [{ kind: "addVariation", value: { a: 1 }, name: "One", description: "The first" }],
      EVERYWHERE,
      ['new variation | none → ‹One›: ‹{"a":1}› (‹The first›)'],
    ],
    [[{ kind: "removeVariation", variationId: "t-c" }], TEXTS, ["variation ‹c› | ‹c› → none"]],
    [
      [{ kind: "updateVariation", variationId: "t-a", value: "aa", name: "", description: "New" }],
      TEXTS,
      [
        "value of ‹A› | ‹a› → ‹aa›",
        "‹A› served in ‹production› | fallthrough → fallthrough",
        "description of variation ‹A› | none → ‹New›",
        "name of variation ‹A› | ‹A› → none",
      ],
    ],
    [
      [{ kind: "updateVariation", variationId: "v-treatment", value: [] }],
      EVERYWHERE,
      [
        'value of ‹treatment› | ‹{"layout":"new"}› → ‹[]›',
        "‹treatment› served in ‹production› | " +
          "25% of rule ‹Italian beta users›, rule 2, targeted ‹organization› contexts, targeted users → " +
          "25% of rule ‹Italian beta users›, rule 2, targeted ‹organization› contexts, targeted users",
      ],
    ],
    [
      [{ kind: "updateVariation", variationId: "v-bare", value: {} }],
      EVERYWHERE,
      [
        'value of ‹{"layout":"bare"}› | ‹{"layout":"bare"}› → ‹{}›',
        '‹{"layout":"bare"}› served in ‹staging› | fallthrough (targeting is off) → fallthrough (targeting is off)',
      ],
    ],
    [
      [
        { kind: "addVariation", value: "d" },
        { kind: "updateDefaultVariation", onVariationValue: "d", offVariationValue: "a" },
      ],
      TEXTS,
      [
        "new variation | none → ‹d›",
        "default of new environments while off | ‹b› → ‹A›",
        "default of new environments while on | ‹A› → ‹d›",
      ],
    ],
    [
      [{ kind: "updateVariation", variationId: "t-b", value: `${"x".repeat(99)}y` }],
      LONG,
      [
        `value of ‹${"x".repeat(60)}› | ‹…${"x".repeat(11)}› → ‹…${"x".repeat(10)}y›`,
        `‹${"x".repeat(60)}› served in ‹production› | off variation → off variation`,
      ],
    ],
    [
      [{ kind: "updateVariation", variationId: "t-b", value: `${"x".repeat(100)}y` }],
      LONG,
      [
        `value of ‹${"x".repeat(60)}› | ‹…${"x".repeat(10)}› → ‹…${"x".repeat(10)}y›`,
        `‹${"x".repeat(60)}› served in ‹production› | off variation → off variation`,
      ],
    ],
    [
      [{ kind: "updateVariation", variationId: "t-c", value: "y".repeat(70) }],
      TEXTS,
      [`value of ‹c› | ‹c› → ‹${"y".repeat(60)}…›`],
    ],
  ])("%j", (instructions, flag, expected) => {
    expect(lines(instructions, flag)).toEqual(expected);
  });
});

describe("the variations of a flag, line by line", () => {
  test("by value, name and description, with the defaults, and never by an id", () => {
    expect(projectTargetingLines(EVERYWHERE).map(text)).toEqual([
      "variations:",
      '  - value: ‹{"layout":"old"}›',
      "    name: ‹control›",
      '  - value: ‹{"layout":"new"}›',
      "    name: ‹treatment›",
      '  - value: ‹{"layout":"bare"}›',
      '  - value: ‹{"layout":"spare"}›',
      "    name: ‹spare›",
      "    description: ‹Old›",
      "defaults:",
      "  on: ‹treatment›",
      "  off: ‹control›",
    ]);
  });

  test("long JSON stands on several lines, and a text that reads like a number in quotes", () => {
    const value = { headline: "x".repeat(80), steps: [1] };
    const variations = [
      { id: "v-1", value },
      { id: "v-2", value: "3" },
      { id: "v-3", value: 3 },
    ];
    const { defaults: _, ...flag } = { ...EVERYWHERE, variations };
    expect(projectTargetingLines(flag).map(text)).toEqual([
      "variations:",
      "  - value: ‹{›",
      `    ‹  "headline": "${"x".repeat(80)}",›`,
      '    ‹  "steps": [›',
      "    ‹    1›",
      "    ‹  ]›",
      "    ‹}›",
      '  - value: ‹"3"›',
      "  - value: 3",
    ]);
  });
});
