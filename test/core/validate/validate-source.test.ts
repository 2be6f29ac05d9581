import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
import { duplicateRule } from "../../../src/core/validate/duplicate-rule.ts";
import { validateSource } from "../../../src/core/validate/validate-source.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");
const validate = (text: string, file = "a.yaml") => validateSource(parseSource(file, text), sha256);
const codes = (text: string) => validate(text).diagnostics.map(({ code }) => code);

const change = (more: JsonObject = {}): JsonObject => ({
  kind: "FlagChange",
  project: "storefront",
  flag: "new-checkout",
  environment: "production",
  description: "Open it",
  instructions: ["turnFlagOn"],
  ...more,
});
const rollout = (shares: JsonObject) =>
  change({ instructions: [{ updateFallthroughVariationOrRollout: { rollout: shares } }] });
const documents = (...changes: JsonObject[]) => changes.map((one) => stringify(one)).join("---\n");

describe("a file", () => {
  test("gives one change for each of its documents", () => {
    const { changes, diagnostics } = validate(
      documents(change(), change({ environment: "staging", ticket: "SHOP-1" })),
    );
    expect(diagnostics).toEqual([]);
    expect(changes.map(({ document, resource, ticket }) => [document, resource.environment, ticket])).toEqual([
      [0, "production", undefined],
      [1, "staging", "SHOP-1"],
    ]);
  });

  test("gives a bare kind and an empty mapping as the same instruction", () => {
    const [bare, empty] = validate(documents(change(), change({ instructions: [{ turnFlagOn: {} }] }))).changes;
    expect(bare?.instructions).toEqual([{ kind: "turnFlagOn", parameters: {} }]);
    expect(empty?.instructions).toEqual(bare?.instructions);
    expect(empty?.digest).toBe(bare?.digest);
  });

  test("gives no change from a document with a fault, and those of the others", () => {
    const text = documents(change(), change({ flag: "a b" }), rollout({ treatment: "25%" }), change({ flag: "other" }));
    const { changes, diagnostics } = validate(text);
    expect(changes.map(({ document }) => document)).toEqual([0, 3]);
    expect(diagnostics.map(({ code, where }) => [code, where])).toMatchObject([
      ["invalid-key", { document: 1 }],
      ["rollout-total", { document: 2 }],
    ]);
  });

  test("gives nothing if its text has a fault", () => {
    expect(validate(`${documents(change())}---\na: &b 1\n`).changes).toEqual([]);
  });

  test("is told every fault of every document at once", () => {
    expect(
      codes(documents(change({ flag: "a b", ticket: 1 }), change({ kind: "Flag" }), rollout({ a: "rest", b: "rest" }))),
    ).toEqual(["invalid-key", "wrong-type", "wrong-kind", "rollout-rest"]);
  });
});

describe("a rollout", () => {
  const percent = (weight: number) => `${Math.floor(weight / 1_000)}.${String(weight % 1_000).padStart(3, "0")}%`;
  const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 5 });

  test("is right exactly if it shares out 100%, to the thousandth", () => {
    fc.assert(
      fc.property(weights, fc.boolean(), (parts, exact) => {
        const sum = parts.reduce((total, one) => total + one, 0);
        const all = exact && sum <= 100_000 ? [...parts, 100_000 - sum] : parts;
        const total = all.reduce((so, one) => so + one, 0);
        const shares = Object.fromEntries(all.map((one, index) => [`v${index}`, percent(one)]));
        expect(codes(stringify(rollout(shares)))).toEqual(total === 100_000 ? [] : ["rollout-total"]);
      }),
    );
  });

  test("with a rest is right exactly if the others leave something or nothing", () => {
    fc.assert(
      fc.property(weights, (parts) => {
        const sum = parts.reduce((total, one) => total + one, 0);
        const shares = Object.fromEntries([
          ["rest", "rest"],
          ...parts.map((one, index) => [`v${index}`, percent(one)]),
        ]);
        expect(codes(stringify(rollout(shares)))).toEqual(sum <= 100_000 ? [] : ["rollout-total"]);
      }),
    );
  });

  test.each<[string, JsonObject, string[]]>([
    ["three thirds that leave a thousandth out", { a: "33.333%", b: "33.333%", c: "33.333%" }, ["rollout-total"]],
    ["three thirds", { a: "33.333%", b: "33.333%", c: "33.334%" }, []],
    ["only a rest", { a: "rest" }, []],
    ["all, and a rest of nothing", { a: "100%", b: "rest" }, []],
    ["three rests", { a: "rest", b: "rest", c: "rest" }, ["rollout-rest"]],
    ["a number", { a: 25, b: "rest" }, ["number-for-percentage"]],
    ["a fraction", { a: 0.25, b: "rest" }, ["number-for-percentage"]],
    ["too many decimals", { a: "33.3333%", b: "rest" }, ["invalid-percentage"]],
    ["a negative share", { a: "-5%", b: "rest" }, ["invalid-percentage"]],
    ["more than all", { a: "100.001%", b: "rest" }, ["rollout-total"]],
  ])("of %s", (_what, shares, expected) => {
    expect(codes(stringify(rollout(shares)))).toEqual(expected);
  });
});

describe("two changes of the same flag and environment", () => {
  const [first] = validate(stringify(change()), "a.yaml").changes;
  const [second] = validate(stringify(change({ instructions: ["turnFlagOff"] })), "b.yaml").changes;
  const [staging] = validate(stringify(change({ environment: "staging" })), "c.yaml").changes;
  const [mobile] = validate(stringify(change({ project: "mobile" })), "d.yaml").changes;

  test("are refused at the second, which names the first", () => {
    const all = [first, staging, mobile, second].filter((one) => one !== undefined);
    expect(duplicateRule(all)).toMatchObject([
      {
        code: "duplicate-change",
        file: "b.yaml",
        where: { document: 0, pointer: ["flag"] },
        message: expect.stringContaining('"a.yaml"'),
      },
    ]);
  });

  test("are refused even if they say the same, and each of them after the first", () => {
    const all = [first, first, second].filter((one) => one !== undefined);
    expect(duplicateRule(all).map(({ file }) => file)).toEqual(["a.yaml", "b.yaml"]);
  });

  test("are fine in different environments and projects", () => {
    expect(duplicateRule([first, staging, mobile].filter((one) => one !== undefined))).toEqual([]);
  });
});
