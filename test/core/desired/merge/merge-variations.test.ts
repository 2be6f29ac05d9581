import { describe, expect, test } from "vitest";
import { mergeVariations } from "../../../../src/core/desired/merge/merge-variations.ts";
import type { DesiredVariation } from "../../../../src/core/model/change/desired-flag.ts";
import { CHECKOUT } from "../../semantic-patch/checkout-flag.ts";

const variation = (name: string, value: string, description?: string): DesiredVariation => ({
  name,
  value,
  ...(description === undefined ? {} : { description }),
});
const [A, B, C] = [variation("a", "1"), variation("b", "2"), variation("c", "3")];

function merge(before: readonly DesiredVariation[] | undefined, after: readonly DesiredVariation[], live = [A, B]) {
  const variations = live.map((one) => ({ ...one, id: `v-${one.name}` }));
  const merged = mergeVariations({ ...CHECKOUT, variations }, before, after);
  const told = (list: typeof merged.conflicts) => list.map(({ path, git, live: is }) => `${path}: ${git} | ${is}`);
  return { ...merged, conflicts: told(merged.conflicts), notices: told(merged.notices) };
}

test.each<[string, DesiredVariation[], unknown]>([
  ["a new value", [variation("a", "9"), B], { id: "v-a", value: "9", name: "a" }],
  ["a new name", [variation("x", "1"), B], { id: "v-a", value: "1", name: "x" }],
  ["a new description", [variation("a", "1", "first"), B], { id: "v-a", value: "1", name: "a", description: "first" }],
])("%s changes the variation that it is about", (_what, after, changed) => {
  expect(merge([A, B], after)).toMatchObject({ target: [changed, { id: "v-b" }], conflicts: [], faults: [] });
});

test("a variation that the edit adds comes last, one that it removes goes", () => {
  expect(merge([A, B], [C, B]).target).toEqual([{ ...B, id: "v-b" }, C]);
});

test("a name or description that the document does not write is left alone", () => {
  const live = [variation("a", "1", "first"), B];
  expect(merge(undefined, [{ value: "1" }, { value: "2" }], live)).toMatchObject({
    target: [
      { id: "v-a", ...live[0] },
      { id: "v-b", ...B },
    ],
    conflicts: [],
  });
});

test("what is live and git did not have before becomes what the file says", () => {
  expect(merge(undefined, [A, C], [A, B]).target).toEqual([{ ...A, id: "v-a" }, C]);
});

describe("drift", () => {
  test("in a part that the edit changes is a conflict", () => {
    expect(merge([A, B], [variation("a", "9"), B], [variation("a", "5"), B]).conflicts).toEqual([
      'variations/a/value: "1" | "5"',
    ]);
  });
  test("in a part that the edit leaves alone is a notice", () => {
    const merged = merge([A, B], [variation("a", "1", "first"), B], [variation("a", "5"), B, C]);
    expect(merged.conflicts).toEqual([]);
    expect(merged.notices).toEqual(['variations/a/value: "1" | "5"', 'variations/c: none | c: "3"']);
    expect(merged.target).toHaveLength(3);
  });
  test("in a variation that the edit removes is a conflict", () => {
    expect(merge([A, B, C], [A, B], [A, B, variation("c", "9")]).conflicts).toEqual(['variations/c: c: "3" | c: "9"']);
  });
  test("that took a variation away is a conflict if the edit changes it, else a notice", () => {
    expect(merge([A, B, C], [A, B, variation("c", "9")]).conflicts).toEqual(['variations/c: c: "3" | none']);
    expect(merge([A, B, C], [A, variation("x", "2"), C]).notices).toEqual(['variations/c: c: "3" | none']);
  });
  test("that made a variation of the same name is a conflict with the one that the edit adds", () => {
    expect(merge([A, B], [A, B, C], [A, B, variation("c", "9")]).conflicts).toEqual(['variations/c: none | c: "9"']);
  });
  test("is none where the variation is live already", () => {
    expect(merge([A, B], [A, B, C], [A, B, C])).toMatchObject({ conflicts: [], notices: [], faults: [] });
  });
});

test.each<[string, DesiredVariation[]]>([
  ["changes the names of two variations around", [variation("b", "1"), variation("a", "2")]],
  ["could rename one or give it another value", [variation("a", "9"), variation("x", "1"), B]],
])("an edit that %s is ambiguous", (_what, after) => {
  const { faults } = merge([A, B], after);
  expect(faults.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["ambiguous-pairing", ["variations", 0]],
    ["ambiguous-pairing", ["variations", 1]],
  ]);
});
