import { CLAUSE_KINDS, type InstructionKind, kind } from "./instruction-kind.ts";
import { CLAUSES, parameter, RULE, VALUES } from "./parameters.ts";

const CONTEXT_KIND = parameter("contextKind", "text", "Context kind", "The kind of the contexts.");
const TAGS = parameter("values", "strings", "Tags", "Tags of the segment.");
const DESCRIPTION = parameter("description", "text", "Description", "What the rule is called.");
const WEIGHT = parameter(
  "weight",
  "weight",
  "Weight",
  "Thousandths of a percent of the matching contexts that are in.",
  {
    readable: "percentage",
  },
);

const keys = (name: string, title: string, description: string): InstructionKind[] => [
  kind(`${name}Targets`, title, description, [CONTEXT_KIND, VALUES]),
  kind(`${name}Users`, title.replace("contexts", "users"), description, [VALUES], { replacement: `${name}Targets` }),
];

/** Every instruction kind of a segment. Source: LaunchDarkly's "Patch segment". */
export const SEGMENT_KINDS: readonly InstructionKind[] = [
  ...keys("addIncluded", "Include contexts", "Puts context keys into the segment, whatever its rules say."),
  ...keys("removeIncluded", "Stop including contexts", "Takes context keys off the included ones."),
  ...keys("addExcluded", "Exclude contexts", "Keeps context keys out of the segment, whatever its rules say."),
  ...keys("removeExcluded", "Stop excluding contexts", "Takes context keys off the excluded ones."),
  kind("addRule", "Add a rule", "Adds a rule, last: contexts that meet its conditions are in.", [
    { ...DESCRIPTION, required: false },
    CLAUSES,
    { ...WEIGHT, required: false },
    parameter(
      "rolloutContextKind",
      "text",
      "Rollout context kind",
      "The kind of context that the percentage shares out.",
      {
        required: false,
      },
    ),
    parameter("bucketBy", "text", "Bucket by", "The attribute that decides who is in the percentage.", {
      required: false,
    }),
  ]),
  kind("removeRule", "Remove a rule", "Removes one rule.", [RULE]),
  kind("reorderRules", "Reorder the rules", "Puts all rules into the given order.", [
    parameter("ruleIds", "rules", "Rules", "All rules of the segment in their new order, by id.", {
      readable: "rules",
    }),
  ]),
  kind("updateRuleDescription", "Rename a rule", "Changes what a rule is called.", [RULE, DESCRIPTION]),
  kind(
    "updateRuleRolloutAndContextKind",
    "Change a rule's percentage",
    "Changes how many matching contexts are in, and of which kind.",
    [
      RULE,
      WEIGHT,
      parameter("contextKind", "text", "Context kind", "The kind of context that the percentage shares out."),
    ],
  ),
  ...CLAUSE_KINDS,
  kind("updateName", "Rename the segment", "Changes what the segment is called.", [
    parameter("value", "text", "Name", "The new name of the segment."),
  ]),
  kind("addTags", "Add tags", "Adds tags to the segment.", [TAGS]),
  kind("removeTags", "Remove tags", "Removes tags from the segment.", [TAGS]),
  kind(
    "addBigSegmentIncludedTargets",
    "Include contexts in a large list",
    "Includes context keys in a larger list-based segment.",
    [VALUES],
  ),
  kind(
    "removeBigSegmentIncludedTargets",
    "Stop including contexts of a large list",
    "Takes context keys off the included ones of a larger list-based segment.",
    [VALUES],
  ),
  kind(
    "addBigSegmentExcludedTargets",
    "Exclude contexts from a large list",
    "Excludes context keys from a larger list-based segment.",
    [VALUES],
  ),
  kind(
    "removeBigSegmentExcludedTargets",
    "Stop excluding contexts of a large list",
    "Takes context keys off the excluded ones of a larger list-based segment.",
    [VALUES],
  ),
  kind("processBigSegmentImport", "Run an import", "Runs an import of context keys that was uploaded before.", [
    parameter("importId", "text", "Import", "The id of the import, as its upload answered."),
  ]),
];
