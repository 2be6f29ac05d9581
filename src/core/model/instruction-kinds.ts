/** What a parameter of an instruction holds; the compiler has one resolver for each. */
export type ParameterType =
  | "variation"
  | "prerequisite-variation"
  | "weights"
  | "rule"
  | "rules"
  | "clause"
  | "clauses"
  | "new-clause"
  | "new-clauses"
  | "new-rules"
  | "new-targets"
  | "new-prerequisites"
  | "flag-key"
  | "strings"
  | "values"
  | "text"
  | "boolean";

/** One parameter: the API's name, the readable name that may stand in its place, and what it means. */
export interface Parameter {
  readonly name: string;
  readonly readable?: string;
  readonly type: ParameterType;
  readonly required: boolean;
  readonly title: string;
  readonly description: string;
}

/** One instruction kind of a flag in an environment. */
export interface InstructionKind {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** True if exactly one of a variation and a rollout must be given. */
  readonly serves: boolean;
  /** The kind that LaunchDarkly prefers today. */
  readonly replacement?: string;
}

const parameter = (
  name: string,
  type: ParameterType,
  title: string,
  description: string,
  more: { readable?: string; required?: boolean } = {},
): Parameter => ({ name, type, title, description, required: true, ...more });

const RULE = parameter("ruleId", "rule", "Rule", "The rule to change, by its id.", { readable: "rule" });
const VARIATION = parameter("variationId", "variation", "Variation", "A variation of this flag, by its id.", {
  readable: "variation",
});
const VALUES = parameter("values", "strings", "Context keys", "Keys of contexts, case sensitive.");
const CONTEXT_KIND = parameter("contextKind", "text", "Context kind", 'The kind of the contexts; "user" if absent.', {
  required: false,
});
const CLAUSES = parameter("clauses", "new-clauses", "Clauses", "Conditions; a context must meet all of them.");
const CLAUSE_VALUES = parameter("values", "values", "Values", "Values of the condition, case sensitive.");
const CLAUSE = parameter("clauseId", "clause", "Clause", "The condition to change, by its id.", { readable: "clause" });
const KEY = parameter("key", "flag-key", "Prerequisite flag", "The key of the flag that is the prerequisite.");
const PREREQUISITE_VARIATION = parameter(
  "variationId",
  "prerequisite-variation",
  "Variation",
  "A variation of the prerequisite flag, by its id.",
  { readable: "variation" },
);
const TRACK_EVENTS = parameter("trackEvents", "boolean", "Track events", "Whether every evaluation sends an event.");
const SERVES: readonly Parameter[] = [
  { ...VARIATION, required: false },
  parameter(
    "rolloutWeights",
    "weights",
    "Rollout weights",
    "Thousandths of a percent by variation id, 100000 in all.",
    {
      readable: "rollout",
      required: false,
    },
  ),
  parameter("rolloutBucketBy", "text", "Bucket by", "The attribute that decides who falls in which share.", {
    required: false,
  }),
  parameter(
    "rolloutContextKind",
    "text",
    "Rollout context kind",
    'The kind of context that is shared out; "user" if absent.',
    {
      required: false,
    },
  ),
];

const kind = (
  name: string,
  title: string,
  description: string,
  parameters: readonly Parameter[] = [],
  more: { serves?: boolean; replacement?: string } = {},
): InstructionKind => ({ kind: name, title, description, parameters, serves: false, ...more });

