import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import { SEGMENT_KINDS } from "../../../../src/core/model/instructions/segment-kinds.ts";
import type { Segment } from "../../../../src/core/model/live/segment.ts";
import { applySegmentInstructions } from "../../../../src/core/semantic-patch/segment/apply-segment-instructions.ts";
import { BETA, COUNTRY, EUROPEANS, ids, LARGE, PAYING, PLAN, STAFF } from "./beta-testers.ts";

const written = { attribute: "plan", op: "in", values: ["pro"] };
const read = { contextKind: "user", attribute: "plan", op: "in", values: ["pro"], negate: false };
const [, ORGANIZATIONS] = BETA.included as [never, never];
const { description: _, ...NAMELESS } = EUROPEANS;

const apply = (segment: Segment, ...instructions: Instruction[]) =>
  applySegmentInstructions(segment, instructions, ids());
const users = (...values: string[]) => ({ contextKind: "user", values });

/** An instruction and the only parts of the segment that it changes, by what LaunchDarkly says of its kind. */
const KINDS: [Instruction, Partial<Segment>][] = [
  [
    { kind: "addIncludedTargets", contextKind: "user", values: ["bob", "zoe", "zoe"] },
    { included: [users("ana", "bob", "zoe"), ORGANIZATIONS] },
  ],
  [
    { kind: "addIncludedTargets", contextKind: "device", values: ["phone"] },
    { included: [...BETA.included, { contextKind: "device", values: ["phone"] }] },
  ],
  [{ kind: "addIncludedUsers", values: ["zoe"] }, { included: [users("ana", "bob", "zoe"), ORGANIZATIONS] }],
  [
    { kind: "removeIncludedTargets", contextKind: "organization", values: ["acme", "nobody"] },
    { included: [users("ana", "bob")] },
  ],
  [{ kind: "removeIncludedUsers", values: ["bob", "acme"] }, { included: [users("ana"), ORGANIZATIONS] }],
  [
    { kind: "addExcludedTargets", contextKind: "organization", values: ["evil"] },
    { excluded: [users("eve"), { contextKind: "organization", values: ["evil"] }] },
  ],
  [
    { kind: "addExcludedTargets", contextKind: "organization", values: ["ana"] },
    { excluded: [users("eve"), { contextKind: "organization", values: ["ana"] }] },
  ],
  [{ kind: "addExcludedUsers", values: ["mallory", "eve"] }, { excluded: [users("eve", "mallory")] }],
  [{ kind: "removeExcludedTargets", contextKind: "user", values: ["eve"] }, { excluded: [] }],
  [{ kind: "removeExcludedUsers", values: ["ana"] }, {}],
  [
    { kind: "addRule", description: "Pros", clauses: [written, { ...written, negate: true }] },
    {
      rules: [
        EUROPEANS,
        PAYING,
        {
          id: "new-1",
          description: "Pros",
          clauses: [
            { id: "new-2", ...read },
            { id: "new-3", ...read, negate: true },
          ],
          weight: null,
        },
      ],
    },
  ],
  [
    { kind: "addRule", clauses: [written], weight: 0, rolloutContextKind: "device", bucketBy: "serial" },
    {
      rules: [
        EUROPEANS,
        PAYING,
        {
          id: "new-1",
          clauses: [{ id: "new-2", ...read }],
          weight: 0,
          rolloutContextKind: "device",
          bucketBy: "serial",
        },
      ],
    },
  ],
  [{ kind: "removeRule", ruleId: "r-europeans" }, { rules: [PAYING] }],
  [{ kind: "removeRule", ruleId: "r-gone" }, {}],
  [{ kind: "reorderRules", ruleIds: ["r-paying", "r-europeans"] }, { rules: [PAYING, EUROPEANS] }],
  [
    { kind: "updateRuleDescription", ruleId: "r-paying", description: "Who pays" },
    { rules: [EUROPEANS, { ...PAYING, description: "Who pays" }] },
  ],
  [{ kind: "updateRuleDescription", ruleId: "r-europeans", description: "" }, { rules: [NAMELESS, PAYING] }],
  [
    { kind: "updateRuleRolloutAndContextKind", ruleId: "r-europeans", weight: 100_000, contextKind: "user" },
    { rules: [{ ...EUROPEANS, weight: 100_000, rolloutContextKind: "user", bucketBy: "plan" }, PAYING] },
  ],
  [
    { kind: "updateRuleRolloutAndContextKind", ruleId: "r-paying", weight: 20_000, contextKind: "organization" },
    { rules: [EUROPEANS, { ...PAYING, weight: 20_000, rolloutContextKind: "organization" }] },
  ],
  [
    { kind: "addClauses", ruleId: "r-paying", clauses: [{ ...written, contextKind: "device" }] },
    { rules: [EUROPEANS, { ...PAYING, clauses: [PLAN, { id: "new-1", ...read, contextKind: "device" }] }] },
  ],
  [
    { kind: "removeClauses", ruleId: "r-europeans", clauseIds: ["c-country"] },
    { rules: [{ ...EUROPEANS, clauses: [STAFF] }, PAYING] },
  ],
  [
    { kind: "updateClause", ruleId: "r-europeans", clauseId: "c-staff", clause: written },
    { rules: [{ ...EUROPEANS, clauses: [COUNTRY, { id: "c-staff", ...read }] }, PAYING] },
  ],
  [
    { kind: "addValuesToClause", ruleId: "r-europeans", clauseId: "c-country", values: ["FR", "DE", "DE"] },
    { rules: [{ ...EUROPEANS, clauses: [{ ...COUNTRY, values: ["IT", "FR", "DE"] }, STAFF] }, PAYING] },
  ],
  [
    { kind: "removeValuesFromClause", ruleId: "r-europeans", clauseId: "c-country", values: ["FR", "DE"] },
    { rules: [{ ...EUROPEANS, clauses: [{ ...COUNTRY, values: ["IT"] }, STAFF] }, PAYING] },
  ],
  [{ kind: "updateName", value: "Testers" }, { name: "Testers" }],
  [{ kind: "addTags", values: ["beta", "eu"] }, { tags: ["checkout", "beta", "eu"] }],
  [{ kind: "removeTags", values: ["checkout", "gone"] }, { tags: ["beta"] }],
];

