import { describe, expect, test } from "vitest";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Segment } from "../../../../src/core/model/live/segment.ts";
import { segmentEffectLines } from "../../../../src/core/render/words/effects/segment-words.ts";
import { segmentTargetingLines } from "../../../../src/core/render/words/targeting/segment-targeting-lines.ts";
import type { Words } from "../../../../src/core/render/words/words.ts";
import { BETA, EUROPEANS, effect, LARGE, PAYING } from "../../semantic-patch/segment/beta-testers.ts";

const text = (words: Words) => words.map((word) => (typeof word === "string" ? word : `‹${word.quoted}›`)).join("");

function lines(instructions: Instruction[], segment: Segment = BETA): string[] {
  const words = segmentEffectLines(segment, effect(instructions, segment));
  return words.map(({ subject, before, after }) => `${text(subject)} | ${text(before)} → ${text(after)}`);
}

const pro = { attribute: "plan", op: "in", values: ["pro"] };
const keys = ["a", "b", "c", "d", "e", "f", "g"];
const share = { kind: "updateRuleRolloutAndContextKind", ruleId: "r-europeans", weight: 33_333, contextKind: "user" };
const EUROPEAN = "if ‹country› in ‹IT›, ‹FR› and not in segment ‹staff›";

describe("the effect on a segment in words", () => {
  test.each<[Instruction[], string[]]>([
    [[{ kind: "addIncludedUsers", values: ["zoe"] }], ["1 user: ‹zoe› | not listed → included"]],
    [
      [
        { kind: "addIncludedTargets", contextKind: "organization", values: keys },
        { kind: "removeExcludedUsers", values: ["eve"] },
        { kind: "addIncludedUsers", values: ["eve", "ana"] },
      ],
      [
        "7 ‹organization› contexts: ‹a›, ‹b›, ‹c›, ‹d›, ‹e› and 2 more | not listed → included",
        "1 user: ‹ana› | included → included",
        "1 user: ‹eve› | excluded → included",
      ],
    ],
    [
      [
        { kind: "addRule", description: "Pros", clauses: [pro], weight: 10_000, bucketBy: "plan" },
        { kind: "addRule", clauses: [pro, { ...pro, contextKind: "device", negate: true }] },
      ],
      [
        "new rule ‹Pros› | none → if ‹plan› in ‹pro›, include 10% by ‹plan›",
        "new rule | none → if ‹plan› in ‹pro› and ‹device› ‹plan› not in ‹pro›, include all",
      ],
    ],
    [
      [{ kind: "removeRule", ruleId: "r-europeans" }],
      [`rule ‹Europeans› | ${EUROPEAN}, include 25% of ‹organization› contexts by ‹plan› → none`],
    ],
    [
      [{ kind: "reorderRules", ruleIds: ["r-paying", "r-europeans"] }],
      ["order of the rules | rule ‹Europeans›, rule 2 → rule 2, rule ‹Europeans›"],
    ],
    [
      [{ kind: "updateRuleDescription", ruleId: "r-paying", description: "Who pays" }],
      ["description of rule 2 | none → ‹Who pays›"],
    ],
    [[share], ["rule ‹Europeans› includes | 25% of ‹organization› contexts by ‹plan› → 33.333% by ‹plan›"]],
    [[{ ...share, ruleId: "r-paying" }], ["rule 2 includes | all → 33.333%"]],
    [[{ kind: "addClauses", ruleId: "r-paying", clauses: [pro] }], ["rule 2, new condition | none → ‹plan› in ‹pro›"]],
    [
      [{ kind: "updateClause", ruleId: "r-paying", clauseId: "c-plan", clause: { op: "segmentMatch", values: ["x"] } }],
      ["rule 2, condition | ‹organization› ‹plan› not in ‹free›, 3 → in segment ‹x›"],
    ],
    [
      [
        { kind: "addValuesToClause", ruleId: "r-europeans", clauseId: "c-country", values: ["DE", "AT"] },
        { kind: "removeValuesFromClause", ruleId: "r-europeans", clauseId: "c-country", values: ["FR"] },
      ],
      [
        "rule ‹Europeans›, ‹country› in | without ‹AT›, ‹DE› → with ‹AT›, ‹DE›",
        "rule ‹Europeans›, ‹country› in | with ‹FR› → without ‹FR›",
      ],
    ],
    [
      [
        { kind: "updateName", value: "Testers" },
        { kind: "addTags", values: ["eu", "it"] },
      ],
      ["name | ‹Beta testers› → ‹Testers›", "tags | without ‹eu›, ‹it› → with ‹eu›, ‹it›"],
    ],
  ])("%j", (instructions, expected) => {
    expect(lines(instructions)).toEqual(expected);
  });

  test("says of a larger list only what will be", () => {
    const instructions = [
      { kind: "addBigSegmentIncludedTargets", values: keys },
      { kind: "removeBigSegmentExcludedTargets", values: ["zoe"] },
      { kind: "processBigSegmentImport", importId: "import-1" },
    ];
    expect(lines(instructions, LARGE)).toEqual([
      "import ‹import-1› of keys into the larger list | none → is run",
      "key of the larger list: ‹zoe› | none → no longer excluded",
      "keys of the larger list: ‹a›, ‹b›, ‹c›, ‹d›, ‹e› and 2 more | none → included",
    ]);
  });

  test("names both lists of a key that a contradictory segment has in both", () => {
    const both = { ...BETA, included: [{ contextKind: "user", values: ["eve"] }] };
    expect(lines([{ kind: "removeIncludedUsers", values: ["eve"] }], both)).toEqual([
      "1 user: ‹eve› | included and excluded → excluded",
    ]);
  });

  test("shows the difference where it hides behind the values that are not named", () => {
    const rule = { ...PAYING, clauses: [{ ...EUROPEANS.clauses[0], id: "c", values: keys }] } as typeof PAYING;
    const clause = { attribute: "country", op: "in", values: [...keys.slice(0, 6), "z"] };
    const update = { kind: "updateClause", ruleId: "r-paying", clauseId: "c", clause };
    expect(lines([update], { ...BETA, rules: [rule] })[0]).toContain("‹f›, ‹g› → ");
  });
});

