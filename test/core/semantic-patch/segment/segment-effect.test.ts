import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Segment } from "../../../../src/core/model/live/segment.ts";
import { isContext } from "../../../../src/core/semantic-patch/effect-entry.ts";
import { segmentEffect } from "../../../../src/core/semantic-patch/segment/segment-effect.ts";
import { BETA, COUNTRY, EUROPEANS, effect, ids, LARGE, PAYING, PLAN, STAFF } from "./beta-testers.ts";

const written = { attribute: "plan", op: "in", values: ["pro"] };
const read = { contextKind: "user", attribute: "plan", op: "in", values: ["pro"], negate: false };
const bare = ({ id: _, ...clause }: typeof COUNTRY) => clause;
const condition = ({ id: _, values: __, ...clause }: typeof COUNTRY) => clause;
const share = (weight: number, contextKind = "user", bucketBy = "key") => ({ weight, contextKind, bucketBy });
const quarter = share(25_000, "organization", "plan");
const europeans = { description: "Europeans", clauses: [bare(COUNTRY), bare(STAFF)], rollout: quarter };
const addPros: Instruction = { kind: "addRule", clauses: [written] };
const pros = { description: null, clauses: [read], rollout: "all" };

type Entry = readonly [path: string, before: unknown, after: unknown];

/** Instructions, the paths that they touch, and the rules that these mean something together with. */
const EFFECTS: [Instruction[], touched: Entry[], context?: Entry[]][] = [
  [[], []],
  [
    [
      { kind: "addIncludedUsers", values: ["zoe", "ana"] },
      { kind: "removeExcludedTargets", contextKind: "user", values: ["eve", "ana"] },
    ],
    [
      ["targets/user/ana", "included", "included"],
      ["targets/user/eve", "excluded", null],
      ["targets/user/zoe", null, "included"],
    ],
  ],
  [[{ kind: "addExcludedTargets", contextKind: "a/b", values: ["x~y"] }], [["targets/a~1b/x~0y", null, "excluded"]]],
  [
    [addPros, { ...addPros, description: "Some pros", weight: 10_000, bucketBy: "plan" }],
    [
      ["rules/+0", null, pros],
      ["rules/+1", null, { ...pros, description: "Some pros", rollout: share(10_000, "user", "plan") }],
    ],
  ],
  [[{ kind: "removeRule", ruleId: "r-europeans" }], [["rules/r-europeans", europeans, null]]],
  [[{ kind: "removeRule", ruleId: "r-gone" }], [["rules/r-gone", null, null]]],
  [
    [{ kind: "reorderRules", ruleIds: ["r-paying", "r-europeans"] }, addPros],
    [
      ["rules/+0", null, pros],
      ["rules/order", ["r-europeans", "r-paying"], ["r-paying", "r-europeans", null]],
    ],
  ],
  [
    [{ kind: "updateRuleDescription", ruleId: "r-paying", description: "Who pays" }],
    [["rules/r-paying/description", null, "Who pays"]],
  ],
  [
    [{ kind: "updateRuleRolloutAndContextKind", ruleId: "r-europeans", weight: 30_000, contextKind: "user" }],
    [["rules/r-europeans/rollout", quarter, share(30_000, "user", "plan")]],
    [
      [
        "rules/r-europeans/around",
        { clauses: [bare(STAFF), bare(COUNTRY)], rollout: quarter },
        { clauses: [bare(STAFF), bare(COUNTRY)], rollout: share(30_000, "user", "plan") },
      ],
    ],
  ],
  [
    [
      { kind: "updateRuleRolloutAndContextKind", ruleId: "r-paying", weight: 30_000, contextKind: "user" },
      { kind: "removeRule", ruleId: "r-paying" },
    ],
    [
      ["rules/r-paying", { description: null, clauses: [bare(PLAN)], rollout: "all" }, null],
      ["rules/r-paying/rollout", "all", null],
    ],
    [["rules/r-paying/around", { clauses: [bare(PLAN)], rollout: "all" }, null]],
  ],
  [
    [{ kind: "addClauses", ruleId: "r-paying", clauses: [written] }],
    [["rules/r-paying/clauses/+0", null, read]],
    [
      [
        "rules/r-paying/around",
        { clauses: [bare(PLAN)], rollout: "all" },
        { clauses: [bare(PLAN), read], rollout: "all" },
      ],
    ],
  ],
  [
    [{ kind: "addValuesToClause", ruleId: "r-paying", clauseId: "c-plan", values: ["3"] }],
    [
      ["rules/r-paying/clauses/c-plan/condition", condition(PLAN), condition(PLAN)],
      ['rules/r-paying/clauses/c-plan/values/"3"', false, true],
    ],
    [
      [
        "rules/r-paying/around",
        { clauses: [bare(PLAN)], rollout: "all" },
        { clauses: [{ ...bare(PLAN), values: ["free", 3, "3"] }], rollout: "all" },
      ],
    ],
  ],
  [
    [
      { kind: "updateName", value: "Testers" },
      { kind: "addTags", values: ["eu", "beta"] },
      { kind: "removeTags", values: ["checkout"] },
    ],
    [
      ["name", "Beta testers", "Testers"],
      ["tags/beta", true, true],
      ["tags/checkout", true, false],
      ["tags/eu", false, true],
    ],
  ],
];

