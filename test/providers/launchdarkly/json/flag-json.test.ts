import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../../../src/core/model/json.ts";
import type { Flag } from "../../../../src/core/model/live/flag.ts";
import { readFlag } from "../../../../src/providers/launchdarkly/json/flag-json.ts";
import { configurationBody, flagBody } from "../bodies.ts";

const BASE = new URL("https://app.launchdarkly.com");
const read = (body: Json): Flag =>
  readFlag({ at: "", value: body }, "storefront", "new-checkout", ["production", "staging"], BASE);
const readProduction = (more: JsonObject) =>
  read(flagBody({ production: configurationBody(more) })).configurations.production;

const clause = { _id: "c1", attribute: "country", op: "in", values: ["IT"], negate: false };

test("reads a flag, its variations by id, and only the environments that were asked for", () => {
  const flag = read(flagBody({ production: configurationBody(), test: configurationBody() }));
  expect(flag).toEqual({
    project: "storefront",
    key: "new-checkout",
    name: "New checkout",
    kind: "boolean",
    archived: false,
    variations: [
      { id: "v-on", value: true, name: "treatment" },
      { id: "v-off", value: false },
    ],
    configurations: {
      production: {
        on: true,
        offVariation: "v-off",
        fallthrough: { variation: "v-on" },
        prerequisites: [],
        targets: [],
        rules: [],
        trackEvents: false,
        trackEventsFallthrough: true,
        version: 7,
        modifiedAt: 1_700_000_000_000,
        url: "https://app.launchdarkly.com/storefront/production/features/new-checkout",
      },
    },
  });
});

test("reads every environment that is there where all are asked for", () => {
  const body = flagBody({ production: configurationBody(), test: configurationBody({ on: false }) });
  const all = (value: Json) => readFlag({ at: "", value }, "storefront", "new-checkout", "all", BASE).configurations;
  expect(all(body)).toMatchObject({ production: { on: true }, test: { on: false } });
  expect(all(flagBody({}))).toEqual({});
  expect(all({ ...body, environments: null })).toEqual({});
});

test("reads what new environments begin with by id, and what variations are described as", () => {
  const variations = [
    { _id: "v-on", value: true, name: "treatment", description: "The new one" },
    { _id: "v-off", value: false, description: "" },
  ];
  const flag = read(flagBody({}, { variations, defaults: { onVariation: 0, offVariation: 1 } }));
  expect(flag.defaults).toEqual({ on: "v-on", off: "v-off" });
  expect(flag.variations).toEqual([
    { id: "v-on", value: true, name: "treatment", description: "The new one" },
    { id: "v-off", value: false },
  ]);
});

test("reads what is absent as nothing set", () => {
  const bare = configurationBody();
  for (const key of ["offVariation", "fallthrough", "targets", "contextTargets", "rules", "prerequisites"]) {
    delete bare[key];
  }
  expect(read(flagBody({ production: bare })).configurations.production).toMatchObject({
    offVariation: null,
    fallthrough: null,
    targets: [],
    rules: [],
    prerequisites: [],
  });
  expect(readProduction({ fallthrough: {} })?.fallthrough).toBeNull();
});

test("merges user targets and context targets, and drops the empty placeholders", () => {
  const targets = [
    { values: ["u1", "u2"], variation: 0 },
    { values: [], variation: 1, contextKind: "user" },
  ];
  const contextTargets = [
    { values: [], variation: 0, contextKind: "user" },
    { values: ["u2", "u3"], variation: 0, contextKind: "user" },
    { values: ["acme"], variation: 1, contextKind: "organization" },
  ];
  expect(readProduction({ targets, contextTargets })?.targets).toEqual([
    { contextKind: "user", variation: "v-on", values: ["u1", "u2", "u3"] },
    { contextKind: "organization", variation: "v-off", values: ["acme"] },
  ]);
});

