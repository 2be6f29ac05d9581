import type { Json } from "../../../model/json.ts";
import type { Segment } from "../../../model/live/segment.ts";
import type { EffectEntry } from "../../../semantic-patch/effect-entry.ts";
import { compact, joined, listed, literal, NONE, quoted, type Words } from "../words.ts";
import { type EffectLine, type Group, linesOf, type Phrase, type Sentence } from "./effect-lines.ts";
import { bucketingWords, clauseWords, contexts, formatWeight, type RuleScene } from "./flag-words.ts";
import { type RulePhrases, ruleSentence } from "./rule-sentence.ts";

/** A rule of a segment, its name and ids aside, as the effect records it. */
interface RuleContent {
  readonly clauses: readonly Json[];
  /** `"all"` of the matching contexts, or a share of them. */
  readonly rollout: Json;
}

const LISTS: readonly (string | undefined)[] = ["targets", "large list", "tags"];

const RULE_PHRASES: RulePhrases<RuleScene> = {
  rule: ruleWords,
  newRule: ruleWords,
  parts: { rollout: (rule) => [[...rule, " includes"], rolloutWords] },
};

/** What an effect means to a reviewer: a line for each thing that a person cares about, in the order of the paths. */
export function segmentEffectLines({ rules }: Segment, effect: readonly EffectEntry[]): EffectLine[] {
  const isListed = ([area]: readonly string[]) => LISTS.includes(area);
  return linesOf(effect, isListed, (limit) => ({ rules, limit }), sentence);
}

function sentence(scene: RuleScene, group: Group): Sentence<RuleScene> {
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
      return ruleSentence(scene, group, RULE_PHRASES);
    default:
      return [[quoted(entry.path)], (value) => [quoted(compact(value))]];
  }
}

/** Whether context keys are in or out, whatever the rules say. */
function lists(value: Json): Words {
  if (value === null) return ["not listed"];
  return [Array.isArray(value) ? value.join(" and ") : String(value)];
}

function onLargeList(which: string): Phrase<RuleScene> {
  return (value) => (value === null ? NONE : [value === true ? which : `no longer ${which}`]);
}

function named(names: readonly string[], { limit }: RuleScene): Words {
  const quotes = names.map((name) => [quoted(name)]);
  return listed(quotes, limit);
}

/** A rule in words: its conditions, and how many of those who meet them are in. */
function ruleWords(value: Json, { limit }: RuleScene): Words {
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
  return [...formatWeight(weight), ...bucketingWords(contextKind, bucketBy)];
}
