import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compileChange } from "../../../../src/core/compile/compile-change.ts";
import {
  type Compiled,
  effectDigestOf,
  instructionsDigestOf,
  type LiveSegment,
} from "../../../../src/core/compile/compiled.ts";
import type { Change } from "../../../../src/core/model/change/change.ts";
import type { Diagnostic, Pointer } from "../../../../src/core/model/diagnostic.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { Segment } from "../../../../src/core/model/live/segment.ts";
import { BETA, COUNTRY, EUROPEANS, LARGE, PAYING } from "../../semantic-patch/segment/beta-testers.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");

type WrittenPair = readonly [kind: string, parameters: JsonObject];

function compile(written: readonly WrittenPair[], segment: Segment = BETA, missing: readonly string[] = []) {
  const { project, environment, key } = segment;
  const change: Change = {
    file: "a.yaml",
    document: 0,
    resource: { provider: "launchdarkly", project, environment, segment: key },
    description: "More testers",
    instructions: written.map(([kind, parameters]) => ({ kind, parameters })),
    digest: "d",
  };
  const live: LiveSegment = { segment, missingSegments: new Set(missing) };
  return compileChange(change, live, sha256);
}

function compiled(...said: Parameters<typeof compile>): Compiled {
  const result = compile(...said);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compiled;
}

function faults(...said: Parameters<typeof compile>): readonly Diagnostic[] {
  const result = compile(...said);
  return result.ok ? [] : result.diagnostics;
}

const clause = { contextKind: "user", attribute: "plan", op: "in", values: ["pro"], negate: false };
const staff = { contextKind: "user", attribute: "segmentMatch", op: "segmentMatch", values: ["staff"], negate: true };
const GONE = "0000-gone";

describe("an instruction for a segment", () => {
  test.each<[WrittenPair, JsonObject]>([
    [["addIncludedTargets", { contextKind: "user", values: ["zoe"] }], { contextKind: "user", values: ["zoe"] }],
    [
      ["addRule", { description: "Pros", clauses: [{ attribute: "plan", in: ["pro"] }], percentage: "33.333%" }],
      { description: "Pros", clauses: [clause], weight: 33_333 },
    ],
    [
      ["addRule", { clauses: [{ segmentMatch: ["staff"], negate: true }], weight: 5, bucketBy: "plan" }],
      { clauses: [staff], weight: 5, bucketBy: "plan" },
    ],
    [["removeRule", { rule: "Europeans" }], { ruleId: "r-europeans" }],
    [["removeRule", { ruleId: "r-paying" }], { ruleId: "r-paying" }],
    [["reorderRules", { rules: [{ position: 2 }, "Europeans"] }], { ruleIds: ["r-paying", "r-europeans"] }],
    [
      ["updateRuleRolloutAndContextKind", { rule: { position: 2 }, percentage: "0%", contextKind: "user" }],
      { ruleId: "r-paying", weight: 0, contextKind: "user" },
    ],
    [
      ["removeClauses", { rule: "Europeans", clauses: [{ attribute: "country" }] }],
      { ruleId: "r-europeans", clauseIds: ["c-country"] },
    ],
    [
      ["removeClauses", { rule: "Europeans", clauseIds: ["c-staff"] }],
      { ruleId: "r-europeans", clauseIds: ["c-staff"] },
    ],
    [
      ["updateClause", { rule: "Europeans", replaces: { attribute: "segmentMatch" }, clause }],
      { ruleId: "r-europeans", clauseId: "c-staff", clause },
    ],
    [
      ["addValuesToClause", { rule: "Europeans", clause: { position: 1 }, values: ["DE"] }],
      { ruleId: "r-europeans", clauseId: "c-country", values: ["DE"] },
    ],
  ])("%j names by id what the file names in words", ([kind, parameters], expected) => {
    expect(compiled([[kind, parameters]]).instructions).toEqual([{ kind, ...expected }]);
  });

  test.each<[WrittenPair, string, string, Pointer]>([
    [
      ["removeRule", { rule: "Europens" }],
      "unknown-rule",
      'Segment "beta-testers" has no rule "Europens" in "production".',
      ["rule"],
    ],
    [
      ["removeRule", { ruleId: GONE }],
      "unknown-rule",
      'Segment "beta-testers" has no rule with the id "0000-gone" in "production".',
      ["ruleId"],
    ],
    [
      ["removeRule", { rule: { position: 3 } }],
      "unknown-rule",
      'Segment "beta-testers" has 2 rules in "production", none at position 3.',
      ["rule"],
    ],
    [
      ["removeClauses", { rule: "Europeans", clauses: [{ position: 1 }, { attribute: "plan" }] }],
      "unknown-clause",
      'Rule "Europeans" has no clause on "plan".',
      ["clauses", 1],
    ],
    [
      ["addValuesToClause", { rule: "Europeans", clauseId: GONE, values: ["DE"] }],
      "unknown-clause",
      'Rule "Europeans" has no clause with the id "0000-gone".',
      ["clauseId"],
    ],
    [
      ["reorderRules", { rules: ["Europeans"] }],
      "incomplete-order",
      'The new order leaves out "position 2".',
      ["rules"],
    ],
    [
      ["reorderRules", { rules: ["Europeans", { position: 2 }, { position: 1 }] }],
      "incomplete-order",
      "The new order names a rule twice.",
      ["rules"],
    ],
    [
      ["addExcludedUsers", { values: ["ana"] }],
      "refused-instruction",
      'The instruction does not fit segment "beta-testers": The user "ana" would be both included and excluded.',
      [],
    ],
  ])("%j is a diagnostic at its place", ([kind, parameters], code, message, pointer) => {
    const where = expect.objectContaining({ document: 0, pointer: ["instructions", 0, kind, ...pointer] });
    expect(faults([[kind, parameters]])).toEqual([expect.objectContaining({ code, message, where, file: "a.yaml" })]);
  });

  test("says which of two rules of the same name may be meant", () => {
    const twins = { ...BETA, rules: [EUROPEANS, { ...EUROPEANS, id: "r-other" }] };
    expect(faults([["removeRule", { rule: "Europeans" }]], twins)).toMatchObject([
      { code: "ambiguous-rule", hint: "Say which: { position: 1 } or { position: 2 }." },
    ]);
  });

  test("for a segment that was deleted is a diagnostic at the segment's name", () => {
    expect(faults([["addIncludedUsers", { values: ["zoe"] }]], { ...BETA, deleted: true })).toMatchObject([
      {
        code: "deleted-segment",
        where: { pointer: ["segment"], part: "value" },
        message: 'Segment "beta-testers" was deleted in "production".',
      },
    ]);
  });
});