describe("the effect of instructions on a segment", () => {
  test.each(EFFECTS)("%j touches its parts, sorted, each once", (instructions, touched, context = []) => {
    const entries = (found: Entry[]) => found.map(([path, before, after]) => ({ path, before, after }));
    const found = effect(instructions);
    expect(found.filter(({ path }) => !isContext(path))).toEqual(entries(touched));
    expect(found.filter(({ path }) => isContext(path))).toEqual(entries(context));
    expect(found.map(({ path }) => path)).toEqual(found.map(({ path }) => path).sort());
  });

  test("on a larger list is unknown before, and what was asked for last after", () => {
    const found = effect(
      [
        { kind: "addBigSegmentIncludedTargets", values: ["ana", "bob"] },
        { kind: "removeBigSegmentIncludedTargets", values: ["bob"] },
        { kind: "addBigSegmentExcludedTargets", values: ["bob"] },
        { kind: "processBigSegmentImport", importId: "import-1" },
      ],
      LARGE,
    );
    expect(found).toEqual([
      { path: "imports/import-1", before: null, after: true },
      { path: "large list/excluded/bob", before: null, after: true },
      { path: "large list/included/ana", before: null, after: true },
      { path: "large list/included/bob", before: null, after: false },
    ]);
  });

  test("comes with the segment that it leads to, or with the refusal", () => {
    const named = segmentEffect(BETA, [{ kind: "updateName", value: "Testers" }], ids());
    expect(named).toMatchObject({ ok: true, segment: { ...BETA, name: "Testers" } });
    const refused = segmentEffect(BETA, [{ kind: "addIncludedUsers", values: ["eve"] }], ids());
    expect(refused).toMatchObject({ ok: false, index: 0 });
  });
});

const share30 = { kind: "updateRuleRolloutAndContextKind", ruleId: "r-paying", weight: 30_000, contextKind: "user" };
const rules = (...[first, second]: [Segment["rules"][number], Segment["rules"][number]]): Segment => ({
  ...BETA,
  rules: [first, second],
});

/** What somebody else did to the segment in between. */
const edit = {
  renamed: { ...BETA, name: "Other", tags: [], version: 8 },
  zoeListed: { ...BETA, included: [...BETA.included, { contextKind: "device", values: ["zoe"] }] },
  zoeIn: { ...BETA, included: [{ contextKind: "user", values: ["zoe"] }] },
  newRule: { ...BETA, rules: [...BETA.rules, { ...PAYING, id: "r-other" }] },
  europeansChanged: rules({ ...EUROPEANS, clauses: [COUNTRY], weight: 1 }, PAYING),
  payingNamed: rules(EUROPEANS, { ...PAYING, description: "Payers" }),
  payingShared: rules(EUROPEANS, { ...PAYING, weight: 1 }),
  payingBucketed: rules(EUROPEANS, { ...PAYING, bucketBy: "plan" }),
  otherPlans: rules(EUROPEANS, { ...PAYING, clauses: [{ ...PLAN, values: ["free"] }] }),
  fewerPaying: rules(EUROPEANS, { ...PAYING, clauses: [PLAN, STAFF] }),
} satisfies Record<string, Segment>;

