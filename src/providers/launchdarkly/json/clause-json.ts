import type { Json } from "../../../core/model/json.ts";
import type { Clause } from "../../../core/model/live/flag.ts";
import { flag, list, member, name, optional, type Part, text } from "./narrow.ts";
import { readId } from "./serve-json.ts";

/** LaunchDarkly's word for the kind of context that is meant where none is named. */
export const USER = "user";

/** One condition of a rule of a flag or of a segment. Source: `Clause`. */
export function readClause(part: Part): Clause {
  return {
    id: readId(part),
    contextKind: optional(member(part, "contextKind"), text) || USER,
    attribute: text(member(part, "attribute")),
    op: name(member(part, "op")),
    values: list(member(part, "values")).map(({ value }) => value as Json),
    negate: flag(member(part, "negate")),
  };
}
