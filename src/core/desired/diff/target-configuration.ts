import type { Json } from "../../model/json.ts";
import type { Clause, FlagConfiguration, Rule } from "../../model/live/flag.ts";

/** A flag's configuration as it is to become; what git does not own is as it is live. */
export type TargetConfiguration = Omit<FlagConfiguration, "rules"> & { readonly rules: readonly TargetRule[] };

/** A rule as it is to become: the live one of that id, or without an id a new one. Clauses have no ids of their own. */
export type TargetRule = Omit<Rule, "id" | "clauses"> & {
  readonly id?: string;
  readonly clauses: readonly TargetClause[];
};

/** A clause as it is to become. */
export type TargetClause = Omit<Clause, "id">;

/** A variation as it is to become: the live one of that id, or without an id a new one. */
export interface TargetVariation {
  readonly id?: string;
  readonly value: Json;
  readonly name?: string;
  readonly description?: string;
}
