import type { Json } from "../../../src/core/model/json.ts";
import { uuidFor } from "../account/ids.ts";
import type { ClauseRep } from "../representations.ts";

/** A clause of a rule to seed; about users and not negated where nothing is said. */
export interface ClauseSeed {
  readonly attribute: string;
  readonly op: string;
  readonly values: readonly Json[];
  readonly contextKind?: string;
  readonly negate?: boolean;
}

/** The clauses of a rule in LaunchDarkly's own JSON; their ids follow from `rule`, a text that no other rule has. */
export function seedClauses(rule: string, clauses: readonly ClauseSeed[]): ClauseRep[] {
  return clauses.map(({ contextKind = "user", negate = false, values, ...clause }, index) => {
    return { _id: uuidFor(`${rule}/clauses/${index}`), ...clause, values: [...values], contextKind, negate };
  });
}
