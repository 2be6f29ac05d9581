import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import { BETA, COUNTRY, ITALIANS, PAYING, PLAN } from "./checkout-flag.ts";

const written = { attribute: "plan", op: "in", values: ["pro"] };
const read = { contextKind: "user", attribute: "plan", op: "in", values: ["pro"], negate: false };
const bare = ({ id: _, ...clause }: typeof COUNTRY) => clause;
const condition = ({ id: _, values: __, ...clause }: typeof COUNTRY) => clause;
const italians = {
  description: "Italian beta users",
  clauses: [bare(COUNTRY), bare(BETA)],
  serve: ITALIANS.serve,
  trackEvents: false,
};
const paying = { description: null, clauses: [bare(PLAN)], serve: PAYING.serve, trackEvents: true };
const pros = { description: null, clauses: [read], serve: { variation: "v-bare" }, trackEvents: false };
/** A rule for those on the plan "pro", at the end. */
export const addPros = { kind: "addRule", clauses: [written], variationId: "v-bare" };

const users = [
  { contextKind: "user", variation: "v-control", values: ["eve"] },
  { contextKind: "user", variation: "v-treatment", values: ["ana", "bob"] },
];
const organizations = { contextKind: "organization", variation: "v-treatment", values: ["acme"] };

/** A path of an effect, and its value before and after. */
export type Entry = readonly [path: string, before: unknown, after: unknown];

const VALUES = { "v-control": { layout: "old" }, "v-treatment": { layout: "new" }, "v-bare": { layout: "bare" } };

/** What the named variations hold, which no instruction changes. */
function served(...ids: (keyof typeof VALUES)[]): Entry[] {
  return ids.map((id) => [`variations/${id}`, VALUES[id], VALUES[id]]);
}

/** Whom a rule matches, its clauses in an order of their own, and what it serves, before and after. */
function around(rule: string, before: unknown, after: unknown): Entry {
  return [`rules/${rule}/around`, before, after];
}

