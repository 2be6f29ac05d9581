import { describe, expect, test } from "vitest";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Flag, FlagConfiguration } from "../../../../src/core/model/live/flag.ts";
import { isContext } from "../../../../src/core/semantic-patch/effect-entry.ts";
import { projectEffect } from "../../../../src/core/semantic-patch/project/project-effect.ts";
import { PRODUCTION } from "../checkout-flag.ts";
import { EVERYWHERE, ids, STAGING } from "./checkout-everywhere.ts";

type Entry = readonly [path: string, before: unknown, after: unknown];

function effect(instructions: readonly Instruction[], flag: Flag = EVERYWHERE, prefix = "new") {
  const result = projectEffect(flag, instructions, ids(prefix));
  if (!result.ok) throw new Error(result.reason);
  return result.effect;
}

const inProduction = {
  on: true,
  fallthrough: 0,
  offVariation: false,
  rules: [
    { id: "r-italians", weight: 25_000 },
    { id: "r-paying", weight: 100_000 },
  ],
  targets: ["organization", "user"],
};
const bareInStaging = { on: false, fallthrough: 100_000, offVariation: false, rules: [], targets: [] };
const addTwo = [
  { kind: "addVariation", value: { layout: "x" }, name: "X" },
  { kind: "addVariation", value: { layout: "y" }, description: "Why" },
];
const revalue = { kind: "updateVariation", variationId: "v-treatment", value: { layout: "newest" } };
const rename = { kind: "updateVariation", variationId: "v-treatment", name: "Treated", description: "" };
const remove = { kind: "removeVariation", variationId: "v-spare" };
const redefault = { kind: "updateDefaultVariation", onVariationValue: { layout: "x" } };

const EFFECTS: [Instruction[], Entry[]][] = [
  [[], []],
  [
    addTwo,
    [
      ["variation/+0", null, { value: { layout: "x" }, name: "X", description: null }],
      ["variation/+1", null, { value: { layout: "y" }, name: null, description: "Why" }],
    ],
  ],
  [[remove], [["variation/v-spare", { value: { layout: "spare" }, name: "spare", description: "Old" }, null]]],
  [
    [revalue],
    [
      ["variation/v-treatment/value", { layout: "new" }, { layout: "newest" }],
      ["variation/v-treatment/value/served/production", inProduction, inProduction],
    ],
  ],
  [
    [{ kind: "updateVariation", variationId: "v-bare", value: { layout: "barest" } }],
    [
      ["variation/v-bare/value", { layout: "bare" }, { layout: "barest" }],
      ["variation/v-bare/value/served/staging", bareInStaging, bareInStaging],
    ],
  ],
  [
    [rename],
    [
      ["variation/v-treatment/description", null, null],
      ["variation/v-treatment/name", "treatment", "Treated"],
    ],
  ],
  [
    [...addTwo, redefault],
    [
      ["defaults/on", { layout: "new" }, { layout: "x" }],
      ["variation/+0", null, { value: { layout: "x" }, name: "X", description: null }],
      ["variation/+1", null, { value: { layout: "y" }, name: null, description: "Why" }],
    ],
  ],
  [
    [{ kind: "updateDefaultVariation", offVariationValue: { layout: "old" } }],
    [["defaults/off", { layout: "old" }, { layout: "old" }]],
  ],
];

test.each(EFFECTS)(
  "the effect of %j is what it touches, before and after, and where it counts",
  (instructions, touched) => {
    const found = effect(instructions).map(({ path, before, after }) => [path, before, after]);
    expect(found).toEqual(touched);
  },
);

test.each(EFFECTS)(
  "the effect of %j is sorted, shown to the reader, and free of the ids that the patch makes",
  (instructions) => {
    const found = effect(instructions);
    const paths = found.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(paths.filter(isContext)).toEqual([]);
    expect(effect(instructions, EVERYWHERE, "other")).toEqual(found);
  },
);

function everywhere(changes: Partial<Flag>): Flag {
  return { ...EVERYWHERE, ...changes };
}

function production(changes: Partial<FlagConfiguration>): Flag {
  return everywhere({ configurations: { production: { ...PRODUCTION, on: true, ...changes }, staging: STAGING } });
}

const valued = (id: string) =>
  everywhere({
    variations: EVERYWHERE.variations.map((one) => (one.id === id ? { ...one, value: { layout: "changed" } } : one)),
  });

/** What somebody else did to the flag in between. */
const edit = {
  version: production({ version: 99 }),
  off: production({ on: false }),
  fallthrough: production({ fallthrough: { variation: "v-treatment" } }),
  rulesTurned: production({ rules: PRODUCTION.rules.toReversed() }),
  targetAdded: production({
    targets: [...PRODUCTION.targets, { contextKind: "user", variation: "v-treatment", values: ["zoe"] }],
  }),
  noTargets: production({ targets: [] }),
  staged: everywhere({
    configurations: { ...EVERYWHERE.configurations, staging: { ...STAGING, offVariation: "v-treatment" } },
  }),
  environment: everywhere({ configurations: { ...EVERYWHERE.configurations, empty: { ...STAGING, rules: [] } } }),
  controlMeans: valued("v-control"),
  treatmentMeans: valued("v-treatment"),
  spareMeans: valued("v-spare"),
  defaults: everywhere({ defaults: { on: "v-bare", off: "v-control" } }),
};

describe("stability", () => {
  test.each<[Instruction[], (keyof typeof edit)[], (keyof typeof edit)[]]>([
    [addTwo, ["off", "staged", "controlMeans", "defaults"], []],
    [[remove], ["off", "staged", "treatmentMeans", "defaults"], ["spareMeans"]],
    [
      [revalue],
      ["version", "rulesTurned", "targetAdded", "environment", "controlMeans", "defaults"],
      ["off", "fallthrough", "noTargets", "staged", "treatmentMeans"],
    ],
    [[rename], ["off", "fallthrough", "staged", "controlMeans"], []],
    [
      [...addTwo, redefault],
      ["off", "staged", "controlMeans"],
      ["treatmentMeans", "defaults"],
    ],
  ])("the effect of %j survives an edit elsewhere and shows one that matters", (instructions, unrelated, related) => {
    const shown = effect(instructions);
    for (const name of unrelated) expect.soft(effect(instructions, edit[name]), name).toEqual(shown);
    for (const name of related) expect.soft(effect(instructions, edit[name]), name).not.toEqual(shown);
  });
});

test("tells which instruction cannot be carried out", () => {
  expect(projectEffect(EVERYWHERE, [remove, remove], ids())).toEqual({
    ok: false,
    index: 1,
    reason: 'Flag "new-checkout" has no variation with the id "v-spare".',
  });
});
