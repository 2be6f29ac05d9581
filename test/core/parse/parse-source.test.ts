import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/core/model/json.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
import { LIMITS, type Source } from "../../../src/core/parse/source.ts";

const read = (text: string): Source => parseSource("a.yaml", text);
const valuesOf = (text: string): unknown => JSON.parse(JSON.stringify(read(text).documents.map(({ value }) => value)));

/** Every diagnostic as `code line:column-endColumn`. */
function placesOf(text: string): string[] {
  const source = read(text);
  return source.diagnostics.map(({ code, where }) => {
    const { line, column, endColumn } = source.placeOf(where);
    return `${code} ${line}:${column}-${endColumn}`;
  });
}

describe("plain YAML 1.2 is data", () => {
  test.each<[string, Json[]]>([
    ["a: 1\nb: [x, 'y', \"z\"]\n", [{ a: 1, b: ["x", "y", "z"] }]],
    ["a: no\nb: on\nc: yes\nd: y\n", [{ a: "no", b: "on", c: "yes", d: "y" }]],
    ["a: true\nb: False\nc: null\nd: ~\ne:\n", [{ a: true, b: false, c: null, d: null, e: null }]],
    ["a: 010\nb: 0o10\nc: 0x10\nd: 1e3\ne: -0.5\n", [{ a: 10, b: 8, c: 16, d: 1_000, e: -0.5 }]],
    ["a: 12:30:45\nb: 1_000\nc: 2026-01-01\n", [{ a: "12:30:45", b: "1_000", c: "2026-01-01" }]],
    ["true: 1\n1: 2\nnull: 3\n", [{ true: 1, "1": 2, null: 3 }]],
    ["a: |\n  one\n  two\nb: >-\n  three\n  four\n", [{ a: "one\ntwo\n", b: "three four" }]],
    ["---\na: 1\n---\nb: 2\n...\n---\n- c\n", [{ a: 1 }, { b: 2 }, ["c"]]],
    ["a: 1\r\nb: 2\r\n", [{ a: 1, b: 2 }]],
    ["\ufeffa: 1\nb: 2\n", [{ a: 1, b: 2 }]],
    ["\ufeff# a comment\na: 1\n", [{ a: 1 }]],
    ["a: 9007199254740991\nb: -9007199254740991\n", [{ a: Number.MAX_SAFE_INTEGER, b: Number.MIN_SAFE_INTEGER }]],
    ["a: é\u0085日本\u2028語\n", [{ a: "é\u0085日本\u2028語" }]],
    ['a: "\\u0000\\u202e"\n', [{ a: "\u0000\u202e" }]],
  ])("%j", (text, values) => {
    expect(read(text).diagnostics).toEqual([]);
    expect(valuesOf(text)).toEqual(values);
  });

  test("keys that objects have by themselves are keys like any other", () => {
    const { documents, diagnostics } = read(
      "__proto__: { polluted: true }\nconstructor: 1\ntoString: 2\nhasOwnProperty: 3\n",
    );
    const value = documents[0]?.value as Record<string, unknown>;
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value)).toEqual(["__proto__", "constructor", "toString", "hasOwnProperty"]);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("what a change file does not need is refused at its place", () => {
  test.each<[string, string, string[]]>([
    ["a directive", "%YAML 1.1\n---\na: no\n", ["yaml-directive 1:1-10"]],
    ["a directive for YAML 1.2", "%YAML 1.2\n---\na: 1\n", ["yaml-directive 1:1-10"]],
    ["a directive for tags", "%TAG ! tag:example.com,2000:\n---\na: 1\n", ["yaml-directive 1:1-29"]],
    ["a directive nobody knows", "%SECRET x\n---\na: 1\n", ["yaml-directive 1:1-10"]],
    ["a directive further below", "a: 1\n...\n%YAML 1.1\n---\nb: 2\n", ["yaml-directive 3:1-10"]],
    ["a tag", "a: !!str 1\n", ["yaml-tag 1:10-11"]],
    ["a tag of one's own", "a: !secret x\n", ["yaml-tag 1:12-13"]],
    ["a tag of a mapping", "a: !!set { b: 1 }\n", ["yaml-tag 1:10-18"]],
    ["a tag of what would be refused itself", "a: !x { b: &y 1, b: .nan, c: !!str 2 }\n", ["yaml-tag 1:7-39"]],
    ["a tag of a key", "!!str a: 1\n", ["yaml-tag 1:7-8"]],
    ["a tag for bytes", "a: !!binary aGk=\n", ["yaml-tag 1:13-17"]],
    ["a tag for code", "a: !!js/function 'x'\n", ["yaml-tag 1:18-21"]],
    ["an anchor", "a: &x 1\n", ["yaml-anchor 1:7-8"]],
    ["an anchor of a key", "&x a: 1\n", ["yaml-anchor 1:4-5"]],
    ["an alias", "a: &x 1\nb: *x\n", ["yaml-anchor 1:7-8", "yaml-anchor 2:4-6"]],
    ["an alias of nothing", "a: *x\n", ["yaml-anchor 1:4-6"]],
    ["a merge key of an alias", "a: &x { c: 1 }\nb: { <<: *x }\n", ["yaml-anchor 1:7-15", "yaml-anchor 2:10-12"]],
    ["a key that stands twice", "a: 1\nb: 2\na: 3\n", ["duplicate-key 3:1-2"]],
    ["a key that stands thrice", "{ a: 1, 'a': 2, \"a\": 3 }\n", ["duplicate-key 1:9-12", "duplicate-key 1:17-20"]],
    ["a key that stands twice below", "a:\n  - b: 1\n    b: 2\n", ["duplicate-key 3:5-6"]],
    ["__proto__ twice", "__proto__: 1\n__proto__: 2\n", ["duplicate-key 2:1-10"]],
    ["a number that is too large", "a: 9007199254740992\n", ["unsupported-yaml 1:4-20"]],
    ["a number that is too small", "a: -9007199254740992\n", ["unsupported-yaml 1:4-21"]],
    ["infinity", "a: .inf\n", ["unsupported-yaml 1:4-8"]],
    ["no number", "a: .nan\n", ["unsupported-yaml 1:4-8"]],
    ["a number beyond all", "a: 1e999\n", ["unsupported-yaml 1:4-9"]],
    ["NUL", "a: b\u0000c\n", ["unsupported-yaml 1:5-6"]],
    ["escape", "a: \u001b[31m\n", ["unsupported-yaml 1:4-5"]],
    ["delete", "a: \u007f\n", ["unsupported-yaml 1:4-5"]],
    ["half a character", "a: \ud800\n", ["unsupported-yaml 1:4-5"]],
    ["a byte order mark inside", "a: \ufeffb\n", ["unsupported-yaml 1:4-5"]],
  ])("%s", (_what, text, places) => {
    expect(placesOf(text)).toEqual(places);
    expect(read(text).documents).toEqual([]);
  });

  test.each([
    ["nothing at all", "", 1],
    ["a comment only", "# soon\n", 1],
    ["an empty document before others", "---\n---\na: 1\n", 1],
    ["an empty document between others", "a: 1\n---\n---\nb: 2\n", 2],
    ["an empty document at the end", "a: 1\n---\n", 2],
  ])("%s holds no change, and says on which line", (_what, text, line) => {
    expect(placesOf(text).map((place) => place.split(":")[0])).toEqual([`empty-file ${line}`]);
    expect(read(text).documents).toEqual([]);
  });

  test.each([
    ["an open bracket", "a: [1, 2\n"],
    ["an open quote", 'a: "b\n'],
    ["a tab", "a:\n\tb: 1\n"],
    ["a mapping within a line", "a: b: c\n"],
    ["an odd indentation", "a:\n    b: 1\n  c: 2\n"],
    ["a reserved character", "a: @b\n"],
    ["a backtick", "a: `b`\n"],
    ["a mapping as a key", "{ { a: 1 }: 2 }\n"],
    ["an explicit key that is a list", "? [a]\n: 1\n"],
  ])("%s is not YAML", (_what, text) => {
    const { diagnostics, documents } = read(text);
    expect(documents).toEqual([]);
    expect(diagnostics[0]?.code).toBe("not-yaml");
    for (const { message } of diagnostics) expect(message).toMatch(/^[A-Z][^\n]*\.$/);
  });

  test("with every fault of the text at once, in the order of the text", () => {
    const text = "a: &x 1\nb: !!str 2\na: 3\nc: 9007199254740993\n";
    expect(placesOf(text)).toEqual([
      "yaml-anchor 1:7-8",
      "yaml-tag 2:10-11",
      "duplicate-key 3:1-2",
      "unsupported-yaml 4:4-20",
    ]);
  });
});

describe("the limits", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}\n`;
  const items = (count: number) => `[${"1,".repeat(count)}]\n`;
  const anchors = (count: number) => Array.from({ length: count }, (_, n) => `k${n}: &a${n} 1\n`).join("");

  test.each([
    ["levels", nested(LIMITS.depth + 1), nested(LIMITS.depth + 2), "too-deep"],
    [
      "levels of mappings",
      `${"{a: ".repeat(LIMITS.depth)}1${"}".repeat(LIMITS.depth)}`,
      `${"{a: ".repeat(LIMITS.depth + 1)}1${"}".repeat(LIMITS.depth + 1)}`,
      "too-deep",
    ],
    ["values", items(LIMITS.nodes - 1), items(LIMITS.nodes), "too-large"],
    [
      "values of a mapping",
      Array.from({ length: LIMITS.nodes - 1 }, (_, n) => `k${n}: 1\n`).join(""),
      Array.from({ length: LIMITS.nodes }, (_, n) => `k${n}: 1\n`).join(""),
      "too-large",
    ],
  ])("hold for %s: the most is allowed, one more is not", (_what, most, more, code) => {
    expect(read(most).diagnostics).toEqual([]);
    expect(read(more).diagnostics.map((one) => one.code)).toEqual([code]);
  });

  test("hold for faults: twenty are shown", () => {
    expect(read(anchors(LIMITS.faults)).diagnostics).toHaveLength(20);
    expect(read(anchors(LIMITS.faults + 1)).diagnostics).toHaveLength(20);
    expect(read(anchors(500)).diagnostics).toHaveLength(20);
  });

  test("hold for the whole file, not for each of its documents", () => {
    const half = items(LIMITS.nodes / 2 - 1);
    expect(read(`${half}---\n${half}`).diagnostics).toEqual([]);
    expect(read(`${half}---\n${half}---\n${half}`).diagnostics.map(({ code }) => code)).toEqual(["too-large"]);
  });
});
