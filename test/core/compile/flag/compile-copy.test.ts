import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { compileChange } from "../../../../src/core/compile/compile-change.ts";
import { type Compiled, copyDigestOf, type LiveFlag } from "../../../../src/core/compile/compiled.ts";
import { type Change, COPY_ACTIONS, type CopyAction } from "../../../../src/core/model/change/change.ts";
import type { Flag, FlagConfiguration, Serve } from "../../../../src/core/model/live/flag.ts";
import { textOf } from "../../../../src/core/render/escape.ts";
import { CHECKOUT, ITALIANS, PAYING, PAYMENTS, PRODUCTION } from "../../semantic-patch/checkout-flag.ts";
import { STAGING } from "../../semantic-patch/project/checkout-everywhere.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");
const FROM: FlagConfiguration = { ...STAGING, rules: [PAYING], version: 12 };
const FLAG: Flag = { ...CHECKOUT, configurations: { staging: FROM, production: PRODUCTION } };
const EXPERIMENT: Serve = { rollout: { weights: [{ variation: "v-bare", weight: 100_000 }], experiment: true } };

function compile(actions: readonly CopyAction[], flag: Flag, prerequisites: LiveFlag["prerequisites"] = new Map()) {
  const change: Change = {
    file: "a.yaml",
    document: 0,
    resource: { provider: "launchdarkly", project: "storefront", environment: "production", flag: "new-checkout" },
    description: "As in staging",
    instructions: [],
    copy: { from: "staging", actions },
    environmentAt: ["to"],
    digest: "d",
  };
  return compileChange(change, { flag, prerequisites, missingSegments: new Set() }, sha256);
}

function compiled(actions: readonly CopyAction[] = COPY_ACTIONS, flag: Flag = FLAG): Compiled {
  const result = compile(actions, flag);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compiled;
}

function codes(flag: Flag, actions: readonly CopyAction[] = COPY_ACTIONS) {
  const result = compile(actions, flag);
  const found = result.ok ? [] : result.diagnostics;
  return found.map(({ code, where }) => [code, typeof where === "object" && "pointer" in where ? where.pointer : []]);
}

const staged = (changes: Partial<FlagConfiguration>): Flag => ({
  ...FLAG,
  configurations: { ...FLAG.configurations, staging: { ...FROM, ...changes } },
});

const lines = ({ lines: said }: Compiled) =>
  said.map(({ subject, before, after }) => `${textOf(subject)} | ${textOf(before)} → ${textOf(after)}`);

test("a copy sends no instructions but the version of the source that it was computed from", () => {
  const { instructions, copy, instructionsDigest } = compiled(["updateOn", "updateRules"]);
  expect(instructions).toEqual([]);
  expect(copy).toEqual({ from: "staging", actions: ["updateOn", "updateRules"], version: 12 });
  expect(instructionsDigest).toBe(copyDigestOf({ environment: "staging", version: 12 }, sha256));
});

test("a copy says each part that it replaces, and of the target only those", () => {
  expect(lines(compiled())).toEqual([
    "targeting | off → off",
    'fallthrough | control → 100% {"layout":"bare"}',
    "off variation | control → none",
    "prerequisites | payments must serve variation at index 1 of payments → none",
    expect.stringMatching(
      /^all rules \| rule 1 Italian beta users: if .*; rule 2: if .* → rule 1: if .*, serve treatment, track events \(all with new ids\)$/,
    ),
    "all targets | 1 organization context: acme at treatment; 1 user: eve at control; 2 users: ana, bob at treatment → none",
  ]);
  expect(lines(compiled(["updateOffVariation"]))).toEqual(["off variation | control → none"]);
});

test("rules that say the same are no change, whatever their ids", () => {
  const rules = [{ ...ITALIANS, id: "r-elsewhere" }];
  const flag = { ...staged({ rules }).configurations, production: { ...PRODUCTION, rules: [ITALIANS] } };
  const { lines: said, warnings } = compiled(["updateRules"], { ...FLAG, configurations: flag });
  expect(said.map(({ before, after }) => textOf(before) === textOf(after))).toEqual([true]);
  expect(warnings).toEqual(["This changes nothing: everything that it asks for is so already."]);
});

test("a copy names the variations of prerequisites whose flags are known", () => {
  const flag = staged({ prerequisites: [{ key: "payments", variation: 0 }] });
  const result = compile(["updatePrerequisites"], flag, new Map([["payments", PAYMENTS]]));
  expect(result.ok && lines(result.compiled)).toEqual([
    "prerequisites | payments must serve open → payments must serve closed",
  ]);
});

test("a copy shows the target's configuration before and after", () => {
  const { configurations, targeting } = compiled(["updateRules"]);
  expect(configurations?.get("production")?.before).toBe(PRODUCTION);
  expect(configurations?.get("production")?.after).toMatchObject({
    version: PRODUCTION.version,
    rules: [{ serve: PAYING.serve }],
  });
  const said = (side: Compiled["targeting"]["before"]) => side.map(textOf).join("\n");
  expect(said(targeting.before)).toContain("Italian beta users");
  expect(said(targeting.after)).not.toContain("Italian beta users");
});

test("a copy into an environment where targeting is off says so", () => {
  expect(compiled(["updateRules"]).warnings).toEqual([
    "Targeting is off here: this reaches nobody until the flag is turned on.",
  ]);
});

test("the effect moves with either environment, in the parts that are copied only", () => {
  const { effectDigest } = compiled(["updateRules"]);
  expect(compiled(["updateRules"], staged({ on: true, version: 13 })).effectDigest).toBe(effectDigest);
  expect(compiled(["updateRules"], staged({ rules: [] })).effectDigest).not.toBe(effectDigest);
  const production = { ...PRODUCTION, rules: [PAYING] };
  const edited = { ...FLAG, configurations: { staging: FROM, production } };
  expect(compiled(["updateRules"], edited).effectDigest).not.toBe(effectDigest);
});

test("an archived flag is refused", () => {
  expect(codes({ ...FLAG, archived: true })).toEqual([["archived-flag", ["flag"]]]);
});

test("an experiment in a part that is copied or overwritten is refused at the environment that runs it", () => {
  const source = staged({ fallthrough: EXPERIMENT });
  expect(codes(source)).toEqual([["experiment-rollout", ["from"]]]);
  expect(codes(source, ["updateOn", "updateRules"])).toEqual([]);
  const rules = [{ ...ITALIANS, serve: EXPERIMENT }];
  const target = { ...FLAG, configurations: { staging: FROM, production: { ...PRODUCTION, rules } } };
  expect(codes(target)).toEqual([["experiment-rollout", ["to"]]]);
  const result = compile(COPY_ACTIONS, target);
  expect(result.ok ? [] : result.diagnostics).toMatchObject([
    {
      message: 'An experiment runs on a rollout that the copy takes in, in "production".',
      hint: 'Stop the experiment in LaunchDarkly first, or leave "updateRules" out of the copy.',
    },
  ]);
});
