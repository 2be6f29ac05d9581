import { canonicalJson, type Json } from "../../model/json.ts";
import { type EffectEntry, escapeSegment, pathSegments } from "../effect-entry.ts";
import { clauseContent } from "./clauses.ts";
import { type AnyRule, type RulesView, readFromRule } from "./rule-step.ts";

/** Whom a rule matches and the part that says what they get, for each rule of which either is touched: one means nothing without the other. */
export function aroundRules<R extends AnyRule>(
  effect: readonly EffectEntry[],
  before: RulesView<R>,
  after: RulesView<R>,
  given: string,
  read: (rule: R) => Json,
): EffectEntry[] {
  const ids = effect.flatMap(({ path }) => {
    const [first, id = "", part] = pathSegments(path);
    return first === "rules" && (part === given || part === "clauses") ? [id] : [];
  });
  const around = (rule: R): Json => ({ clauses: unordered(rule.clauses.map(clauseContent)), [given]: read(rule) });
  return [...new Set(ids)].map((id) => ({
    path: `rules/${escapeSegment(id)}/around`,
    before: readFromRule(before, id, around),
    after: readFromRule(after, id, around),
  }));
}

/** All clauses must hold, so their order says nothing. */
function unordered(clauses: readonly Json[]): Json[] {
  return clauses
    .map((clause) => [canonicalJson(clause), clause] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, clause]) => clause);
}
