import { CLAUSE_OPERATORS } from "../../model/instructions/clause-operators.ts";
import type { Json, JsonObject } from "../../model/json.ts";

/** A clause as the API takes it, every field written out, from either way of writing it. */
export function compileClause(written: JsonObject): JsonObject {
  const op = "op" in written ? written.op : CLAUSE_OPERATORS.find((operator) => Object.hasOwn(written, operator));
  const values = ("op" in written ? written.values : written[op as string]) as Json[];
  return {
    contextKind: written.contextKind ?? "user",
    // LaunchDarkly writes the operator's name where a segment clause has no attribute.
    attribute: written.attribute ?? (op as Json),
    op: op as Json,
    values,
    negate: written.negate ?? false,
  };
}
