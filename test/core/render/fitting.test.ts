import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, fitting } from "../../../src/core/render/words/fitting.ts";

describe("the length of a text in bytes", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["\u007f", 1],
    ["\u0080é\u07ff", 6],
    ["\u0800日\uffff", 9],
    ["🎉\u{10ffff}", 8],
    ["a\ud800b", 5],
  ])("of %j is %d", (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });

  test("is what it takes as UTF-8, whatever it holds", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => bytesOf(text) === Buffer.byteLength(text)));
  });
});

describe("the lines that fit", () => {
  const more = (left: number) => `and ${left} more`;

  test.each<[string, string[], number, string[]]>([
    ["all, to the last byte", ["aa", "bb"], 6, ["aa", "bb"]],
    ["those before the first that does not", ["aa", "bbb", "c"], 6, ["aa", "and 2 more"]],
    ["none where the first is too long", ["é".repeat(3), "b"], 6, ["and 2 more"]],
    ["none of none", [], 0, []],
  ])("are %s", (_what, lines, most, shown) => {
    expect(fitting(lines, most, more)).toEqual(shown);
  });

  test("are the first ones, with one word about the rest, and never too long", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), fc.nat({ max: 100 }), (lines, most) => {
        const shown = fitting(lines, most, more);
        if (shown.length === lines.length && shown.at(-1) === lines.at(-1)) return;
        const kept = shown.slice(0, -1);
        expect(kept).toEqual(lines.slice(0, kept.length));
        expect(shown.at(-1)).toBe(more(lines.length - kept.length));
        expect(bytesOf(kept.map((line) => `${line}\n`).join(""))).toBeLessThanOrEqual(most);
      }),
    );
  });
});
