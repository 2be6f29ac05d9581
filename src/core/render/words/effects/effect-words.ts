import { canonicalJson, equalJson, type Json } from "../../../model/json.ts";
import type { Flag } from "../../../model/live/flag.ts";
import { type EffectEntry, isContext, pathSegments } from "../../../semantic-patch/effect-entry.ts";
import { compact, listed, literal, NONE, quoted, sameWords, type Words } from "../words.ts";
import {
  type Condition,
  clauseWords,
  contexts,
  formatVariation,
  operationWords,
  prerequisiteVariation,
  type RuleContent,
  ruleName,
  ruleWords,
  type Scene,
} from "./flag-words.ts";
import {
  allRules,
  allTargets,
  clearedTargets,
  newRule,
  onOff,
  type Phrase,
  prerequisites,
  rulesOrder,
  serves,
  targetedAt,
} from "./phrases.ts";

/** One thing that a change touches, in words; `before` equals `after` where it stays as it is. */
export interface EffectLine {
  readonly subject: Words;
  readonly before: Words;
  readonly after: Words;
}

/** Entries that share a line: the segments of the first, and the last segment of each. */
interface Group {
  readonly segments: readonly string[];
  readonly names: readonly string[];
  readonly entry: EffectEntry;
  /** The condition whose values change, if they do. */
  readonly condition: Json;
}

type Sentence = readonly [subject: Words, phrase: Phrase];

const NAMED_AT_MOST = 5;

/** What an effect means to a reviewer: a line for each thing that a person cares about: whether it is on, then the rest by path. */
export function effectLines(
  flag: Flag,
  environment: string,
  effect: readonly EffectEntry[],
  prerequisiteFlags: ReadonlyMap<string, Flag>,
): EffectLine[] {
  const live = Object.hasOwn(flag.configurations, environment) ? flag.configurations[environment] : undefined;
  const scene: Scene = { flag, rules: live?.rules ?? [], prerequisiteFlags, limit: NAMED_AT_MOST };
  return grouped(effect).map((group) => {
    const { before, after } = group.entry;
    const [subject, phrase] = sentence(scene, group);
    const line = { subject, before: phrase(before, scene), after: phrase(after, scene) };
    if (equalJson(before, after) || !sameWords(line.before, line.after)) return line;
    // The difference hides behind "and 3 more".
    const unlimited = { ...scene, limit: Number.POSITIVE_INFINITY };
    return { subject, before: phrase(before, unlimited), after: phrase(after, unlimited) };
  });
}

/** Context keys and values of a clause that change alike share a line; the condition around values is only its subject. */
function grouped(effect: readonly EffectEntry[]): Group[] {
  const byPath = new Map(effect.map((entry) => [entry.path, entry.before]));
  const groups = new Map<string, Group & { readonly names: string[] }>();
  for (const entry of effect) {
    const segments = pathSegments(entry.path);
    if (isContext(entry.path) || isClausePart(segments, "condition")) continue;
    const name = segments.at(-1) as string;
    const alike = isTargetedKey(segments) || isClausePart(segments, "values");
    const line = alike ? canonicalJson([...segments.slice(0, -1), entry.before, entry.after]) : entry.path;
    const condition = byPath.get([...entry.path.split("/").slice(0, 4), "condition"].join("/")) ?? null;
    const group = groups.get(line);
    if (group === undefined) groups.set(line, { segments, names: [name], entry, condition });
    else group.names.push(name);
  }
  const isSwitch = ({ segments }: Group) => Number(segments[0] === "on");
  return [...groups.values()].sort((a, b) => isSwitch(b) - isSwitch(a));
}

const isTargetedKey = (segments: readonly string[]) => segments[0] === "targets" && segments.length === 3;
const isClausePart = (segments: readonly string[], part: string) => segments[2] === "clauses" && segments[4] === part;

function sentence(scene: Scene, group: Group): Sentence {
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
      return ruleSentence(scene, group);
    default:
      return [[quoted(group.entry.path)], (value) => [quoted(compact(value))]];
  }
}

function ruleSentence(scene: Scene, { segments, names, entry, condition }: Group): Sentence {
  const [, id, part, clause] = segments;
  if (id === undefined) return [["all rules"], allRules];
  if (id === "order") return [["order of the rules"], rulesOrder];
  if (id.startsWith("+")) {
    const description = (entry.after as unknown as RuleContent | null)?.description ?? null;
    return [["new rule", ...(description === null ? [] : [" ", quoted(description)])], newRule];
  }
  const rule = ruleName(scene.rules, id);
  if (part === undefined) return [rule, (value, at) => (value === null ? NONE : ruleWords(at, value))];
  if (part === "serve") return [[...rule, " serves"], serves];
  if (part === "trackEvents") return [["event tracking of ", ...rule], onOff];
  if (part === "description")
    return [["description of ", ...rule], (value) => (value === null ? NONE : [literal(value)])];
  if (isClausePart(segments, "values")) {
    const values = listed(
      names.map((name) => [literal(JSON.parse(name) as Json)]),
      scene.limit,
    );
    const operation = condition === null ? ["a condition"] : operationWords(condition as unknown as Condition);
    return [[...rule, ", ", ...operation], (value) => [value === true ? "with " : "without ", ...values]];
  }
  const which = clause?.startsWith("+") === true ? "new condition" : "condition";
  return [[...rule, `, ${which}`], (value, { limit }) => (value === null ? NONE : clauseWords(value, limit))];
}

function prerequisiteSentence(key: string): Sentence {
  const phrase: Phrase = (value, scene) =>
    value === null ? NONE : ["must serve ", ...prerequisiteVariation(scene, { key, variation: value as number })];
  return [["prerequisite ", quoted(key)], phrase];
}
