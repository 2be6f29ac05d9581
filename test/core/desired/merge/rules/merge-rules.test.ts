import { describe, expect, test } from "vitest";
import type { ResolvedRule } from "../../../../../src/core/desired/resolve/resolved.ts";
import { live, mergeRules, rule } from "./country-rules.ts";

const [A, B, C] = [rule("A"), rule("B"), rule("C")];
const LIVE = [live("A"), live("B"), live("C")];

describe("a rule that the edit removes", () => {
  test("goes where it is live as git said", () => {
    expect(mergeRules([A, B], [B], [live("A"), live("B")]).names).toEqual(["r-B"]);
  });
  test("may be gone already", () => {
    expect(mergeRules([A, B], [B], [live("B")])).toMatchObject({ names: ["r-B"], conflicts: [], notices: [] });
  });
  test("is a conflict where somebody changed it", () => {
    const merged = mergeRules([A, B], [B], [live("A", "v-bare"), live("B")]);
    expect(merged.conflicts).toEqual([
      'rules/A: if country in A, serve control | if country in A, serve {"layout":"bare"}',
    ]);
  });
});

describe("a rule that is live no more", () => {
  test("is a conflict where the edit changes it", () => {
    expect(mergeRules([A], [rule("A", "v-bare")], []).conflicts).toEqual([
      "rules/A: if country in A, serve control | none",
    ]);
  });
  test("is a notice where the edit leaves it alone, and stays away", () => {
    const merged = mergeRules([A, B], [A, rule("B", "v-bare")], [live("B")]);
    expect(merged).toMatchObject({ names: ["r-B"], conflicts: [] });
    expect(merged.notices).toEqual(["rules/A: if country in A, serve control | none"]);
  });
});

describe("a rule that the edit adds", () => {
  test.each<[string, ResolvedRule[], string[]]>([
    ["at the end", [A, B, C, rule("N")], ["r-A", "r-B", "r-C", "new N"]],
    ["at the beginning", [rule("N"), A, B, C], ["new N", "r-A", "r-B", "r-C"]],
    ["between two", [A, rule("N"), B, C], ["r-A", "new N", "r-B", "r-C"]],
    ["and another one, together", [A, rule("N"), rule("M"), B, C], ["r-A", "new N", "new M", "r-B", "r-C"]],
    ["and moves others", [B, rule("N"), A, C], ["r-B", "new N", "r-A", "r-C"]],
  ])("%s comes before the next rule of the document", (_where, after, names) => {
    expect(mergeRules([A, B, C], after, LIVE)).toMatchObject({ names, conflicts: [], notices: [] });
  });

  test("comes before the next rule that is live", () => {
    const merged = mergeRules([A, B, C], [A, rule("N"), B, C], [live("A"), live("C")]);
    expect(merged.names).toEqual(["r-A", "new N", "r-C"]);
  });

  test("comes last where a rule that git does not know stands there", () => {
    const merged = mergeRules([A], [A, rule("N")], [live("A"), live("X")]);
    expect(merged.names).toEqual(["r-A", "r-X", "new N"]);
    expect(merged.notices).toEqual(["rules/X: none | if country in X, serve control"]);
  });

  test("may be live already", () => {
    expect(mergeRules([A], [A, B], [live("A"), live("B")])).toMatchObject({ names: ["r-A", "r-B"], conflicts: [] });
  });

  test("is a conflict where another one of that name is live", () => {
    const merged = mergeRules([A], [A, B], [live("A"), live("B", "v-bare")]);
    expect(merged.conflicts).toEqual(['rules/B: none | if country in B, serve {"layout":"bare"}']);
  });

  test("must not name an id that no live rule has", () => {
    const merged = mergeRules([A], [A, { ...B, id: "r-9" }], [live("A")]);
    expect(merged.faults).toMatchObject([
      { code: "unknown-rule", pointer: ["environments", "production", "rules", 1, "id"], part: "value" },
    ]);
  });
});

describe("the order of the rules", () => {
  test("becomes the one of the edit where it is live as before", () => {
    expect(mergeRules([A, B, C], [C, A, B], LIVE).names).toEqual(["r-C", "r-A", "r-B"]);
  });
  test("may be so already", () => {
    const now = [live("C"), live("A"), live("B")];
    expect(mergeRules([A, B, C], [C, A, B], now)).toMatchObject({ names: ["r-C", "r-A", "r-B"], conflicts: [] });
  });
  test("is a conflict where it is live in a third way", () => {
    const merged = mergeRules([A, B, C], [C, A, B], [live("B"), live("A"), live("C")]);
    expect(merged.conflicts).toEqual(["rules/order: rule A, rule B, rule C | rule B, rule A, rule C"]);
  });
  test("is a conflict where a rule that git does not know stands among them", () => {
    const merged = mergeRules([A, B], [B, A], [live("A"), live("X"), live("B")]);
    expect(merged.conflicts).toEqual(["rules/order: rule A, rule B | rule A, rule X, rule B"]);
  });
  test("is a conflict where a rule is put between rules that somebody reordered", () => {
    const merged = mergeRules([A, B], [A, rule("N"), B], [live("B"), live("A")]);
    expect(merged.conflicts).toEqual(["rules/order: rule A, rule B | rule B, rule A"]);
  });
  test("is a notice where the edit leaves it alone", () => {
    const merged = mergeRules([A, B], [rule("A", "v-bare"), B], [live("B"), live("A")]);
    expect(merged).toMatchObject({ names: ["r-B", "r-A"], conflicts: [] });
    expect(merged.notices).toEqual(["rules/order: rule A, rule B | rule B, rule A"]);
  });
});

describe("rules that nobody can tell apart", () => {
  const twins = [live("A", "v-bare"), { ...live("A", "v-treatment"), id: "r-A2" }];

  test("are a fault where the edit touches the rules", () => {
    const { faults } = mergeRules([A, B], [rule("A", "v-treatment"), B], [...twins, live("B")]);
    expect(faults).toMatchObject([
      { code: "ambiguous-pairing", message: "Rule 1 could be rule 1 or rule 2 in LaunchDarkly." },
    ]);
  });

  test("are none where it does not", () => {
    expect(mergeRules([A, B], [A, B], [...twins, live("B")])).toMatchObject({ faults: [], conflicts: [] });
  });

  test("are told apart by an id that the edit writes", () => {
    const merged = mergeRules([A], [{ ...A, id: "r-A2", description: "Alpha" }], twins);
    expect(merged).toMatchObject({ faults: [], conflicts: [], names: ["r-A", "r-A2"] });
    expect(merged.target.rules[1]).toMatchObject({ description: "Alpha", serve: { variation: "v-treatment" } });
  });

  test("are told at the rules as a whole where the edit removes one", () => {
    const { faults } = mergeRules([A, B], [B], [...twins, live("B")]);
    expect(faults).toMatchObject([{ pointer: ["environments", "production", "rules"], part: "key" }]);
  });

  test("may be two of the document for one live rule", () => {
    const { faults } = mergeRules(undefined, [rule("A", "v-bare"), rule("A", "v-treatment")], [live("A")]);
    expect(faults.map(({ message }) => message)).toEqual([
      "Rule 1 could be rule 1 in LaunchDarkly, and so could another one.",
      "Rule 2 could be rule 1 in LaunchDarkly, and so could another one.",
    ]);
  });
});
