import { describe, expect, test } from "vitest";
import type { CompileFault } from "../../../../src/core/compile/scope.ts";
import { fittingNames, pastNames } from "../../../../src/core/desired/resolve/names.ts";
import { resolveConfiguration } from "../../../../src/core/desired/resolve/resolve-configuration.ts";
import type { DesiredConfiguration, DesiredVariation } from "../../../../src/core/model/change/desired-flag.ts";
import { formatServe, formatVariation } from "../../../../src/core/render/words/effects/flag-words.ts";
import { CHECKOUT, PAYMENTS } from "../../semantic-patch/checkout-flag.ts";

const PLACE = ["environments", "production"];
const KNOWN = { flag: CHECKOUT, prerequisites: new Map([["payments", PAYMENTS]]) };
const CLAUSES = [{ contextKind: "user", attribute: "country", op: "in", values: ["IT"], negate: false }];

function resolved(desired: DesiredConfiguration, variations?: readonly DesiredVariation[]) {
  const faults: CompileFault[] = [];
  const names = fittingNames({ ...KNOWN, report: (fault) => faults.push(fault) }, variations);
  return { configuration: resolveConfiguration(desired, names, PLACE), faults };
}

test("every name becomes an id, a share a weight, and what is not written stays unwritten", () => {
  const { configuration, faults } = resolved({
    on: true,
    offVariation: { index: 0 },
    prerequisites: [{ key: "payments", variation: "open" }],
    targets: [
      { contextKind: "user", variation: "treatment", values: ["ana", "bob"], nested: false },
      { contextKind: "device", variation: "control", values: ["d-1"], nested: true },
    ],
    rules: [{ id: "r", clauses: CLAUSES, serve: { rollout: { treatment: "25%", control: "rest" } } }],
    fallthrough: { rollout: { control: "100%" }, rolloutContextKind: "organization", rolloutBucketBy: "plan" },
  });
  expect(faults).toEqual([]);
  expect(configuration).toEqual({
    on: true,
    offVariation: "v-control",
    prerequisites: [{ key: "payments", variation: 1 }],
    targets: [
      { contextKind: "user", key: "ana", variation: "v-treatment", pointer: ["targets", "treatment", 0] },
      { contextKind: "user", key: "bob", variation: "v-treatment", pointer: ["targets", "treatment", 1] },
      { contextKind: "device", key: "d-1", variation: "v-control", pointer: ["targets", "device", "control", 0] },
    ],
    rules: [
      {
        id: "r",
        clauses: CLAUSES,
        serve: {
          rollout: {
            weights: [
              { variation: "v-treatment", weight: 25_000 },
              { variation: "v-control", weight: 75_000 },
            ],
          },
        },
      },
    ],
    fallthrough: {
      rollout: {
        weights: [{ variation: "v-control", weight: 100_000 }],
        contextKind: "organization",
        bucketBy: "plan",
      },
    },
  });
});

describe("a name that does not fit", () => {
  test.each<[DesiredConfiguration, string, (string | number)[], "key" | "value"]>([
    [{ offVariation: "contrl" }, "unknown-variation", ["offVariation"], "value"],
    [{ fallthrough: { variation: "contrl" } }, "unknown-variation", ["fallthrough", "variation"], "value"],
    [
      { fallthrough: { rollout: { contrl: "25%", treatment: "rest" } } },
      "unknown-variation",
      ["fallthrough", "rollout", "contrl"],
      "key",
    ],
    [
      { rules: [{ clauses: CLAUSES, serve: { rollout: { treatment: "rest", contrl: "25%" } } }] },
      "unknown-variation",
      ["rules", 0, "rollout", "contrl"],
      "key",
    ],
    [
      { targets: [{ contextKind: "device", variation: "contrl", values: ["a"], nested: true }] },
      "unknown-variation",
      ["targets", "device", "contrl"],
      "key",
    ],
    [{ prerequisites: [{ key: "payment", variation: true }] }, "unknown-flag", ["prerequisites", 0, "key"], "value"],
    [
      { prerequisites: [{ key: "payments", variation: "shut" }] },
      "unknown-variation",
      ["prerequisites", 0, "variation"],
      "value",
    ],
  ])("in %j is a fault at its place", (desired, code, pointer, part) => {
    const { faults } = resolved(desired);
    expect(faults).toMatchObject([{ code, pointer: [...PLACE, ...pointer], part }]);
  });

  test("twice in one rollout is told twice, and not as the same variation", () => {
    const { faults } = resolved({ fallthrough: { rollout: { x: "25%", y: "rest" } } });
    expect(faults.map(({ code }) => code)).toEqual(["unknown-variation", "unknown-variation"]);
  });

  describe("in a file that adds variations", () => {
    const added = [{ value: { layout: "bold" }, name: "bold" }, { value: 7 }];

    test.each<[DesiredConfiguration]>([
      [{ offVariation: "bold" }],
      [{ offVariation: 7 }],
      [{ offVariation: { value: { layout: "bold" } } }],
      [{ fallthrough: { rollout: { "7": "25%", control: "rest" } } }],
    ])("is told to be of use later where it is one of these: %j", (desired) => {
      expect(resolved(desired, added).faults).toMatchObject([
        {
          code: "unknown-variation",
          hint: expect.stringMatching(/ One that "variations" adds can be used once it is live\.$/),
        },
      ]);
    });

    test.each<[DesiredConfiguration, typeof added | undefined]>([
      [{ offVariation: "bald" }, added],
      [{ offVariation: "bold" }, undefined],
      [{ prerequisites: [{ key: "payments", variation: "bold" }] }, added],
    ])("is a mistake where it is none of these: %j", (desired, variations) => {
      expect(resolved(desired, variations).faults[0]?.hint).not.toContain("adds");
    });
  });

  test("is no fault in what git said before: it equals nothing live, and reads as it was written", () => {
    const names = pastNames(KNOWN);
    const before = resolveConfiguration(
      {
        offVariation: "gone",
        fallthrough: { rollout: { gone: "25%", treatment: "rest" } },
        prerequisites: [
          { key: "payments", variation: "gone" },
          { key: "search", variation: "on" },
        ],
      },
      names,
      PLACE,
    );
    expect(CHECKOUT.variations.map(({ id }) => id)).not.toContain(before.offVariation);
    expect(before.prerequisites).toEqual([
      { key: "payments", variation: -1 },
      { key: "search", variation: -1 },
    ]);
    expect(formatVariation(names.flag(), before.offVariation as string)).toEqual([{ quoted: "gone" }]);
    const rollout = { ...(before.fallthrough as { rollout: { weights: [] } }).rollout, experiment: false };
    expect(formatServe(names.flag(), { rollout })).toEqual([
      "25%",
      " ",
      { quoted: "gone" },
      ", ",
      "75%",
      " ",
      { quoted: "treatment" },
    ]);
  });
});
