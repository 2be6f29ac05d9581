import { CLAUSE_OPERATORS } from "../../model/instructions/clause-operators.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import type { Clause, Flag, Rule } from "../../model/live/flag.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { allWritten, type WrittenPart } from "./written-part.ts";
import { writtenServe } from "./written-serve.ts";
import { keepsExactly } from "./written-variation.ts";

/** The rules in their order, without ids. */
export function writtenRules(flag: Flag, rules: readonly Rule[]): WrittenPart<JsonObject[]> {
  return allWritten(
    rules.map((rule, index) => {
      const called = `Rule ${rule.description ? quote(rule.description) : index + 1}`;
      return writtenRule(flag, rule, called);
    }),
  );
}

function writtenRule(flag: Flag, rule: Rule, called: string): WrittenPart<JsonObject> {
  const clauses = allWritten(rule.clauses.map((clause) => writtenClause(clause, called)));
  if ("why" in clauses) return clauses;
  const serve = writtenServe(flag, rule.serve, called);
  if ("why" in serve) return serve;
  return {
    value: {
      ...(rule.description ? { description: rule.description } : {}),
      clauses: clauses.value,
      ...serve.value,
      ...(rule.trackEvents ? { trackEvents: true } : {}),
    },
  };
}

/** A condition with its operator as the key; what is as usual is left out. */
function writtenClause(
  { contextKind, attribute, op, values, negate }: Clause,
  called: string,
): WrittenPart<JsonObject> {
  if (!(CLAUSE_OPERATORS as readonly string[]).includes(op)) {
    return { why: `${called} has a clause with the operator ${quote(op)}, which change files do not know.` };
  }
  if (values.length === 0 || !values.every(isWritable)) {
    return { why: `${called} has a clause with a value that a change file cannot hold, or with none.` };
  }
  return {
    value: {
      ...(op === "segmentMatch" ? {} : { attribute }),
      [op]: [...new Set(values)],
      ...(negate ? { negate } : {}),
      ...(contextKind === "user" ? {} : { contextKind }),
    },
  };
}

function isWritable(value: Json): boolean {
  return value !== null && typeof value !== "object" && keepsExactly(value);
}