describe("a compiled change of a segment", () => {
  const widen: WrittenPair = [
    "updateRuleRolloutAndContextKind",
    { rule: "Europeans", percentage: "50%", contextKind: "organization" },
  ];

  test("holds the digests of what is sent and what it does, the lines and the targeting before and after", () => {
    const change = compiled([widen]);
    expect(change.instructionsDigest).toBe(instructionsDigestOf(change.instructions, sha256));
    expect(change.effectDigest).toBe(effectDigestOf(change.effect, sha256));
    expect(change.lines).toHaveLength(1);
    expect(change.targeting.before).toContainEqual(["  ", "  ", "percentage: ", "25%"]);
    expect(change.targeting.after).toContainEqual(["  ", "  ", "percentage: ", "50%"]);
    expect(change.configurations).toBeUndefined();
    expect(change.warnings).toEqual([]);
  });

  test("warns that it changes nothing where everything is so already", () => {
    const included: WrittenPair = ["addIncludedUsers", { values: ["ana"] }];
    expect(compiled([included]).warnings).toEqual(["This changes nothing: everything that it asks for is so already."]);
    expect(compiled([included, widen]).warnings).toEqual([]);
    expect(compiled([["addBigSegmentIncludedTargets", { values: ["ana"] }]], LARGE).warnings).toEqual([]);
  });

  test("warns of a clause that excludes a segment which does not exist", () => {
    const added: WrittenPair = ["addRule", { clauses: [{ segmentMatch: ["nobody"], negate: true }] }];
    expect(compiled([added], BETA, ["nobody"]).warnings).toEqual([
      expect.stringMatching(/^Segment "nobody" does not exist .* matches everyone\.$/),
    ]);
    expect(compiled([added]).warnings).toEqual([]);
  });

  test("warns that a percentage of other contexts buckets everyone anew", () => {
    const moved: WrittenPair = [widen[0], { ...widen[1], contextKind: "user" }];
    expect(compiled([moved]).warnings).toEqual([
      'The percentage of rule "Europeans" goes by the "plan" of "user" contexts instead of the "plan" of "organization" contexts: everyone is bucketed anew and may get in or fall out.',
    ]);
    const first: WrittenPair = [widen[0], { rule: { position: 2 }, percentage: "5%", contextKind: "device" }];
    expect(compiled([first]).warnings).toEqual([]);
    const nameless = { ...BETA, rules: [PAYING, { id: "r", clauses: [COUNTRY], weight: 1_000 }] };
    expect(
      compiled([[widen[0], { rule: { position: 2 }, percentage: "1%", contextKind: "device" }]], nameless).warnings,
    ).toEqual([
      'The percentage of rule 2 goes by the "key" of "device" contexts instead of the "key" of "user" contexts: everyone is bucketed anew and may get in or fall out.',
    ]);
  });
});
