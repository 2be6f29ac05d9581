import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COPY_ACTIONS, type CopyAction } from "../../../../src/core/model/change/change.ts";
import type { Flag, FlagConfiguration, Rule, Serve } from "../../../../src/core/model/live/flag.ts";
import { copyConfiguration, experimentsIn } from "../../../../src/core/semantic-patch/copy/copy-configuration.ts";
import { copyEffect } from "../../../../src/core/semantic-patch/copy/copy-effect.ts";
import { CHECKOUT, ITALIANS, PAYING, PLAN, PRODUCTION } from "../checkout-flag.ts";
import { ids, STAGING } from "../project/checkout-everywhere.ts";

const copied = (from: FlagConfiguration, to: FlagConfiguration, actions: readonly CopyAction[], prefix?: string) =>
  copyConfiguration(from, to, actions, ids(prefix).newId);

const FROM: FlagConfiguration = {
  ...PRODUCTION,
  on: true,
  rules: [PAYING],
  trackEvents: true,
  version: 12,
  url: "https://ld/a",
};
const TO: FlagConfiguration = { ...STAGING, rules: [ITALIANS], version: 3, url: "https://ld/b" };
const RENEWED: Rule = { ...PAYING, id: "new-1", clauses: [{ ...PLAN, id: "new-2" }] };

describe("what a copy makes of the target", () => {
  // Written out by hand from the published description of the endpoint and the names of its actions.
  test.each<[CopyAction[], Partial<FlagConfiguration>]>([
    [[], {}],
    [["updateOn"], { on: true }],
    [["updateFallthrough"], { fallthrough: { variation: "v-control" } }],
    [["updateOffVariation"], { offVariation: "v-control" }],
    [["updateRules"], { rules: [RENEWED] }],
    [["updateTargets"], { targets: PRODUCTION.targets }],
    [["updatePrerequisites"], { prerequisites: [{ key: "payments", variation: 1 }] }],
    [["updateRules", "updateOn"], { on: true, rules: [RENEWED] }],
  ])("%j", (actions, changes) => {
    expect(copied(FROM, TO, actions)).toEqual({ ...TO, ...changes });
  });

  test("a part that is empty in the source is empty in the target", () => {
    expect(copied(STAGING, FROM, ["updateRules", "updatePrerequisites", "updateOffVariation"])).toEqual({
      ...FROM,
      rules: [],
      prerequisites: [],
      offVariation: null,
    });
  });
});

describe("the effect of a copy", () => {
  const flag: Flag = { ...CHECKOUT, configurations: { staging: FROM, production: TO } };
  const effect = (
    from: FlagConfiguration,
    to: FlagConfiguration,
    actions: readonly CopyAction[],
    prefix?: string,
    on = flag,
  ) => copyEffect(on, to, copied(from, to, actions, prefix), actions);
  const paths = (actions: readonly CopyAction[]) => effect(FROM, TO, actions).map(({ path }) => path);

  test.each<[CopyAction[], string[]]>([
    [["updateOn"], ["on"]],
    [["updateOffVariation"], ["offVariation", "variations/v-control"]],
    [["updatePrerequisites"], ["prerequisites"]],
    [["updateRules"], ["rules", "variations/v-control", "variations/v-treatment"]],
    [["updateTargets"], ["targets", "variations/v-control", "variations/v-treatment"]],
    [["updateFallthrough"], ["fallthrough", "variations/v-bare", "variations/v-control"]],
  ])("%j touches %j", (actions, touched) => {
    expect(paths(actions)).toEqual(touched);
  });

  test("holds the parts by content, without the ids of rules and clauses", () => {
    const [rules] = effect(FROM, TO, ["updateRules"]);
    const { id: _, ...plan } = PLAN;
    expect(rules?.after).toEqual([{ description: null, clauses: [plan], serve: PAYING.serve, trackEvents: true }]);
    expect(JSON.stringify(rules)).not.toMatch(/r-italians|r-paying|c-plan|new-1/);
  });

  test.each<[string, FlagConfiguration, FlagConfiguration]>([
    ["other ids of the same rules", { ...FROM, rules: [{ ...PAYING, id: "r-other" }] }, TO],
    ["another order of the targets", { ...FROM, targets: FROM.targets.toReversed() }, TO],
    ["another version", { ...FROM, version: 99 }, { ...TO, version: 99 }],
    ["another tracking of events", FROM, { ...TO, trackEvents: true }],
  ])("is the same with %s", (_what, from, to) => {
    expect(effect(from, to, COPY_ACTIONS)).toEqual(effect(FROM, TO, COPY_ACTIONS));
  });

  test.each<[string, FlagConfiguration, FlagConfiguration]>([
    ["another rule in the source", { ...FROM, rules: [PAYING, ITALIANS] }, TO],
    ["another rule in the target", FROM, { ...TO, rules: [] }],
    ["another fallthrough of the target", FROM, { ...TO, fallthrough: null }],
    ["the source turned off", { ...FROM, on: false }, TO],
  ])("moves with %s", (_what, from, to) => {
    expect(effect(from, to, COPY_ACTIONS)).not.toEqual(effect(FROM, TO, COPY_ACTIONS));
  });

  test("moves when a variation that is named means something else", () => {
    const variations = flag.variations.map((one) =>
      one.id === "v-control" ? { ...one, value: { layout: "x" } } : one,
    );
    expect(effect(FROM, TO, ["updateOffVariation"], "new", { ...flag, variations })).not.toEqual(
      effect(FROM, TO, ["updateOffVariation"]),
    );
  });

  test("a second copy of the same parts changes nothing, and no effect depends on ids that the copy makes", () => {
    const serve = fc.constantFrom<Serve>(null, { variation: "v-bare" }, ITALIANS.serve, STAGING.fallthrough);
    const rule = fc.record({
      id: fc.uuid(),
      clauses: fc.subarray([PLAN, ...ITALIANS.clauses]),
      serve,
      trackEvents: fc.boolean(),
    });
    const configuration = fc.record({
      ...Object.fromEntries(Object.entries(PRODUCTION).map(([name, value]) => [name, fc.constant(value)])),
      on: fc.boolean(),
      fallthrough: serve,
      offVariation: fc.constantFrom(null, "v-control", "v-bare"),
      rules: fc.array(rule, { maxLength: 3 }),
      targets: fc.subarray([...PRODUCTION.targets]),
      prerequisites: fc.subarray([...PRODUCTION.prerequisites]),
    }) as unknown as fc.Arbitrary<FlagConfiguration>;
    fc.assert(
      fc.property(configuration, configuration, fc.subarray([...COPY_ACTIONS]), (from, to, actions) => {
        const once = copied(from, to, actions);
        for (const { before, after } of effect(from, once, actions, "again")) expect(after).toEqual(before);
        expect(effect(from, to, actions, "other")).toEqual(effect(from, to, actions));
      }),
      { numRuns: 50 },
    );
  });
});

test("an experiment is found in the parts that are to be copied, and in no other", () => {
  const serve: Serve = { rollout: { weights: [{ variation: "v-bare", weight: 100_000 }], experiment: true } };
  const configuration = { ...PRODUCTION, fallthrough: serve, rules: [ITALIANS, { ...PAYING, serve }] };
  expect(experimentsIn(configuration, COPY_ACTIONS)).toEqual(["updateFallthrough", "updateRules"]);
  expect(experimentsIn(configuration, ["updateOn", "updateRules"])).toEqual(["updateRules"]);
  expect(experimentsIn(configuration, ["updateOn", "updateTargets"])).toEqual([]);
  expect(experimentsIn(PRODUCTION, COPY_ACTIONS)).toEqual([]);
});
