import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalClauses,
  clausesKey,
  type Pairable,
  pairRules,
} from "../../../../src/core/desired/pairing/pair-rules.ts";
import type { DesiredClause } from "../../../../src/core/model/change/desired-flag.ts";

const clause = (more: Partial<DesiredClause> = {}): DesiredClause => ({
  contextKind: "user",
  attribute: "country",
  op: "in",
  values: ["IT"],
  negate: false,
  ...more,
});

/** A rule from a short text: `id description clause serve`, where `-` is nothing. */
function rule(text: string): Pairable {
  const [id, description, value, serve] = text.split(" ").map((word) => (word === "-" ? undefined : word));
  const content = `${description} ${value} ${serve}`;
  return { id, description, clauses: [clause({ values: [value ?? ""] })], content };
}

const pair = (from: readonly string[], to: readonly string[]) => pairRules(from.map(rule), to.map(rule));

describe("rules of two versions", () => {
  test.each<[string, string[], string[], (number | undefined)[]]>([
    ["by id, whatever else they say", ["1 A x s"], ["1 B y t"], [0]],
    ["by id before by description", ["1 A x s", "2 B x s"], ["2 A y s", "1 B z s"], [1, 0]],
    ["never with another id", ["1 A x s"], ["2 A x s"], [undefined]],
    ["exactly equal ones in order", ["- A x s", "- A x s"], ["- A x s", "- A x s"], [0, 1]],
    ["one of twins that goes", ["- A x s", "- A x s"], ["- A x s"], [0]],
    ["exactly equal ones, wherever they stand", ["- - x s", "- - y s"], ["- - y s", "- - x s"], [1, 0]],
    ["by description", ["- A x s"], ["- A y t"], [0]],
    ["by description and clauses where both have namesakes", ["- A x s", "- A y s"], ["- A y t", "- A x t"], [1, 0]],
    ["the last namesakes left", ["- A x s", "- A y s"], ["- A x t", "- A z t"], [0, 1]],
    ["by clauses where it was renamed", ["- A x s"], ["- B x t"], [0]],
    ["by clauses where it has no description", ["- - x s", "- - y s"], ["- - y t", "- - x s"], [1, 0]],
    ["a file's with a live one", ["1 A x s", "2 B y s"], ["- B y t", "- C z s", "- A x s"], [1, undefined, 0]],
    ["not at all where nothing is alike", ["- A x s", "- - y s"], ["- B z s"], [undefined]],
  ])("pair %s", (_what, from, to, origins) => {
    expect(pair(from, to)).toMatchObject({ origins, ambiguous: [] });
  });

  test("name those that are gone", () => {
    expect(pair(["- A x s", "- B y s", "- C z s"], ["- B y t"]).removed).toEqual([0, 2]);
  });

  test.each<[string, string[], string[], { to: number; candidates: number[] }[]]>([
    ["two of one name, both edited", ["- A w s", "- A x s"], ["- A y s"], [{ to: 0, candidates: [0, 1] }]],
    ["a rule renamed twice over", ["- A x s"], ["- B x s", "- C x s"], [0, 1].map((to) => ({ to, candidates: [0] }))],
    ["unnamed ones on the same clauses", ["- - x s", "- - x t"], ["- - x u"], [{ to: 0, candidates: [0, 1] }]],
  ])("are ambiguous: %s", (_what, from, to, ambiguous) => {
    expect(pair(from, to).ambiguous).toEqual(ambiguous);
  });

  test("pair the same the other way round, each at most once", () => {
    const word = fc.constantFrom("-", "A", "B");
    const some = fc.tuple(fc.constantFrom("-", "1", "2"), word, fc.constantFrom("x", "y"), fc.constantFrom("s", "t"));
    // Ids are unique on each side, as LaunchDarkly's are and a document's must be.
    const rules = fc.array(some, { maxLength: 5 }).map((all) => {
      const ids = all.map(([id]) => id);
      return all.map(([id, ...rest], at) => [ids.indexOf(id) === at ? id : "-", ...rest].join(" "));
    });
    fc.assert(
      fc.property(rules, rules, (from, to) => {
        const there = pair(from, to);
        const back = pair(to, from);
        const paired = there.origins.flatMap((origin) => (origin === undefined ? [] : [origin]));
        expect(new Set(paired).size).toBe(paired.length);
        expect([...paired, ...there.removed].sort()).toEqual(from.map((_, place) => place));
        expect(back.ambiguous.length === 0).toBe(there.ambiguous.length === 0);
        if (there.ambiguous.length > 0) return;
        const inverse = from.map((_, place) => {
          const at = there.origins.indexOf(place);
          return at < 0 ? undefined : at;
        });
        expect(back.origins).toEqual(inverse);
      }),
      { numRuns: 300 },
    );
  });

  test("pair with themselves, a hundred of them with long lists in no time", () => {
    const values = Array.from({ length: 1000 }, (_, index) => `u${index}`);
    const many = Array.from({ length: 100 }, (_, index): Pairable => {
      const clauses = [clause({ values: [...values, `${index}`] })];
      return { clauses, content: `${index % 50}` };
    });
    expect(pairRules(many, many).origins).toEqual(many.map((_, index) => index));
  });
});

describe("the text of clauses", () => {
  const italians = clause({ values: ["IT", "SM"] });
  const beta = clause({ attribute: "segmentMatch", op: "segmentMatch", values: ["beta"] });
  const key = clausesKey([italians, beta]);

  test.each<[string, DesiredClause[]]>([
    ["the order of clauses", [beta, italians]],
    ["the order of values", [{ ...italians, values: ["SM", "IT"] }, beta]],
    ["a value said twice", [{ ...italians, values: ["SM", "IT", "SM"] }, beta]],
    ["the attribute of a segment clause", [italians, { ...beta, attribute: "" }]],
  ])("does not depend on %s", (_what, clauses) => {
    expect(clausesKey(clauses)).toBe(key);
    expect(canonicalClauses(clauses)).toEqual(JSON.parse(key));
  });

  test.each<[string, DesiredClause]>([
    ["an attribute", { ...italians, attribute: "nation" }],
    ["an operator", { ...italians, op: "contains" }],
    ["the type of a value", { ...italians, values: ["IT", 1] }],
    ["a negation", { ...italians, negate: true }],
    ["a context kind", { ...italians, contextKind: "device" }],
  ])("depends on %s", (_what, other) => {
    expect(clausesKey([other, beta])).not.toBe(key);
  });
});
