import { describe, expect, test } from "vitest";
import { fitConditions } from "../../../emulators/featuresignals/evaluation/conditions.ts";
import { bucketOf } from "../../../emulators/featuresignals/evaluation/evaluate.ts";
import { murmur3 } from "../../../emulators/featuresignals/evaluation/murmur3.ts";
import type { FlagSeed, StateSeed } from "../../../emulators/featuresignals/seeds/seed-project.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { useFeatureSignals } from "./fixture.ts";

const { start } = useFeatureSignals();

test.each([
  ["", 0, 0],
  ["", 1, 0x514e28b7],
  ["", 0xffffffff, 0x81f16f39],
  ["test", 0, 0xba6bd213],
  ["Hello, world!", 0, 0xc0363e43],
  ["The quick brown fox jumps over the lazy dog", 0, 0x2e4ff723],
  ["abc", 0x9747b28c, 0xc84a62dd],
  ["aaaa", 0x9747b28c, 0x5a97808a],
  ["ππππππππ", 0x9747b28c, 0xd58063c1],
])("the hash of %j with seed %i is the published one", (text, seed, hash) => {
  expect(murmur3(text, seed)).toBe(hash);
});

test("buckets are spread over all basis points", () => {
  const buckets = Array.from({ length: 1000 }, (_, index) => bucketOf("f", `user-${index}`));
  expect(Math.min(...buckets)).toBeLessThan(100);
  expect(Math.max(...buckets)).toBeGreaterThan(9900);
  expect(buckets.filter((bucket) => bucket < 5000).length).toBeGreaterThan(450);
});

test.each<[string, string[], Json | undefined, boolean]>([
  ["eq", ["IT"], "IT", true],
  ["eq", [], "IT", false],
  ["eq", ["true"], true, true],
  ["neq", ["IT"], "DE", true],
  ["neq", ["IT"], undefined, false],
  ["notIn", ["IT"], undefined, false],
  ["in", ["DE", "IT"], "IT", true],
  ["notIn", ["DE"], "IT", true],
  ["contains", ["T"], "IT", true],
  ["startsWith", ["I"], "IT", true],
  ["endsWith", ["I"], "IT", false],
  ["gt", ["3"], 4, true],
  ["gte", ["4"], "4", true],
  ["lt", ["4"], 4, false],
  ["lte", ["x"], 4, false],
  ["regex", ["^I.$"], "IT", true],
  ["regex", ["("], "IT", false],
  ["exists", [], "IT", true],
  ["exists", ["false"], undefined, true],
  ["exists", [], undefined, false],
  ["semVerEqual", ["1.0.0"], "1.0.0", false],
])("%s %j fits %j: %s", (operator, values, actual, expected) => {
  const context = { key: "u", ...(actual === undefined ? {} : { attributes: { country: actual } }) };
  expect(fitConditions([{ attribute: "country", operator, values }], context, "all")).toBe(expected);
});

describe("what a user gets", () => {
  const FLAG = "f";
  const everybody = Array.from({ length: 200 }, (_, index) => `user-${index}`);
  const inside = everybody.find((key) => bucketOf(FLAG, key) < 2500) ?? "";
  const outside = everybody.find((key) => bucketOf(FLAG, key) >= 5000) ?? "";

  async function get(
    state: StateSeed,
    key: string,
    attributes: Record<string, Json> = {},
    more: Partial<FlagSeed> = {},
  ) {
    const fs = await start();
    const seed = { enabled: true, ...state };
    fs.addFlag("storefront", { key: FLAG, defaultValue: "off", states: { test: seed }, ...more });
    const { value, reason } = fs.evaluate("storefront", FLAG, "test", { key, attributes });
    return [value, reason];
  }

  const rule = (value: Json, more: object = {}) => ({ id: String(value), value, ...more });

  test.each<[string, StateSeed, string, Record<string, Json>, unknown[]]>([
    ["the flag's default if it is off", { enabled: false, defaultValue: "on" }, inside, {}, ["off", "DISABLED"]],
    ["the state's default, all of them, at 0%", { defaultValue: "on" }, outside, {}, ["on", "FALLTHROUGH"]],
    ["the flag's default if the state has none", {}, inside, {}, ["off", "FALLTHROUGH"]],
    ["null if that is the state's default", { defaultValue: null }, inside, {}, [null, "FALLTHROUGH"]],
    [
      "the state's default inside a rollout",
      { defaultValue: "on", percentageRollout: 2500 },
      inside,
      {},
      ["on", "ROLLOUT"],
    ],
    [
      "the flag's default outside it",
      { defaultValue: "on", percentageRollout: 2500 },
      outside,
      {},
      ["off", "FALLTHROUGH"],
    ],
    ["the flag's default on both sides without one", { percentageRollout: 2500 }, inside, {}, ["off", "ROLLOUT"]],
    ["the value of a rule that fits", { rules: [rule("a")] }, outside, {}, ["a", "TARGETED"]],
    ["nothing of a rule with 0%", { rules: [rule("a", { percentage: 0 })] }, inside, {}, ["off", "FALLTHROUGH"]],
    ["a rule's value in its bucket", { rules: [rule("a", { percentage: 2500 })] }, inside, {}, ["a", "ROLLOUT"]],
    [
      "the next rule's beyond it",
      { rules: [rule("a", { percentage: 2500 }), rule("b")] },
      outside,
      {},
      ["b", "TARGETED"],
    ],
    [
      "that of the lowest priority, whatever the order",
      { rules: [rule("a", { priority: 2 }), rule("b", { priority: 1 })] },
      inside,
      {},
      ["b", "TARGETED"],
    ],
    [
      "a rule's value in any of its segments",
      { rules: [rule("a", { segment_keys: ["unknown", "beta-testers"] })] },
      inside,
      { beta: true },
      ["a", "TARGETED"],
    ],
    [
      "nothing of a rule whose segments are unknown",
      { rules: [rule("a", { segment_keys: ["unknown"] })] },
      inside,
      {},
      ["off", "FALLTHROUGH"],
    ],
  ])("is %s", async (_, state, key, attributes, expected) => {
    expect(await get(state, key, attributes)).toEqual(expected);
  });

  test("is a variant by weight, and nothing of one if a rollout is set", async () => {
    const variants = [
      { key: "a", value: "a", weight: 2500 },
      { key: "b", value: "b", weight: 100 },
    ];
    const ab = { type: "ab" } as const;
    expect(await get({ variants }, inside, {}, ab)).toEqual(["a", "VARIANT"]);
    expect(await get({ variants }, outside, {}, ab)).toEqual(["b", "VARIANT"]);
    expect((await get({ variants, percentageRollout: 1 }, outside, {}, ab))[1]).toBe("FALLTHROUGH");
  });

  test("depends on prerequisites in every environment", async () => {
    const more = { prerequisites: ["base-ui"] };
    expect(await get({ defaultValue: "on" }, inside, {}, more)).toEqual(["off", "PREREQUISITE_FAILED"]);
    expect((await get({}, inside, {}, { prerequisites: [FLAG] }))[1]).toBe("PREREQUISITE_FAILED");
    const fs = await start();
    const [context, where] = [{ key: inside }, ["storefront", "express-shipping", "production"] as const];
    expect(fs.evaluate(...where, context).reason).not.toBe("PREREQUISITE_FAILED");
    fs.editState("storefront", "base-ui", "production", { enabled: false });
    expect(fs.evaluate(...where, context)).toEqual({ value: false, reason: "PREREQUISITE_FAILED" });
    expect(fs.evaluate("storefront", "nothing", "production", context).reason).toBe("NOT_FOUND");
  });
});
