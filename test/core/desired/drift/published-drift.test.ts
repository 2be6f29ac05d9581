import { expect, test } from "vitest";
import type { Difference } from "../../../../src/core/desired/drift/difference.ts";
import { publishedDrift } from "../../../../src/core/desired/drift/published-drift.ts";
import { differing, inProduction, turnedOff } from "./drifting.ts";

/** The differences of one flag as they are published: path, git, live. */
function published(...differences: readonly Difference[]): string[][] {
  const { flags } = publishedDrift(inProduction(turnedOff({ differences })));
  return flags.flatMap((one) => one.differences.map(({ path, git, live }) => [path, git, live]));
}

test("counts the targets that differ in the same way, and names none", () => {
  const [to, none] = ["targeted at treatment", "not targeted"];
  expect(
    published(
      differing("on", "on", "off"),
      differing("targets/user/ana@example.com", none, to),
      differing("targets/user/ben", to, none),
      differing("targets/user/a~1b", none, to),
      differing("targets/a~1b/acme", none, to),
      differing("trackEvents", "off", "on"),
    ),
  ).toEqual([
    ["on", "on", "off"],
    ["targets/user (2 context keys)", none, to],
    ["targets/user (1 context key)", to, none],
    ["targets/a~1b (1 context key)", none, to],
    ["trackEvents", "off", "on"],
  ]);
});

test("keeps differences of the same words apart that are no targets", () => {
  const rule = differing("rules/Beta/serve", "control", "treatment");
  expect(published(rule, rule)).toHaveLength(2);
});

test.each([
  ["email is ana@example.com", "email is ana@example.com or ben@example.com", "email is ana@example.com or …@…"],
  ["email ends with @example.com", "email ends with @example.org", "email ends with @example.org"],
  ["nothing", 'email is one of ["ana.díaz+x@example.com"]', 'email is one of ["…@…"]'],
  ["nothing", "ana@exampl…", "…@…"],
])("shows no e-mail address that only LaunchDarkly has: git %j, live %j", (git, live, shown) => {
  expect(published(differing("rules/Beta/clauses", git, live))).toEqual([["rules/Beta/clauses", git, shown]]);
});

test("shows no e-mail address in the name of a rule that git does not say", () => {
  expect(published(differing("rules/for ana@example.com", "no such rule", "serves b"))[0]?.[0]).toBe("rules/for …@…");
});
