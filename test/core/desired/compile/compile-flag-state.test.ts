import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compileChange } from "../../../../src/core/compile/compile-change.ts";
import type { LiveFlag } from "../../../../src/core/compile/compiled.ts";
import type { Change } from "../../../../src/core/model/change/change.ts";
import type { DesiredConfiguration } from "../../../../src/core/model/change/desired-flag.ts";
import type { Intent } from "../../../../src/core/model/change/intent.ts";
import type { Flag, Serve } from "../../../../src/core/model/live/flag.ts";
import { CHECKOUT, checkoutWith, ITALIANS, PAYMENTS } from "../../semantic-patch/checkout-flag.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");

function changeOf(intent: Intent): Change {
  const environment = intent.of === "configuration" ? "production" : null;
  return {
    file: "flags/new-checkout.yaml",
    document: 0,
    resource: { provider: "launchdarkly", project: "storefront", environment, flag: "new-checkout" },
    description: "Edit it",
    instructions: [],
    intent,
    ...(environment === null ? {} : { environmentAt: ["environments", environment] }),
    digest: "",
  };
}

function compile(flag: Flag, before: DesiredConfiguration, after: DesiredConfiguration, more: Partial<LiveFlag> = {}) {
  const live = { flag, prerequisites: new Map([["payments", PAYMENTS]]), missingSegments: new Set<string>(), ...more };
  const result = compileChange(changeOf({ of: "configuration", before, after, fields: [] }), live, sha256);
  return result.ok ? { ...result.compiled, diagnostics: [] } : { ...result, instructions: null, warnings: null };
}

const EXPERIMENT: Serve = {
  rollout: {
    weights: [
      { variation: "v-control", weight: 50_000 },
      { variation: "v-treatment", weight: 50_000 },
    ],
    experiment: true,
  },
};

describe("an edit of a flag in one environment", () => {
  test("compiles to instructions, and to what sending them would do", () => {
    const compiled = compile(CHECKOUT, { offVariation: "control" }, { offVariation: "treatment" });
    expect(compiled).toMatchObject({
      instructions: [{ kind: "updateOffVariation", variationId: "v-treatment" }],
      lines: [{ subject: ["off variation"] }],
      warnings: [],
    });
  });

  test("compiles to the same as a change that writes the instruction", () => {
    const edit = compile(CHECKOUT, { on: false }, { on: true });
    const { intent: _, ...plain } = changeOf({ of: "configuration", before: {}, after: {}, fields: [] });
    const prerequisites = new Map([["payments", PAYMENTS]]);
    const live = { flag: CHECKOUT, prerequisites, missingSegments: new Set<string>() };
    const written = compileChange({ ...plain, instructions: [{ kind: "turnFlagOn", parameters: {} }] }, live, sha256);
    expect({ ok: true, compiled: edit }).toMatchObject(written);
  });

  test("compiles to nothing where the flag is so already", () => {
    const compiled = compile(CHECKOUT, { on: true }, { on: false });
    expect(compiled.instructions).toEqual([]);
    expect(compiled).toMatchObject({ effect: [], lines: [], diagnostics: [] });
  });

  test("warns of the parts that it leaves alone though they differ; context keys are counted, not named", () => {
    const values = Array.from({ length: 8 }, (_, index) => `user-${index}`);
    const targets = [{ contextKind: "user", variation: "treatment", values, nested: false }];
    const flag = checkoutWith({ targets: [] });
    const { warnings } = compile(
      flag,
      { on: false, trackEvents: true, targets },
      { on: true, trackEvents: true, targets },
    );
    expect(warnings).toHaveLength(2);
    expect(warnings).toContain(
      '"trackEvents" differs from git in LaunchDarkly, and this change leaves it alone: git says "on", live is "off".',
    );
    expect(warnings?.join()).toContain('"targets/user (8 context keys)" differs from git in LaunchDarkly');
    expect(warnings?.join()).not.toContain("user-0");
  });

  test("warns of the tracking that is lost where nobody can tell which rule of several becomes which", () => {
    const rule = (value: string) => ({
      clauses: [{ contextKind: "user", attribute: "plan", op: "in", values: [value], negate: false }],
      serve: { variation: "control" },
    });
    const rules = ["a", "b"].map((value) => {
      const clauses = rule(value).clauses.map((clause) => ({ ...clause, id: `c-${value}` }));
      return { id: `r-${value}`, clauses, serve: { variation: "v-control" }, trackEvents: value === "a" };
    });
    const edit = [{ rules: ["a", "b"].map(rule) }, { rules: ["x", "y"].map(rule) }] as const;
    const { instructions, warnings } = compile(checkoutWith({ on: true, rules }), ...edit);
    expect(instructions?.map(({ kind }) => kind)).toEqual(["removeRule", "removeRule", "addRule", "addRule"]);
    expect(warnings).toEqual([expect.stringContaining("in the place of rule 1, whose event tracking is lost")]);
  });

  test("is refused for an archived flag", () => {
    expect(compile({ ...CHECKOUT, archived: true }, {}, { on: true }).diagnostics).toMatchObject([
      { code: "archived-flag" },
    ]);
  });

  test("is refused, with the place of the rule in the file, where no instruction can do it", () => {
    const clauses = [{ contextKind: "user", attribute: "country", op: "in", values: ["AT"], negate: false }];
    const rules = [{ clauses, serve: { variation: "control" }, trackEvents: true }];
    expect(compile(CHECKOUT, { rules: [] }, { rules }).diagnostics).toMatchObject([
      { code: "inexpressible-change", where: { pointer: ["environments", "production", "rules", 0], part: "value" } },
    ]);
  });

  test("is refused at its environment where LaunchDarkly would not take it", () => {
    const itself = { key: "new-checkout", variation: "control" };
    const more = { prerequisites: new Map([["new-checkout", CHECKOUT]]) };
    const { diagnostics } = compile(CHECKOUT, { prerequisites: [] }, { prerequisites: [itself] }, more);
    expect(diagnostics).toHaveLength(1);
  });
});

