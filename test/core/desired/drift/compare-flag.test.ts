import { expect, test } from "vitest";
import { compareFlag, compareVariations } from "../../../../src/core/desired/drift/compare-flag.ts";
import type { DesiredConfiguration } from "../../../../src/core/model/change/desired-flag.ts";
import { CHECKOUT, checkoutWith, PAYMENTS } from "../../semantic-patch/checkout-flag.ts";

const OTHERS = new Map([["payments", PAYMENTS]]);
const compare = (desired: DesiredConfiguration, flag = CHECKOUT) => compareFlag(flag, "production", desired, OTHERS);

test("a flag that is as its document says differs in nothing", () => {
  const desired = { on: false, offVariation: "control", prerequisites: [{ key: "payments", variation: "open" }] };
  expect(compare(desired)).toEqual({ differences: [], faults: [] });
});

test("every field that git owns and that is live in another way is told, with both values and its place", () => {
  const { differences } = compare({ on: true, rules: [] });
  expect(differences.map(({ path, git, live }) => [path, git, live.slice(0, 20)])).toEqual([
    ["on", "on", "off"],
    ["rules/Italian beta users", "none", "if country in IT, FR"],
    ["rules/2", "none", "if organization plan"],
  ]);
  expect(differences[0]?.pointer).toEqual(["environments", "production", "on"]);
});

test("names that do not fit are told instead", () => {
  expect(compare({ on: true, offVariation: "contrl" })).toMatchObject({
    differences: [],
    faults: [{ code: "unknown-variation", pointer: ["environments", "production", "offVariation"] }],
  });
});

test("a flag with an experiment is left alone, with the reason", () => {
  const weights = [{ variation: "v-control", weight: 100_000 }];
  const flag = checkoutWith({ fallthrough: { rollout: { weights, experiment: true } } });
  expect(compare({ on: true }, flag)).toEqual({
    differences: [],
    faults: [],
    leftAlone: "An experiment runs on the rollout of the fallthrough: the flag is left alone here until it is stopped.",
  });
});

test.each(["staging", "constructor", "__proto__"])(
  "an environment that the project lacks is told: %s",
  (environment) => {
    const { leftAlone } = compareFlag(CHECKOUT, environment, { on: true }, OTHERS);
    expect(leftAlone).toBe(`Project "storefront" has no environment "${environment}".`);
  },
);

test("a variation that the document adds itself is told to be of use later", () => {
  const added = [{ value: "bold" }];
  const { faults } = compareFlag(CHECKOUT, "production", { offVariation: "bold" }, OTHERS, added);
  expect(faults).toMatchObject([{ hint: expect.stringContaining("once it is live") }]);
});

test("variations are compared as far as the document says", () => {
  const desired = [{ value: { layout: "old" } }, { value: { layout: "new" }, name: "bold" }];
  expect(compareVariations(CHECKOUT, desired)).toMatchObject({
    differences: [
      { path: "variations/bold/name", git: "bold", live: "treatment" },
      { path: 'variations/{"layout":"bare"}', git: "none" },
    ],
    faults: [],
  });
});
