import { expect, test } from "vitest";
import { pairVariations } from "../../../../src/core/desired/pairing/pair-variations.ts";
import type { DesiredVariation } from "../../../../src/core/model/change/desired-flag.ts";
import type { Json } from "../../../../src/core/model/json.ts";

const named = (name: string, value: Json): DesiredVariation => ({ name, value });
const bare = (value: Json): DesiredVariation => ({ value });

test.each<[string, DesiredVariation[], DesiredVariation[], (number | undefined)[]]>([
  ["with the same name and value", [named("A", 1), named("B", 2)], [named("B", 2), named("A", 1)], [1, 0]],
  ["that lost their names", [named("A", 1)], [bare(1)], [0]],
  ["that got other values", [named("A", 1), bare(2)], [named("A", 3), bare(2)], [0, 1]],
  ["whatever the order of keys in a value", [bare({ a: 1, b: 2 })], [bare({ b: 2, a: 1 })], [0]],
  ["of which one goes and one comes", [bare(1)], [bare(2)], [undefined]],
  ["with an empty name as those without", [named("", 1), named("", 2)], [bare(2), named("", 3)], [1, undefined]],
])("variations pair: those %s", (_what, from, to, origins) => {
  expect(pairVariations(from, to)).toEqual({ origins, ambiguous: [] });
});

test.each<[string, DesiredVariation[], DesiredVariation[], { to: number; candidates: number[] }[]]>([
  [
    "one has its name, another its value",
    [named("A", 1), named("B", 2)],
    [named("A", 2)],
    [{ to: 0, candidates: [0, 1] }],
  ],
  [
    "two may be the same",
    [named("A", 1)],
    [named("A", 2), named("B", 1)],
    [0, 1].map((to) => ({ to, candidates: [0] })),
  ],
])("variations are ambiguous where %s", (_what, from, to, ambiguous) => {
  expect(pairVariations(from, to).ambiguous).toEqual(ambiguous);
});

test("a thousand variations with large values pair in no time, edited or not", () => {
  const of = (text: string) =>
    Array.from({ length: 1000 }, (_, index) => bare({ key: `${text} ${index} ${"x".repeat(100)}` }));
  const [from, to] = [of("old"), of("new")];
  const start = performance.now();
  expect(pairVariations(from, to).origins.every((origin) => origin === undefined)).toBe(true);
  expect(pairVariations(from, from).origins).toEqual([...from.keys()]);
  expect(performance.now() - start).toBeLessThan(500);
});
