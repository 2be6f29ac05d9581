import { expect, test } from "vitest";
import type { FlagConfiguration } from "../../../../src/core/model/live/flag.ts";
import { rolloutStepRule } from "../../../../src/core/policy/rules/rollout-step-rule.ts";
import { configOf, PROJECT_WIDE, subjectOf } from "../policy-subjects.ts";

const moving = (before: FlagConfiguration, after: FlagConfiguration) => new Map([["production", { before, after }]]);
const CONFIG = configOf({ maxRolloutStep: 25_000 });

function opened(weight: number): FlagConfiguration {
  const weights = [
    { variation: "a", weight },
    { variation: "b", weight: 100_000 - weight },
  ];
  return {
    on: true,
    offVariation: "b",
    fallthrough: { rollout: { weights, experiment: false } },
    prerequisites: [],
    targets: [],
    rules: [],
    trackEvents: false,
    trackEventsFallthrough: false,
    version: 1,
  };
}

test.each([0, 20_000, 25_000])("takes a step of %i thousandths of a percent", (weight) => {
  expect(rolloutStepRule(subjectOf(CONFIG, {}, { configurations: moving(opened(0), opened(weight)) }))).toEqual([]);
});

test("says nothing of what was not compiled, or where there is no such rule", () => {
  expect(rolloutStepRule(subjectOf(CONFIG))).toEqual([]);
  const configurations = moving(opened(0), opened(100_000));
  expect(rolloutStepRule(subjectOf(configOf({}), {}, { configurations }))).toEqual([]);
});

test("lets a flag be turned off, unless anything else changes too", () => {
  const off = { ...opened(100_000), on: false };
  const steps = (after: FlagConfiguration) =>
    rolloutStepRule(subjectOf(CONFIG, {}, { configurations: moving(opened(100_000), after) })).length;
  expect(steps(off)).toBe(0);
  expect(steps({ ...off, trackEvents: true })).toBe(0);
  expect(steps({ ...off, offVariation: "c" })).toBe(1);
  expect(steps({ ...off, fallthrough: { variation: "a" } })).toBe(1);
  expect(steps({ ...opened(100_000), offVariation: "a" })).toBe(1);
});

test("counts a variation's new value where it is served", () => {
  const configurations = new Map([
    ["staging", { before: opened(0), after: opened(100_000) }],
    ["production", { before: opened(30_000), after: opened(0) }],
  ]);
  const [fault, ...others] = rolloutStepRule(subjectOf(CONFIG, PROJECT_WIDE, { configurations }));
  expect(fault?.message).toContain("The change moves 30%");
  expect(others).toEqual([]);
});

test.each<[what: string, change: object, pointer: string[]]>([
  ["at the instructions", {}, ["instructions"]],
  ["at what is copied", { copy: { from: "staging", actions: ["updateFallthrough"] }, instructions: [] }, ["include"]],
])("refuses a larger step %s", (_, change, pointer) => {
  const configurations = moving(opened(10_000), opened(35_001));
  expect(rolloutStepRule(subjectOf(CONFIG, change, { configurations }))).toEqual([
    {
      code: "policy-rollout-step",
      file: "flags/a.yaml",
      where: { document: 0, pointer, part: "key" },
      message: `The change moves 25.001% of the traffic of the fallthrough to another variation; maxRolloutStep of "production" is 25%.`,
      hint: 'Go in smaller steps, one pull request after another. Whoever may merge a change of `policy.environments.production.maxRolloutStep` in `.github/flag-gitops.yml` into "main" may waive it.',
    },
  ]);
});
