import { canonicalJson, type Json } from "../../../model/json.ts";
import type { Rule } from "../../../model/live/flag.ts";
import { pairEditedRules, pairNamelessRules } from "../../pairing/pair-places.ts";
import { clausesKey, type Pairable, pairRules } from "../../pairing/pair-rules.ts";
import type { Pair, Pairs, VersionPairs } from "../../pairing/pair-versions.ts";
import type { ResolvedRule } from "../../resolve/resolved.ts";
import { sharesOf } from "../../resolve/same-serve.ts";
import { WHOLE_RULE, writtenRule } from "./merge-rule.ts";

/** Which rules of an edit and of the live flag are the same. */
export type RulePairs = VersionPairs<Rule>;

/** Pairs rules, those of a document and live ones. */
export const pairAnyRules = pairedBy(pairRules);

/** Pairs the rules of a document with the live ones that they are to replace. */
export const pairAdoptedRules = pairedBy(pairNamelessRules);

/** How the rules of an edit are paired; by place only those of the two documents, since anybody may put a rule in a place. */
export const RULES: Pairs<ResolvedRule, Rule> = {
  edited: pairedBy(pairEditedRules),
  live: pairAnyRules,
  told: (before, { id }) => (id === undefined ? before : { ...before, id }),
  names: ({ id }, live) => id === live.id,
  is: (rule, live) => WHOLE_RULE.same(writtenRule(rule, live), live),
};

function pairedBy(pair: typeof pairRules): Pair<ResolvedRule, Rule> {
  return (from, to) => pair(from.map(pairable), to.map(pairable));
}

function pairable({ id, description, clauses, serve }: ResolvedRule | Rule): Pairable {
  // How contexts are shared out and what is tracked may be left alone, so that it tells no rules apart.
  const served: Json =
    serve === null || "variation" in serve
      ? serve
      : [...sharesOf({ ...serve.rollout, experiment: false })].sort(([a], [b]) => (a < b ? -1 : 1));
  return { id, description, clauses, content: canonicalJson([description ?? "", clausesKey(clauses), served]) };
}
