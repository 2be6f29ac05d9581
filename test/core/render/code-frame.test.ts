import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/core/model/diagnostic.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
import { codeFrame, renderPath } from "../../../src/core/render/code-frame.ts";

const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** The columns that a text takes in a terminal: none for what joins the letter before, two for a wide one. */
function columns(text: string): number {
  return [...text].reduce((sum, one) => sum + (/\p{Mn}/u.test(one) ? 0 : WIDE.test(one) ? 2 : 1), 0);
}

function frameOf(text: string, key: string): string[] {
  const where = { document: 0, pointer: [key], part: "value" } as const;
  return codeFrame(
    { code: "some-code", file: "a.yaml", where, message: "It is wrong.", hint: "Mend it." },
    parseSource("a.yaml", text),
  ).split("\n");
}

/** The part of the shown line that stands above the mark. */
function marked([, shown = "", mark = ""]: readonly string[]): string {
  const [start, end] = [mark.indexOf("^"), mark.length];
  let column = 0;
  return [...shown]
    .filter((one) => {
      const at = column;
      column += columns(one);
      return at >= start && at < end;
    })
    .join("");
}

describe("a code frame", () => {
  test("is the place, the line, the mark and the cure", () => {
    expect(frameOf("kind: FlagChange\nflag: a b\n", "flag")).toEqual([
      "a.yaml:2:7: some-code: It is wrong.",
      "2 | flag: a b",
      "          ^^^",
      "Mend it.",
    ]);
  });

  test.each<[string, string, string, string]>([
    ["a line of ten lines", `${"#\n".repeat(9)}b: wrong\n`, "b", "wrong"],
    ["a tab before it", "{ a: 1,\t\tb: wrong }\n", "b", "wrong"],
    ["a tab in it", 'b: "wr\tong"\n', "b", '"wr ong"'],
    ["letters with marks before it", "{ e\u0301te\u0301: 1, b: wrong }\n", "b", "wrong"],
    ["wide letters before it", "{ 日本語: 1, b: wrong }\n", "b", "wrong"],
    ["wide letters in it", "b: 日本語\n", "b", "日本語"],
    ["an emoji before it", "{ 🎉: 1, b: wrong }\n", "b", "wrong"],
    ["something invisible before it", "{ a\u202e: 1, b: wrong }\n", "b", "wrong"],
    ["something invisible in it", "b: wr\u200bong\n", "b", "wr<U+200B>ong"],
    ["the ends of lines of Windows", "a: 1\r\nb: wrong\r\nc: 1\r\n", "b", "wrong"],
    ["a byte order mark", "\ufeff{ a: 1, b: wrong }\n", "b", "wrong"],
  ])("marks what is meant with %s", (_what, text, key, expected) => {
    expect(marked(frameOf(text, key))).toBe(expected);
  });

  test.each([1, 100, 155, 156, 157, 158, 159, 160, 161, 162, 1_000, 100_000])(
    "shows a line in which it begins after %d letters around it, 200 letters at most",
    (length) => {
      const text = `{ a: ${"x".repeat(length)}, b: wrong, c: ${"y".repeat(1_000)} }\n`;
      const [head, shown = "", ...rest] = frameOf(text, "b");
      expect(head).toBe(`a.yaml:1:${length + 11}: some-code: It is wrong.`);
      expect(shown.length).toBeLessThanOrEqual(200);
      expect("wrong".startsWith(marked(["", shown, ...rest]))).toBe(true);
      expect(marked(["", shown, ...rest])).not.toBe("");
    },
  );

  test("marks only what it shows of a value that is longer than the line shown", () => {
    const [, shown = "", mark = ""] = frameOf(`b: ${"x".repeat(5_000)}\n`, "b");
    expect(mark.length).toBeLessThanOrEqual(shown.length);
    expect(mark).toMatch(/^ {7}\^+$/);
  });

  test("is a place and a sentence where there is no text to show", () => {
    const diagnostic: Diagnostic = { code: "not-utf8", file: "a.yaml", where: "file", message: "It is not UTF-8." };
    expect(codeFrame(diagnostic, undefined)).toBe("a.yaml:1:1: not-utf8: It is not UTF-8.");
    expect(codeFrame({ ...diagnostic, hint: "Save it so." }, undefined)).toBe(
      "a.yaml:1:1: not-utf8: It is not UTF-8.\nSave it so.",
    );
  });

  test("shows nothing that a terminal or a log would obey", () => {
    const text = 'a: \u001b[31m\nb: "::error::x"\n';
    const source = parseSource("a.yaml", text);
    const frames = source.diagnostics.map((one) => codeFrame({ ...one, message: "It\n::error::\u001b[0m" }, source));
    expect(frames).toHaveLength(1);
    expect(frames[0]?.split("\n")).toHaveLength(4);
    expect(frames[0]).not.toContain("\u001b");
  });
});

describe("a path", () => {
  test.each([
    ["flags/production/a_b-c.yaml", "flags/production/a_b-c.yaml"],
    ["flags/a b.yaml", '"flags/a b.yaml"'],
    ["flags/a\n::error::b.yaml", '"flags/a\\n::error::b.yaml"'],
    ["flags/\u202egolf.yaml", '"flags/<U+202E>golf.yaml"'],
    ['flags/"a".yaml', '"flags/\\"a\\".yaml"'],
    ["flags/日本.yaml", '"flags/日本.yaml"'],
    ["", '""'],
  ])("%j is shown as %s", (path, shown) => {
    expect(renderPath(path)).toBe(shown);
  });
});
