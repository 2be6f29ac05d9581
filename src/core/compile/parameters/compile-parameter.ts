import type { Json, JsonObject } from "../../model/json.ts";
import type { AnyRule } from "../../semantic-patch/rules/rule-step.ts";
import type { RuleScope } from "../scope.ts";
import { compileClause } from "./compile-clause.ts";
import { each, eachPart, type Given } from "./given.ts";
import { knownClause, resolveClause } from "./resolve-clause.ts";
import { knownRule, resolveRule } from "./resolve-rule.ts";

/** The rule that an instruction is about; undefined if it is about none, or once reported. */
export function ruleOf<R extends AnyRule>(scope: RuleScope<R>, parameters: readonly Given[]): R | undefined {
  const named = parameters.find(({ name }) => name === "ruleId");
  return named === undefined ? undefined : referencedRule(scope, named);
}

/** A parameter as the API takes it: references to rules and clauses as ids, clauses written out, the rest as it is. */
export function compileParameter<R extends AnyRule>(scope: RuleScope<R>, given: Given, rule: R | undefined): Json {
  switch (given.type) {
    case "rule":
      return (given.name === "ruleId" ? rule : referencedRule(scope, given))?.id ?? null;
    case "rules":
      return compileOrder(scope, given);
    case "clause":
      return referencedClause(scope, given, rule);
    case "clauses":
      return each(given).map((one) => referencedClause(scope, one, rule));
    case "new-clause":
      return compileClause(given.value as JsonObject);
    case "new-clauses":
      return eachPart(given).map(({ value }) => compileClause(value));
    default:
      return given.value;
  }
}

function referencedRule<R extends AnyRule>(scope: RuleScope<R>, { value, pointer, own }: Given): R | undefined {
  return own ? knownRule(scope, String(value), pointer) : resolveRule(scope, value, pointer);
}

function referencedClause(scope: RuleScope, { value, pointer, own }: Given, rule: AnyRule | undefined): Json {
  if (rule === undefined) return null;
  const id = own ? knownClause(scope, rule, String(value), pointer) : resolveClause(scope, rule, value, pointer);
  return id ?? null;
}

function compileOrder(scope: RuleScope, given: Given): Json {
  const { noun, rules: live } = scope.owner;
  const rules = each(given).map((one) => referencedRule(scope, one));
  if (rules.includes(undefined)) return [];
  const missing = live.filter((rule) => !rules.includes(rule));
  if (missing.length > 0 || new Set(rules).size < rules.length) {
    const names = missing.map((rule) => JSON.stringify(rule.description ?? `position ${live.indexOf(rule) + 1}`));
    const message =
      missing.length > 0 ? `The new order leaves out ${names.join(", ")}.` : "The new order names a rule twice.";
    const hint = `Name every rule of the ${noun} once.`;
    scope.report({ code: "incomplete-order", pointer: given.pointer, part: "key", message, hint });
  }
  return rules.map((rule) => rule?.id ?? null);
}
