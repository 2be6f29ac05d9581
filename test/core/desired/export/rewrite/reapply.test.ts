import { expect, test } from "vitest";
import { reapplyAgain } from "../../../../../src/core/desired/export/rewrite/reapply.ts";

const DAY = "2027-01-05";

test.each<[what: string, text: string, after: string]>([
  [
    "below the flag's key",
    "kind: Flag\nflag: a # key\n# why\nenvironments: {}\n",
    'kind: Flag\nflag: a # key\nreapply: "2027-01-05"\n# why\nenvironments: {}\n',
  ],
  ["at the very end", "kind: Flag\nflag: a", 'kind: Flag\nflag: a\nreapply: "2027-01-05"'],
  ["on one line", "{ kind: Flag, flag: a, on: 1 }", '{ kind: Flag, flag: a, reapply: "2027-01-05", on: 1 }'],
  ["in place of another day", "flag: a\nreapply: 2026-12-31 # x\n", 'flag: a\nreapply: "2027-01-05" # x\n'],
  ["in place of any text", "reapply: after the outage\nflag: a\n", 'reapply: "2027-01-05"\nflag: a\n'],
  ["a second time", "flag: a\nreapply: 2027-01-05\n", 'flag: a\nreapply: "2027-01-05.2"\n'],
  ["a third time", 'flag: a\nreapply: "2027-01-05.2"\n', 'flag: a\nreapply: "2027-01-05.3"\n'],
  ["a tenth time", "flag: a\nreapply: 2027-01-05.9\n", 'flag: a\nreapply: "2027-01-05.10"\n'],
  ["after something like a number", "flag: a\nreapply: 2027-01-05.x\n", 'flag: a\nreapply: "2027-01-05"\n'],
  ["with the line ends of Windows", "flag: a\r\non: 1\r\n", 'flag: a\r\nreapply: "2027-01-05"\r\non: 1\r\n'],
])("the line is edited or put %s, and all else stays", (_, text, after) => {
  expect(reapplyAgain(text, 0, DAY)).toBe(after);
});

test("the line is that of the named document", () => {
  expect(reapplyAgain("flag: a\n---\nflag: b\n---\nflag: c\n", 1, DAY)).toBe(
    'flag: a\n---\nflag: b\nreapply: "2027-01-05"\n---\nflag: c\n',
  );
});
