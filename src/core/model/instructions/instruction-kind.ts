import { CLAUSE, CLAUSE_VALUES, CLAUSES, type Parameter, parameter, RULE } from "./parameters.ts";

/** One instruction kind. */
export interface InstructionKind {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** True if exactly one of a variation and a rollout must be given. */
  readonly serves: boolean;
  /** Optional parameters of which at least one must be given. */
  readonly atLeastOne?: readonly string[];
  /** The kind that LaunchDarkly prefers today. */
  readonly replacement?: string;
}

/** Writes down one instruction kind. */
export const kind = (
  name: string,
  title: string,
  description: string,
  parameters: readonly Parameter[] = [],
  more: { serves?: boolean; replacement?: string; atLeastOne?: readonly string[] } = {},
): InstructionKind => ({ kind: name, title, description, parameters, serves: false, ...more });

/** The kinds that change the clauses of a rule, which flags and segments have in common. */
export const CLAUSE_KINDS: readonly InstructionKind[] = [
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
];
