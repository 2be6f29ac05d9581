import { describe, expect, test } from "vitest";
import type { Config, EnvironmentPolicy, Freeze } from "../../../src/core/model/policy.ts";
import { integrationConfigOf, membersOf, reviewPolicyOf } from "../../../src/core/policy/effective.ts";
import { freezeOf } from "../../../src/core/policy/freeze.ts";
import { NO_CONFIG } from "../../../src/core/policy/no-config.ts";
import { reviewersOf } from "../../../src/core/policy/reviewers.ts";
import { CHANGE, configOf, PROJECT_WIDE } from "./policy-subjects.ts";

const both = (production: EnvironmentPolicy, staging: EnvironmentPolicy): Config => configOf({ production, staging });

describe("the freeze", () => {
  const freeze = (from: number, until: number, reason = "Holidays"): Freeze => ({ from, until, reason });

  test.each<[what: string, configs: Config[], environment: string | null, now: number, until: number | undefined]>([
    ["none without a config", [], "production", 5, undefined],
    ["none of an environment that has none", [configOf({ freeze: [freeze(0, 10)] })], "staging", 5, undefined],
    ["from its first moment", [configOf({ freeze: [freeze(5, 10)] })], "production", 5, 10],
    ["not before", [configOf({ freeze: [freeze(5, 10)] })], "production", 4, undefined],
    ["up to its last moment", [configOf({ freeze: [freeze(5, 10)] })], "production", 9, 10],
    ["not after", [configOf({ freeze: [freeze(5, 10)] })], "production", 10, undefined],
    ["the one that ends last", [configOf({ freeze: [freeze(0, 30), freeze(0, 20)] })], "production", 5, 30],
    ["of any config", [NO_CONFIG, configOf({ freeze: [freeze(0, 10)] })], "production", 5, 10],
    [
      "of any environment for all at once",
      [both({ freeze: [freeze(0, 10)] }, { freeze: [freeze(0, 20)] })],
      null,
      5,
      20,
    ],
  ])("%s", (_, configs, environment, now, until) => {
    expect(freezeOf(configs, environment, now)?.until).toBe(until);
  });
});

describe("the reviewers", () => {
  test("are those of the file, then those of every config, nobody twice", () => {
    const change = { ...CHANGE, reviewers: { members: ["Ana@example.com"], teams: ["owners"] } };
    const configs = [
      configOf({ reviewers: { members: ["ana@example.com", "bob@example.com"], teams: [] } }),
      configOf({ reviewers: { members: ["bob@example.com", "507f1f77bcf86cd799439011"], teams: ["owners", "sre"] } }),
    ];
    expect(reviewersOf(change, configs)).toEqual({
      members: ["Ana@example.com", "bob@example.com", "507f1f77bcf86cd799439011"],
      teams: ["owners", "sre"],
    });
  });

  test("are those of all environments for a change of all of them", () => {
    const config = both({ reviewers: { members: [], teams: ["a"] } }, { reviewers: { members: [], teams: ["b"] } });
    expect(reviewersOf(CHANGE, [config]).teams).toEqual(["a"]);
    expect(reviewersOf({ ...CHANGE, resource: PROJECT_WIDE.resource }, [config]).teams).toEqual(["a", "b"]);
  });

  test("are nobody if nobody is named", () => {
    expect(reviewersOf(CHANGE, [])).toEqual({ members: [], teams: [] });
  });
});

describe("what is handed to the service that keeps the approvals", () => {
  const ONE = { template: "1" };
  const TWO = { template: "2" };

  test.each<[what: string, configs: Config[], environment: string | null, expected: object | undefined]>([
    ["nothing without a config", [], "production", undefined],
    [
      "what the base branch says first",
      [configOf({ integrationConfig: ONE }), configOf({ integrationConfig: TWO })],
      "production",
      ONE,
    ],
    ["what only the older config says", [NO_CONFIG, configOf({ integrationConfig: TWO })], "production", TWO],
    ["nothing of another environment", [configOf({ integrationConfig: ONE })], "staging", undefined],
    [
      "what all environments agree upon",
      [both({ integrationConfig: ONE }, { integrationConfig: { ...ONE } })],
      null,
      ONE,
    ],
    ["what the only environment says", [both({ integrationConfig: ONE }, {})], null, ONE],
    ["nothing where they differ", [both({ integrationConfig: ONE }, { integrationConfig: TWO })], null, undefined],
  ])("%s", (_, configs, environment, expected) => {
    expect(integrationConfigOf(configs, environment)).toEqual(expected);
  });
});

describe("how reviews are counted", () => {
  const DENY = { selfApproval: "deny", canApplyDeclinedChanges: "deny", autoApply: "deny" } as const;
  const ALLOW = { selfApproval: "allow", canApplyDeclinedChanges: "allow", autoApply: "allow" } as const;

  test.each<[what: string, configs: Config[], expected: object]>([
    ["everything is denied without a config", [], DENY],
    ["everything is denied by an empty one", [NO_CONFIG], DENY],
    ["what all allow is allowed", [configOf({}, ALLOW), configOf({}, ALLOW)], ALLOW],
    [
      "what one denies is denied",
      [configOf({}, ALLOW), configOf({}, { ...ALLOW, autoApply: "deny" })],
      { ...ALLOW, autoApply: "deny" },
    ],
    [
      "what one does not mention is denied",
      [configOf({}, { selfApproval: "allow" })],
      { ...DENY, selfApproval: "allow" },
    ],
  ])("%s", (_, configs, expected) => {
    expect(reviewPolicyOf(configs)).toEqual(expected);
  });
});

test("who is who is what any config says, and the one that the pull request cannot edit has the last word", () => {
  const tip = {
    ...NO_CONFIG,
    members: new Map([
      ["alice", "x@example.com"],
      ["bob", "bob@example.com"],
    ]),
  };
  const before = { ...NO_CONFIG, members: new Map([["alice", "ana@example.com"]]) };
  expect([...membersOf([tip, before])]).toEqual([
    ["alice", "ana@example.com"],
    ["bob", "bob@example.com"],
  ]);
});
