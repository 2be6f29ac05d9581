import { expect, test } from "vitest";
import { closest, listNames, quote } from "../../../src/core/render/words/did-you-mean.ts";

const NAMES = ["control", "treatment", "in", "turnFlagOn", "turnFlagOff"];

test.each([
  ["a letter left out", "treatmnt", "treatment"],
  ["a letter too many", "controll", "control"],
  ["a wrong letter", "cantrol", "control"],
  ["two letters swapped", "contorl", "control"],
  ["another case", "TREATMENT", "treatment"],
  ["another case of one of two near names", "turnflagoff", "turnFlagOff"],
  ["a short name", "on", "in"],
  ["nothing alike", "banana", undefined],
  ["one letter", "i", undefined],
  ["nothing", "", undefined],
  ["a very long name", "treatment".repeat(500), undefined],
])("finds what was meant by a name with %s", (_slip, name, meant) => {
  expect(closest(name, NAMES)).toBe(meant);
});

test.each([
  [[], "none"],
  [["a"], '"a"'],
  [["control", "treatment"], '"control" and "treatment"'],
  [["a", "b", "c"], '"a", "b" and "c"'],
  [["a", "b", "c", "d"], '"a", "b", "c" and 1 more'],
  [["a", "b", "c", "d", "e"], '"a", "b", "c" and 2 more'],
])("lists %j as a sentence would", (names, words) => {
  expect(listNames(names, 3)).toBe(words);
});

test.each([
  ['say "hi"\n', '"say \\"hi\\"\\n"'],
  ["a\u202eb", '"a\\u202eb"'],
  ["a\u200bb", '"a\\u200bb"'],
  ["a\u{e0041}b", '"a\\udb40\\udc41b"'],
  ["\ud800", '"\\ud800"'],
  ["x".repeat(200), `"${"x".repeat(80)}…"`],
])("quotes %j so that every character of it can be seen", (name, quoted) => {
  expect(quote(name)).toBe(quoted);
});
