import type { WrittenInstruction } from "../../model/change.ts";
import type { Pointer } from "../../model/diagnostic.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import { findKind } from "../../model/instructions/kinds.ts";
import type { ParameterType } from "../../model/instructions/parameters.ts";
import { parsePercentage } from "../../model/instructions/percentage.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import type { SegmentRule } from "../../model/live/segment.ts";
import { compileClause } from "../compile-clause.ts";
import { knownClause, resolveClause } from "../resolve/resolve-clause.ts";
import { knownRule, resolveRule } from "../resolve/resolve-rule.ts";
import { at, type SegmentScope, type Written } from "../scope.ts";

/** A parameter that the file gives: what it holds, and whether under the API's own name or the readable one. */
interface Given {
  readonly name: string;
  readonly type: ParameterType;
  readonly value: Json;
  readonly pointer: Pointer;
  readonly own: boolean;
}

/** One written instruction with every name turned into an id; names that do not fit are reported to the scope. */
export function compileSegmentInstruction(
  scope: SegmentScope,
  { kind, parameters }: WrittenInstruction,
  index: number,
): Instruction {
  const given = givenParameters(kind, { value: parameters, pointer: ["instructions", index, kind] });
  const named = given.find(({ name }) => name === "ruleId");
  const rule = named === undefined ? undefined : compileRule(scope, named);
  const compiled: JsonObject = {};
  for (const one of given) compiled[one.name] = compileParameter(scope, one, rule);
  return { kind, ...compiled };
}

function givenParameters(kind: string, written: Written): Given[] {
  const parameters = findKind("segment", kind)?.parameters ?? [];
  return parameters.flatMap(({ name, readable = name, type }) => {
    const own = Object.hasOwn(written.value, name);
    const key = own ? name : readable;
    const value = Object.hasOwn(written.value, key) ? written.value[key] : undefined;
    return value === undefined ? [] : [{ name, type, value, pointer: at(written, key), own }];
  });
}

function compileParameter(scope: SegmentScope, given: Given, rule: SegmentRule | undefined): Json {
  const { type, value, own } = given;
  switch (type) {
    case "rule":
      return rule?.id ?? null;
    case "rules":
      return compileOrder(scope, given);
    case "clause":
      return compileReference(scope, given, rule);
    case "clauses":
      return each(given).map((one) => compileReference(scope, one, rule));
    case "new-clause":
      return compileClause(value as JsonObject);
    case "new-clauses":
      return each(given).map((one) => compileClause(one.value as JsonObject));
    case "weight":
      return own ? value : (parsePercentage(String(value)) ?? null);
    default:
      return value;
  }
}

function compileRule(scope: SegmentScope, { value, pointer, own }: Given): SegmentRule | undefined {
  return own ? knownRule(scope, String(value), pointer) : resolveRule(scope, value, pointer);
}

function compileReference(
  scope: SegmentScope,
  { value, pointer, own }: Given,
  rule: SegmentRule | undefined,
): string | null {
  if (rule === undefined) return null;
  const id = own ? knownClause(scope, rule, String(value), pointer) : resolveClause(scope, rule, value, pointer);
  return id ?? null;
}

function compileOrder(scope: SegmentScope, given: Given): Json {
  const live = scope.segment.rules;
  const rules = each(given).map((one) => compileRule(scope, one));
  if (rules.includes(undefined)) return [];
  const missing = live.filter((rule) => !rules.includes(rule));
  if (missing.length > 0 || new Set(rules).size < rules.length) {
    const names = missing.map((rule) => JSON.stringify(rule.description ?? `position ${live.indexOf(rule) + 1}`));
    const message =
      missing.length > 0 ? `The new order leaves out ${names.join(", ")}.` : "The new order names a rule twice.";
    const hint = "Name every rule of the segment once.";
    scope.report({ code: "incomplete-order", pointer: given.pointer, part: "key", message, hint });
  }
  return rules.map((rule) => rule?.id ?? null);
}

/** The elements of a parameter that holds a list. */
function each(given: Given): Given[] {
  const values = Array.isArray(given.value) ? given.value : [];
  return values.map((value, index) => ({ ...given, value, pointer: [...given.pointer, index] }));
}
