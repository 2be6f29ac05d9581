import type { JsonObject } from "../../../model/json.ts";
import { closest, listNames, quote } from "../../../render/words/did-you-mean.ts";
import { atKey, atValue, didYouMean, type SchemaFault } from "../fault.ts";
import type { Mistake } from "../mistakes.ts";
import { CLAUSE_KEYS, OPERATOR_KEYS } from "../shapes/shapes.ts";
import { given, misspelled } from "../words.ts";

const KEYS: readonly string[] = [...CLAUSE_KEYS, ...OPERATOR_KEYS];
const WAYS_TO_SAY_IT: readonly string[] = ["op", ...OPERATOR_KEYS];
const ALL_OPERATORS = `The operators are ${listNames(OPERATOR_KEYS, OPERATOR_KEYS.length)}.`;
const EXAMPLE = 'Write the operator as a key, as in "in: [IT]".';
const MOST_KEYS_READ = 50;

/** True if a key that a clause does not take is meant to be its operator. */
function meansOperator(clause: JsonObject, key: string): boolean {
  if (KEYS.includes(key) || given(clause, WAYS_TO_SAY_IT).length > 0) return false;
  const near = closest(key, KEYS);
  return near === undefined ? Array.isArray(clause[key]) : OPERATOR_KEYS.includes(near);
}

function meantOperator(clause: JsonObject): string | undefined {
  return Object.keys(clause)
    .slice(0, MOST_KEYS_READ)
    .find((key) => meansOperator(clause, key));
}

/** The fault of a key that a clause does not take: an operator that does not exist, or any other key. */
export function unknownClauseKeyFault({ pointer, value, params }: Mistake): SchemaFault {
  const clause = value as JsonObject;
  const key = params.additionalProperty as string;
  const place = [...pointer, key];
  if (meansOperator(clause, key)) {
    const hint = didYouMean(key, OPERATOR_KEYS, ALL_OPERATORS);
    return atKey("unknown-operator", place, `Operator ${quote(key)} does not exist.`, hint);
  }
  const free = KEYS.filter((known) => !Object.hasOwn(clause, known));
  const hint = didYouMean(key, free, `Its keys are ${listNames(CLAUSE_KEYS)}, or an operator.`);
  return atKey("unknown-key", place, `A clause has no key ${quote(key)}.`, hint);
}

/** The fault of an `op` that is no operator. */
export function unknownOperatorFault({ pointer, value }: Mistake): SchemaFault | undefined {
  if (typeof value !== "string") return undefined;
  const hint = didYouMean(value, OPERATOR_KEYS, ALL_OPERATORS);
  return atValue("unknown-operator", pointer, `Operator ${quote(value)} does not exist.`, hint);
}

/** The fault of a clause without an operator, or with several. */
export function operatorCountFault({ pointer, value }: Mistake): SchemaFault | undefined {
  const clause = value as JsonObject;
  const operators = Object.keys(clause).filter((key) => WAYS_TO_SAY_IT.includes(key));
  const [, second] = operators;
  if (second !== undefined) {
    const message = `A clause has one operator, but this one has ${listNames(operators)}.`;
    return atKey("one-operator", [...pointer, second], message, "Write a clause for each: a rule joins its clauses.");
  }
  if (meantOperator(clause) !== undefined) return undefined;
  return atKey("missing-operator", pointer, "A clause needs an operator.", EXAMPLE);
}

/** The fault of an `op` without `values`, or of `values` without an `op`. */
export function operatorPartFault({ pointer, value, params }: Mistake): SchemaFault | undefined {
  const clause = value as JsonObject;
  const operators = given(clause, WAYS_TO_SAY_IT);
  const [operator] = operators;
  if (operators.length !== 1 || operator === undefined) return undefined;
  if (params.missingProperty === "values") {
    if (misspelled(clause, ["values"], KEYS)) return undefined;
    return atKey("missing-key", pointer, 'A clause with "op" needs "values".', 'Add "values:" with a list.');
  }
  const message = `A clause with the operator "${operator}" has its values there, but this one also has "values".`;
  return atKey("one-operator", [...pointer, "values"], message, `Move its values below "${operator}".`);
}

/** The fault of a clause that does not say which attribute it looks at. */
export function missingAttributeFault({ pointer, value }: Mistake): SchemaFault | undefined {
  const clause = value as JsonObject;
  const meant = meantOperator(clause);
  if (meant !== undefined && closest(meant, OPERATOR_KEYS) === "segmentMatch") return undefined;
  if (misspelled(clause, ["attribute"], KEYS)) return undefined;
  const hint = 'Add "attribute:"; only "segmentMatch" needs none.';
  return atKey("missing-attribute", pointer, 'A clause needs "attribute".', hint);
}
