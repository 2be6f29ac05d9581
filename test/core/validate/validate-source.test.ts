import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { COPY_ACTIONS } from "../../../src/core/model/change/change.ts";
import type { Pointer } from "../../../src/core/model/diagnostic.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
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
const { environment: _, ...anywhere } = change();
const segment = (more: JsonObject = {}): JsonObject => ({
  kind: "SegmentChange",
  project: "storefront",
  segment: "beta-testers",
  environment: "production",
  description: "Let them in",
  instructions: [{ addTags: { values: ["beta"] } }],
  ...more,
});
const copy = (more: JsonObject = {}): JsonObject => ({
  kind: "FlagCopy",
  project: "storefront",
  flag: "new-checkout",
  from: "staging",
  to: "production",
  description: "Take it over",
  ...more,
});
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
      codes(
        documents(change({ flag: "a b", ticket: 1 }), change({ kind: "Toggle" }), rollout({ a: "rest", b: "rest" })),
      ),
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

describe("a document", () => {
  const changesOf = (document: JsonObject) => {
    const { changes, diagnostics } = validate(stringify(document));
    expect(diagnostics).toEqual([]);
    return changes;
  };

  test("gives one change for each of its environments, each with a digest of its own", () => {
    const changes = changesOf({ ...anywhere, environments: ["staging", "production"] });
    expect(changes.map(({ resource, environmentAt }) => [resource.environment, environmentAt])).toEqual([
      ["staging", ["environments", 0]],
      ["production", ["environments", 1]],
    ]);
    expect(new Set(changes.map(({ digest }) => digest)).size).toBe(2);
    expect(changesOf(change())[0]).not.toHaveProperty("environmentAt");
  });

  test("without an environment gives a change of all of them", () => {
    const [found] = changesOf({ ...anywhere, instructions: [{ removeVariation: { variation: "treatment" } }] });
    expect(found?.resource).toEqual({
      provider: "launchdarkly",
      project: "storefront",
      environment: null,
      flag: "new-checkout",
    });
  });

  test("of a segment gives a change of that segment", () => {
    const [found] = changesOf(segment());
    expect(found?.resource).toEqual({
      provider: "launchdarkly",
      project: "storefront",
      environment: "production",
      segment: "beta-testers",
    });
    expect(found?.instructions).toEqual([{ kind: "addTags", parameters: { values: ["beta"] } }]);
  });

  test("gives the moment of its execution date, and its reviewers", () => {
    const [found] = changesOf(
      change({ executeAt: "2026-12-01T09:00:00+01:00", reviewers: { members: ["ana@example.com"] } }),
    );
    expect(found?.executeAt).toBe(Date.UTC(2026, 11, 1, 8));
    expect(found?.reviewers).toEqual({ members: ["ana@example.com"], teams: [] });
    expect(Object.keys(changesOf(change())[0] ?? {})).not.toContain("reviewers");
    expect(Object.keys(changesOf(change())[0] ?? {})).not.toContain("executeAt");
  });

  const all = COPY_ACTIONS;
  test.each<[JsonObject, readonly string[]]>([
    [{}, all],
    [{ exclude: [] }, all],
    [{ include: ["updateTargets", "updateOn"] }, ["updateOn", "updateTargets"]],
    [{ exclude: ["updateOn", "updateTargets"] }, all.filter((one) => one !== "updateOn" && one !== "updateTargets")],
  ])("that copies with %j copies %j", (more, actions) => {
    const [found] = changesOf(copy(more));
    expect(found).toMatchObject({
      resource: { flag: "new-checkout", environment: "production" },
      copy: { from: "staging", actions },
      instructions: [],
      environmentAt: ["to"],
    });
  });

  test.each<[JsonObject, string, Pointer, "key" | "value"]>([
    [copy({ to: "staging" }), "copy-to-itself", ["to"], "value"],
    [copy({ include: [] }), "empty-copy", ["include"], "key"],
    [copy({ exclude: [...all] }), "empty-copy", ["exclude"], "key"],
    [change({ executeAt: "2026-02-29T09:00:00Z" }), "invalid-execution-date", ["executeAt"], "value"],
    [change({ executeAt: "2026-12-01T24:00:00Z" }), "invalid-execution-date", ["executeAt"], "value"],
  ])("%j is refused as %s", (document, code, pointer, part) => {
    const { changes, diagnostics } = validate(stringify(document));
    expect(changes).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, where: { document: 0, pointer, part } }]);
  });

  test("with a fault in its rollout says so once, however many environments it names", () => {
    const { instructions } = rollout({ a: "25%" });
    expect(codes(stringify({ ...anywhere, environments: ["a", "b"], instructions } as JsonObject))).toEqual([
      "rollout-total",
    ]);
  });
});
