import { expect, test } from "vitest";
import { replacedRules } from "../../../../src/core/desired/compile/replaced-rules.ts";
import type { TargetRule } from "../../../../src/core/desired/diff/target-configuration.ts";
import type { Rule, Serve } from "../../../../src/core/model/live/flag.ts";

const rollout = (contextKind?: string, bucketBy?: string): Serve => ({
  rollout: {
    weights: [{ variation: "v-a", weight: 100_000 }],
    ...(contextKind === undefined ? {} : { contextKind }),
    ...(bucketBy === undefined ? {} : { bucketBy }),
    experiment: false,
  },
});
const added = (serve: Serve): TargetRule => ({ clauses: [], serve, trackEvents: false });
const live = (id: string, serve: Serve = rollout(), trackEvents = false): Rule => ({
  id,
  ...added(serve),
  trackEvents,
  clauses: [],
});
const PLAN = live("r-1", rollout("organization", "plan"));
const TRACKED = live("r-1", { variation: "v-a" }, true);
const [FIRST, LAST] = [live("r-0"), live("r-9")];

test("a rollout by something else in the place of a removed one buckets everyone anew", () => {
  expect(replacedRules([FIRST, PLAN, LAST], [FIRST, added(rollout()), added({ variation: "v-a" }), LAST])).toEqual([
    'A rollout by the "key" of "user" contexts stands in the place of rule 2, which goes by the "plan" of "organization" contexts: everyone is bucketed anew and may get another variation. If it is the same rule, give it the same description or the same clauses.',
  ]);
});

test("the tracking of a rule is lost with it where a new one stands in its place", () => {
  const named = { ...TRACKED, description: "Paying" };
  expect(replacedRules([named], [added({ variation: "v-a" })])).toEqual([
    'A new rule stands in the place of rule "Paying", whose event tracking is lost. If it is the same rule, give it the same description or the same clauses.',
  ]);
});

test("one new rule is warned of once, in the place of however many", () => {
  const [tracked, other] = [{ ...PLAN, trackEvents: true }, live("r-2", rollout("organization", "seats"))];
  expect(replacedRules([tracked, other], [added(rollout())])).toEqual([
    'A rollout by the "key" of "user" contexts stands in the place of rule 1 and rule 2, which go by the "plan" of "organization" contexts or the "seats" of "organization" contexts: everyone is bucketed anew and may get another variation. The event tracking of rule 1 is lost. If it is the same rule, give it the same description or the same clauses.',
  ]);
});

test.each<[string, Rule[], TargetRule[]]>([
  ["a rule stays", [PLAN, LAST], [PLAN, added(rollout()), LAST]],
  ["nothing stands in its place", [FIRST, { ...PLAN, trackEvents: true }], [FIRST]],
  ["the new rule stands elsewhere", [PLAN, LAST], [LAST, added(rollout())]],
  ["the new one shares out alike", [PLAN], [added(rollout("organization", "plan"))]],
  ["the new one serves one variation", [PLAN], [added({ variation: "v-a" })]],
  ["the old one served one variation", [live("r-1", { variation: "v-a" })], [added(rollout("device"))]],
  ["the old one shared out users by key", [live("r-1")], [added(rollout("device"))]],
])("there is no warning where %s", (_what, before, after) => {
  expect(replacedRules(before, after)).toEqual([]);
});
