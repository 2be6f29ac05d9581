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
  | "json"
  | "weight"
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

export const parameter = (
  name: string,
  type: ParameterType,
  title: string,
  description: string,
  more: { readable?: string; required?: boolean } = {},
): Parameter => ({ name, type, title, description, required: true, ...more });

export const RULE = parameter("ruleId", "rule", "Rule", "The rule to change, by its id.", { readable: "rule" });
export const VARIATION = parameter("variationId", "variation", "Variation", "A variation of this flag, by its id.", {
  readable: "variation",
});
export const VALUES = parameter("values", "strings", "Context keys", "Keys of contexts, case sensitive.");
export const CONTEXT_KIND = parameter(
  "contextKind",
  "text",
  "Context kind",
  'The kind of the contexts; "user" if absent.',
  {
    required: false,
  },
);
export const CLAUSES = parameter("clauses", "new-clauses", "Clauses", "Conditions; a context must meet all of them.");
export const CLAUSE_VALUES = parameter("values", "values", "Values", "Values of the condition, case sensitive.");
export const CLAUSE = parameter("clauseId", "clause", "Clause", "The condition to change, by its id.", {
  readable: "clause",
});
export const KEY = parameter("key", "flag-key", "Prerequisite flag", "The key of the flag that is the prerequisite.");
export const PREREQUISITE_VARIATION = parameter(
  "variationId",
  "prerequisite-variation",
  "Variation",
  "A variation of the prerequisite flag, by its id.",
  { readable: "variation" },
);
export const TRACK_EVENTS = parameter(
  "trackEvents",
  "boolean",
  "Track events",
  "Whether every evaluation sends an event.",
);
export const SERVES: readonly Parameter[] = [
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
