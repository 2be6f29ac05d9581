import { expect, test } from "vitest";
import type { FlagConfiguration } from "../../../src/core/model/live/flag.ts";
import { textOf } from "../../../src/core/render/escape.ts";
import { targetingLines } from "../../../src/core/render/words/targeting/targeting-lines.ts";
import { CHECKOUT, COUNTRY, ITALIANS, PAYING, PAYMENTS, PRODUCTION } from "../semantic-patch/checkout-flag.ts";

const linesOf = (changes: Partial<FlagConfiguration> = {}) =>
  targetingLines(CHECKOUT, { ...PRODUCTION, ...changes }, new Map([["payments", PAYMENTS]])).map(textOf);
const BARE = { prerequisites: [], targets: [], rules: [] };
const WITH = (serve: FlagConfiguration["fallthrough"]) => linesOf({ ...BARE, fallthrough: serve }).slice(3);
const SHARES = [
  { variation: "v-bare", weight: 0 },
  { variation: "v-treatment", weight: 33_333 },
  { variation: "v-control", weight: 66_667 },
];

test("the targeting reads like a change file, with names and no id", () => {
  expect(linesOf({ trackEvents: true, trackEventsFallthrough: true })).toEqual([
    "on: false",
    "offVariation: control",
    "prerequisites:",
    "  - { key: payments, variation: open }",
    "targets:",
    "  control:",
    "    - eve",
    "  treatment:",
    "    - ana",
    "    - bob",
    "  treatment, contextKind organization:",
    "    - acme",
    "rules:",
    "  - description: Italian beta users",
    "    clauses:",
    "      - { attribute: country, in: [IT, FR] }",
    "      - { segmentMatch: [beta-testers] }",
    "    rollout: { control: 75%, treatment: 25% }",
    "    rolloutContextKind: organization",
    "    rolloutBucketBy: plan",
    "  - position: 2",
    "    clauses:",
    "      - { attribute: plan, in: [free, 3], negate: true, contextKind: organization }",
    "    variation: treatment",
    "    trackEvents: true",
    "fallthrough:",
    "  variation: control",
    "trackEvents: true",
    "trackEventsFallthrough: true",
  ]);
});

test("what is empty is left out", () => {
  expect(linesOf({ ...BARE, offVariation: null })).toEqual([
    "on: false",
    "offVariation: none",
    "fallthrough:",
    "  variation: control",
  ]);
});

test.each<[string, FlagConfiguration["fallthrough"], string[]]>([
  ["nothing", null, ["  variation: none"]],
  ["a variation without a name", { variation: "v-bare" }, ['  variation: {"layout":"bare"}']],
  [
    "shares, in the order of the flag's variations, none of nothing",
    { rollout: { weights: SHARES, experiment: false } },
    ["  rollout: { control: 66.667%, treatment: 33.333% }"],
  ],
  [
    "an experiment's shares",
    { rollout: { weights: SHARES, contextKind: "user", bucketBy: "key", experiment: true } },
    ["  rollout: { control: 66.667%, treatment: 33.333% }", "  an experiment runs on it"],
  ],
])("the fallthrough serves %s", (_what, serve, lines) => {
  expect(WITH(serve)).toEqual(lines);
});

test("targets read the same in whatever order and in however many entries the provider holds them", () => {
  const entry = (variation: string, contextKind: string, ...values: string[]) => ({ variation, contextKind, values });
  const targets = [
    entry("v-treatment", "organization", "acme"),
    entry("v-treatment", "user", "bob"),
    entry("v-control", "user", "eve"),
    entry("v-treatment", "user", "ana", "bob"),
    entry("v-bare", "user"),
  ];
  expect(linesOf({ targets })).toEqual(linesOf());
});

test("rules of the same description are told apart by their place", () => {
  const rules = [ITALIANS, PAYING, { ...ITALIANS, id: "r-twin" }];
  expect(linesOf({ rules }).filter((line) => line.startsWith("  - d") || line.startsWith("  - p"))).toEqual([
    "  - description: Italian beta users (rule 1)",
    "  - position: 2",
    "  - description: Italian beta users (rule 3)",
  ]);
});

test("many values of a condition stand one below the other", () => {
  const values = Array.from({ length: 9 }, (_, n) => `c${n}`);
  const rules = [{ ...PAYING, clauses: [{ ...COUNTRY, values, negate: true }] }];
  expect(linesOf({ ...BARE, rules }).slice(4, 10)).toEqual([
    "    clauses:",
    "      - attribute: country",
    "        negate: true",
    "        in:",
    "          - c0",
    "          - c1",
  ]);
});

test("a text that looks like a number is not shown as one", () => {
  const rules = [{ ...PAYING, clauses: [{ ...COUNTRY, values: ["3", 3, "true", true, "-1.5"] }] }];
  expect(linesOf({ ...BARE, rules })[5]).toBe('      - { attribute: country, in: ["3", 3, "true", true, "-1.5"] }');
});
