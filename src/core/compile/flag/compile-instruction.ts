import type { WrittenInstruction } from "../../model/change.ts";
import { FLAG_KINDS } from "../../model/instructions/flag-kinds.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Parameter } from "../../model/instructions/parameters.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import type { Rule, Serve } from "../../model/live/flag.ts";
import { compileClause } from "../compile-clause.ts";
import { knownClause, resolveClause } from "../resolve/resolve-clause.ts";
import { knownRule, resolveRule } from "../resolve/resolve-rule.ts";
import { at, type Scope, type Written } from "../scope.ts";
import { compilePrerequisite } from "./compile-prerequisite.ts";
import { compileServe, compileVariation, keepBucketing } from "./compile-serve.ts";

/** One written instruction with every name turned into an id; names that do not fit are reported to the scope. */
export function compileInstruction(scope: Scope, instruction: WrittenInstruction, index: number): Instruction {
  const { kind, parameters } = instruction;
  const definition = FLAG_KINDS.find((one) => one.kind === kind);
  const written: Written = { value: parameters, pointer: ["instructions", index, kind] };
  const rule = readRule(scope, written, "ruleId", "rule");
  let compiled: JsonObject = {};
  for (const parameter of definition?.parameters ?? []) {
    if (!given(parameter, parameters)) continue;
    compiled[parameter.name] = compileParameter(scope, parameter, written, rule);
  }
  if (definition?.serves === true) compiled = { ...compiled, ...compileServe(scope, written) };
  refuseExperiment(scope, kind, rule, written);
  if (kind === "updateRuleVariationOrRollout") compiled = keepBucketing(compiled, rule?.serve ?? null);
  if (kind === "updateFallthroughVariationOrRollout")
    compiled = keepBucketing(compiled, scope.configuration.fallthrough);
  return { kind, ...compiled };
}

function given({ name, readable }: Parameter, parameters: JsonObject): boolean {
  return Object.hasOwn(parameters, name) || (readable !== undefined && Object.hasOwn(parameters, readable));
}

function compileParameter(scope: Scope, parameter: Parameter, written: Written, rule: Rule | undefined): Json {
  const { name, readable = name, type } = parameter;
  const { value } = written;
  const list = () => (Array.isArray(value[name]) ? value[name] : []);
  const parts = () => list().map((part, index) => ({ value: part as JsonObject, pointer: at(written, name, index) }));
  switch (type) {
    case "rule":
      return (name === "ruleId" ? rule : readRule(scope, written, name, readable))?.id ?? null;
    case "rules":
      return compileOrder(scope, written, name, readable);
    case "clause":
      return rule === undefined ? null : readClause(scope, rule, written, name, readable);
    case "clauses":
      return rule === undefined ? null : readClauses(scope, rule, written, name, readable);
    case "new-clause":
      return compileClause(value[name] as JsonObject);
    case "new-clauses":
      return list().map((clause) => compileClause(clause as JsonObject));
    case "new-rules":
      return parts().map((part) => compileRule(scope, part));
    case "new-targets":
      return parts().map((part) => compileTarget(scope, part));
    case "new-prerequisites":
      return parts().map((part) => compilePrerequisite(scope, part));
    case "prerequisite-variation":
      return compilePrerequisite(scope, written).variationId ?? null;
    case "variation":
      return compileVariation(scope, scope.flag, written) ?? null;
    default:
      return value[name] ?? null;
  }
}

function readRule(scope: Scope, written: Written, name: string, readable: string): Rule | undefined {
  const { [name]: id, [readable]: reference } = written.value;
  if (typeof id === "string") return knownRule(scope, id, at(written, name));
  return reference === undefined ? undefined : resolveRule(scope, reference, at(written, readable));
}

function readClause(scope: Scope, rule: Rule, written: Written, name: string, readable: string): Json {
  const { [name]: id, [readable]: reference } = written.value;
  if (typeof id === "string") return knownClause(scope, rule, id, at(written, name)) ?? null;
  return resolveClause(scope, rule, reference ?? null, at(written, readable)) ?? null;
}

function readClauses(scope: Scope, rule: Rule, written: Written, name: string, readable: string): Json {
  const { [name]: ids, [readable]: references } = written.value;
  if (Array.isArray(ids)) {
    return ids.map((id, index) => knownClause(scope, rule, String(id), at(written, name, index)) ?? null);
  }
  const listed = Array.isArray(references) ? references : [];
  return listed.map((reference, index) => resolveClause(scope, rule, reference, at(written, readable, index)) ?? null);
}

function compileOrder(scope: Scope, written: Written, name: string, readable: string): Json {
  const key = Array.isArray(written.value[name]) ? name : readable;
  const listed = written.value[key] as Json[];
  const rules = listed.map((one, index) => {
    const pointer = at(written, key, index);
    return key === name ? knownRule(scope, String(one), pointer) : resolveRule(scope, one, pointer);
  });
  if (rules.includes(undefined)) return [];
  const missing = scope.configuration.rules.filter((rule) => !rules.includes(rule));
  if (missing.length > 0 || new Set(rules).size < rules.length) {
    const names = missing.map((rule) =>
      JSON.stringify(rule.description ?? `position ${scope.configuration.rules.indexOf(rule) + 1}`),
    );
    const message =
      missing.length > 0 ? `The new order leaves out ${names.join(", ")}.` : "The new order names a rule twice.";
    const hint = "Name every rule of the flag once.";
    scope.report({ code: "incomplete-order", pointer: at(written, key), part: "key", message, hint });
  }
  return rules.map((rule) => rule?.id ?? null);
}

function compileRule(scope: Scope, written: Written): JsonObject {
  const { description, clauses, trackEvents } = written.value;
  return {
    ...(description === undefined ? {} : { description }),
    clauses: (clauses as Json[]).map((clause) => compileClause(clause as JsonObject)),
    ...compileServe(scope, written),
    ...(trackEvents === undefined ? {} : { trackEvents }),
  };
}

function compileTarget(scope: Scope, written: Written): JsonObject {
  const { contextKind, values } = written.value;
  return {
    ...(contextKind === undefined ? {} : { contextKind }),
    variationId: compileVariation(scope, scope.flag, written) ?? null,
    values: values ?? [],
  };
}

const REPLACES_SERVE = new Set(["updateRuleVariationOrRollout", "removeRule"]);

function refuseExperiment(scope: Scope, kind: string, rule: Rule | undefined, written: Written): void {
  const { fallthrough, rules } = scope.configuration;
  const touched: Serve[] =
    kind === "updateFallthroughVariationOrRollout"
      ? [fallthrough]
      : kind === "replaceRules"
        ? rules.map((one) => one.serve)
        : REPLACES_SERVE.has(kind) && rule !== undefined
          ? [rule.serve]
          : [];
  if (!touched.some((serve) => serve !== null && "rollout" in serve && serve.rollout.experiment)) return;
  const message = `An experiment runs on the rollout that this instruction changes in ${JSON.stringify(scope.environment)}.`;
  const hint = "Stop the experiment in LaunchDarkly first; an instruction cannot keep it.";
  scope.report({ code: "experiment-rollout", pointer: written.pointer, part: "key", message, hint });
}
