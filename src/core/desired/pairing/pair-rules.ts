import type { DesiredClause } from "../../model/change/desired-flag.ts";
import { canonicalJson, type Json, type JsonObject } from "../../model/json.ts";

/** A rule of either side, from a document or live. */
export interface Pairable {
  readonly id?: string | undefined;
  readonly description?: string | undefined;
  readonly clauses: readonly DesiredClause[];
  /** Equal for two rules that say the same, ids aside. */
  readonly content: string;
}

/** Which rule is which; rules are named by their places, from 0. */
export interface Pairing {
  /** By place in `to`: the place in `from` of the rule that it was; undefined for one that is new or ambiguous. */
  readonly origins: readonly (number | undefined)[];
  /** The rules of `from` that nothing was paired with, in order. */
  readonly removed: readonly number[];
  /** The rules of `to` that could be one of several, or one that another could be too; `candidates` are places in `from`. */
  readonly ambiguous: readonly { readonly to: number; readonly candidates: readonly number[] }[];
}

/**
 * Pairs the rules of two versions: by id, then those that say exactly the same, in order, then by description, then by
 * clauses, both only where no other unpaired rule of either side has the same. Two different ids never pair. Each step
 * is one pass over maps, so a thousand rules cost no more than a thousand texts. The other way round it pairs the same.
 */
export function pairRules(from: readonly Pairable[], to: readonly Pairable[]): Pairing {
  const keys = rememberedKeys();
  const state: State = { from, to, origins: new Array(to.length).fill(undefined), taken: new Set() };
  pairBy(state, ({ id }) => id, "in order");
  pairBy(state, ({ content }) => content, "in order");
  pairBy(state, (rule) => rule.description && `${JSON.stringify(rule.description)} ${keys(rule)}`, "unique");
  pairBy(state, ({ description }) => description || undefined, "unique");
  pairBy(state, keys, "unique");
  pairBy(state, ({ description }) => description || undefined, "unique");
  const removed = from.flatMap((_, place) => (state.taken.has(place) ? [] : [place]));
  return { origins: state.origins, removed, ambiguous: ambiguousOf(state, keys) };
}

/** The text of a rule's clauses that is equal for all clauses that mean the same: no order of clauses or values counts. */
export function clausesKey(clauses: readonly DesiredClause[]): string {
  return `[${clauses.map(clauseText).sort().join(",")}]`;
}

/** A rule's clauses in the one order and spelling of all clauses that mean the same. */
export function canonicalClauses(clauses: readonly DesiredClause[]): Json[] {
  return JSON.parse(clausesKey(clauses)) as Json[];
}

/** True for two rules with ids that differ: they are never the same rule. */
export function haveOtherIds({ id: one }: Pairable, { id: other }: Pairable): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

type Key = (rule: Pairable) => string | undefined;

interface State {
  readonly from: readonly Pairable[];
  readonly to: readonly Pairable[];
  readonly origins: (number | undefined)[];
  /** Places in `from` that are paired. */
  readonly taken: Set<number>;
}

interface Group {
  readonly from: number[];
  readonly to: number[];
}

function clauseText({ contextKind, attribute, op, values, negate }: DesiredClause): string {
  const distinct = [...new Set(values.map(canonicalJson))].sort();
  // A segment clause has no attribute; LaunchDarkly fills the place with the operator's name or with nothing.
  const told: JsonObject = { attribute: op === "segmentMatch" ? op : attribute, contextKind, negate, op };
  return `${canonicalJson(told).slice(0, -1)},"values":[${distinct.join(",")}]}`;
}

function rememberedKeys(): (rule: Pairable) => string {
  const known = new Map<Pairable, string>();
  return (rule) => {
    const key = known.get(rule) ?? clausesKey(rule.clauses);
    known.set(rule, key);
    return key;
  };
}

function groupsBy({ from, to, origins, taken }: State, key: Key): Map<string, Group> {
  const groups = new Map<string, Group>();
  const add = (side: keyof Group, rule: Pairable, place: number) => {
    const name = key(rule);
    if (name === undefined || name === "") return;
    const group = groups.get(name) ?? { from: [], to: [] };
    group[side].push(place);
    groups.set(name, group);
  };
  from.forEach((rule, place) => {
    if (!taken.has(place)) add("from", rule, place);
  });
  to.forEach((rule, place) => {
    if (origins[place] === undefined) add("to", rule, place);
  });
  return groups;
}

function pairBy(state: State, key: Key, how: "in order" | "unique"): void {
  for (const group of groupsBy(state, key).values()) {
    if (how === "unique" && (group.from.length !== 1 || group.to.length !== 1)) continue;
    for (const to of group.to) {
      const index = group.from.findIndex((from) => mayPair(state, from, to));
      if (index < 0) continue;
      const [from] = group.from.splice(index, 1) as [number];
      state.origins[to] = from;
      state.taken.add(from);
    }
  }
}

function mayPair(state: State, from: number, to: number): boolean {
  return !haveOtherIds(state.from[from] as Pairable, state.to[to] as Pairable);
}

function ambiguousOf(state: State, keys: (rule: Pairable) => string): Pairing["ambiguous"] {
  const candidates = new Map<number, Set<number>>();
  for (const key of [({ description }: Pairable) => description, keys]) {
    for (const group of groupsBy(state, key).values()) {
      for (const to of group.to) {
        const fitting = group.from.filter((from) => mayPair(state, from, to));
        if (fitting.length > 0) candidates.set(to, new Set([...(candidates.get(to) ?? []), ...fitting]));
      }
    }
  }
  return [...candidates]
    .sort(([a], [b]) => a - b)
    .map(([to, places]) => ({ to, candidates: [...places].sort((a, b) => a - b) }));
}
