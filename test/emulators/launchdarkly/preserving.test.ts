import { afterEach, beforeEach, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { ruleId, variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import type { FlagSeed } from "../../../emulators/launchdarkly/seeds/flag-seed.ts";

const clauses = [{ attribute: "country", op: "in", values: ["IT"] }];
const FLAG: FlagSeed = {
  key: "banner",
  variations: [{ value: "a" }, { value: "b" }],
  environments: {
    test: {
      offVariation: null,
      fallthrough: { rollout: { a: 50_000, b: 50_000 }, seed: 61, contextKind: "device" },
      rules: [
        { description: "First", clauses, serve: { rollout: { a: 1000, b: 99_000 }, seed: 62 }, disabled: true },
        { clauses, serve: "b" },
      ],
    },
  },
};

let ld: LaunchDarkly;

beforeEach(async () => {
  ld = await startLaunchDarkly({ projects: [{ key: "shop", environments: [{ key: "test" }], flags: [FLAG] }] });
});
afterEach(() => ld.close());

test("a renamed rule keeps what only LaunchDarkly knows of it: seed, reference, and that it is disabled", () => {
  const before = ld.configuration("shop", "banner", "test");
  const rule = ruleId("shop", "banner", "test", 0);
  ld.editFlag("shop", "banner", "test", [{ kind: "updateRuleDescription", ruleId: rule, description: "Italy" }]);
  const [first, ...others] = before.rules;
  expect(ld.configuration("shop", "banner", "test")).toEqual({
    ...before,
    version: before.version + 1,
    lastModified: expect.any(Number),
    rules: [{ ...first, description: "Italy" }, ...others],
  });
});

test("a missing off variation can be set", () => {
  expect(ld.configuration("shop", "banner", "test")).not.toHaveProperty("offVariation");
  const variation = variationId("shop", "banner", 1);
  ld.editFlag("shop", "banner", "test", [{ kind: "updateOffVariation", variationId: variation }]);
  expect(ld.configuration("shop", "banner", "test").offVariation).toBe(1);
});

test("reordered rules keep their ids and their clauses' ids", () => {
  const { rules } = ld.configuration("shop", "banner", "test");
  const ruleIds = rules.map(({ _id }) => _id).reverse();
  ld.editFlag("shop", "banner", "test", [{ kind: "reorderRules", ruleIds }]);
  expect(ld.configuration("shop", "banner", "test").rules).toEqual([...rules].reverse());
});
