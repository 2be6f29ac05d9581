import { describe, expect, test } from "vitest";
import { writtenConfiguration } from "../../../../src/core/desired/export/written-configuration.ts";
import { writtenFlag } from "../../../../src/core/desired/export/written-flag.ts";
import type { Json } from "../../../../src/core/model/json.ts";
import type { Clause, Flag, FlagConfiguration, Serve, Variation } from "../../../../src/core/model/live/flag.ts";
import { CHECKOUT, COUNTRY, PAYING, PRODUCTION } from "../../semantic-patch/checkout-flag.ts";

const PAYMENTS = new Map([["payments", { ...CHECKOUT, key: "payments" }]]);

const written = (production: Partial<FlagConfiguration>, more: Partial<Flag> = {}) =>
  writtenConfiguration(
    { ...CHECKOUT, ...more, configurations: { production: { ...PRODUCTION, ...production } } },
    "production",
    PAYMENTS,
  );

const halves = (...ids: readonly string[]): Serve => ({
  rollout: { weights: ids.map((variation) => ({ variation, weight: 100_000 / ids.length })), experiment: false },
});

describe("names a variation by", () => {
  const rows: [string, readonly (readonly [Json, string?])[], Json, string?][] = [
    ["a text that is its value", [["blue", "Blue"], ["red"]], "blue", "blue"],
    [
      "its name where the value is no text",
      [
        [true, "Available"],
        [false, "Unavailable"],
      ],
      "Available",
      "Available",
    ],
    ["its value where it has no name", [[true], [false]], true, "true"],
    ["its number, never its place", [[3], [0]], 3, "3"],
    [
      "its name where the value is long and deep",
      [
        [{ a: [1] }, "Deep"],
        [{}, "Flat"],
      ],
      "Deep",
      "Deep",
    ],
    ["its whole value where it has no name", [[{ a: [1] }], [{}]], { value: { a: [1] } }],
    [
      "its whole value where another has its name",
      [
        [{ a: 1 }, "Same"],
        [{ a: 2 }, "Same"],
      ],
      { value: { a: 1 } },
    ],
    ["its whole value where another's value is its name", [[1, "b"], ["b"]], 1, "1"],
    [
      "a name where another value reads the same in a key",
      [
        ["1", "Text"],
        [1, "Number"],
      ],
      "1",
      "Text",
    ],
    ["its place where no file can hold its value", [[2 ** 60], [1]], { index: 0 }, String(2 ** 60)],
  ];
  test.each(rows)("%s", (_, values, reference, key) => {
    const variations = values.map(
      ([value, name], index): Variation => ({ id: `v-${index}`, value, ...(name === undefined ? {} : { name }) }),
    );
    const serves = { offVariation: "v-0", fallthrough: halves("v-0"), targets: [], rules: [] };
    const { value, left } = written(serves, { variations });
    expect(value.offVariation).toEqual(reference);
    if (key === undefined) expect(left.map(({ part }) => part)).toEqual(["fallthrough"]);
    else expect(value.fallthrough).toEqual({ rollout: { [key]: "100%" } });
  });
});

test("writes empty lists, since git says that they are empty, and no switch of events that is off", () => {
  const nothing = { offVariation: null, prerequisites: [], targets: [], rules: [] };
  expect(written(nothing)).toEqual({
    value: { on: false, prerequisites: [], targets: {}, rules: [], fallthrough: { variation: "control" } },
    left: [],
  });
});

test("writes users below their kind where a variation is called like a context kind", () => {
  const variations = CHECKOUT.variations.map((one) =>
    one.id === "v-control" ? { ...one, name: "organization" } : one,
  );
  expect(written({}, { variations }).value.targets).toEqual({
    user: { treatment: ["ana", "bob"], organization: ["eve"] },
    organization: { treatment: ["acme"] },
  });
});

test("writes shares of nothing not at all, and each value of a condition once", () => {
  const fallthrough = {
    rollout: {
      weights: [
        { variation: "v-treatment", weight: 33_333 },
        { variation: "v-bare", weight: 0 },
        { variation: "v-control", weight: 66_667 },
      ],
      experiment: false,
    },
  };
  const rules = [{ ...PAYING, clauses: [{ ...COUNTRY, values: ["IT", "IT", 1] }] }];
  const { value } = written({ fallthrough, rules });
  expect(value.fallthrough).toEqual({ rollout: { treatment: "33.333%", control: "rest" } });
  expect(value.rules).toEqual([
    { clauses: [{ attribute: "country", in: ["IT", 1] }], variation: "treatment", trackEvents: true },
  ]);
});

