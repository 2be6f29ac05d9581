import { describe, expect, test } from "vitest";
import { live, mergeRules, rule } from "./country-rules.ts";

const A = rule("A");
const ELSEWHERE = live("A", "v-control", "X");

test("each field of a rule that decides nothing for another one is merged by itself", () => {
  const now = [{ ...live("A", "v-bare"), trackEvents: true }];
  const merged = mergeRules([{ ...A, trackEvents: false }], [{ ...A, trackEvents: false, description: "Alpha" }], now);
  expect(merged.target.rules).toEqual([{ ...now[0], description: "Alpha" }]);
  expect(merged.conflicts).toEqual([]);
  expect(merged.notices).toEqual(['rules/A/serve: control | {"layout":"bare"}', "rules/A/trackEvents: off | on"]);
});

test("a field of a rule that the edit touches and that is live in a third way is a conflict", () => {
  const merged = mergeRules([A], [rule("A", "v-treatment")], [live("A", "v-bare")]);
  expect(merged.conflicts).toEqual(['rules/A/serve: control | {"layout":"bare"}']);
});

test("the tracking of a rule is left alone where the document does not write it", () => {
  const now = [{ ...live("A"), trackEvents: true }];
  expect(mergeRules([A], [rule("A", "v-bare")], now).target.rules[0]).toMatchObject({ trackEvents: true });
  expect(mergeRules([A], [{ ...A, trackEvents: false }], now).target.rules[0]).toMatchObject({ trackEvents: false });
});

describe("a rule whose audience somebody changed", () => {
  const drifted = "rules/A/clauses: country in A | country in X";

  test.each([
    ["what it serves", rule("A", "v-treatment")],
    ["what it is called", { ...A, description: "Alpha" }],
    ["whether it tracks", { ...A, trackEvents: true }],
  ])("is a conflict where the edit touches %s", (_what, after) => {
    const merged = mergeRules([A], [after], [ELSEWHERE]);
    expect(merged.conflicts).toEqual([drifted]);
    expect(merged.notices).toEqual([]);
  });

  test("is a conflict where the edit moves it, and none where it moves others", () => {
    const [B, C] = [rule("B"), rule("C")];
    const now = [ELSEWHERE, live("B"), live("C")];
    expect(mergeRules([A, B, C], [B, A, C], now).conflicts).toEqual([drifted]);
    expect(mergeRules([A, B, C], [A, C, B], now)).toMatchObject({ conflicts: [], names: ["r-A", "r-C", "r-B"] });
  });

  test("is a conflict too where somebody negated it", () => {
    const [clause] = live("A").clauses;
    const now = { ...live("A"), clauses: [{ ...(clause as NonNullable<typeof clause>), negate: true }] };
    expect(mergeRules([A], [rule("A", "v-treatment")], [now]).conflicts).toEqual([
      "rules/A/clauses: country in A | country not in A",
    ]);
  });

  test("is a conflict too where another rule has got its name", () => {
    const [beta, staff] = [rule("Beta", "v-control", "IT"), rule("Staff", "v-control", "FR")];
    const merged = mergeRules([beta, staff], [rule("Beta", "v-bare", "IT"), staff], [live("Beta", "v-control", "FR")]);
    expect(merged.conflicts).toEqual(["rules/Beta/clauses: country in IT | country in FR"]);
  });

  test("is a notice where the edit leaves it alone", () => {
    const merged = mergeRules([A, rule("B")], [A, rule("B", "v-bare")], [ELSEWHERE, live("B")]);
    expect(merged).toMatchObject({ conflicts: [], notices: [drifted] });
  });

  test("is none where it has the audience after the edit already", () => {
    const merged = mergeRules([A], [rule("A", "v-treatment", "X")], [ELSEWHERE]);
    expect(merged).toMatchObject({ conflicts: [], notices: [] });
    expect(merged.target.rules).toMatchObject([{ id: "r-A", serve: { variation: "v-treatment" } }]);
  });
});

describe("a rule that somebody made serve something else", () => {
  test("is a conflict where the edit touches its audience", () => {
    const merged = mergeRules([A], [rule("A", "v-control", "X")], [live("A", "v-bare")]);
    expect(merged.conflicts).toEqual(['rules/A/serve: control | {"layout":"bare"}']);
  });

  test("is none where it serves what it does after the edit already", () => {
    const merged = mergeRules([A], [rule("A", "v-bare", "X")], [live("A", "v-bare")]);
    expect(merged).toMatchObject({ conflicts: [], notices: [] });
  });
});

test("a rule that is asked for whole becomes what it says, whoever its audience is", () => {
  const merged = mergeRules(undefined, [rule("A", "v-bare")], [live("A", "v-treatment", "X")]);
  expect(merged.conflicts).toEqual([]);
  expect(merged.target.rules).toMatchObject([{ id: "r-A", ...rule("A", "v-bare") }]);
});
