import { expect, test } from "vitest";
import type { FlagConfiguration, Rule } from "../../../src/core/model/live/flag.ts";
import { type DisputedPart, disputedParts } from "../../../src/core/semantic-patch/compare-configurations.ts";
import { BETA, ITALIANS, PAYING, PRODUCTION } from "./checkout-flag.ts";

const NEW: Rule = { id: "ours-1", clauses: [BETA], serve: { variation: "v-bare" }, trackEvents: false };
const AFTER: FlagConfiguration = { ...PRODUCTION, rules: [ITALIANS, NEW, PAYING] };
const shuffled = <T>(list: readonly T[]) => list.toReversed();

test.each<[what: string, shown: FlagConfiguration]>([
  ["the same", AFTER],
  ["version, date and address", { ...AFTER, version: 99, modifiedAt: 5, url: "https://app.launchdarkly.com/" }],
  [
    "ids of a new rule and of clauses",
    {
      ...AFTER,
      rules: AFTER.rules.map((rule) =>
        rule === NEW ? { ...NEW, id: "theirs-7", clauses: [{ ...BETA, id: "c-7" }] } : rule,
      ),
    },
  ],
  [
    "the order of targets, keys, prerequisites and clauses",
    {
      ...AFTER,
      targets: shuffled(AFTER.targets).map((target) => ({ ...target, values: shuffled(target.values) })),
      prerequisites: shuffled(AFTER.prerequisites),
      rules: AFTER.rules.map((rule) => ({ ...rule, clauses: shuffled(rule.clauses) })),
    },
  ],
  ["a description that is empty", { ...AFTER, rules: [ITALIANS, { ...NEW, description: "" }, PAYING] }],
  [
    "the attribute of a segment clause",
    { ...AFTER, rules: [ITALIANS, { ...NEW, clauses: [{ ...BETA, attribute: "segmentMatch" }] }, PAYING] },
  ],
])("%s is no difference", (_, shown) => {
  expect(disputedParts(PRODUCTION, AFTER, shown)).toEqual([]);
});

test.each<[part: DisputedPart, shown: Partial<FlagConfiguration>]>([
  ["on", { on: !AFTER.on }],
  ["offVariation", { offVariation: null }],
  ["prerequisites", { prerequisites: [] }],
  ["targets", { targets: [] }],
  ["rules", { rules: [NEW, ITALIANS, PAYING] }],
  ["rules", { rules: [{ ...ITALIANS, id: "r-other" }, NEW, PAYING] }],
  ["rules", { rules: [ITALIANS, { ...NEW, trackEvents: true }, PAYING] }],
  ["rules", { rules: [ITALIANS, NEW] }],
  ["fallthrough", { fallthrough: null }],
  ["trackEvents", { trackEvents: !AFTER.trackEvents }],
  ["trackEventsFallthrough", { trackEventsFallthrough: !AFTER.trackEventsFallthrough }],
])("another %s is one", (part, shown) => {
  expect(disputedParts(PRODUCTION, AFTER, { ...AFTER, ...shown })).toEqual([part]);
});

test("shares of nothing, their order and defaults that are written out are no difference", () => {
  const serving = (weights: readonly (readonly [string, number])[], how = {}): FlagConfiguration => ({
    ...AFTER,
    fallthrough: {
      rollout: { weights: weights.map(([variation, weight]) => ({ variation, weight })), ...how, experiment: false },
    },
  });
  const ours = serving([
    ["v-control", 40_000],
    ["v-bare", 60_000],
  ]);
  const same = serving(
    [
      ["v-bare", 60_000],
      ["v-treatment", 0],
      ["v-control", 40_000],
    ],
    { contextKind: "user", bucketBy: "key" },
  );

  expect(disputedParts(PRODUCTION, ours, same)).toEqual([]);
  expect(
    disputedParts(
      PRODUCTION,
      ours,
      serving(
        [
          ["v-bare", 60_000],
          ["v-control", 40_000],
        ],
        { bucketBy: "email" },
      ),
    ),
  ).toEqual(["fallthrough"]);
});
