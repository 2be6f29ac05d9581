import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileChange } from "../../../src/core/compile/compile-change.ts";
import { type Compiled, instructionsDigestOf, type LiveFlag } from "../../../src/core/compile/compiled.ts";
import { prerequisiteKeys } from "../../../src/core/compile/flag/compile-prerequisite.ts";
import type { Change, WrittenInstruction } from "../../../src/core/model/change/change.ts";
import { FLAG_KINDS } from "../../../src/core/model/instructions/flag-kinds.ts";
import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import type { Flag, FlagConfiguration } from "../../../src/core/model/live/flag.ts";
import { changeDigest } from "../../../src/core/validate/change-digest.ts";
import { VALID_PARAMETERS } from "../../schemas/examples.ts";
import { CHECKOUT, checkoutWith, ITALIANS, PAYING, PAYMENTS, PRODUCTION } from "../semantic-patch/checkout-flag.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");
const PREREQUISITES = new Map([["payments", PAYMENTS]]);

/** The flag with what else the changes name. */
function live(flag: Flag, prerequisites: LiveFlag["prerequisites"] = PREREQUISITES): LiveFlag {
  return { flag, prerequisites, missingSegments: new Set() };
}

function changeOf(written: readonly (readonly [string, JsonObject])[]): Change {
  const resource = {
    provider: "launchdarkly" as const,
    project: "storefront",
    environment: "production",
    flag: "new-checkout",
  };
  const instructions: WrittenInstruction[] = written.map(([kind, parameters]) => ({ kind, parameters }));
  return {
    file: "a.yaml",
    document: 0,
    resource,
    description: "Open it",
    instructions,
    digest: changeDigest(sha256, resource, instructions),
  };
}

/** A flag that has the names and ids of the examples. */
const FITTING: Flag = {
  ...CHECKOUT,
  variations: [
    { id: "0a1b", value: "treatment" },
    { id: "2c3d", value: "control" },
  ],
  configurations: {
    production: {
      ...PRODUCTION,
      offVariation: "2c3d",
      fallthrough: { variation: "2c3d" },
      targets: [],
      rules: [
        { ...ITALIANS, id: "1f", description: "Everybody", serve: { variation: "0a1b" } },
        { ...PAYING, id: "2f", serve: { variation: "0a1b" } },
      ],
    },
  },
};

const CHANGE = changeOf([
  ["turnFlagOn", {}],
  ["updateRuleVariationOrRollout", { rule: "Italian beta users", rollout: { treatment: "30%", control: "rest" } }],
  ["addTargets", { variation: "treatment", values: ["carla"] }],
]);

function compiled(flag: Flag, change = CHANGE, prerequisites = PREREQUISITES): Compiled {
  const result = compileChange(change, live(flag, prerequisites), sha256);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compiled;
}

/** The variations of a flag with another value behind one of them. */
function revalued({ variations }: Flag, id: string, value: Json): Flag["variations"] {
  return variations.map((one) => (one.id === id ? { ...one, value } : one));
}

const digests = ({ instructionsDigest, effectDigest }: Compiled) => ({ instructionsDigest, effectDigest });
const BEFORE = digests(compiled(CHECKOUT));

describe("the digest of the instructions", () => {
  test("is 43 characters of base64url, and the same in every version", () => {
    expect(BEFORE).toEqual({
      instructionsDigest: "SZWjnxsm_Qtsy_cnhd0gqzP4UmBbHjSb92aC2V4qJuk",
      effectDigest: "uApCd0kC1yQIWf5qZdShJC4efVAR3133xfM8LnTEFMY",
    });
  });

  test("is the same however the provider orders the keys that it returns", () => {
    const turned = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, turned(member)]),
      );
    };
    const returned = turned(compiled(CHECKOUT).instructions as unknown as Json) as unknown as Instruction[];
    expect(instructionsDigestOf(returned, sha256)).toBe(BEFORE.instructionsDigest);
  });

  test.each<[string, (sent: readonly Instruction[]) => readonly Instruction[]]>([
    ["an instruction less", (sent) => sent.slice(1)],
    ["an instruction more", (sent) => [...sent, { kind: "turnFlagOff" }]],
    ["another order", (sent) => sent.toReversed()],
    ["another parameter", (sent) => sent.map((one) => ({ ...one, trackEvents: true }))],
    ["a parameter of null", (sent) => sent.map((one) => ({ ...one, beforeRuleId: null }))],
    ["none", () => []],
  ])("differs where the request holds %s", (_what, edit) => {
    expect(instructionsDigestOf(edit(compiled(CHECKOUT).instructions), sha256)).not.toBe(BEFORE.instructionsDigest);
  });
});

