import { describe, expect, test } from "vitest";
import type { Observed } from "../../../../src/core/decide/observed.ts";
import type { Resource } from "../../../../src/core/model/change/change.ts";
import { rivalWarnings } from "../../../../src/core/render/change/rivals.ts";
import { other, ours } from "../../decide/observing.ts";
import { report, standing } from "../reporting.ts";

const SEGMENT: Resource = {
  provider: "launchdarkly",
  project: "storefront",
  segment: "beta",
  environment: "production",
};
const warned = (observed: Partial<Observed>, stage: "open" | "draft" | "merged" | "closed" = "open") =>
  rivalWarnings(standing({ observed }).observed, report([], { stage }));
const stranger = (id: string, description: string, createdAt = 1_000) =>
  ours({ id, description, createdAt, url: `https://app.launchdarkly.com/${id}` }).request;

describe("other pull requests that wait to change the same", () => {
  const others = [other({ pullRequest: 9 }), other({ pullRequest: 7 }), other({ pullRequest: 8, live: false })];

  test("are linked, each once, in order", () => {
    expect(warned({ others: [...others, ...others] })).toEqual([
      "⚠️ Another change of this flag in this environment waits in [pull request 7](<https://github.com/octo/flags/pull/7>), [pull request 9](<https://github.com/octo/flags/pull/9>).",
    ]);
  });

  test.each<[Partial<Resource>, string]>([
    [{ environment: null }, "this flag in all environments"],
    [SEGMENT, "this segment"],
  ])("are said to change what they change: %j", (resource, words) => {
    const whole = "segment" in resource ? SEGMENT : { ...standing().observed.resource, environment: null };
    expect(warned({ others, resource: whole as Resource })[0]).toContain(`Another change of ${words} waits in`);
  });
});

describe("requests that somebody opened in another way", () => {
  test("are linked and quoted, the oldest first", () => {
    expect(warned({ strangers: [stranger("r2", "Second", 2), stranger("r1", "Turn it `off` <b>", 1)] })).toEqual([
      "⚠️ Somebody asked for a change of this flag in this environment in [another approval request](<https://app.launchdarkly.com/r1>): ``Turn it `off` <b>``.",
      "⚠️ Somebody asked for a change of this flag in this environment in [another approval request](<https://app.launchdarkly.com/r2>): `Second`.",
    ]);
  });

  test("are three at most, and a number", () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => stranger(`r${n}`, "x".repeat(5_000)));
    expect(warned({ strangers: many(4) }).at(-1)).toBe("⚠️ 1 more such request waits.");
    expect(warned({ strangers: many(9) }).at(-1)).toBe("⚠️ 6 more such requests wait.");
    expect(warned({ strangers: many(9) }).join("").length).toBeLessThan(1_500);
  });
});

test("nothing is said once the pull request is merged or closed, or does not change it any more", () => {
  const rivals = { others: [other({ pullRequest: 9 })], strangers: [stranger("r1", "First")] };
  expect(warned(rivals, "draft")).toHaveLength(2);
  expect([...warned(rivals, "merged"), ...warned(rivals, "closed")]).toEqual([]);
  const { change: _, ...gone } = standing({ observed: rivals }).observed;
  expect(rivalWarnings(gone, report([]))).toEqual([]);
});
