import { canonicalJson, equalJson, type Json } from "../../../model/json.ts";
import type { Segment } from "../../../model/live/segment.ts";
import { type EffectEntry, isContext, pathSegments } from "../../../semantic-patch/effect-entry.ts";
import { asFlagRules } from "../../../semantic-patch/segment/as-flag.ts";
import { compact, joined, listed, literal, NONE, quoted, sameWords, type Words } from "../words.ts";
import type { EffectLine } from "./effect-words.ts";
import { type Condition, clauseWords, contexts, formatWeight, operationWords, ruleName } from "./flag-words.ts";

/** What an effect is worded for: the segment as it is, and how many keys or values of a list are named. */
interface Scene {
  readonly segment: Segment;
  readonly limit: number;
}

/** How the value of one kind of effect entry reads. */
type Phrase = (value: Json, limit: number) => Words;

/** Entries that share a line: the segments of the first, and the last segment of each. */
interface Group {
  readonly segments: readonly string[];
  readonly names: readonly string[];
  readonly entry: EffectEntry;
  /** The condition whose values change, if they do. */
  readonly condition: Json;
}

/** A rule of a segment, its ids aside, as the effect records it. */
interface RuleContent {
  readonly description: string | null;
  readonly clauses: readonly Json[];
  /** `"all"` of the matching contexts, or a share of them. */
  readonly rollout: Json;
}

const NAMED_AT_MOST = 5;

/** What an effect means to a reviewer: a line for each thing that a person cares about, in the order of the paths. */
export function segmentEffectLines(segment: Segment, effect: readonly EffectEntry[]): EffectLine[] {
  return grouped(effect).map((group) => {
    const line = lineOf({ segment, limit: NAMED_AT_MOST }, group);
    const hidden = sameWords(line.before, line.after) && !equalJson(group.entry.before, group.entry.after);
    // The difference hides behind "and 3 more".
    return hidden ? lineOf({ segment, limit: Number.POSITIVE_INFINITY }, group) : line;
  });
}

function lineOf(scene: Scene, group: Group): EffectLine {
  const { before, after } = group.entry;
  const [subject, phrase] = sentence(scene, group);
  return { subject, before: phrase(before, scene.limit), after: phrase(after, scene.limit) };
}

/** Context keys, tags and values of a clause that change alike share a line; the condition around values is only its subject. */
function grouped(effect: readonly EffectEntry[]): Group[] {
  const byPath = new Map(effect.map((entry) => [entry.path, entry.before]));
  const groups = new Map<string, Group & { readonly names: string[] }>();
  for (const entry of effect) {
    const segments = pathSegments(entry.path);
    if (isContext(entry.path) || segments[4] === "condition") continue;
    const name = segments.at(-1) as string;
    const alike = ["targets", "large list", "tags"].includes(segments[0] as string) || segments[4] === "values";
    const line = alike ? canonicalJson([...segments.slice(0, -1), entry.before, entry.after]) : entry.path;
    const condition = byPath.get([...entry.path.split("/").slice(0, 4), "condition"].join("/")) ?? null;
    const group = groups.get(line);
    if (group === undefined) groups.set(line, { segments, names: [name], entry, condition });
    else group.names.push(name);
  }
  return [...groups.values()];
}

function sentence(scene: Scene, group: Group): readonly [subject: Words, phrase: Phrase] {
  const { segments, names, entry } = group;
  const [area, second = ""] = segments;
  switch (area) {
    case "targets":
      return [contexts(second, names, scene.limit), lists];
    case "large list":
      return [
        [`${names.length === 1 ? "key" : "keys"} of the larger list: `, ...named(names, scene)],
        onLargeList(second),
      ];
    case "imports":
      return [["import ", quoted(second), " of keys into the larger list"], (value) => (value ? ["is run"] : NONE)];
    case "name":
      return [["name"], (value) => [literal(value)]];
    case "tags":
      return [["tags"], (value) => [value === true ? "with " : "without ", ...named(names, scene)]];
    case "rules":
      return ruleSentence(scene, group);
    default:
      return [[quoted(entry.path)], (value) => [quoted(compact(value))]];
  }
}

function ruleSentence(scene: Scene, { segments, names, entry, condition }: Group): readonly [Words, Phrase] {
  const [, id = "", part, clause, piece] = segments;
  const rules = asFlagRules(scene.segment.rules);
  if (id === "order") return [["order of the rules"], orderOf(scene)];
  if (id.startsWith("+")) {
    const description = (entry.after as unknown as RuleContent | null)?.description ?? null;
    return [["new rule", ...(description === null ? [] : [" ", quoted(description)])], ruleWords];
  }
  const rule = ruleName(rules, id);
  if (part === undefined) return [rule, ruleWords];
  if (part === "rollout") return [[...rule, " includes"], rolloutWords];
  if (part === "description")
    return [["description of ", ...rule], (value) => (value === null ? NONE : [literal(value)])];
  if (piece === "values") {
    const literals = names.map((name) => [literal(JSON.parse(name) as Json)]);
    const values = listed(literals, scene.limit);
    const operation = condition === null ? ["a condition"] : operationWords(condition as unknown as Condition);
    return [[...rule, ", ", ...operation], (value) => [value === true ? "with " : "without ", ...values]];
  }
  const which = clause?.startsWith("+") === true ? "new condition" : "condition";
  return [[...rule, `, ${which}`], (value, limit) => (value === null ? NONE : clauseWords(value, limit))];
}

function orderOf({ segment }: Scene): Phrase {
  const rules = asFlagRules(segment.rules);
  const called = (id: string | null) => (id === null ? ["a new rule"] : ruleName(rules, id));
  return (value) => joined((value as (string | null)[]).map(called), ", ");
}

/** Whether context keys are in or out, whatever the rules say. */
function lists(value: Json): Words {
  if (value === null) return ["not listed"];
  return [Array.isArray(value) ? value.join(" and ") : String(value)];
}

function onLargeList(which: string): Phrase {
  return (value) => (value === null ? NONE : [value === true ? which : `no longer ${which}`]);
}

function named(names: readonly string[], { limit }: Scene): Words {
  const quotes = names.map((name) => [quoted(name)]);
  return listed(quotes, limit);
}

/** A rule in words: its conditions, and how many of those who meet them are in. */
function ruleWords(value: Json, limit: number): Words {
  if (value === null) return NONE;
  const { clauses, rollout } = value as unknown as RuleContent;
  const conditions = clauses.map((clause) => clauseWords(clause, limit));
  const all = clauses.length === 0 ? ["always"] : ["if ", ...joined(conditions, " and ")];
  return [...all, ", include ", ...rolloutWords(rollout)];
}

/** How many of those who meet a rule's conditions are in: `25% of organization contexts by plan`. */
function rolloutWords(value: Json): Words {
  if (value === null) return NONE;
  if (value === "all") return ["all"];
  const { weight, contextKind, bucketBy } = value as { weight: number; contextKind: string; bucketBy: string };
  return [
    ...formatWeight(weight),
    ...(contextKind === "user" ? [] : [" of ", quoted(contextKind), " contexts"]),
    ...(bucketBy === "key" ? [] : [" by ", quoted(bucketBy)]),
  ];
}