describe("the digest of the effect", () => {
  const [italians, paying] = [ITALIANS, PAYING];

  test.each<[string, Partial<FlagConfiguration>]>([
    ["another version", { version: 99 }],
    ["another rule's description", { rules: [italians, { ...paying, description: "Payers" }] }],
    [
      "the description of the rule whose rollout changes",
      { rules: [{ ...italians, description: "Italian beta users" }, paying] },
    ],
    [
      "another user's target",
      { targets: [...PRODUCTION.targets, { contextKind: "user", variation: "v-bare", values: ["zoe"] }] },
    ],
    ["the off variation", { offVariation: "v-bare" }],
    ["the fallthrough", { fallthrough: { variation: "v-bare" } }],
    ["prerequisites", { prerequisites: [] }],
    ["event tracking", { trackEvents: true }],
  ])("is the same after an edit that the change does not touch: %s", (_what, edit) => {
    expect(digests(compiled(checkoutWith(edit)))).toEqual(BEFORE);
  });

  test.each<[string, Partial<FlagConfiguration>]>([
    ["it is on already", { on: true }],
    ["the rollout of the rule was changed", { rules: [{ ...italians, serve: { variation: "v-bare" } }, paying] }],
    [
      "the user is targeted already",
      { targets: [{ contextKind: "user", variation: "v-treatment", values: ["carla"] }] },
    ],
  ])("differs once %s", (_what, edit) => {
    expect(compiled(checkoutWith(edit)).effectDigest).not.toBe(BEFORE.effectDigest);
  });

  test.each<[string, Partial<Flag>, boolean]>([
    ["what the variation that it asks for means", { variations: revalued(PAYMENTS, "p-on", "on") }, true],
    ["what another of its variations means", { variations: revalued(PAYMENTS, "p-off", "off") }, false],
    ["its name", { name: "Payments, renamed" }, false],
    ["its configurations", { configurations: { production: PRODUCTION } }, false],
  ])("moves with a prerequisite's flag only if that changes %s", (_what, edit, moves) => {
    const change = changeOf([["updatePrerequisite", { key: "payments", variation: "open" }]]);
    const before = compiled(CHECKOUT, change);
    const after = compiled(CHECKOUT, change, new Map([["payments", { ...PAYMENTS, ...edit }]]));
    expect(after.effectDigest !== before.effectDigest).toBe(moves);
    expect([after.instructionsDigest, after.effect, after.lines]).toEqual([
      before.instructionsDigest,
      before.effect,
      before.lines,
    ]);
  });

  test("does not depend on other environments, names and tags of the flag", () => {
    const flag = { ...CHECKOUT, name: "Renamed", configurations: { ...CHECKOUT.configurations, staging: PRODUCTION } };
    expect(digests(compiled(flag))).toEqual(BEFORE);
  });
});

describe("compiling", () => {
  const forms = Object.entries(VALID_PARAMETERS).flatMap(([kind, all]) =>
    all.map((form) => [kind, form as JsonObject] as const),
  );
  const kinds = FLAG_KINDS.map(({ kind }) => kind);

  test.each(kinds)("%s gives instructions or places what does not fit, against any flag", (kind) => {
    const flags = [FITTING, CHECKOUT, checkoutWith({ rules: [], targets: [], prerequisites: [] })];
    for (const [, form] of forms.filter(([one]) => one === kind)) {
      for (const flag of flags) {
        const result = compileChange(changeOf([[kind, form]]), live(flag), sha256);
        if (result.ok) {
          expect(result.compiled.instructions[0]?.kind).toBe(kind);
          expect(JSON.stringify(result.compiled)).not.toContain("undefined");
          continue;
        }
        for (const { code, message, hint, where } of result.diagnostics) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
          expect(message).toMatch(/^[A-Z].*\.$/);
          expect(hint).toMatch(/^[A-Z].*[.?}]$/);
          expect(typeof where === "object" && "pointer" in where ? where.pointer.slice(0, 3) : where).toEqual([
            "instructions",
            0,
            kind,
          ]);
        }
      }
    }
  });

  test("does the same every time", () => {
    fc.assert(
      fc.property(fc.subarray(forms, { maxLength: 4 }), (chosen) => {
        const change = changeOf(chosen);
        const once = compileChange(change, live(CHECKOUT), sha256);
        expect(compileChange(change, live(CHECKOUT), sha256)).toEqual(once);
      }),
    );
  });

  test.each<[string, JsonObject]>([
    ["updateFallthroughVariationOrRollout", { variation: "nothing" }],
    ["updateRuleVariationOrRollout", { rule: "Italian beta users", rollout: { nothing: "1%", treatment: "rest" } }],
    ["addRule", { clauses: [{ attribute: "country", in: ["IT"] }], variationId: "v-nothing" }],
  ])("%s tells once that there is no such variation to serve", (kind, parameters) => {
    const result = compileChange(changeOf([[kind, parameters]]), live(CHECKOUT), sha256);
    expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual(["unknown-variation"]);
  });

  test("tells the targeting before and after, and the configurations", () => {
    const { targeting, configurations } = compiled(CHECKOUT);
    expect([targeting.before[0], targeting.after[0]]).toEqual([["on: false"], ["on: true"]]);
    expect(configurations?.get("production")?.before).toBe(PRODUCTION);
    expect(configurations?.get("production")?.after).toMatchObject({ on: true, version: PRODUCTION.version });
    expect(JSON.stringify(targeting)).not.toMatch(/v-treatment|v-control|r-italians|c-country|new-1/);
  });

  test("names the flags whose variations the instructions mean, each once", () => {
    const written = changeOf([
      ["addPrerequisite", { key: "a", variation: true }],
      ["removePrerequisite", { key: "b" }],
      ["updatePrerequisite", { key: "a", variation: false }],
      [
        "replacePrerequisites",
        {
          prerequisites: [
            { key: "c", variation: true },
            { key: "a", variation: true },
          ],
        },
      ],
    ]);
    expect(prerequisiteKeys(written.instructions)).toEqual(["a", "c"]);
  });
});
