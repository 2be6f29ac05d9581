import type { WrittenInstruction } from "../model/change/change.ts";
import { isObject, type Json, type JsonObject } from "../model/json.ts";
import { compileClause } from "./parameters/compile-clause.ts";

/** The keys of the segments that negated clauses of the instructions name: one that does not exist matches everyone. */
export function negatedSegments(instructions: readonly WrittenInstruction[]): string[] {
  return negatedIn(instructions.flatMap(({ parameters }) => objectsNamed(parameters).map(compileClause)));
}

/** The keys of the segments that negated ones of the clauses name, each once. */
export function negatedIn(
  clauses: readonly { readonly op?: Json; readonly negate?: Json; readonly values?: Json | readonly Json[] }[],
): string[] {
  const negated = clauses.filter(({ op, negate }) => op === "segmentMatch" && negate === true);
  return [...new Set(negated.flatMap(({ values }) => (Array.isArray(values) ? values.map(String) : [])))];
}

/** Every clause that one instruction brings along, wherever its kind takes one; also references, which have no operator. */
function objectsNamed({ clause = null, clauses = null, rules = null }: JsonObject): JsonObject[] {
  return [...objectsIn([clause]), ...objectsIn(clauses), ...objectsIn(rules).flatMap(objectsNamed)];
}

function objectsIn(value: Json): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