/** Every instruction kind that changes a flag in one environment. Source: LaunchDarkly's "Update feature flag". */
export const INSTRUCTION_KINDS: readonly InstructionKind[] = [
  kind("turnFlagOn", "Turn the flag on", "Turns targeting on: targets, rules and the fallthrough decide."),
  kind("turnFlagOff", "Turn the flag off", "Turns targeting off: everyone gets the off variation."),
  kind(
    "addRule",
    "Add a rule",
    "Adds a targeting rule, last or before another.",
    [
      parameter("description", "text", "Description", "What the rule is called.", { required: false }),
      CLAUSES,
      parameter("beforeRuleId", "rule", "Before rule", "The rule that the new one comes before, by its id.", {
        readable: "beforeRule",
        required: false,
      }),
      ...SERVES,
    ],
    { serves: true },
  ),
  kind("removeRule", "Remove a rule", "Removes one targeting rule.", [RULE]),
  kind("reorderRules", "Reorder the rules", "Puts all rules into the given order.", [
    parameter("ruleIds", "rules", "Rules", "All rules of the flag in their new order, by id.", { readable: "rules" }),
  ]),
  kind("replaceRules", "Replace all rules", "Replaces the whole list of rules; every rule gets a new id.", [
    parameter("rules", "new-rules", "Rules", "The new rules, first match wins."),
  ]),
  kind("updateRuleDescription", "Rename a rule", "Changes what a rule is called.", [
    RULE,
    parameter("description", "text", "Description", "The new name of the rule."),
  ]),
  kind("updateRuleTrackEvents", "Track a rule's events", "Turns full event tracking of one rule on or off.", [
    RULE,
    TRACK_EVENTS,
  ]),
  kind(
    "updateRuleVariationOrRollout",
    "Change what a rule serves",
    "Makes a rule serve one variation or a rollout.",
    [RULE, ...SERVES],
    {
      serves: true,
    },
  ),
  kind("addClauses", "Add clauses to a rule", "Adds conditions to a rule.", [RULE, CLAUSES]),
  kind("removeClauses", "Remove clauses from a rule", "Removes conditions from a rule.", [
    RULE,
    parameter("clauseIds", "clauses", "Clauses", "The conditions to remove, by id.", { readable: "clauses" }),
  ]),
  kind("updateClause", "Replace a clause of a rule", "Swaps one condition of a rule for a new one.", [
    RULE,
    { ...CLAUSE, readable: "replaces", description: "The condition that the new one replaces, by its id." },
    parameter("clause", "new-clause", "New clause", "The condition that takes its place."),
  ]),
  kind("addValuesToClause", "Add values to a clause", "Adds values to a condition of a rule.", [
    RULE,
    CLAUSE,
    CLAUSE_VALUES,
  ]),
  kind("removeValuesFromClause", "Remove values from a clause", "Removes values from a condition of a rule.", [
    RULE,
    CLAUSE,
    CLAUSE_VALUES,
  ]),
  kind("addTargets", "Target contexts", "Serves one variation to the given contexts, whatever the rules say.", [
    CONTEXT_KIND,
    VALUES,
    VARIATION,
  ]),
  kind("removeTargets", "Stop targeting contexts", "Takes the given contexts off a variation's targets.", [
    CONTEXT_KIND,
    VALUES,
    VARIATION,
  ]),
  kind("clearTargets", "Clear a variation's targets", "Removes every target of one variation, of every context kind.", [
    VARIATION,
  ]),
  kind("replaceTargets", "Replace all targets", "Replaces every individual target of the flag.", [
    parameter("targets", "new-targets", "Targets", "The new targets."),
  ]),
  kind("addUserTargets", "Target users", "Serves one variation to the given users.", [VALUES, VARIATION], {
    replacement: "addTargets",
  }),
  kind(
    "removeUserTargets",
    "Stop targeting users",
    "Takes the given users off a variation's targets.",
    [VALUES, VARIATION],
    {
      replacement: "removeTargets",
    },
  ),
  kind("clearUserTargets", "Clear a variation's users", "Removes every targeted user of one variation.", [VARIATION], {
    replacement: "clearTargets",
  }),
  kind(
    "replaceUserTargets",
    "Replace all user targets",
    "Replaces the targeted users of every variation.",
    [parameter("targets", "new-targets", "Targets", "One entry for every variation of the flag.")],
    { replacement: "replaceTargets" },
  ),
  kind("addPrerequisite", "Add a prerequisite", "Makes the flag depend on a variation of another flag.", [
    KEY,
    PREREQUISITE_VARIATION,
  ]),
  kind("updatePrerequisite", "Change a prerequisite", "Points a prerequisite at another variation.", [
    KEY,
    PREREQUISITE_VARIATION,
  ]),
  kind("removePrerequisite", "Remove a prerequisite", "Ends the dependency on another flag.", [KEY]),
  kind("replacePrerequisites", "Replace all prerequisites", "Replaces the whole list of prerequisites.", [
    parameter("prerequisites", "new-prerequisites", "Prerequisites", "The new prerequisites."),
  ]),
  kind(
    "updateFallthroughVariationOrRollout",
    "Change the fallthrough",
    "Changes what is served when no target and no rule matches.",
    SERVES,
    {
      serves: true,
    },
  ),
  kind("updateOffVariation", "Change the off variation", "Changes what is served while the flag is off.", [VARIATION]),
  kind("updateTrackEvents", "Track events", "Turns full event tracking of the flag on or off.", [TRACK_EVENTS]),
  kind(
    "updateTrackEventsFallthrough",
    "Track the fallthrough's events",
    "Turns full event tracking of the fallthrough on or off.",
    [TRACK_EVENTS],
  ),
];

/** The operators of a clause, as LaunchDarkly spells them. Source: its Terraform provider's validators. */
export const CLAUSE_OPERATORS = [
  "in",
  "endsWith",
  "startsWith",
  "matches",
  "contains",
  "lessThan",
  "lessThanOrEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "before",
  "after",
  "segmentMatch",
  "semVerEqual",
  "semVerLessThan",
  "semVerGreaterThan",
] as const;