describe("stability", () => {
  test.each<[Instruction, (keyof typeof edit)[], (keyof typeof edit)[]]>([
    [{ kind: "addIncludedUsers", values: ["zoe"] }, ["renamed", "zoeListed", "newRule", "europeansChanged"], ["zoeIn"]],
    [addPros, ["renamed", "newRule", "europeansChanged", "zoeIn"], []],
    [
      share30,
      ["renamed", "zoeIn", "newRule", "europeansChanged", "payingNamed"],
      ["payingShared", "payingBucketed", "otherPlans", "fewerPaying"],
    ],
    [
      { kind: "addValuesToClause", ruleId: "r-paying", clauseId: "c-plan", values: ["pro"] },
      ["renamed", "europeansChanged", "payingNamed", "newRule"],
      ["payingShared", "otherPlans", "fewerPaying"],
    ],
    [
      { kind: "updateRuleDescription", ruleId: "r-paying", description: "P" },
      ["payingShared", "otherPlans"],
      ["payingNamed"],
    ],
    [{ kind: "removeRule", ruleId: "r-paying" }, ["renamed", "newRule"], ["payingShared", "payingNamed", "otherPlans"]],
  ])("the effect of %j survives an edit elsewhere and shows one that matters", (instruction, unrelated, related) => {
    const shown = effect([instruction]);
    expect(
      unrelated.filter((name) => JSON.stringify(effect([instruction], edit[name])) !== JSON.stringify(shown)),
    ).toEqual([]);
    expect(
      related.filter((name) => JSON.stringify(effect([instruction], edit[name])) === JSON.stringify(shown)),
    ).toEqual([]);
  });

  test("the order of conditions that all must hold says nothing, and a turned list of keys neither", () => {
    const turned: Segment = {
      ...BETA,
      included: BETA.included.toReversed().map((one) => ({ ...one, values: one.values.toReversed() })),
      rules: BETA.rules.map((rule) => ({ ...rule, clauses: rule.clauses.toReversed() })),
    };
    const instructions = [
      { ...share30, ruleId: "r-europeans" },
      { kind: "addIncludedUsers", values: ["ana"] },
    ];
    expect(effect(instructions, turned)).toEqual(effect(instructions));
  });

  test("the effect of the same instructions on the same segment is the same, whatever the ids of what is new", () => {
    const key = fc.constantFrom("ana", "bob", "eve", "zoe", "acme");
    const kind = fc.constantFrom("addIncludedTargets", "removeIncludedTargets", "removeExcludedTargets");
    const contextKind = fc.constantFrom("user", "organization");
    const instruction = fc.oneof(
      fc.record({ kind, contextKind, values: fc.array(key, { maxLength: 3 }) }),
      fc.record({ kind: fc.constant("addClauses"), ruleId: fc.constant("r-paying"), clauses: fc.constant([written]) }),
      fc.record({ kind: fc.constant("addRule"), clauses: fc.constant([written]), weight: fc.nat(100_000) }),
      fc.constant(share30),
    );
    fc.assert(
      fc.property(fc.array(instruction, { maxLength: 5 }), (said) => {
        const instructions = said as Instruction[];
        const one = segmentEffect(BETA, instructions, ids("one"));
        const other = segmentEffect(structuredClone(BETA), structuredClone(instructions), ids("other"));
        expect(one.ok && one.effect).toEqual(other.ok && other.effect);
      }),
      { numRuns: 100 },
    );
  });
});
