import { CLAUSE_OPERATORS } from "../../model/instructions/clause-operators.ts";
import { isObject, type Json, type JsonObject } from "../../model/json.ts";
import type { Clause } from "../../model/live/flag.ts";
import { readBoolean, readObjects, readOptionalText, readText, readTexts, refuse } from "../steps/parameters.ts";
import type { Applied, NewIds, Step, Touch } from "../steps/step.ts";
import { type Ruled, type RuleKind, type RulesView, readRule, ruleIn, withRule } from "./rule-step.ts";

type Scalar = string | number | boolean;

/** The kinds that change the conditions of one rule. */
export const CLAUSE_KINDS: Readonly<Record<string, RuleKind>> = {
  addClauses: (step) => {
    const rule = readRule(step);
    const clauses = readClauses(step.context, step.parameters);
    return {
      resource: withRule(step.resource, { ...rule, clauses: [...rule.clauses, ...clauses] }),
      touched: clauses.map(({ id }) => ({
        path: ["rules", rule.id, "clauses"],
        added: true,
        read: (view) => clauseContent(clauseIn(view, rule.id, id)),
      })),
    };
  },
  removeClauses: (step) => {
    const rule = readRule(step);
    const ids = new Set(readTexts(step.parameters, "clauseIds"));
    for (const id of ids) findClause(rule.clauses, id);
    const clauses = rule.clauses.filter((clause) => !ids.has(clause.id));
    if (clauses.length === 0) refuse("A rule cannot lose its last clause; remove the rule instead.");
    return {
      resource: withRule(step.resource, { ...rule, clauses }),
      touched: [...ids].map((id) => clauseTouch(rule.id, id)),
    };
  },
  updateClause: (step) => {
    const rule = readRule(step);
    const { id } = findClause(rule.clauses, readText(step.parameters, "clauseId"));
    const written = step.parameters.clause;
    const clause = isObject(written) ? readClause(written, id) : refuse('Parameter "clause" must be an object.');
    const clauses = rule.clauses.map((one) => (one.id === id ? clause : one));
    return {
      resource: withRule(step.resource, { ...rule, clauses }),
      touched: [clauseTouch(rule.id, id)],
    };
  },
  addValuesToClause: (step) =>
    changeValues(step, (live, named) => [...live, ...[...named].filter((value) => !live.includes(value))]),
  removeValuesFromClause: (step) =>
    changeValues(step, (live, named) => live.filter((value) => !named.has(value as Scalar))),
};

function changeValues<Resource extends Ruled>(
  step: Step<Resource>,
  change: (live: readonly Json[], named: ReadonlySet<Scalar>) => readonly Json[],
): Applied<Resource, RulesView> {
  const rule = readRule(step);
  const clause = findClause(rule.clauses, readText(step.parameters, "clauseId"));
  const named = new Set(readValues(step.parameters));
  const changed = { ...clause, values: change(clause.values, named) };
  const clauses = rule.clauses.map((one) => (one.id === clause.id ? changed : one));
  const path = ["rules", rule.id, "clauses", clause.id];
  const find = (view: RulesView) => clauseIn(view, rule.id, clause.id);
  return {
    resource: withRule(step.resource, { ...rule, clauses }),
    touched: [
      // The same value means something else once the condition around it has changed.
      { path: [...path, "condition"], read: (view) => conditionContent(find(view)) },
      ...[...named].map((value) => ({
        path: [...path, "values", JSON.stringify(value)],
        read: (view: RulesView) => find(view)?.values.includes(value) ?? false,
      })),
    ],
  };
}

/** The new conditions that parameter `clauses` holds, with new ids. */
export function readClauses(context: NewIds, parameters: JsonObject): Clause[] {
  return readObjects(parameters, "clauses").map((written) => readClause(written, context.newId()));
}

function readClause(written: JsonObject, id: string): Clause {
  const op = readText(written, "op");
  if (!(CLAUSE_OPERATORS as readonly string[]).includes(op)) refuse(`"${op}" is not an operator of a clause.`);
  return {
    id,
    contextKind: readOptionalText(written, "contextKind") ?? "user",
    // A segment is matched as a whole, so there is no attribute to name.
    attribute: op === "segmentMatch" ? (readOptionalText(written, "attribute") ?? "") : readText(written, "attribute"),
    op,
    values: readValues(written),
    negate: readBoolean(written, "negate", false),
  };
}

function readValues(parameters: JsonObject): Scalar[] {
  const values = parameters.values;
  const scalars = Array.isArray(values) ? values.filter((value) => value !== null && typeof value !== "object") : [];
  if (!Array.isArray(values) || scalars.length !== values.length) {
    refuse('Parameter "values" must be a list of strings, numbers or booleans.');
  }
  return scalars;
}

function findClause(clauses: readonly Clause[], id: string): Clause {
  return clauses.find((clause) => clause.id === id) ?? refuse(`The rule has no clause with the id "${id}".`);
}

function clauseIn(view: RulesView, ruleId: string, id: string): Clause | undefined {
  return ruleIn(view, ruleId)?.clauses.find((clause) => clause.id === id);
}

function clauseTouch(ruleId: string, id: string): Touch<RulesView> {
  return {
    path: ["rules", ruleId, "clauses", id],
    read: (view) => clauseContent(clauseIn(view, ruleId, id)),
  };
}

/** A condition without its id, as the effect records it; null if there is none. */
export function clauseContent(clause: Clause | undefined): Json {
  return clause === undefined ? null : { ...(conditionContent(clause) as JsonObject), values: [...clause.values] };
}

function conditionContent(clause: Clause | undefined): Json {
  if (clause === undefined) return null;
  const { contextKind, attribute, op, negate } = clause;
  return { contextKind, attribute, op, negate };
}
