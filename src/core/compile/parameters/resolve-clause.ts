import type { Pointer } from "../../model/diagnostic.ts";
import { isObject, type Json } from "../../model/json.ts";
import type { Clause } from "../../model/live/flag.ts";
import { closest, listNames } from "../../render/words/did-you-mean.ts";
import type { AnyRule } from "../../semantic-patch/rules/rule-step.ts";
import type { FaultScope } from "../scope.ts";

/** The id of the clause of a live rule that a file names by `{position}` (from 1) or `{attribute}`; undefined once reported. */
export function resolveClause(scope: FaultScope, rule: AnyRule, written: Json, pointer: Pointer): string | undefined {
  const position = isObject(written) ? written.position : undefined;
  const attribute = isObject(written) ? written.attribute : undefined;
  const found =
    typeof position === "number"
      ? rule.clauses.slice(position - 1, position)
      : rule.clauses.filter((clause) => attributeOf(clause) === attribute);
  if (found.length === 1) return found[0]?.id;
  const owner = `Rule ${JSON.stringify(rule.description ?? rule.id)}`;
  if (found.length > 1) {
    const positions = found.map((clause) => `{ position: ${rule.clauses.indexOf(clause) + 1} }`);
    const message = `${owner} has ${found.length} clauses on ${JSON.stringify(attribute)}.`;
    scope.report({
      code: "ambiguous-clause",
      pointer,
      part: "value",
      message,
      hint: `Say which: ${positions.join(" or ")}.`,
    });
    return undefined;
  }
  const what = typeof position === "number" ? `at position ${position}` : `on ${JSON.stringify(attribute)}`;
  const message = `${owner} has no clause ${what}.`;
  scope.report({ code: "unknown-clause", pointer, part: "value", message, hint: clauseHint(rule, attribute) });
  return undefined;
}

/** The id that a file gives, if the rule has a clause of that id; undefined once reported. */
export function knownClause(scope: FaultScope, rule: AnyRule, id: string, pointer: Pointer): string | undefined {
  if (rule.clauses.some((clause) => clause.id === id)) return id;
  const message = `Rule ${JSON.stringify(rule.description ?? rule.id)} has no clause with the id ${JSON.stringify(id)}.`;
  scope.report({ code: "unknown-clause", pointer, part: "value", message, hint: clauseHint(rule, undefined) });
  return undefined;
}

/** What a clause looks at: a segment is matched as a whole, whatever its clause says of an attribute. */
export function attributeOf({ op, attribute }: Pick<Clause, "op" | "attribute">): string {
  return op === "segmentMatch" ? op : attribute;
}

function clauseHint(rule: AnyRule, wanted: Json | undefined): string {
  const names = rule.clauses.map(attributeOf);
  const near = typeof wanted === "string" ? closest(wanted, names) : undefined;
  const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
  return `${names.length === 1 ? "Its clause is" : "Its clauses are"} on ${listNames(names)}.${meant}`;
}
