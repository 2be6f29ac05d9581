import { configurationIn, type Flag } from "../../../model/live/flag.ts";
import type { EffectEntry } from "../../../semantic-patch/effect-entry.ts";
import { compact, NONE, quoted } from "../words.ts";
import { type EffectLine, type Group, linesOf, type Sentence } from "./effect-lines.ts";
import { contexts, formatVariation, prerequisiteVariation, ruleWords, type Scene } from "./flag-words.ts";
import {
  allRules,
  allTargets,
  clearedTargets,
  newRule,
  onOff,
  type Phrase,
  prerequisites,
  serves,
  targetedAt,
} from "./phrases.ts";
import { type RulePhrases, ruleSentence } from "./rule-sentence.ts";

export type { EffectLine } from "./effect-lines.ts";

const RULE_PHRASES: RulePhrases<Scene> = {
  rule: (value, scene) => ruleWords(scene, value),
  newRule,
  parts: {
    serve: (rule) => [[...rule, " serves"], serves],
    trackEvents: (rule) => [["event tracking of ", ...rule], onOff],
  },
};

/** What an effect means to a reviewer: a line for each thing that a person cares about: whether it is on, then the rest by path. */
export function effectLines(
  flag: Flag,
  environment: string,
  effect: readonly EffectEntry[],
  prerequisiteFlags: ReadonlyMap<string, Flag>,
): EffectLine[] {
  const live = configurationIn(flag, environment);
  const switchFirst = effect.toSorted((a, b) => Number(b.path === "on") - Number(a.path === "on"));
  const rules = live?.rules ?? [];
  return linesOf(switchFirst, isTargetedKey, (limit) => ({ flag, rules, prerequisiteFlags, limit }), sentence);
}

const isTargetedKey = (segments: readonly string[]) => segments[0] === "targets" && segments.length === 3;

function sentence(scene: Scene, group: Group): Sentence<Scene> {
  const [area = "", second] = group.segments;
  const OF = "targets of ";
  if (area.startsWith(OF)) {
    const whose = second === undefined ? OF : "users targeted at ";
    return [[whose, ...formatVariation(scene.flag, area.slice(OF.length))], clearedTargets];
  }
  switch (area) {
    case "on":
      return [["targeting"], onOff];
    case "offVariation":
      return [["off variation"], (value) => (value === null ? NONE : formatVariation(scene.flag, value as string))];
    case "fallthrough":
      return [["fallthrough"], serves];
    case "trackEvents":
      return [["event tracking"], onOff];
    case "trackEventsFallthrough":
      return [["event tracking of the fallthrough"], onOff];
    case "prerequisites":
      return second === undefined ? [["prerequisites"], prerequisites] : prerequisiteSentence(second);
    case "targets":
      if (isTargetedKey(group.segments)) return [contexts(second as string, group.names, scene.limit), targetedAt];
      return [[second === undefined ? "all targets" : "all targeted users"], allTargets];
    case "rules":
      return second === undefined ? [["all rules"], allRules] : ruleSentence(scene, group, RULE_PHRASES);
    default:
      return [[quoted(group.entry.path)], (value) => [quoted(compact(value))]];
  }
}

function prerequisiteSentence(key: string): Sentence<Scene> {
  const phrase: Phrase = (value, scene) =>
    value === null ? NONE : ["must serve ", ...prerequisiteVariation(scene, { key, variation: value as number })];
  return [["prerequisite ", quoted(key)], phrase];
}