test("reads rules, clauses and prerequisites", () => {
  const rules = [
    { _id: "r1", description: "Italy", clauses: [clause], variation: 0, trackEvents: true },
    {
      _id: "r2",
      clauses: [{ ...clause, _id: "c2", contextKind: "organization", negate: true, values: [1, null, { a: 1 }] }],
      rollout: {
        variations: [
          { variation: 0, weight: 25_000 },
          { variation: 1, weight: 75_000 },
        ],
        bucketBy: "key",
      },
      trackEvents: false,
    },
  ];
  const found = readProduction({ rules, prerequisites: [{ key: "payments", variation: 4 }] });
  expect(found?.prerequisites).toEqual([{ key: "payments", variation: 4 }]);
  expect(found?.rules).toEqual([
    {
      id: "r1",
      description: "Italy",
      clauses: [{ id: "c1", contextKind: "user", attribute: "country", op: "in", values: ["IT"], negate: false }],
      serve: { variation: "v-on" },
      trackEvents: true,
    },
    {
      id: "r2",
      clauses: [
        {
          id: "c2",
          contextKind: "organization",
          attribute: "country",
          op: "in",
          values: [1, null, { a: 1 }],
          negate: true,
        },
      ],
      serve: {
        rollout: {
          weights: [
            { variation: "v-on", weight: 25_000 },
            { variation: "v-off", weight: 75_000 },
          ],
          bucketBy: "key",
          experiment: false,
        },
      },
      trackEvents: false,
    },
  ]);
});

const halves = [
  { variation: 0, weight: 50_000 },
  { variation: 1, weight: 50_000 },
];

test.each<[string, JsonObject]>([
  ["a seed", { variations: halves, seed: 61 }],
  ["an allocation", { variations: halves, experimentAllocation: { defaultVariation: 0, canReshuffle: true } }],
  ["an untracked share", { variations: [{ variation: 0, weight: 100_000, _untracked: true }] }],
])("knows the rollout of an experiment by %s", (_, rollout) => {
  expect(readProduction({ fallthrough: { rollout } })?.fallthrough).toMatchObject({ rollout: { experiment: true } });
});

test.each<[string, JsonObject]>([
  ["another flag", flagBody({}, { key: "other" })],
  ["an unknown kind", flagBody({}, { kind: "migration" })],
  ["a variation without an id", flagBody({}, { variations: [{ value: true }] })],
  ["a variation without a value", flagBody({}, { variations: [{ _id: "v" }] })],
  ["archived as a text", flagBody({}, { archived: "no" })],
  ["environments as an array", flagBody({}, { environments: [] })],
  ["a default out of range", flagBody({}, { defaults: { onVariation: 0, offVariation: 2 } })],
  ["half of the defaults", flagBody({}, { defaults: { onVariation: 0 } })],
  ...(
    [
      ["on as a number", { on: 1 }],
      ["an off variation out of range", { offVariation: 2 }],
      ["a negative variation", { fallthrough: { variation: -1 } }],
      ["a variation by id", { fallthrough: { variation: "v-on" } }],
      ["a variation and a rollout", { fallthrough: { variation: 0, rollout: { variations: halves } } }],
      ["a rollout out of range", { fallthrough: { rollout: { variations: [{ variation: 7, weight: 100_000 }] } } }],
      ["a rollout that does not add up", { fallthrough: { rollout: { variations: [{ variation: 0, weight: 1 }] } } }],
      ["a version as a text", { version: "7" }],
      ["a target out of range", { targets: [{ values: ["u"], variation: 9 }] }],
      ["target values that are no texts", { targets: [{ values: [1], variation: 0 }] }],
      ["a rule without an id", { rules: [{ clauses: [], variation: 0, trackEvents: false }] }],
      [
        "a clause without an id",
        { rules: [{ _id: "r", clauses: [{ ...clause, _id: null }], variation: 0, trackEvents: false }] },
      ],
      ["a prerequisite without a key", { prerequisites: [{ variation: 0 }] }],
      ["rules as an object", { rules: {} }],
    ] as [string, JsonObject][]
  ).map(([name, more]): [string, JsonObject] => [name, flagBody({ production: configurationBody(more) })]),
])("refuses to believe %s", (_, body) => {
  expect(() => read(body)).toThrow(expect.objectContaining({ name: "Unreadable" }));
});

test.each([
  ["https://evil.example/x"],
  ["//evil.example/x"],
  ["javascript:alert(1)"],
  ["https://me:pw@app.launchdarkly.com/x"],
  [7],
])("keeps no address that leads elsewhere: %s", (href) => {
  expect(readProduction({ _site: { href } })).not.toHaveProperty("url");
});
