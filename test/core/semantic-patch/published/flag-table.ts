import type { Clause, FlagConfiguration, Rule, Serve, Target } from "../../../../src/core/model/live/flag.ts";
import type { Table } from "./expected.ts";
import { CONFIGURATION, clause, FIRST, flagRule, RULE, SECOND } from "./fixtures.ts";
import { ruleTable } from "./rule-table.ts";

const target = (contextKind: string, variation: string, ...values: string[]): Target => ({
  contextKind,
  variation,
  values,
});
const [USERS, ORGANIZATIONS] = CONFIGURATION.targets as [Target, Target];
const [OTHER_RULE] = CONFIGURATION.rules as [Rule];
const [OTHER_PREREQUISITE] = CONFIGURATION.prerequisites as [FlagConfiguration["prerequisites"][number]];
const PUBLISHED_RULE = flagRule(RULE, clause("kept-clause", "staff"));

const NORTH = { contextKind: "organization", attribute: "located_in", op: "in", negate: false };
const inTheNorth = (id: string): Clause => ({ id, ...NORTH, values: ["Sweden", "Norway"] });
const rollout = (contextKind: string): Serve => {
  const weights = [
    { variation: FIRST, weight: 15_000 },
    { variation: SECOND, weight: 85_000 },
  ];
  return { rollout: { weights, contextKind, experiment: false } };
};
/** New rules are last; their ids count on, each before those of its clauses. */
const addedRule = (serve: Serve) => {
  const made = (id: string, clauseId: string) => ({ id, clauses: [inTheNorth(clauseId)], serve, trackEvents: false });
  const first = made("new-1", "new-2");
  return {
    before: {},
    after: { rules: [OTHER_RULE, first] },
    again: { rules: [OTHER_RULE, first, made("new-3", "new-4")] },
  };
};

const countries = (id: string): Clause => {
  const says = { contextKind: "user", attribute: "country", op: "in", negate: false };
  return { id, ...says, values: ["USA", "Canada"] };
};
const withCountries = (...ids: string[]): Pick<FlagConfiguration, "rules"> => ({
  rules: [OTHER_RULE, { ...PUBLISHED_RULE, clauses: [...PUBLISHED_RULE.clauses, ...ids.map(countries)] }],
});
const replacingRule = (id: string, clauseId: string): Pick<FlagConfiguration, "rules"> => {
  const says = { contextKind: "user", attribute: "segmentMatch", op: "segmentMatch", negate: false };
  const clauses = [{ id: clauseId, ...says, values: ["test"] }];
  return { rules: [{ id, description: "My new rule", clauses, serve: { variation: FIRST }, trackEvents: true }] };
};

const withRule = (change: Partial<Rule>) => [
  {
    before: { rules: [OTHER_RULE, PUBLISHED_RULE] },
    after: { rules: [OTHER_RULE, { ...PUBLISHED_RULE, ...change }] },
  },
];
const addedTargets = (...values: [string, string]) => [
  {
    before: {},
    after: { targets: [USERS, ORGANIZATIONS, target("user", FIRST, ...values)] },
    refusedOn: { targets: [target("user", SECOND, values[1])] },
  },
];
const removedTargets = (...values: string[]) => {
  const devices = target("device", FIRST, ...values);
  return [
    {
      before: { targets: [USERS, target("user", FIRST, "kept", ...values), devices] },
      after: { targets: [USERS, target("user", FIRST, "kept"), devices] },
    },
  ];
};
const cleared = (...left: Target[]) => [
  { before: { targets: [target("user", FIRST, "ana"), ORGANIZATIONS, USERS] }, after: { targets: left } },
];

/** What each published example does to a flag in one environment, from the description of its kind. */
export const FLAG_TABLE: Table<FlagConfiguration> = {
  ...ruleTable(flagRule),
  turnFlagOff: [{ before: { on: true }, after: { on: false } }],
  turnFlagOn: [{ before: { on: false }, after: { on: true } }],
  addClauses: [{ before: withCountries(), after: withCountries("new-1"), again: withCountries("new-1", "new-2") }],
  addRule: [addedRule({ variation: FIRST }), addedRule(rollout("organization"))],
  replaceRules: [{ before: {}, after: replacingRule("new-1", "new-2"), again: replacingRule("new-3", "new-4") }],
  updateRuleTrackEvents: withRule({ trackEvents: true }),
  updateRuleVariationOrRollout: withRule({ serve: { variation: FIRST } }),
  addTargets: addedTargets("context-key-123abc", "context-key-456def"),
  addUserTargets: addedTargets("user-key-123abc", "user-key-456def"),
  removeTargets: removedTargets("context-key-123abc", "context-key-456def"),
  removeUserTargets: removedTargets("user-key-123abc", "user-key-456def"),
  clearTargets: cleared(USERS),
  clearUserTargets: cleared(ORGANIZATIONS, USERS),
  replaceTargets: [
    {
      before: {},
      after: { targets: [target("user", FIRST, "user-key-123abc"), target("device", SECOND, "device-key-456def")] },
    },
  ],
  replaceUserTargets: [
    {
      before: {},
      after: {
        targets: [
          target("user", FIRST, "user-key-123abc", "user-key-456def"),
          target("user", SECOND, "user-key-789ghi"),
          ORGANIZATIONS,
        ],
      },
    },
  ],
  addPrerequisite: [
    { before: {}, after: { prerequisites: [OTHER_PREREQUISITE, { key: "example-prereq-flag-key", variation: 1 }] } },
  ],
  updatePrerequisite: [
    {
      before: { prerequisites: [OTHER_PREREQUISITE, { key: "example-prereq-flag-key", variation: 0 }] },
      after: { prerequisites: [OTHER_PREREQUISITE, { key: "example-prereq-flag-key", variation: 1 }] },
      refusedOn: { prerequisites: [OTHER_PREREQUISITE] },
    },
  ],
  removePrerequisite: [
    {
      before: { prerequisites: [OTHER_PREREQUISITE, { key: "prereq-flag-key-123abc", variation: 0 }] },
      after: { prerequisites: [OTHER_PREREQUISITE] },
    },
  ],
  replacePrerequisites: [
    {
      before: {},
      after: {
        prerequisites: [
          { key: "prereq-flag-key-123abc", variation: 1 },
          { key: "another-prereq-flag-key-456def", variation: 1 },
        ],
      },
    },
  ],
  updateFallthroughVariationOrRollout: [
    { before: {}, after: { fallthrough: { variation: FIRST } } },
    { before: {}, after: { fallthrough: rollout("user") } },
  ],
  updateOffVariation: [{ before: {}, after: { offVariation: FIRST } }],
  updateTrackEvents: [{ before: {}, after: { trackEvents: true } }],
  updateTrackEventsFallthrough: [{ before: {}, after: { trackEventsFallthrough: true } }],
};