/** Instructions for a larger list-based segment, of which they change nothing that is shown. */
const LARGE_KINDS: Instruction[] = [
  { kind: "addBigSegmentIncludedTargets", values: ["ana"] },
  { kind: "removeBigSegmentIncludedTargets", values: ["ana"] },
  { kind: "addBigSegmentExcludedTargets", values: ["ana"] },
  { kind: "removeBigSegmentExcludedTargets", values: ["ana"] },
  { kind: "processBigSegmentImport", importId: "import-1" },
];

describe("applying instructions to a segment", () => {
  test.each(KINDS)("%j changes what it says and nothing else", (instruction, changes) => {
    expect(apply(BETA, instruction)).toEqual({ ok: true, segment: { ...BETA, ...changes } });
  });

  test.each(LARGE_KINDS)("$kind leaves what is shown of a larger list-based segment as it is", (instruction) => {
    expect(apply(LARGE, instruction)).toEqual({ ok: true, segment: LARGE });
  });

  test("knows every kind of a segment, and no other", () => {
    const known = new Set([...KINDS.map(([{ kind }]) => kind), ...LARGE_KINDS.map(({ kind }) => kind)]);
    expect([...known].sort()).toEqual(SEGMENT_KINDS.map(({ kind }) => kind).sort());
    expect(apply(BETA, { kind: "turnFlagOn" })).toEqual({
      ok: false,
      index: 0,
      reason: '"turnFlagOn" is not an instruction for a segment.',
    });
  });

  test("moves a key from one list to the other in two steps", () => {
    const moved = apply(
      BETA,
      { kind: "removeExcludedUsers", values: ["eve"] },
      { kind: "addIncludedTargets", contextKind: "user", values: ["eve"] },
    );
    expect(moved).toMatchObject({ segment: { included: [users("ana", "bob", "eve"), ORGANIZATIONS], excluded: [] } });
  });
});

const rollout = { kind: "updateRuleRolloutAndContextKind", ruleId: "r-paying", weight: 1, contextKind: "user" };
const WEIGHT = 'Parameter "weight" must be an integer from 0 to 100000.';
const ORDER = 'Parameter "ruleIds" must name every rule of the segment exactly once.';
const many = Array.from({ length: 751 }, (_, index) => `key-${index}`);