const paying = (clause: Partial<Clause>) => ({ rules: [{ ...PAYING, clauses: [{ ...COUNTRY, ...clause }] }] });
const experiment: Serve = { rollout: { weights: [{ variation: "v-control", weight: 100_000 }], experiment: true } };

test.each<[string, Partial<FlagConfiguration>, string, string]>([
  [
    "the rollout of an experiment",
    { fallthrough: experiment },
    "fallthrough",
    "The fallthrough has the rollout of an experiment.",
  ],
  [
    "a rule with the rollout of an experiment",
    { rules: [{ ...PAYING, description: "Paying", serve: experiment }] },
    "rules",
    'Rule "Paying" has the rollout of an experiment.',
  ],
  [
    "a rule that serves nothing",
    { rules: [{ ...PAYING, serve: null }] },
    "rules",
    "Rule 1 serves nothing that is set.",
  ],
  [
    "a share of a variation without a name",
    { fallthrough: halves("v-control", "v-bare") },
    "fallthrough",
    'Variation "{\\"layout\\":\\"bare\\"}" has no name that means it and no other.',
  ],
  [
    "targets of a variation without a name",
    { targets: [{ contextKind: "user", variation: "v-bare", values: ["ana"] }] },
    "targets",
    'Variation "{\\"layout\\":\\"bare\\"}" has no name that means it and no other.',
  ],
  [
    "a context with two variations",
    {
      targets: ["v-control", "v-treatment"].map((variation) => ({ contextKind: "device", variation, values: ["d-1"] })),
    },
    "targets",
    'The "device" "d-1" is targeted by two variations.',
  ],
  [
    "a rollout that is not whole",
    { fallthrough: { rollout: { weights: [{ variation: "v-control", weight: 1 }], experiment: false } } },
    "fallthrough",
    "The fallthrough has a rollout that does not share out 100%.",
  ],
  [
    "an operator that is not known",
    paying({ op: "isOdd" }),
    "rules",
    'Rule 1 has a clause with the operator "isOdd", which change files do not know.',
  ],
  [
    "a value that is no scalar",
    paying({ values: [null] }),
    "rules",
    "Rule 1 has a clause with a value that a change file cannot hold, or with none.",
  ],
  [
    "a clause without values",
    paying({ values: [] }),
    "rules",
    "Rule 1 has a clause with a value that a change file cannot hold, or with none.",
  ],
  [
    "a prerequisite that is not known",
    { prerequisites: [{ key: "search", variation: 0 }] },
    "prerequisites",
    'The variation that prerequisite flag "search" must serve is not known.',
  ],
])("leaves out %s, and says why", (_, production, part, why) => {
  const { value, left } = written(production);
  expect(left).toEqual([{ part, why }]);
  expect(value).not.toHaveProperty(part);
});

test("leaves out what no valid file can say, each part with its environment", () => {
  const rules = Array.from({ length: 101 }, (_, index) => ({ ...PAYING, id: `r-${index}` }));
  const configurations = { production: { ...PRODUCTION, rules }, staging: PRODUCTION };
  const { document, left } = writtenFlag({ ...CHECKOUT, configurations }, PAYMENTS);
  expect(left).toEqual([
    { environment: "production", part: "rules", why: '"rules" has 101 entries; the most is 100.' },
  ]);
  expect(document).not.toHaveProperty("variations");
  expect(Object.keys(document.environments ?? {})).toEqual(["production", "staging"]);
  expect(document).not.toHaveProperty("environments.production.rules");
});

test("leaves out the largest part of a flag that is too large for one file", () => {
  const values = Array.from({ length: 4_000 }, (_, index) => `user-${index}`);
  const large = { ...PRODUCTION, targets: [{ contextKind: "user", variation: "v-control", values }] };
  const small = {
    ...large,
    targets: [{ contextKind: "user", variation: "v-control", values: values.slice(0, 3_000) }],
  };
  const { document, left } = writtenFlag(
    { ...CHECKOUT, configurations: { production: large, staging: small } },
    PAYMENTS,
  );
  expect(left).toEqual([{ environment: "production", part: "targets", why: "The file would be too large." }]);
  expect(document).toHaveProperty("environments.staging.targets");
});

test("leaves out variations whose numbers no file can hold exactly", () => {
  const variations = [...CHECKOUT.variations, { id: "v-big", value: { at: 2 ** 60 } }];
  const { document, left } = writtenFlag({ ...CHECKOUT, variations }, PAYMENTS, { variations: true });
  expect(document).not.toHaveProperty("variations");
  expect(left.map(({ part }) => part)).toEqual(["variations"]);
});
