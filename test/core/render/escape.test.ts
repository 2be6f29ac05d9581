import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeSpan,
  link,
  markdownOf,
  sentence,
  textForGitHub,
  textOf,
  visible,
} from "../../../src/core/render/escape.ts";
import { NAUGHTY } from "./reporting.ts";

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What GitHub makes more than text of, once everything escaped is taken out. */
const ACTS: readonly RegExp[] = [
  /[*_{}[\]<>|~`\\]/,
  /&(?!#8203;|amp;)/,
  /@(?!&#8203;)/,
  /(?<!&)#(?!&#8203;)/,
  /(https?|ftp):\/\//i,
  /\bwww\./i,
  /\bGH-[0-9]/i,
];

function acting(markdown: string): string[] {
  const left = markdown.replaceAll(/\\[!-/:-@[-`{-~]/g, "");
  return ACTS.filter((act) => act.test(left)).map(String);
}

/** The text inside a code span, as Markdown reads it within a table; undefined if something in it ends it early. */
function insideSpan(markdown: string): string | undefined {
  const [fence = ""] = /^`+/.exec(markdown) ?? [];
  const inner = markdown.slice(fence.length, -fence.length || undefined);
  const runs = (inner.match(/`+/g) ?? []).map((run) => run.length);
  const closed = fence !== "" && markdown.endsWith(fence) && !runs.includes(fence.length);
  // A table takes the backslash before a bar away, whatever stands before that: there is exactly one.
  const oneCell = !/(?<!(?<!\\)\\)\|/.test(inner);
  if (!closed || !oneCell || inner === "" || inner.startsWith("`") || inner.endsWith("`")) return undefined;
  const padded = inner.startsWith(" ") && inner.endsWith(" ") && inner.trim() !== "";
  return (padded ? inner.slice(1, -1) : inner).replaceAll("\\|", "|");
}

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: fc.constantFrom("`", "|", "\\", "\n", '"', "<", "@", "a", " "), maxLength: 30 }),
);

describe("foreign text as a code span", () => {
  test.each(NAUGHTY.map((text) => [text]))("%j stays inside", (text) => {
    const span = codeSpan(text);
    const inside = insideSpan(span);
    expect(inside).toBeDefined();
    expect(UNSEEN.test(span)).toBe(false);
    const named = visible(text).replaceAll(/(?<=\\)\|/g, "<U+007C>");
    if (text.trim() !== "") expect(inside?.trim()).toBe(named.trim());
  });

  test("stays inside, whatever it is", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const span = codeSpan(text);
        expect(insideSpan(span)).toBeDefined();
        expect(UNSEEN.test(span)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
    ["a|b", "`a\\|b`"],
    ["a||b", "`a\\|\\|b`"],
    ["a\\|b", "`a\\<U+007C>b`"],
    ["a\\\\|b", "`a\\\\<U+007C>b`"],
    ["a\\ |b\\", "`a\\ \\|b\\`"],
    ["a\nb", "`a b`"],
    ["", "`(empty)`"],
    [" \t\n", "`(empty)`"],
    ["\u202e", "`<U+202E>`"],
    ["\u{e0041}", "`<U+E0041>`"],
    ["\ud800", "`<U+D800>`"],
  ])("of %j is %s", (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });

  test("is cut where it is long, never within a character", () => {
    expect(codeSpan("a".repeat(301))).toBe(`\`${"a".repeat(300)}…\``);
    expect(codeSpan("a".repeat(300))).toBe(`\`${"a".repeat(300)}\``);
    expect(codeSpan("abcdef", 3)).toBe("`abc…`");
    expect(codeSpan(`a${"🎉".repeat(200)}`)).not.toContain("U+D8");
    expect(textForGitHub(`a${"🎉".repeat(600)}`)).not.toContain("U+D8");
  });
});

describe("one of our sentences", () => {
  test.each(NAUGHTY.map((text) => [text]))("acts as text where it holds %j outside of quotes", (text) => {
    const outside = text.replaceAll(/["`]/g, "");
    expect(acting(sentence(`Somebody wrote ${outside} here.`))).toEqual([]);
  });

  test.each(NAUGHTY.map((text) => [text]))("shows %j as code where it quotes it", (text) => {
    expect(sentence(`Flag ${JSON.stringify(text)} is new.`)).toBe(`Flag ${codeSpan(text)} is new.`);
  });

  test.each([
    ['An open "quote.', 'An open "quote.'],
    ['Two "a" and "b".', "Two `a` and `b`."],
    ["Add `checks: write` here.", "Add `checks: write` here."],
    ['Quotes "a `b` c" first.', "Quotes ``a `b` c`` first."],
    ["An open `tick.", "An open \\`tick."],
    ['A bad "\\x" escape.', 'A bad `"\\x"` escape.'],
    ["2 of 3_000 *changes*", "2 of 3\\_000 \\*changes\\*"],
    ["Approved, 2 of 2 approvals", "Approved, 2 of 2 approvals"],
  ])("%j reads %j", (text, markdown) => {
    expect(sentence(text)).toBe(markdown);
  });

  test("never shows what cannot be seen, and stays on one line", () => {
    fc.assert(
      fc.property(anything, (text) => !UNSEEN.test(sentence(text).replaceAll("&#8203;", ""))),
      { numRuns: 2_000 },
    );
  });
});

describe("words", () => {
  const words = ["rule ", { quoted: "a|`b`\n@c" }, ": 3 of 4 *"] as const;

  test("have their quotes as code in Markdown", () => {
    expect(markdownOf(words)).toBe("rule ``a\\|`b` @c``: 3 of 4 \\*");
  });

  test("are one visible line in a terminal", () => {
    expect(textOf(words)).toBe("rule a|`b` @c: 3 of 4 *");
    expect(textOf([{ quoted: "\u001b[31m\u202e" }])).toBe("<U+001B>[31m<U+202E>");
  });
});

describe("what cannot be seen", () => {
  test.each(["\u3164", "\u115f", "\u1160", "\uffa0", "\u034f", "\u180e", "\u2800", "\u00a0\u00ad"])(
    "is shown by name: %j",
    (text) => {
      expect(visible(text)).toContain("<U+");
    },
  );

  test("leaves everything else as it is", () => {
    const text = "Grüße, 日本語, עברית, 🎉 & <b>";
    expect(visible(text)).toBe(text);
  });
});

describe("a link", () => {
  test("leads to a web address", () => {
    const url = "https://app.launchdarkly.com/p/e/features/f?x=a(b)&y=1".replaceAll(/[()]/g, "");
    expect(link("the request", url)).toBe(`[the request](<${url}>)`);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,<b>",
    "//evil.example",
    "/relative",
    "https://evil.example/ onclick",
    "https://evil.example/>)[x](<https://evil.example",
    "https://evil.example/\n",
    "https://",
    "ftp://evil.example",
    "",
  ])("is just its text for %j", (url) => {
    expect(link("the request", url)).toBe("the request");
  });
});
