import { expect, test } from "vitest";
import { plainMarkdown } from "../../../scripts/demo/screen/plain-markdown.ts";

test.each([
  ["a heading as its words", "### Flag changes: `a` \\& b", ["Flag changes: a & b"]],
  ["code as it is", "`` `x` `` and `a\\b`", ["`x` and a\\b"]],
  ["a link as its text", "See [the request](<http://127.0.0.1/a?b=c>).", ["See the request."]],
  ["code in a link as it is", "[`a_b`](<http://127.0.0.1>)", ["a_b"]],
  ["a block of code set in", "```sh\nflags `x`\n```", ["  flags `x`"]],
  ["nothing of a hidden comment", "<!-- mark\nof ours -->\n\nText", ["Text"]],
  ["no zero-width spaces", "octo/flags#&#8203;12", ["octo/flags#12"]],
  ["a long line as two", "one two three four five six seven", ["one two three four five", "six seven"]],
  ["a word longer than the line in parts", "abcdefghijklmnopqrstuvwxyz", ["abcdefghijklmnopqrstuvwx", "yz"]],
])("shows %s", (_, markdown, lines) => {
  expect(plainMarkdown(markdown, 24)).toEqual(lines);
});

test("shows a table in columns that give way until it fits", () => {
  const table = [
    "| Change | What happens |",
    "| --- | --- |",
    "| `shop/a`<br>Turn it on | targeting: off → on |",
    "| `x\\|y` | a longer sentence that must be broken |",
  ].join("\n");

  expect(plainMarkdown(table, 34)).toEqual([
    "Change      What happens",
    "──────────  ──────────────────────",
    "shop/a      targeting: off → on",
    "Turn it on",
    "",
    "x|y         a longer sentence that",
    "            must be broken",
  ]);
});
