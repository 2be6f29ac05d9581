import type { Json } from "../../../src/core/model/json.ts";
import type { ConditionRep } from "../representations.ts";

/** Who is asked about: a key, and attributes by name. */
export interface Context {
  readonly key: string;
  readonly attributes?: Readonly<Record<string, Json>>;
}

type Test = (actual: string, values: readonly string[]) => boolean;

const first =
  (test: (actual: string, value: string) => boolean): Test =>
  (actual, [value]) =>
    value !== undefined && test(actual, value);

const numeric = (test: (a: number, b: number) => boolean): Test =>
  first((actual, value) => {
    const [a, b] = [toNumber(actual), toNumber(value)];
    return !Number.isNaN(a) && !Number.isNaN(b) && test(a, b);
  });

const OPERATORS: Readonly<Record<string, Test>> = {
  eq: first((actual, value) => actual === value),
  neq: first((actual, value) => actual !== value),
  contains: first((actual, value) => actual.includes(value)),
  startsWith: first((actual, value) => actual.startsWith(value)),
  endsWith: first((actual, value) => actual.endsWith(value)),
  in: (actual, values) => values.includes(actual),
  notIn: (actual, values) => !values.includes(actual),
  gt: numeric((a, b) => a > b),
  gte: numeric((a, b) => a >= b),
  lt: numeric((a, b) => a < b),
  lte: numeric((a, b) => a <= b),
  regex: first(matches),
};

/** True if the conditions fit a context: all of them, or any. No condition always fits; another match type never does. */
export function fitConditions(conditions: readonly ConditionRep[], context: Context, matchType: string): boolean {
  if (conditions.length === 0) return true;
  if (matchType === "any") return conditions.some((one) => fits(one, context));
  return matchType === "all" && conditions.every((one) => fits(one, context));
}

function fits({ attribute, operator, values }: ConditionRep, context: Context): boolean {
  const actual = attribute === "key" ? context.key : context.attributes?.[attribute];
  const wantsAbsence = values?.[0] === "false";
  if (operator === "exists") return (actual !== undefined) !== wantsAbsence;
  // Nothing else holds of an attribute that is not there, "neq" and "notIn" included.
  if (actual === undefined || !Object.hasOwn(OPERATORS, operator)) return false;
  return OPERATORS[operator]?.(typeof actual === "string" ? actual : JSON.stringify(actual), values ?? []) ?? false;
}

function matches(actual: string, pattern: string): boolean {
  try {
    return new RegExp(pattern).test(actual);
  } catch {
    return false;
  }
}

function toNumber(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}
