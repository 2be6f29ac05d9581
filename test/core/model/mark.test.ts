import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Mark, parseMark, renderMark } from "../../../src/core/model/change/mark.ts";

const MARK: Mark = {
  repositoryName: "octo/flags",
  repositoryId: 812_345_678,
  pullRequest: 12,
  change: "c".repeat(43),
  instructions: "i".repeat(43),
  effect: "e".repeat(43),
};
const TEXT = renderMark(MARK);
const other = renderMark({ ...MARK, repositoryId: 1, pullRequest: 99 });

describe("a mark", () => {
  test("reads as the design writes it", () => {
    const digests = [MARK.change, MARK.instructions, MARK.effect].join(" ");
    expect(TEXT).toBe(`[flag-gitops v1 octo/flags#12 812345678 ${digests}]`);
  });

  test("comes back from any description that it ends", () => {
    const digest = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/);
    const name = fc.stringMatching(/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/);
    const marks = fc.record({
      repositoryName: name,
      repositoryId: fc.integer({ min: 1, max: 999_999_999_999_999 }),
      pullRequest: fc.integer({ min: 1, max: 9_999_999_999 }),
      change: digest,
      instructions: digest,
      effect: digest,
    });
    fc.assert(
      fc.property(marks, fc.string({ unit: "binary" }), (mark, description) => {
        expect(parseMark(`${description} ${renderMark(mark)}`)).toEqual(mark);
      }),
    );
  });

  test("counts only at the very end, so that nobody's title can speak for the request", () => {
    expect(parseMark(`Open ${other} it ${TEXT}`)).toEqual(MARK);
    expect(parseMark(`${other}${TEXT}`)).toEqual(MARK);
    expect(parseMark(`${other} ${TEXT}`)?.repositoryId).toBe(MARK.repositoryId);
  });

  test.each<[string, string]>([
    ["no mark", "Open the new checkout"],
    ["nothing", ""],
    ["a mark that is not at the end", `${TEXT} and more`],
    ["a mark before a full stop", `${TEXT}.`],
    ["a mark before a space", `${TEXT} `],
    ["a mark before an end of line", `${TEXT}\n`],
    ["a mark before something invisible", `${TEXT}\u200b`],
    ["another version", TEXT.replace("v1", "v2")],
    ["no repository", TEXT.replace("octo/flags", "flags")],
    ["a repository with a space", TEXT.replace("octo/", "octo /")],
    ["a number that is too long to be exact", TEXT.replace("812345678", "9".repeat(16))],
    ["a number that begins with zero", TEXT.replace("812345678", "0812345678")],
    ["a negative number", TEXT.replace("812345678", "-1")],
    ["a number with an exponent", TEXT.replace("812345678", "1e9")],
    ["a pull request that is too long a number", TEXT.replace("#12", `#${"9".repeat(11)}`)],
    ["pull request zero", TEXT.replace("#12", "#0")],
    ["digits of another script", TEXT.replace("#12", "#١٢")],
    ["a digest that is too short", TEXT.replace("e]", "]")],
    ["a digest that is too long", TEXT.replace("e]", "ee]")],
    ["two digests", TEXT.replace(` ${MARK.effect}`, "")],
    ["four digests", TEXT.replace("]", ` ${MARK.effect}]`)],
    ["two spaces", TEXT.replace(" v1", "  v1")],
    ["a mark over two lines", TEXT.replace(" v1", "\nv1")],
  ])("is not read from %s", (_what, description) => {
    expect(parseMark(description)).toBeUndefined();
  });

  test("is not searched for at length in a hostile description", () => {
    const before = performance.now();
    for (const part of ["[flag-gitops v1 ", TEXT.slice(0, -1), "a/", "[".repeat(10)]) {
      expect(parseMark(part.repeat(20_000))).toBeUndefined();
    }
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
