import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairEditedRules, pairNamelessRules } from "../../../../src/core/desired/pairing/pair-places.ts";
import { type Pairable, pairRules } from "../../../../src/core/desired/pairing/pair-rules.ts";

/** A rule from a short text: `id description clause`, where `-` is nothing. */
function rule(text: string): Pairable {
  const [id, description, value] = text.split(" ").map((word) => (word === "-" ? undefined : word));
  const clauses = [{ contextKind: "user", attribute: "country", op: "in", values: [value ?? ""], negate: false }];
  return { id, description, clauses, content: `${description} ${value}` };
}

const edited = (from: readonly string[], to: readonly string[]) => pairEditedRules(from.map(rule), to.map(rule));
const nameless = (from: readonly string[], to: readonly string[]) => pairNamelessRules(from.map(rule), to.map(rule));

describe("a rule of an edit that nothing else tells apart", () => {
  test.each<[string, string[], string[], (number | undefined)[]]>([
    ["alone", ["- - x"], ["- - y"], [0]],
    ["with another description and other clauses", ["- A x"], ["- B y"], [0]],
    ["between the same neighbours", ["- A a", "- - x", "- B b"], ["- A a", "- - y", "- B b"], [0, 1, 2]],
    ["at the beginning and at the end", ["- - x", "- B b", "- - v"], ["- - y", "- B b", "- - w"], [0, 1, 2]],
    ["before one that is new elsewhere", ["- - x", "- B b"], ["- - y", "- B b", "- N n"], [0, 1, undefined]],
    ["where only the edit writes an id", ["- - x"], ["1 - y"], [0]],
  ])("is the one that stood in its place: %s", (_what, from, to, origins) => {
    expect(edited(from, to)).toMatchObject({ origins, removed: [], ambiguous: [] });
  });

  test.each<[string, string[], string[], (number | undefined)[]]>([
    ["where two stood", ["- - x", "- - v", "- B b"], ["- - y", "- B b"], [undefined, 2]],
    ["where two stand", ["- - x"], ["- - y", "- - w"], [undefined, undefined]],
    [
      "where its neighbours changed places",
      ["- A a", "- - x", "- B b"],
      ["- B b", "- - y", "- A a"],
      [2, undefined, 0],
    ],
    ["at the other side of a neighbour", ["- - x", "- B b"], ["- B b", "- - y"], [1, undefined]],
    ["with another id", ["1 - x"], ["2 - y"], [undefined]],
  ])("is new: %s", (_what, from, to, origins) => {
    expect(edited(from, to)).toMatchObject({ origins, ambiguous: [] });
  });

  test("stays ambiguous where others could be it", () => {
    const [from, to] = [
      ["- A v", "- P p", "- A w", "- Q q"],
      ["- A x", "- P p", "- A y", "- Q q"],
    ];
    expect(edited(from, to)).toEqual(pairRules(from.map(rule), to.map(rule)));
  });

  test("pairs the same the other way round", () => {
    const some = fc.tuple(
      fc.constantFrom("-", "1", "2"),
      fc.constantFrom("-", "A", "B"),
      fc.constantFrom("x", "y", "z"),
    );
    const rules = fc.array(some, { maxLength: 5 }).map((all) => {
      const ids = all.map(([id]) => id);
      return all.map(([id, ...rest], at) => [ids.indexOf(id) === at ? id : "-", ...rest].join(" "));
    });
    const law = fc.property(rules, rules, (from, to) => {
      const [there, back] = [edited(from, to), edited(to, from)];
      const paired = there.origins.filter((origin) => origin !== undefined);
      expect(new Set(paired).size).toBe(paired.length);
      expect([...paired, ...there.removed].sort()).toEqual([...from.keys()]);
      if (there.ambiguous.length > 0) return;
      expect(back.origins).toEqual(
        [...from.keys()].map((place) => (paired.includes(place) ? there.origins.indexOf(place) : undefined)),
      );
    });
    fc.assert(law, { numRuns: 200 });
  });
});

test.each<[string, string[], string[], (number | undefined)[]]>([
  ["is one that has none either", ["1 - x"], ["- - y"], [0]],
  ["is none that has one", ["1 A x"], ["- - y"], [undefined]],
  ["may not be the one of another id", ["1 - x"], ["2 - y"], [undefined]],
])("a rule without a description in the place of a live one %s", (_what, live, written, origins) => {
  expect(nameless(live, written).origins).toEqual(origins);
});

test("a described rule in the place of a live one without a description is new", () => {
  expect(nameless(["1 - x"], ["- A y"]).origins).toEqual([undefined]);
});
