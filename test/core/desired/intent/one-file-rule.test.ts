import { describe, expect, test } from "vitest";
import { oneFileRule } from "../../../../src/core/desired/intent/one-file-rule.ts";
import { CHECKOUT, documentOf } from "./documents.ts";

const a = documentOf(CHECKOUT, "a.yaml");
const b = documentOf("environments: { test: { on: true } }\n", "b.yaml");

describe("a flag in two documents", () => {
  test("is refused at the second, which names the first", () => {
    expect(oneFileRule([a, b])).toEqual([
      {
        code: "duplicate-flag",
        file: "b.yaml",
        where: { document: 0, pointer: ["flag"], part: "value" },
        message: 'Flag "new-checkout" of project "storefront" is described twice: here and in "a.yaml".',
        hint: expect.stringContaining("one document"),
      },
    ]);
  });

  test("is refused in one file too", () => {
    expect(oneFileRule([a, { ...a, document: 1 }])).toMatchObject([
      { where: { document: 1 }, message: expect.stringMatching(/here and earlier in this file\.$/) },
    ]);
  });

  test("is refused where one of the others has it, itself aside", () => {
    expect(oneFileRule([a], [a, b]).map(({ file }) => file)).toEqual(["a.yaml"]);
    expect(oneFileRule([a], [a])).toEqual([]);
    expect(oneFileRule([a, b], [b, a]).map(({ file }) => file)).toEqual(["b.yaml"]);
  });

  test("is fine for flags of other names and projects", () => {
    expect(oneFileRule([a, { ...b, flag: "base-ui" }, { ...b, project: "mobile" }])).toEqual([]);
  });
});
