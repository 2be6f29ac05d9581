import type { DesiredRule } from "../../../model/change/desired-flag.ts";
import type { IntentField } from "../../../model/change/intent.ts";
import { canonicalJson, type Json } from "../../../model/json.ts";
import { escapeSegment } from "../../../semantic-patch/effect-entry.ts";
import { pairEditedRules } from "../../pairing/pair-places.ts";
import { clausesKey, type Pairing, pairRules } from "../../pairing/pair-rules.ts";
import { pairThrough } from "../../pairing/pair-through.ts";
import { canonicalRule, ruleContent } from "./canonical-parts.ts";
import { changed, serveField } from "./field.ts";

/** What an edit asks of rules. */
export interface RuleFields {
  readonly fields: readonly IntentField[];
  /** The names of the rules after the edit, as the paths spell them, in order. */
  readonly names: readonly string[];
  readonly ambiguous: Pairing["ambiguous"];
}

/** The field that says in which order the rules stand that the edit keeps and moves. */
export const ORDER_PATH = "rules/order";

/** The last segment of the field that says before which rule a new one stands. */
export const PLACE_SEGMENT = "beforeRule";

/**
 * What an edit asks of rules, each thing by itself. A rule that the edit keeps goes by its name before the edit, so that
 * taking the edit back, and every later version of the document, names it alike; the place of a new rule is the rule
 * that follows it, and the order of kept rules counts between the first and the last that moved. A version `between`
 * the two tells more of which rule is which.
 */
export function ruleFields(
  before: readonly DesiredRule[],
  after: readonly DesiredRule[],
  between?: readonly DesiredRule[],
): RuleFields {
  const [from, to] = [before.map(pairable), after.map(pairable)];
  const { ambiguous, ...direct } = pairEditedRules(from, to);
  const { origins, removed } =
    between === undefined ? direct : pairThrough(pairEditedRules, from, between.map(pairable), to, pairRules);
  const taken = new Set(["order"]);
  const oldNames = before.map((rule) => uniqueName(rule, taken));
  const names = after.map((rule, place) => oldNames[origins[place] ?? -1] ?? uniqueName(rule, taken));
  const fields = after.flatMap((rule, place) => {
    const origin = before[origins[place] ?? -1];
    const path = `rules/${names[place]}`;
    return origin === undefined ? addedFields(path, rule, names[place + 1]) : keptFields(path, origin, rule);
  });
  const left = removed.map((place) => ({
    path: `rules/${oldNames[place]}`,
    before: canonicalRule(before[place] as DesiredRule),
    after: null,
  }));
  const kept = names.filter((_, place) => origins[place] !== undefined);
  return { fields: [...fields, ...left, ...orderField(oldNames, kept)], names, ambiguous };
}

function pairable(rule: DesiredRule) {
  return { ...rule, content: canonicalJson(ruleContent(rule)) };
}

/** A rule's description, else its id, else its clauses; a twin is told apart by a number. Adds it to those taken. */
function uniqueName({ description, id, clauses }: DesiredRule, taken: Set<string>): string {
  const wanted = escapeSegment(description || id || clausesKey(clauses));
  let name = wanted;
  for (let twin = 2; taken.has(name); twin++) name = `${wanted}#${twin}`;
  taken.add(name);
  return name;
}

function addedFields(path: string, rule: DesiredRule, next: string | undefined): IntentField[] {
  const added = { path, before: null, after: canonicalRule(rule) };
  return next === undefined ? [added] : [added, { path: `${path}/${PLACE_SEGMENT}`, before: null, after: next }];
}

function keptFields(path: string, before: DesiredRule, after: DesiredRule): IntentField[] {
  const [was, is] = [ruleContent(before), ruleContent(after)];
  const tracked =
    after.trackEvents === undefined ? [] : changed(`${path}/trackEvents`, was.trackEvents, is.trackEvents);
  const fields = [
    ...changed(`${path}/description`, was.description, is.description),
    ...changed(`${path}/clauses`, was.clauses, is.clauses),
    ...serveField(`${path}/serve`, before.serve, after.serve),
    ...tracked,
  ];
  // An id alone asks for nothing; beside a change it says which live rule is meant.
  return fields.length === 0 ? [] : [...fields, ...changed(`${path}/id`, before.id, after.id)];
}

function orderField(oldNames: readonly string[], kept: readonly string[]): IntentField[] {
  const stay = new Set(kept);
  const was = oldNames.filter((name) => stay.has(name));
  const first = was.findIndex((name, place) => name !== kept[place]);
  if (first < 0) return [];
  const last = was.findLastIndex((name, place) => name !== kept[place]) + 1;
  const order = (names: readonly string[]): Json => names.slice(first, last);
  return [{ path: ORDER_PATH, before: order(was), after: order(kept) }];
}
