import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createConsoleLog } from "../../src/action/console-log.ts";

/** What is printed when a text is said, line by line. */
function printed(text: string, redact: (text: string) => string = (same) => same): string[] {
  const parts: string[] = [];
  createConsoleLog((part) => parts.push(part), redact).info(text);
  const all = parts.join("");
  expect(all.endsWith("\n")).toBe(true);
  return all.slice(0, -1).split("\n");
}

/** True for a line that the runner takes for a command. */
const commands = (line: string) => /^\s*::/u.test(line) || line.includes("##[");

describe("a line of the log", () => {
  test.each<[string, string[]]>([
    ["plain: text", ["plain: text"]],
    ["two\nlines", ["two", "lines"]],
    ["", [""]],
    ["  indented", ["  indented"]],
    ["::error::x", ["| ::error::x"]],
    ["  ::set-output name=a::b", ["|   ::set-output name=a::b"]],
    ["\t::stop-commands::x", ["|  ::stop-commands::x"]],
    ["\u00a0\u3000::error::x", ["| \u00a0\u3000::error::x"]],
    ["fine\n::add-mask::x", ["fine", "| ::add-mask::x"]],
    ["a ::error::x", ["a ::error::x"]],
    ["##[group]x", ["## [group]x"]],
    ["a ##[error]b ##[error]c", ["a ## [error]b ## [error]c"]],
    ["####[[", ["#### [["]],
    ["a\r::error::x", ["a ::error::x"]],
    ["\r::error::x", ["|  ::error::x"]],
    ["\u001b[31mred", ["<U+001B>[31mred"]],
    ["\u202eright", ["<U+202E>right"]],
    ["\u2028::error::x", ["<U+2028>::error::x"]],
    ["#\u200b#[error]", ["#<U+200B>#[error]"]],
  ])("%j is printed as %j", (text, lines) => {
    expect(printed(text)).toEqual(lines);
  });

  test("is never a command, whatever is said", () => {
    const parts = fc.constantFrom(
      "::",
      "##[",
      "#",
      "[",
      " ",
      "\t",
      "\r",
      "\n",
      "\u00a0",
      "\u0085",
      "\u2028",
      "\ufeff",
      "x",
    );
    const hostile = fc.array(parts, { maxLength: 12 }).map((some) => some.join(""));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => {
        expect(printed(text).filter(commands)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("holds no secret, also one that spans lines", () => {
    const redact = (text: string) => text.replaceAll("se\ncret", "***");
    expect(printed("a se\ncret b", redact)).toEqual(["a *** b"]);
  });

  test("is no command even if hiding a secret makes one", () => {
    expect(printed("SECRET::error::x", (text) => text.replaceAll("SECRET", ""))).toEqual(["| ::error::x"]);
    expect(printed("##SECRET[error]", (text) => text.replaceAll("SECRET", ""))).toEqual(["## [error]"]);
  });
});

test("a warning is said to be a note, and escaped alike", () => {
  const parts: string[] = [];
  createConsoleLog(
    (part) => parts.push(part),
    (same) => same,
  ).warn("no token\n::error::x");
  expect(parts.join("")).toBe("Note: no token\n| ::error::x\n");
});
