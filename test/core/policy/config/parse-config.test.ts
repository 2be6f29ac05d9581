import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_POLICY } from "../../../../src/core/model/policy.ts";
import { parseConfig } from "../../../../src/core/policy/config/parse-config.ts";

const read = (text: string) => parseConfig(".github/flag-gitops.yml", text);
const production = (rules: string) => `policy:\n  environments:\n    production: ${rules}\n`;
const rulesOf = (text: string) => {
  const reading = read(text);
  return reading.ok ? reading.config.policy.environments.get("production") : reading.faults;
};

describe("a config that is valid", () => {
  test("says what it says, and the defaults of the rest", () => {
    expect(read("paths: [flags/**]\nbranches: [main, release]\n")).toEqual({
      ok: true,
      config: {
        paths: ["flags/**"],
        branches: ["main", "release"],
        members: new Map(),
        projects: new Map(),
        policy: NO_POLICY,
      },
    });
  });

  test("knows logins whatever their case, and members by address or id", () => {
    const reading = read("members: { Alice: ana@example.com, bob_acme: 507f1f77bcf86cd799439011 }\n");
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && [...reading.config.members]).toEqual([
      ["alice", "ana@example.com"],
      ["bob_acme", "507f1f77bcf86cd799439011"],
    ]);
  });

  test("names projects of LaunchDarkly", () => {
    const reading = read("projects:\n  storefront: { provider: launchdarkly }\n  mobile: {}\n");
    expect(reading.ok && [...reading.config.projects]).toEqual([
      ["storefront", { provider: "launchdarkly" }],
      ["mobile", { provider: "launchdarkly" }],
    ]);
  });

  test("decides for all environments, and denies what it does not mention", () => {
    const reading = read("policy: { selfApproval: allow, allow: { projects: [storefront] } }\n");
    expect(reading.ok && reading.config.policy).toEqual({
      environments: new Map(),
      allow: { projects: ["storefront"] },
      selfApproval: "allow",
      canApplyDeclinedChanges: "deny",
      autoApply: "deny",
    });
  });

  test.each<[rules: string, read: unknown]>([
    ["{}", {}],
    ["{ requireTicket: [SHOP, WEB] }", { requireTicket: ["SHOP", "WEB"] }],
    ["{ maxRolloutStep: 25% }", { maxRolloutStep: 25_000 }],
    ["{ maxRolloutStep: 0.125% }", { maxRolloutStep: 125 }],
    ["{ reviewers: { teams: [owners] } }", { reviewers: { members: [], teams: ["owners"] } }],
    ["{ reviewers: { members: [a@b.c] } }", { reviewers: { members: ["a@b.c"], teams: [] } }],
    ["{ forbid: [replaceRules, addIncludedTargets, addVariation, updateOn] }", { forbid: expect.any(Array) }],
    [
      "{ integrationConfig: { template: 7, more: [a, { b: null }] } }",
      { integrationConfig: { template: 7, more: ["a", { b: null }] } },
    ],
  ])("reads the rules of an environment: %s", (rules, expected) => {
    expect(rulesOf(production(rules))).toEqual(expected);
  });

  test.each<[from: string, to: string, begin: string, until: string]>([
    ["2027-12-20", "2028-01-02", "2027-12-20T00:00:00Z", "2028-01-03T00:00:00Z"],
    ["2028-02-29", "2028-02-29", "2028-02-29T00:00:00Z", "2028-03-01T00:00:00Z"],
    ["2027-12-20T18:00:00+01:00", "2027-12-21T06:00:00Z", "2027-12-20T17:00:00Z", "2027-12-21T06:00:00Z"],
    ["2027-12-20T18:00:00-05:00", "2027-12-20", "2027-12-20T23:00:00Z", "2027-12-21T00:00:00Z"],
  ])("reads a freeze from %s to %s", (from, to, begin, until) => {
    const freeze = { from: Date.parse(begin), until: Date.parse(until), reason: "Holidays" };
    expect(rulesOf(production(`{ freeze: [{ from: ${from}, to: ${to}, reason: Holidays }] }`))).toEqual({
      freeze: [freeze],
    });
  });
});

describe("whatever the text is", () => {
  const words = fc.constantFrom(
    "paths",
    "policy",
    "environments",
    "members",
    "__proto__",
    "freeze",
    "a@b.c",
    "25%",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\n",
    "  ",
    "- ",
    "&a",
    "*a",
    "---",
    "null",
    "1e999",
    '"',
    "constructor",
    "projects",
  );

  test("a config is read or refused with words, and nothing is thrown", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(" ")),
          fc.json(),
        ),
        (text) => {
          const reading = read(text);
          if (reading.ok) return;
          expect(reading.faults.length).toBeGreaterThan(0);
          for (const { line, message, hint } of reading.faults) {
            expect(line).toBeGreaterThan(0);
            expect(message).toMatch(/\.$/);
            expect(hint).not.toBe("");
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(["__proto__", "constructor", "toString"])("the key %s is not taken for one of its own", (key) => {
    expect(read(`policy: { environments: { production: { ${key}: {} } } }\n`)).toMatchObject({ ok: false });
    expect(read(`${key}: {}\n`)).toMatchObject({ ok: false });
  });
});
