import type { ResolvedRule } from "../../../../../src/core/desired/resolve/resolved.ts";
import type { Rule } from "../../../../../src/core/model/live/flag.ts";
import { checkoutWith } from "../../../semantic-patch/checkout-flag.ts";
import { merge } from "../saying.ts";

const clause = (country: string) => ({
  contextKind: "user",
  attribute: "country",
  op: "in",
  values: [country],
  negate: false,
});

/** A rule of a document, for a country that is called like it. */
export function rule(description: string, variation = "v-control", country = description): ResolvedRule {
  return { description, clauses: [clause(country)], serve: { variation } };
}

/** The same rule as it is live. */
export function live(description: string, variation = "v-control", country = description): Rule {
  const clauses = [{ ...clause(country), id: `c-${description}` }];
  return { id: `r-${description}`, description, clauses, serve: { variation }, trackEvents: false };
}

/** The merge of rules alone, told shortly; without `before` the document asks for all of them. */
export function mergeRules(
  before: readonly ResolvedRule[] | undefined,
  after: readonly ResolvedRule[],
  now: readonly Rule[],
) {
  const merged = merge(checkoutWith({ rules: now }), before === undefined ? {} : { rules: before }, { rules: after });
  const told = (list: typeof merged.conflicts) => list.map(({ path, git, live: is }) => `${path}: ${git} | ${is}`);
  return {
    ...merged,
    names: merged.target.rules.map(({ id, description }) => id ?? `new ${description}`),
    found: merged.conflicts,
    conflicts: told(merged.conflicts),
    notices: told(merged.notices),
  };
}
