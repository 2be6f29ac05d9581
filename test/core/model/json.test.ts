import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, equalJson, type Json } from "../../../src/core/model/json.ts";

const anyJson = fc.jsonValue().map((value) => value as Json);

/** The same value with the keys of every mapping in the opposite order. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

describe("the canonical text of a JSON value", () => {
  test.each<[Json, string]>([
    [{ b: 1, a: [true, null, { d: "x", c: {} }] }, '{"a":[true,null,{"c":{},"d":"x"}],"b":1}'],
    [{ "\u20ac": 1, "\r": 2, "1": 3, "\ud83d\ude00": 4, "\ufb33": 5 }, '{"\\r":2,"1":3,"€":1,"😀":4,"\ufb33":5}'],
    [[-0, 1e21, 1e-7, 0.1], "[0,1e+21,1e-7,0.1]"],
    ['"\\\u0008\u000c\n\u000f/é', '"\\"\\\\\\b\\f\\n\\u000f/é"'],
    [Object.assign(Object.create(null), { a: 1 }) as Json, '{"a":1}'],
    [JSON.parse('{"__proto__":{"b":1,"a":2}}') as Json, '{"__proto__":{"a":2,"b":1}}'],
  ])("of %j is %s", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test("says the value, whole", () => {
    fc.assert(fc.property(anyJson, (value) => equalJson(JSON.parse(canonicalJson(value)) as Json, value)));
  });

  test("does not depend on the order of keys", () => {
    fc.assert(fc.property(anyJson, (value) => canonicalJson(turned(value)) === canonicalJson(value)));
  });

  test("holds no white space outside of texts", () => {
    fc.assert(fc.property(anyJson, (value) => !/\s/.test(canonicalJson(value).replaceAll(/"(?:[^"\\]|\\.)*"/g, ""))));
  });

  test("depends on the order of lists and tells texts from numbers", () => {
    expect(equalJson([1, 2], [2, 1])).toBe(false);
    expect(equalJson("1", 1)).toBe(false);
    expect(equalJson("true", true)).toBe(false);
    expect(equalJson({}, [])).toBe(false);
    expect(equalJson(null, {})).toBe(false);
  });
});
