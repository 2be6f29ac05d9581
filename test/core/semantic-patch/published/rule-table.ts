import type { Clause } from "../../../../src/core/model/live/flag.ts";
import type { AnyRule } from "../../../../src/core/semantic-patch/rules/rule-step.ts";
import type { Expected, Table } from "./expected.ts";
import { CLAUSE, clause, NEXT_CLAUSE, NEXT_RULE, REPLACED_CLAUSE, RULE } from "./fixtures.ts";

/** The kinds that are published with the same example for the rules of flags and of segments. */
export function ruleTable<R extends AnyRule>(
  rule: (id: string, ...clauses: Clause[]) => R,
): Table<{ readonly rules: readonly R[] }> {
  const kept = clause("kept-clause", "staff");
  const other = rule("other-rule", kept);
  const of = (...rules: R[]) => ({ rules });
  const withClauses = (before: Clause[], after: Clause[]): Expected<{ readonly rules: readonly R[] }> => ({
    before: of(other, rule(RULE, kept, ...before)),
    after: of(other, rule(RULE, kept, ...after)),
  });
  const [one, next] = [rule(RULE, kept), rule(NEXT_RULE, kept)];
  return {
    addValuesToClause: [withClauses([clause(CLAUSE, "staff")], [clause(CLAUSE, "staff", "beta_testers")])],
    removeValuesFromClause: [withClauses([clause(CLAUSE, "staff", "beta_testers")], [clause(CLAUSE, "staff")])],
    removeClauses: [{ ...withClauses([clause(CLAUSE, "a"), clause(NEXT_CLAUSE, "b")], []), again: "refused" }],
    updateClause: [
      withClauses(
        [{ ...clause(REPLACED_CLAUSE, "staff"), op: "startsWith", negate: true }],
        [
          {
            id: REPLACED_CLAUSE,
            contextKind: "user",
            attribute: "country",
            op: "in",
            negate: false,
            values: ["Mexico", "Canada"],
          },
        ],
      ),
    ],
    removeRule: [{ before: of(other, one), after: of(other) }],
    reorderRules: [{ before: of(next, one), after: of(one, next), refusedOn: of(next, one, other) }],
    updateRuleDescription: [
      { before: of(other, one), after: of(other, { ...one, description: "New rule description" }) },
    ],
  };
}
