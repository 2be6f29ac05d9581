import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compileChange } from "../../../../src/core/compile/compile-change.ts";
import { type Compiled, instructionsDigestOf } from "../../../../src/core/compile/compiled.ts";
import type { Change } from "../../../../src/core/model/change/change.ts";
import type { Diagnostic } from "../../../../src/core/model/diagnostic.ts";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { Flag } from "../../../../src/core/model/live/flag.ts";
import { textOf } from "../../../../src/core/render/escape.ts";
import { EVERYWHERE, TEXTS } from "../../semantic-patch/project/checkout-everywhere.ts";

type Written = readonly [kind: string, parameters: JsonObject];

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");

function compile(written: readonly Written[], flag: Flag) {
  const change: Change = {
    file: "a.yaml",
    document: 0,
    resource: { provider: "launchdarkly", project: "storefront", environment: null, flag: "new-checkout" },
    description: "More choice",
    instructions: written.map(([kind, parameters]) => ({ kind, parameters })),
    digest: "d",
  };
  return compileChange(change, { flag, prerequisites: new Map(), missingSegments: new Set() }, sha256);
}

function compiled(written: readonly Written[], flag: Flag = TEXTS): Compiled {
  const result = compile(written, flag);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compiled;
}

function diagnostics(written: readonly Written[], flag: Flag = TEXTS): readonly Diagnostic[] {
  const result = compile(written, flag);
  return result.ok ? [] : result.diagnostics;
}

describe("a change of a flag in all environments", () => {
  test.each<[Written, Instruction]>([
    [["addVariation", { value: "d", name: "D" }], { kind: "addVariation", value: "d", name: "D" }],
    [["removeVariation", { variation: "c" }], { kind: "removeVariation", variationId: "t-c" }],
    [
      ["updateVariation", { variation: "A", value: "aa" }],
      { kind: "updateVariation", variationId: "t-a", value: "aa" },
    ],
    [
      ["updateVariation", { variation: { index: 1 }, name: "Bee" }],
      { kind: "updateVariation", variationId: "t-b", name: "Bee" },
    ],
    [
      ["updateVariation", { variationId: "t-b", description: "" }],
      { kind: "updateVariation", variationId: "t-b", description: "" },
    ],
    [
      ["updateDefaultVariation", { onVariationValue: "b", offVariationValue: "c" }],
      { kind: "updateDefaultVariation", onVariationValue: "b", offVariationValue: "c" },
    ],
  ])("%j is sent with ids instead of names", (written, instruction) => {
    const { instructions, instructionsDigest } = compiled([written]);
    expect(instructions).toEqual([instruction]);
    expect(instructionsDigest).toBe(instructionsDigestOf([instruction], sha256));
  });

  test.each<[string, Written[], Partial<Diagnostic>]>([
    [
      "an unknown variation",
      [["updateVariation", { variation: "d", value: "e" }]],
      {
        code: "unknown-variation",
        where: { document: 0, pointer: ["instructions", 0, "updateVariation", "variation"], part: "value" },
      },
    ],
    [
      "an unknown id",
      [["removeVariation", { variationId: "t-x" }]],
      {
        code: "unknown-variation",
        where: { document: 0, pointer: ["instructions", 0, "removeVariation", "variationId"], part: "value" },
      },
    ],
    [
      "a default that is no value",
      [
        ["addVariation", { value: "d" }],
        ["updateDefaultVariation", { onVariationValue: "d", offVariationValue: "dd" }],
      ],
      {
        code: "unknown-variation",
        where: {
          document: 0,
          pointer: ["instructions", 1, "updateDefaultVariation", "offVariationValue"],
          part: "value",
        },
        message: 'Flag "new-checkout" has no variation "dd".',
      },
    ],
    [
      "a variation that is in use",
      [
        ["addVariation", { value: "d" }],
        ["removeVariation", { variation: "a" }],
      ],
      {
        code: "refused-instruction",
        where: { document: 0, pointer: ["instructions", 1, "removeVariation"], part: "key" },
        message:
          'The instruction does not fit flag "new-checkout": Variation "A" is used by the fallthrough in "production"; by the defaults of new environments.',
      },
    ],
  ])("%s is told at its place", (_what, written, diagnostic) => {
    expect(diagnostics(written)).toMatchObject([diagnostic]);
  });

  test("an archived flag is refused together with every name that does not fit", () => {
    const found = diagnostics([["removeVariation", { variation: "x" }]], { ...TEXTS, archived: true });
    expect(found.map(({ code }) => code)).toEqual(["archived-flag", "unknown-variation"]);
  });

  test("a default may be a value that the same change makes", () => {
    const change: Written[] = [
      ["updateVariation", { variation: "c", value: "cc" }],
      ["updateDefaultVariation", { offVariationValue: "cc" }],
    ];
    expect(compiled(change).lines.map(({ after }) => textOf(after))).toEqual(["cc", "cc"]);
    expect(diagnostics([...change, ["updateDefaultVariation", { offVariationValue: "c" }]])).toMatchObject([
      { code: "refused-instruction" },
    ]);
  });

  test("the effect does not depend on the version of an environment", () => {
    const change: Written[] = [["updateVariation", { variation: "A", value: "aa" }]];
    const { production } = TEXTS.configurations;
    const moved = { ...TEXTS, configurations: { production: { ...production, version: 99 } as never } };
    expect(compiled(change, moved).effectDigest).toBe(compiled(change).effectDigest);
    expect(compiled(change, { ...TEXTS, configurations: {} }).effectDigest).not.toBe(compiled(change).effectDigest);
  });

  test("the variations stand before and after", () => {
    const { targeting, configurations } = compiled([["updateVariation", { variation: "A", name: "Aa" }]]);
    const said = (lines: Compiled["targeting"]["before"]) => lines.map(textOf).filter((line) => line.includes("name"));
    expect([said(targeting.before), said(targeting.after)]).toEqual([["    name: A"], ["    name: Aa"]]);
    expect([...(configurations?.keys() ?? [])]).toEqual(["production"]);
  });
});

describe("warnings", () => {
  const production = EVERYWHERE.configurations.production;
  const spread: Flag = { ...EVERYWHERE, configurations: { ...EVERYWHERE.configurations, canary: production as never } };

  test.each<[string, Written[], Flag, string[]]>([
    [
      "a new value where it is served",
      [["updateVariation", { variation: "treatment", value: { layout: "x" } }]],
      spread,
      [
        'Variation "treatment" is served in "production" and "canary" now: everyone who gets it gets the new value at once.',
      ],
    ],
    [
      "a new value that waits for targeting to be turned on",
      [["updateVariation", { variation: { index: 2 }, value: { layout: "x" } }]],
      spread,
      [],
    ],
    ["a new name", [["updateVariation", { variation: "treatment", name: "Treated" }]], spread, []],
    [
      "what is so already",
      [
        ["updateVariation", { variation: "treatment", value: { layout: "new" } }],
        ["updateDefaultVariation", { offVariationValue: { layout: "old" } }],
      ],
      spread,
      ["This changes nothing: everything that it asks for is so already."],
    ],
  ])("%s", (_what, written, flag, warnings) => {
    expect(compiled(written, flag).warnings).toEqual(warnings);
  });
});
