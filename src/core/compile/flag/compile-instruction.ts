import type { WrittenInstruction } from "../../model/change/change.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import { findKind } from "../../model/instructions/kinds.ts";
import { SERVES } from "../../model/instructions/parameters.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import type { Rule, Serve } from "../../model/live/flag.ts";
import { isExperiment } from "../../semantic-patch/flag/serving.ts";
import { compileClause } from "../parameters/compile-clause.ts";
import { compileParameter, ruleOf } from "../parameters/compile-parameter.ts";
import { eachPart, type Given, givenParameters } from "../parameters/given.ts";
import type { FlagScope, Written } from "../scope.ts";
import { compilePrerequisite } from "./compile-prerequisite.ts";
import { compileServe, compileVariation, keepBucketing } from "./compile-serve.ts";

/** One written instruction with every name turned into an id; names that do not fit are reported to the scope. */
export function compileInstruction(
  scope: FlagScope,
  { kind, parameters: value }: WrittenInstruction,
  index: number,
): Instruction {
  const definition = findKind("flag", kind);
  const serves = definition?.serves === true;
  // What is served is compiled as a whole, so that a name that does not fit is told once.
  const parameters = definition?.parameters.filter((one) => !(serves && SERVES.includes(one))) ?? [];
  const written: Written = { value, pointer: ["instructions", index, kind] };
  const given = givenParameters(parameters, written);
  const rule = ruleOf(scope, given);
  let compiled: JsonObject = {};
  for (const one of given) compiled[one.name] = compileFlagParameter(scope, one, written, rule);
  if (serves) compiled = { ...compiled, ...compileServe(scope, written) };
  refuseExperiment(scope, kind, rule, written);
  if (kind === "updateRuleVariationOrRollout") compiled = keepBucketing(compiled, rule?.serve ?? null);
  if (kind === "updateFallthroughVariationOrRollout")
    compiled = keepBucketing(compiled, scope.configuration.fallthrough);
  return { kind, ...compiled };
}

function compileFlagParameter(scope: FlagScope, given: Given, written: Written, rule: Rule | undefined): Json {
  switch (given.type) {
    case "new-rules":
      return eachPart(given).map((part) => compileRule(scope, part));
    case "new-targets":
      return eachPart(given).map((part) => compileTarget(scope, part));
    case "new-prerequisites":
      return eachPart(given).map((part) => compilePrerequisite(scope, part));
    case "prerequisite-variation":
      return compilePrerequisite(scope, written).variationId ?? null;
    case "variation":
      return compileVariation(scope, scope.flag, written) ?? null;
    default:
      return compileParameter(scope, given, rule);
  }
}

function compileRule(scope: FlagScope, written: Written): JsonObject {
  const { description, clauses, trackEvents } = written.value;
  return {
    ...(description === undefined ? {} : { description }),
    clauses: (clauses as Json[]).map((clause) => compileClause(clause as JsonObject)),
    ...compileServe(scope, written),
    ...(trackEvents === undefined ? {} : { trackEvents }),
  };
}

function compileTarget(scope: FlagScope, written: Written): JsonObject {
  const { contextKind, values } = written.value;
  return {
    ...(contextKind === undefined ? {} : { contextKind }),
    variationId: compileVariation(scope, scope.flag, written) ?? null,
    values: values ?? [],
  };
}

const REPLACES_SERVE = new Set(["updateRuleVariationOrRollout", "removeRule"]);

function refuseExperiment(scope: FlagScope, kind: string, rule: Rule | undefined, written: Written): void {
  const { fallthrough, rules } = scope.configuration;
  const touched: Serve[] =
    kind === "updateFallthroughVariationOrRollout"
      ? [fallthrough]
      : kind === "replaceRules"
        ? rules.map((one) => one.serve)
        : REPLACES_SERVE.has(kind) && rule !== undefined
          ? [rule.serve]
          : [];
  if (!touched.some(isExperiment)) return;
  const message = `An experiment runs on the rollout that this instruction changes in ${JSON.stringify(scope.owner.environment)}.`;
  const hint = "Stop the experiment in LaunchDarkly first; an instruction cannot keep it.";
  scope.report({ code: "experiment-rollout", pointer: written.pointer, part: "key", message, hint });
}
