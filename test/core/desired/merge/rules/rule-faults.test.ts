import { describe, expect, test } from "vitest";
import { live, mergeRules, rule } from "./country-rules.ts";

const [A, B] = [rule("A"), rule("B")];
const named = (id: string, one = A) => ({ ...one, id });

describe("an id that no live rule has", () => {
  const unknown = (place: number) => ({
    code: "unknown-rule",
    pointer: ["environments", "production", "rules", place, "id"],
    part: "value",
    message: 'Flag "new-checkout" has no rule with the id "r-9" in "production".',
  });

  test.each([
    ["of a rule that the edit adds", [A], [A, named("r-9", B)], 1],
    ["beside another edit of the rule", [A], [named("r-9", rule("A", "v-bare"))], 0],
    ["in place of one that is live", [named("r-A")], [named("r-9", rule("A", "v-bare"))], 0],
    ["that was there before, beside an edit of the rule", [named("r-9")], [named("r-9", rule("A", "v-bare"))], 0],
    ["beside an edit of another rule", [A, B], [named("r-9"), rule("B", "v-bare")], 0],
    ["in a document that is asked for whole", undefined, [B, named("r-9")], 1],
  ])("%s is a fault, and no drift", (_where, before, after, place) => {
    const merged = mergeRules(before, after, [live("A", "v-treatment"), live("B", "v-treatment")]);
    expect(merged.faults).toMatchObject([unknown(place)]);
    expect(merged).toMatchObject({ conflicts: [], notices: [], names: ["r-A", "r-B"] });
  });

  test("is drift where the edit leaves the rule alone", () => {
    const merged = mergeRules([named("r-9"), B], [named("r-9"), rule("B", "v-bare")], [live("B")]);
    expect(merged).toMatchObject({ faults: [], conflicts: [] });
    expect(merged.notices).toEqual(["rules/A: if country in A, serve control | none"]);
  });

  test.each([
    [[], "It has no rules there. A rule that is not in LaunchDarkly has no `id:` here."],
    [
      ["A", "B", "C", "D", "E"].map((name) => live(name)),
      "Say which is meant: `id: r-A` for rule 1, `id: r-B` for rule 2, `id: r-C` for rule 3 and 2 more. A rule that is not in LaunchDarkly has no `id:` here.",
    ],
  ])("is told with the ids that there are, three at most", (now, hint) => {
    expect(mergeRules(undefined, [named("r-9")], now).faults).toMatchObject([{ hint }]);
  });
});

describe("rules that nobody can tell apart", () => {
  test("are named with three of many candidates", () => {
    const now = Array.from({ length: 100 }, (_, index) => ({ ...live("A"), id: `r-${index}` }));
    const { faults } = mergeRules([], [rule("A", "v-bare")], now);
    expect(faults).toMatchObject([
      {
        message: "Rule 1 could be rule 1 or rule 2 or rule 3 or 97 more in LaunchDarkly.",
        hint: expect.stringMatching(/`id: r-0` for rule 1, `id: r-1` for rule 2, `id: r-2` for rule 3 and 97 more\.$/),
      },
    ]);
  });

  test("are all named where they are three", () => {
    const now = ["r-0", "r-1", "r-2"].map((id) => ({ ...live("A"), id }));
    const { faults } = mergeRules([], [rule("A", "v-bare")], now);
    expect(faults[0]?.message).toBe("Rule 1 could be rule 1 or rule 2 or rule 3 in LaunchDarkly.");
    expect(faults[0]?.hint).not.toContain("more");
  });
});
