import { attributeOf } from "../../compile/parameters/resolve-clause.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import { canonicalJson, type Json, type JsonObject } from "../../model/json.ts";
import type { Clause, Rule } from "../../model/live/flag.ts";
import { canonicalClauses, clausesKey } from "../pairing/pair-rules.ts";
import { faulty, instructing, type PartDiff } from "./part-diff.ts";
import type { TargetClause } from "./target-configuration.ts";

interface Pair {
  readonly live: Clause;
  readonly target: TargetClause;
}

/** How alike two clauses must be to be one clause that was edited, from most to least. */
const LIKENESSES: readonly ((clause: TargetClause) => string)[] = [
  (clause) => clausesKey([clause]),
  conditionKey,
  attributeOf,
  () => "",
];

/**
 * Makes the clauses of a rule those of the target. The order of clauses and of their values means nothing, so none of the
 * instructions depends on it.
 */
export function diffClauses({ id: ruleId, clauses }: Rule, target: readonly TargetClause[], index: number): PartDiff {
  const { pairs, removed, added } = pairClauses(clauses.toSorted(byMeaning), orderedClauses(target));
  if (target.length === 0 && removed.length > 0) {
    return faulty({ part: "rules", rule: index, reason: "The rule must keep a clause." });
  }
  return instructing(
    ...pairs.flatMap((pair) => changeClause(ruleId, pair)),
    ...(added.length === 0 ? [] : [{ kind: "addClauses", ruleId, clauses: clauseParameters(added) }]),
    ...(removed.length === 0 ? [] : [{ kind: "removeClauses", ruleId, clauseIds: removed.map(({ id }) => id) }]),
  );
}

/** Clauses as the API takes them, every field written out: the same for all clauses that mean the same. */
export function clauseParameters(clauses: readonly TargetClause[]): JsonObject[] {
  return orderedClauses(clauses).map(({ contextKind, attribute, op, values, negate }) => ({
    contextKind,
    attribute,
    op,
    values: [...values],
    negate,
  }));
}

function orderedClauses(clauses: readonly TargetClause[]): TargetClause[] {
  return canonicalClauses(clauses) as unknown as TargetClause[];
}

/** Twins are told apart by their ids. */
function byMeaning(a: Clause, b: Clause): number {
  const [one, other] = [a, b].map((clause) => `${clausesKey([clause])} ${clause.id}`) as [string, string];
  return one < other ? -1 : 1;
}

function pairClauses(live: readonly Clause[], target: readonly TargetClause[]) {
  const pairs: Pair[] = [];
  let removed = live;
  let added = target;
  for (const likeness of LIKENESSES) {
    const open = Map.groupBy(removed, likeness);
    const paired = new Set<Clause>();
    added = added.filter((clause) => {
      const twin = open.get(likeness(clause))?.shift();
      if (twin === undefined) return true;
      paired.add(twin);
      pairs.push({ live: twin, target: clause });
      return false;
    });
    removed = removed.filter((clause) => !paired.has(clause));
  }
  return { pairs, removed, added };
}

function changeClause(ruleId: string, { live, target }: Pair): Instruction[] {
  const clauseId = live.id;
  const [clause] = clauseParameters([target]) as [JsonObject];
  const replaced = { kind: "updateClause", ruleId, clauseId, clause };
  if (conditionKey(live) !== conditionKey(target)) return [replaced];
  const added = missingFrom(live.values, target.values);
  const removed = missingFrom(target.values, live.values);
  if (added.length === 0 && removed.length === 0) return [];
  if (added.length > 0 && removed.length > 0) return [replaced];
  const values = [...added, ...removed];
  // The API takes only strings here.
  if (!values.every((value) => typeof value === "string")) return [replaced];
  return [{ kind: removed.length === 0 ? "addValuesToClause" : "removeValuesFromClause", ruleId, clauseId, values }];
}

/** The values of `these` that `those` lack, each once and sorted. */
function missingFrom(those: readonly Json[], these: readonly Json[]): Json[] {
  const known = new Set(those.map(canonicalJson));
  const missing = new Set(these.map(canonicalJson).filter((name) => !known.has(name)));
  return [...missing].sort().map((name) => JSON.parse(name) as Json);
}

/** Equal for clauses that differ in nothing but their values. */
function conditionKey(clause: TargetClause): string {
  return clausesKey([{ ...clause, values: [] }]);
}