/** Instructions, the paths that they touch, and what these mean something together with. */
export const EFFECTS: [Instruction[], touched: Entry[], context?: Entry[]][] = [
  [[], []],
  [[{ kind: "turnFlagOn" }], [["on", false, true]]],
  [[{ kind: "turnFlagOff" }], [["on", false, false]]],
  [[{ kind: "turnFlagOn" }, { kind: "turnFlagOff" }], [["on", false, false]]],
  [[{ kind: "updateTrackEvents", trackEvents: true }], [["trackEvents", false, true]]],
  [[{ kind: "updateTrackEventsFallthrough", trackEvents: true }], [["trackEventsFallthrough", false, true]]],
  [
    [{ kind: "updateOffVariation", variationId: "v-bare" }],
    [["offVariation", "v-control", "v-bare"]],
    served("v-bare", "v-control"),
  ],
  [
    [{ kind: "updateFallthroughVariationOrRollout", variationId: "v-bare" }],
    [["fallthrough", { variation: "v-control" }, { variation: "v-bare" }]],
    served("v-bare", "v-control"),
  ],
  [
    [addPros, { ...addPros, beforeRuleId: "r-paying" }],
    [
      ["rules/+0", null, { ...pros, before: null }],
      ["rules/+1", null, { ...pros, before: "r-paying" }],
    ],
    served("v-bare"),
  ],
  [
    [
      { ...addPros, beforeRuleId: "r-italians" },
      { kind: "removeRule", ruleId: "r-italians" },
    ],
    [
      ["rules/+0", null, { ...pros, before: "r-paying" }],
      ["rules/r-italians", italians, null],
    ],
    served("v-bare", "v-control", "v-treatment"),
  ],
  [[{ kind: "removeRule", ruleId: "r-gone" }], [["rules/r-gone", null, null]]],
  [
    [{ kind: "reorderRules", ruleIds: ["r-paying", "r-italians"] }, addPros],
    [
      ["rules/+0", null, { ...pros, before: null }],
      ["rules/order", ["r-italians", "r-paying"], ["r-paying", "r-italians", null]],
    ],
    served("v-bare"),
  ],
  [
    [{ kind: "replaceRules", rules: [{ clauses: [written], variationId: "v-bare" }] }],
    [
      [
        "rules",
        [
          { id: "r-italians", ...italians },
          { id: "r-paying", ...paying },
        ],
        [pros],
      ],
    ],
    served("v-bare", "v-control", "v-treatment"),
  ],
  [
    [{ kind: "updateRuleDescription", ruleId: "r-paying", description: "Who pays" }],
    [["rules/r-paying/description", null, "Who pays"]],
  ],
  [
    [{ kind: "updateRuleTrackEvents", ruleId: "r-paying", trackEvents: false }],
    [["rules/r-paying/trackEvents", true, false]],
  ],
  [
    [
      { kind: "updateRuleVariationOrRollout", ruleId: "r-paying", variationId: "v-bare" },
      { kind: "updateRuleVariationOrRollout", ruleId: "r-paying", variationId: "v-control" },
    ],
    [["rules/r-paying/serve", { variation: "v-treatment" }, { variation: "v-control" }]],
    [
      around(
        "r-paying",
        { clauses: [bare(PLAN)], serve: PAYING.serve },
        { clauses: [bare(PLAN)], serve: { variation: "v-control" } },
      ),
      ...served("v-control", "v-treatment"),
    ],
  ],
  [
    [
      { kind: "addClauses", ruleId: "r-paying", clauses: [written, { ...written, negate: true }] },
      { kind: "addClauses", ruleId: "r-paying", clauses: [written] },
    ],
    [
      ["rules/r-paying/clauses/+0", null, read],
      ["rules/r-paying/clauses/+1", null, { ...read, negate: true }],
      ["rules/r-paying/clauses/+2", null, read],
    ],
    [
      around(
        "r-paying",
        { clauses: [bare(PLAN)], serve: PAYING.serve },
        { clauses: [bare(PLAN), read, read, { ...read, negate: true }], serve: PAYING.serve },
      ),
      ...served("v-treatment"),
    ],
  ],
  [
    [{ kind: "removeClauses", ruleId: "r-italians", clauseIds: ["c-beta"] }],
    [["rules/r-italians/clauses/c-beta", bare(BETA), null]],
    [
      around(
        "r-italians",
        { clauses: [bare(BETA), bare(COUNTRY)], serve: ITALIANS.serve },
        { clauses: [bare(COUNTRY)], serve: ITALIANS.serve },
      ),
      ...served("v-control", "v-treatment"),
    ],
  ],
  [
    [{ kind: "updateClause", ruleId: "r-paying", clauseId: "c-plan", clause: written }],
    [["rules/r-paying/clauses/c-plan", bare(PLAN), read]],
    [
      around("r-paying", { clauses: [bare(PLAN)], serve: PAYING.serve }, { clauses: [read], serve: PAYING.serve }),
      ...served("v-treatment"),
    ],
  ],
  [
    [
      { kind: "addValuesToClause", ruleId: "r-paying", clauseId: "c-plan", values: ["3", "a/b~c"] },
      { kind: "removeValuesFromClause", ruleId: "r-paying", clauseId: "c-plan", values: [3, "gone"] },
    ],
    [
      ["rules/r-paying/clauses/c-plan/condition", condition(PLAN), condition(PLAN)],
      ['rules/r-paying/clauses/c-plan/values/"3"', false, true],
      ['rules/r-paying/clauses/c-plan/values/"a~1b~0c"', false, true],
      ['rules/r-paying/clauses/c-plan/values/"gone"', false, false],
      ["rules/r-paying/clauses/c-plan/values/3", true, false],
    ],
    [
      around(
        "r-paying",
        { clauses: [bare(PLAN)], serve: PAYING.serve },
        { clauses: [{ ...bare(PLAN), values: ["free", "3", "a/b~c"] }], serve: PAYING.serve },
      ),
      ...served("v-treatment"),
    ],
  ],
  [
    [{ kind: "addTargets", contextKind: "a/b", values: ["x~y"], variationId: "v-bare" }],
    [["targets/a~1b/x~0y", null, "v-bare"]],
    served("v-bare"),
  ],
  [
    [
      { kind: "removeUserTargets", values: ["ana", "eve"], variationId: "v-treatment" },
      { kind: "addUserTargets", values: ["ana"], variationId: "v-control" },
    ],
    [
      ["targets/user/ana", "v-treatment", "v-control"],
      ["targets/user/eve", "v-control", "v-control"],
    ],
    served("v-control", "v-treatment"),
  ],
  [
    [{ kind: "clearTargets", variationId: "v-treatment" }],
    [["targets of v-treatment", [organizations, users[1]], []]],
    served("v-treatment"),
  ],
  [
    [{ kind: "clearUserTargets", variationId: "v-treatment" }],
    [["targets of v-treatment/user", [users[1]], []]],
    served("v-treatment"),
  ],
  [
    [{ kind: "replaceTargets", targets: [{ variationId: "v-bare", values: ["z", "a"] }] }],
    [["targets", [organizations, ...users], [{ contextKind: "user", variation: "v-bare", values: ["a", "z"] }]]],
    served("v-bare", "v-control", "v-treatment"),
  ],
  [
    [
      {
        kind: "replaceUserTargets",
        targets: ["v-control", "v-treatment", "v-bare"].map((variationId) => ({ variationId, values: [] })),
      },
    ],
    [["targets/user", users, []]],
    served("v-control", "v-treatment"),
  ],
  [[{ kind: "addPrerequisite", key: "search", variationId: "p-on" }], [["prerequisites/search", null, 1]]],
  [[{ kind: "updatePrerequisite", key: "payments", variationId: "p-off" }], [["prerequisites/payments", 1, 0]]],
  [[{ kind: "removePrerequisite", key: "payments" }], [["prerequisites/payments", 1, null]]],
  [
    [
      {
        kind: "replacePrerequisites",
        prerequisites: [
          { key: "search", variationId: "p-on" },
          { key: "payments", variationId: "p-off" },
        ],
      },
    ],
    [
      [
        "prerequisites",
        [{ key: "payments", variation: 1 }],
        [
          { key: "payments", variation: 0 },
          { key: "search", variation: 1 },
        ],
      ],
    ],
  ],
];