describe("a segment line by line", () => {
  test("reads like a change file, without an id", () => {
    expect(segmentTargetingLines(BETA).map(text)).toEqual([
      "included:",
      "  ‹user›:",
      "    - ‹ana›",
      "    - ‹bob›",
      "  ‹organization›:",
      "    - ‹acme›",
      "excluded:",
      "  ‹user›:",
      "    - ‹eve›",
      "rules:",
      "  - description: ‹Europeans›",
      "    clauses:",
      "      - { attribute: ‹country›, in: [‹IT›, ‹FR›] }",
      "      - { segmentMatch: [‹staff›], negate: true }",
      "    percentage: 25%",
      "    rolloutContextKind: ‹organization›",
      "    bucketBy: ‹plan›",
      "  - position: 2",
      "    clauses:",
      "      - { attribute: ‹plan›, in: [‹free›, 3], negate: true, contextKind: ‹organization› }",
    ]);
  });

  test("counts the keys that stay where there are many, the same before and after", () => {
    const before = { ...BETA, rules: [], excluded: [], included: [{ contextKind: "user", values: keys }] };
    const after = { ...before, included: [{ contextKind: "user", values: ["new", ...keys.slice(1)] }] };
    const shared = ["b", "c", "d", "e", "f"].map((key) => `    - ‹${key}›`);
    const head = ["included:", "  ‹user›:"];
    expect(segmentTargetingLines(before, after).map(text)).toEqual([...head, "    - ‹a›", ...shared, "    and 1 more"]);
    expect(segmentTargetingLines(after, before).map(text)).toEqual([
      ...head,
      ...shared,
      "    - ‹new›",
      "    and 1 more",
    ]);
  });

  test("says that the keys of a larger list are not shown, and tells rules of the same name apart", () => {
    const twins = { ...LARGE, rules: [EUROPEANS, { ...EUROPEANS, id: "r-other", weight: null }] };
    expect(segmentTargetingLines(LARGE).map(text)).toEqual(["its keys are a larger list, which is not shown"]);
    expect(segmentTargetingLines(twins).map(text)).toContain("  - description: ‹Europeans› (rule 2)");
  });
});
