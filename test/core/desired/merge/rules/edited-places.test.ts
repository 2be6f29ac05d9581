import { describe, expect, test } from "vitest";
import type { ResolvedRule } from "../../../../../src/core/desired/resolve/resolved.ts";
import type { Rule } from "../../../../../src/core/model/live/flag.ts";
import { live, mergeRules, rule } from "./country-rules.ts";

/** A rule without a description. */
function nameless(country: string, variation = "v-control"): ResolvedRule {
  const { description: _, ...rest } = rule(country, variation);
  return rest;
}

function liveNameless(country: string, more: Partial<Rule> = {}): Rule {
  const { description: _, ...rest } = live(country);
  return { ...rest, ...more };
}

const [A, C] = [rule("A"), rule("C")];
const SHARED: Partial<Rule> = {
  serve: {
    rollout: {
      weights: [
        { variation: "v-control", weight: 25_000 },
        { variation: "v-treatment", weight: 75_000 },
      ],
      contextKind: "organization",
      bucketBy: "plan",
      experiment: false,
    },
  },
  trackEvents: true,
};
const shares = [
  { variation: "v-control", weight: 25_000 },
  { variation: "v-treatment", weight: 75_000 },
];
const shared = (one: ResolvedRule): ResolvedRule => ({ ...one, serve: { rollout: { weights: shares } } });

describe("a rule without a description whose clauses the edit changes", () => {
  test("keeps its id, how it shares contexts out and its tracking", () => {
    const now = liveNameless("B", SHARED);
    const merged = mergeRules(
      [A, shared(nameless("B")), C],
      [A, shared(nameless("X")), C],
      [live("A"), now, live("C")],
    );
    const clauses = nameless("X").clauses;
    expect(merged).toMatchObject({ conflicts: [], notices: [], faults: [], names: ["r-A", "r-B", "r-C"] });
    expect(merged.target.rules[1]).toEqual({ ...now, clauses });
  });

  test("is a conflict where it is live no more, or with other clauses", () => {
    const gone = ["rules/1: if country in B, serve control | none"];
    expect(mergeRules([nameless("B")], [nameless("X")], []).conflicts).toEqual(gone);
    const other = mergeRules([nameless("B")], [nameless("X")], [liveNameless("Y")]);
    expect(other).toMatchObject({ conflicts: gone, names: ["r-Y"] });
  });

  test("may be live already as it is to become", () => {
    const merged = mergeRules([nameless("B"), C], [nameless("X"), C], [liveNameless("X"), live("C")]);
    expect(merged).toMatchObject({ conflicts: [], notices: [], names: ["r-X", "r-C"] });
  });
});

test("a rule that is renamed and gets other clauses at once keeps its id, and may be live already", () => {
  const after = { ...rule("B"), description: "Beta" };
  expect(mergeRules([A], [after], [live("A")])).toMatchObject({ conflicts: [], names: ["r-A"] });
  expect(mergeRules([A], [after], [{ ...live("B"), description: "Beta" }])).toMatchObject({
    conflicts: [],
    notices: [],
    names: ["r-B"],
  });
});

describe("several rules in one place", () => {
  const before = [nameless("A"), nameless("B")];
  const now = [liveNameless("A"), liveNameless("B")];

  test("are removed and added where the edit changes the clauses of all", () => {
    const merged = mergeRules(before, [nameless("X"), nameless("Y")], now);
    expect(merged).toMatchObject({ conflicts: [], names: ["new undefined", "new undefined"] });
  });

  test("are the live ones whose ids the edit writes at them", () => {
    const after = [
      { ...nameless("X"), id: "r-A" },
      { ...nameless("Y"), id: "r-B" },
    ];
    const merged = mergeRules(before, after, now);
    expect(merged).toMatchObject({ conflicts: [], faults: [], names: ["r-A", "r-B"] });
    expect(merged.target.rules.map(({ clauses }) => clauses)).toEqual(after.map(({ clauses }) => clauses));
  });
});

describe("a document that is asked for whole", () => {
  test("takes a live rule in a place over where neither has a description", () => {
    const merged = mergeRules(undefined, [A, nameless("X"), C], [live("A"), liveNameless("B"), live("C")]);
    expect(merged.names).toEqual(["r-A", "r-B", "r-C"]);
  });

  test("takes none over that somebody gave a name", () => {
    expect(mergeRules(undefined, [A, nameless("X")], [live("A"), live("B")]).names).toEqual(["r-A", "new undefined"]);
    expect(mergeRules(undefined, [A, rule("X")], [live("A"), liveNameless("B")]).names).toEqual(["r-A", "new X"]);
  });
});

test("a live rule that stands where git has another one is unknown, not the same with other clauses", () => {
  const merged = mergeRules([A, nameless("B")], [A, nameless("B")], [live("A"), liveNameless("X")]);
  expect(merged).toMatchObject({ conflicts: [], names: ["r-A", "r-X"] });
  expect(merged.notices).toEqual([
    "rules/2: if country in B, serve control | none",
    "rules/2: none | if country in X, serve control",
  ]);
});