describe("drift in a field that the edit touches", () => {
  const before = { offVariation: "control", trackEvents: false };
  const after = { offVariation: "treatment", trackEvents: false };

  test("is a fault with both values and both dates", () => {
    const flag = checkoutWith({ offVariation: "v-bare", modifiedAt: Date.UTC(2026, 0, 2, 3, 4) });
    const { diagnostics } = compile(flag, before, after, { writtenAt: Date.UTC(2025, 11, 31) });
    expect(diagnostics).toMatchObject([
      {
        code: "drifted-field",
        where: { document: 0, pointer: ["environments", "production", "offVariation"], part: "key" },
        message:
          '"offVariation" was "control" in git (last changed 2025-12-31 00:00 UTC) and is "{\\"layout\\":\\"bare\\"}" in LaunchDarkly (last changed 2026-01-02 03:04 UTC), so this edit would undo what somebody did there.',
      },
    ]);
  });

  test("leaves a date out that nobody knows", () => {
    const [drift] = compile(checkoutWith({ offVariation: "v-bare" }), before, after).diagnostics;
    expect(drift?.message).not.toContain("last changed");
  });

  test("is told for five fields of a part, and the others are counted", () => {
    const values = Array.from({ length: 8 }, (_, index) => `user-${index}`);
    const targets = (variation: string) => [{ contextKind: "user", variation, values, nested: false }];
    const flag = checkoutWith({ targets: [{ contextKind: "user", variation: "v-bare", values }] });
    const { diagnostics } = compile(flag, { targets: targets("control") }, { targets: targets("treatment") });
    expect(diagnostics).toHaveLength(5);
    expect(diagnostics.at(-1)?.hint).toContain('3 more fields of "targets" differ in the same way.');
  });
});

describe("a flag with an experiment", () => {
  const flag = checkoutWith({ rules: [{ ...ITALIANS, serve: EXPERIMENT }] });

  test("is left alone where the edit would change anything", () => {
    expect(compile(flag, { on: false }, { on: true }).diagnostics).toMatchObject([
      {
        code: "experiment-running",
        message:
          'An experiment runs on the rollout of rule "Italian beta users" in "production", so the flag is left alone there.',
      },
    ]);
  });

  test("is left alone, and not called drifted, where the experiment moved what the edit touches", () => {
    const watched = checkoutWith({ fallthrough: EXPERIMENT });
    const edit = [{ fallthrough: { variation: "control" } }, { fallthrough: { variation: "treatment" } }] as const;
    expect(compile(watched, ...edit).diagnostics).toMatchObject([{ code: "experiment-running" }]);
  });

  test("is fine, with the reason, where there is nothing to do", () => {
    expect(compile(flag, { on: true }, { on: false })).toMatchObject({
      instructions: [],
      warnings: expect.arrayContaining([
        'An experiment runs on the rollout of rule "Italian beta users": the flag is left alone here until it is stopped.',
      ]),
    });
  });
});

describe("an edit of the variations", () => {
  const variations = [
    { value: { layout: "old" }, name: "control" },
    { value: { layout: "new" }, name: "treatment" },
    { value: { layout: "bare" } },
  ];

  function compileVariations(flag: Flag, after: typeof variations) {
    const live = { flag, prerequisites: new Map(), missingSegments: new Set<string>() };
    return compileChange(changeOf({ of: "variations", before: variations, after, fields: [] }), live, sha256);
  }

  test("compiles to instructions for all environments", () => {
    const result = compileVariations(CHECKOUT, [...variations, { value: { layout: "bold" }, name: "bold" }]);
    expect(result).toMatchObject({
      ok: true,
      compiled: { instructions: [{ kind: "addVariation", value: { layout: "bold" }, name: "bold" }] },
    });
  });

  test("is refused at the variations where one is still served", () => {
    expect(compileVariations(CHECKOUT, variations.slice(1))).toMatchObject({
      ok: false,
      diagnostics: [
        {
          code: "refused-instruction",
          where: { pointer: ["variations"] },
          message: expect.stringContaining("The edit does not fit"),
        },
      ],
    });
  });
});