const REFUSED: [unknown, string][] = [
  [null, "An instruction must be an object with a kind."],
  [{ kind: 3 }, "An instruction must be an object with a kind."],
  [{ kind: "constructor" }, '"constructor" is not an instruction for a segment.'],
  [{ kind: "replaceRules", rules: [] }, '"replaceRules" is not an instruction for a segment.'],
  [{ kind: "addIncludedTargets", values: ["a"] }, 'Parameter "contextKind" must be a string.'],
  [{ kind: "addIncludedTargets", contextKind: "", values: [] }, 'Parameter "contextKind" must not be empty.'],
  [{ kind: "addIncludedUsers", values: "ana" }, 'Parameter "values" must be a list of strings.'],
  [{ kind: "addIncludedUsers", values: ["eve"] }, 'The user "eve" would be both included and excluded.'],
  [
    { kind: "addExcludedTargets", contextKind: "organization", values: ["acme"] },
    'The organization "acme" would be both included and excluded.',
  ],
  [{ kind: "addBigSegmentIncludedTargets", values: ["a"] }, "Only a larger list-based segment takes this instruction."],
  [{ kind: "processBigSegmentImport", importId: "a" }, "Only a larger list-based segment takes this instruction."],
  [{ kind: "addRule", clauses: [] }, "A rule needs at least one clause."],
  [{ kind: "addRule", clauses: [{ ...written, op: "is" }] }, '"is" is not an operator of a clause.'],
  [{ kind: "addRule", clauses: [written], weight: 100_001 }, WEIGHT],
  [{ kind: "addRule", clauses: [written], weight: null }, WEIGHT],
  [{ ...rollout, weight: "20000" }, WEIGHT],
  [{ ...rollout, weight: 0.5 }, WEIGHT],
  [{ ...rollout, weight: -1 }, WEIGHT],
  [{ ...rollout, contextKind: undefined }, 'Parameter "contextKind" must be a string.'],
  [{ ...rollout, ruleId: "r-gone" }, 'There is no rule with the id "r-gone".'],
  [{ kind: "reorderRules", ruleIds: ["r-paying"] }, ORDER],
  [{ kind: "reorderRules", ruleIds: ["r-paying", "r-paying"] }, ORDER],
  [{ kind: "reorderRules", ruleIds: ["r-paying", "r-europeans", "r-gone"] }, ORDER],
  [
    { kind: "removeClauses", ruleId: "r-paying", clauseIds: ["c-plan"] },
    "A rule cannot lose its last clause; remove the rule instead.",
  ],
  [
    { kind: "updateClause", ruleId: "r-paying", clauseId: "c-staff", clause: written },
    'The rule has no clause with the id "c-staff".',
  ],
  [{ kind: "updateName", value: "" }, 'Parameter "value" must not be empty.'],
  [{ kind: "addTags", values: [3] }, 'Parameter "values" must be a list of strings.'],
];

describe("an instruction that cannot be carried out", () => {
  test.each(REFUSED)("%j is refused with the reason", (instruction, reason) => {
    expect(apply(BETA, instruction as Instruction)).toEqual({ ok: false, index: 0, reason });
  });

  test.each(KINDS.filter(([{ kind }]) => /Targets$|Users$/.test(kind)))(
    "%j is refused on a larger list-based segment",
    (instruction) => {
      const reason = 'The keys of a larger list-based segment change with the "BigSegment" kinds only.';
      expect(apply(LARGE, instruction)).toEqual({ ok: false, index: 0, reason });
    },
  );

  test("is named by its place, and the instructions before it are undone with it", () => {
    const result = apply(BETA, { kind: "updateName", value: "New" }, { kind: "addIncludedUsers", values: ["eve"] });
    expect(result).toMatchObject({ ok: false, index: 1 });
  });

  test("is the first that lists more than 1,500 keys together with those before it", () => {
    const first: Instruction = { kind: "addIncludedUsers", values: many };
    const second: Instruction = { kind: "removeExcludedTargets", contextKind: "device", values: many };
    const reason = "One patch may list and unlist 1500 context keys, not more.";
    expect(apply(BETA, first, second)).toEqual({ ok: false, index: 1, reason });
    expect(apply(BETA, first, { ...second, values: many.slice(2) })).toMatchObject({ ok: true });
    const large: Instruction = { kind: "addBigSegmentIncludedTargets", values: many };
    expect(apply(LARGE, large, large)).toMatchObject({ ok: true });
  });

  test("is refused whatever JSON it is", () => {
    const parameter = fc.constantFrom(
      ...new Set(SEGMENT_KINDS.flatMap(({ parameters }) => parameters.map(({ name }) => name))),
    );
    const kind = fc.constantFrom(...SEGMENT_KINDS.map((one) => one.kind));
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom("r-paying", "c-plan", ["r-paying"], [written], 5));
    const instruction = fc
      .tuple(kind, fc.dictionary(parameter, anything))
      .map(([name, parameters]) => ({ ...parameters, kind: name }));
    const instructions = fc.oneof(fc.array(fc.oneof(instruction, fc.jsonValue()), { maxLength: 3 }), fc.jsonValue());
    fc.assert(
      fc.property(instructions, fc.constantFrom(BETA, LARGE), (said, segment) => {
        const result = applySegmentInstructions(segment, said as Instruction[], ids());
        expect(result.ok || typeof result.reason === "string").toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
