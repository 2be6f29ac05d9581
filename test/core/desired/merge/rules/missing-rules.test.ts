import { describe, expect, test } from "vitest";
import type { ResolvedRule } from "../../../../../src/core/desired/resolve/resolved.ts";
import type { Rule } from "../../../../../src/core/model/live/flag.ts";
import { live, mergeRules, rule } from "./country-rules.ts";

const [A, B, C] = [rule("A"), rule("B"), rule("C")];
const MISSING = "rules/A: if country in A, serve control | none";

/** A rule without a description. */
function nameless<Any extends ResolvedRule | Rule>({ description: _, ...rest }: Any): Omit<Any, "description"> {
  return rest;
}

describe("a rule that is not live", () => {
  const now = [live("B"), live("C")];

  test.each<[string, ResolvedRule[], ResolvedRule[]]>([
    ["moves it to the end", [A, B, C], [B, C, A]],
    ["moves another one past it", [B, A, C], [C, B, A]],
  ])("is a conflict where the edit %s", (_what, before, after) => {
    const merged = mergeRules(before, after, now);
    expect(merged).toMatchObject({ conflicts: [MISSING], names: expect.arrayContaining(["r-B", "r-C"]) });
  });

  test("is a notice where the edit moves others that stand elsewhere", () => {
    const merged = mergeRules([A, B, C], [A, C, B], now);
    expect(merged).toMatchObject({ conflicts: [], notices: [MISSING], names: ["r-C", "r-B"] });
  });

  test("is a conflict at the first of the new rules below it", () => {
    const merge = mergeRules([A, B, C], [A, rule("N"), rule("M"), B, C], now);
    expect(merge.conflicts).toEqual([MISSING]);
    const { pointer, untouched } = mergeRules([A, B, C], [A, rule("N"), B, C], now).found[0] ?? {};
    expect([pointer, untouched]).toEqual([["environments", "production", "rules", 1], true]);
  });

  test("is a conflict at a new rule below one that is live already", () => {
    const merged = mergeRules([A, B], [A, rule("N"), rule("M"), B], [live("N"), live("B")]);
    expect(merged.found.map(({ pointer }) => pointer.at(-1))).toEqual([2]);
  });

  test.each<[string, ResolvedRule[], string[]]>([
    ["above it", [rule("N"), A, B, C], ["new N", "r-B", "r-C"]],
    ["below the next one", [A, B, rule("N"), C], ["r-B", "new N", "r-C"]],
  ])("is a notice where the edit adds a rule %s", (_where, after, names) => {
    expect(mergeRules([A, B, C], after, now)).toMatchObject({ conflicts: [], notices: [MISSING], names });
  });

  test("is a conflict at a new rule above it where a rule is live that it could have become", () => {
    const merged = mergeRules([B, A, C], [B, rule("N"), A, C], [live("B"), live("X"), live("C")]);
    expect(merged.conflicts).toEqual([MISSING]);
    expect(merged.found[0]?.pointer.at(-1)).toBe(1);
  });
});

describe("a rule without a description that the edit removes and that is not live as git knows it", () => {
  const [before, after] = [[nameless(A), B], [B]];

  test("is a conflict where one without a description is live that git does not know", () => {
    const other = [live("X"), live("Y")].map(nameless);
    const merged = mergeRules(before, after, [...other, live("B")]);
    expect(merged.conflicts).toEqual([
      "rules/1: if country in A, serve control | if country in X, serve control, or if country in Y, serve control",
    ]);
    expect(merged.names).toEqual(["r-X", "r-Y", "r-B"]);
  });

  test.each<[string, ResolvedRule[], Rule[]]>([
    ["only those with one are", before, [live("X"), live("B")]],
    ["none is that git does not know", before, [live("B")]],
    ["git knew it by its id", [{ ...nameless(A), id: "r-A" }, B], [nameless(live("X")), live("B")]],
    ["git knew it by a description", [A, B], [nameless(live("X")), live("B")]],
  ])("is gone where %s", (_where, git, now) => {
    expect(mergeRules(git, after, now).conflicts).toEqual([]);
  });
});
