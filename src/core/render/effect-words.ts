import type { Clause, Flag, Prerequisite, Rule, Serve, Target, Variation } from "../model/flag.ts";
import { CLAUSE_OPERATORS } from "../model/instruction-kinds.ts";
import { canonicalJson, equalJson, type Json } from "../model/json.ts";
import { type EffectEntry, pathSegments } from "../semantic-patch/effect.ts";

/** A phrase: plain strings are ours; `quoted` is foreign text (a name, key or value) that each sink must escape. */
export type Words = readonly (string | { readonly quoted: string })[];

/** One thing that a change touches, in words; `before` equals `after` where it stays as it is. */
export interface EffectLine {
  readonly subject: Words;
  readonly before: Words;
  readonly after: Words;
}

/** What the words are chosen from. At most `limit` keys or values of a list are named. */
interface Scene {
  readonly flag: Flag;
  readonly rules: readonly Rule[];
  readonly prerequisiteFlags: ReadonlyMap<string, Flag>;
  readonly limit: number;
}

/** Entries that share a line: the segments of the first, and the last segment of each. */
interface Group {
  readonly segments: readonly string[];
  readonly names: readonly string[];
  readonly entry: EffectEntry;
  /** The condition whose values change, if they do. */
  readonly condition: Json;
}

type Phrase = (value: Json, scene: Scene) => Words;
type Sentence = readonly [subject: Words, phrase: Phrase];
type Condition = Omit<Clause, "id" | "values">;
type RuleContent = Omit<Rule, "id" | "description" | "clauses"> & {
  readonly description: string | null;
  readonly clauses: readonly Omit<Clause, "id">[];
};

const NAMED_AT_MOST = 5;
const VALUE_LENGTH = 60;

/** What an effect means to a reviewer: a line for each thing that a person cares about, in the order of the paths. */
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
    if (isClausePart(segments, "condition")) continue;
    const name = segments.at(-1) as string;
    const alike = isTargetedKey(segments) || isClausePart(segments, "values");
    const line = alike ? canonicalJson([...segments.slice(0, -1), entry.before, entry.after]) : entry.path;
    const condition = byPath.get([...entry.path.split("/").slice(0, 4), "condition"].join("/")) ?? null;
    const group = groups.get(line);
    if (group === undefined) groups.set(line, { segments, names: [name], entry, condition });
    else group.names.push(name);
  }
  return [...groups.values()];
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
    value === null ? NONE : ["serves ", ...prerequisiteVariation(scene, { key, variation: value as number })];
  return [["prerequisite ", quoted(key)], phrase];
}

const NONE: Words = ["none"];
const onOff: Phrase = (value) => [value === true ? "on" : "off"];
const serves: Phrase = (value, { flag }) => formatServe(flag, value as unknown as Serve);

const prerequisites: Phrase = (value, scene) =>
  joined(
    (value as unknown as readonly Prerequisite[]).map((one) => [
      quoted(one.key),
      " serves ",
      ...prerequisiteVariation(scene, one),
    ]),
    ", ",
  );

const targetedAt: Phrase = (value, { flag }) => {
  if (value === null) return ["not targeted"];
  const variations = (Array.isArray(value) ? value : [value]) as string[];
  const phrases = variations.map((variation) => formatVariation(flag, variation));
  return ["targeted at ", ...joined(phrases, " and ")];
};

const clearedTargets: Phrase = (value, { limit }) =>
  joined(
    (value as unknown as readonly Target[]).map((target) => contexts(target.contextKind, target.values, limit)),
    "; ",
  );

const allTargets: Phrase = (value, { flag, limit }) =>
  joined(
    (value as unknown as readonly Target[]).map((target) => [
      ...contexts(target.contextKind, target.values, limit),
      " at ",
      ...formatVariation(flag, target.variation),
    ]),
    "; ",
  );

/** A replaced list of rules has new ids, which is a change even where every word stays. */
const allRules: Phrase = (value, scene) => {
  const rules = value as unknown as readonly (RuleContent & { readonly id?: string })[];
  const isNew = rules.length > 0 && rules.every((rule) => rule.id === undefined);
  const phrases = rules.map((rule, index): Words => {
    const description = rule.description === null ? [] : [" ", quoted(rule.description)];
    return [`rule ${index + 1}`, ...description, ": ", ...ruleWords(scene, rule as unknown as Json)];
  });
  return [...joined(phrases, "; "), ...(isNew ? [" (all with new ids)"] : [])];
};

const rulesOrder: Phrase = (value, { rules }) =>
  joined(
    (value as (string | null)[]).map((id) => (id === null ? ["a new rule"] : ruleName(rules, id))),
    ", ",
  );

const newRule: Phrase = (value, scene) => {
  if (value === null) return NONE;
  const { before } = value as { before: string | null };
  return [
    ...ruleWords(scene, value),
    ...(before === null ? [", last"] : [", before ", ...ruleName(scene.rules, before)]),
  ];
};

function ruleWords({ flag, limit }: Scene, value: Json): Words {
  const { clauses, serve, trackEvents } = value as unknown as RuleContent;
  const conditions = joined(
    clauses.map((clause) => clauseWords(clause as unknown as Json, limit)),
    " and ",
  );
  return [...conditions, " serves ", ...formatServe(flag, serve), ...(trackEvents ? [", events tracked"] : [])];
}

function clauseWords(value: Json, limit: number): Words {
  const clause = value as unknown as Omit<Clause, "id">;
  const values = clause.values.map((one): Words => [literal(one)]);
  return [...operationWords(clause), " ", ...(values.length === 0 ? ["nothing"] : listed(values, limit))];
}

/** A condition without its values: `country in`, `not in segment`. */
function operationWords({ contextKind, attribute, op, negate }: Condition): Words {
  const not = negate ? "not " : "";
  if (op === "segmentMatch") return [`${not}in segment`];
  const whose = contextKind === "user" ? [] : [quoted(contextKind), " "];
  const operator = (CLAUSE_OPERATORS as readonly string[]).includes(op) ? [`${not}${op}`] : [not, quoted(op)];
  return [...whose, quoted(attribute), " ", ...operator];
}

/** A rule's description, else its position; both where another rule has the same description. */
function ruleName(rules: readonly Rule[], id: string): Words {
  const index = rules.findIndex((rule) => rule.id === id);
  const description = rules[index]?.description;
  if (index < 0) return ["rule ", quoted(id)];
  if (description === undefined || description === "") return [`rule ${index + 1}`];
  const twins = rules.filter((rule) => rule.description === description).length;
  return ["rule ", quoted(description), ...(twins > 1 ? [` (rule ${index + 1})`] : [])];
}

/** `3 users: a, b, c` */
function contexts(contextKind: string, keys: readonly string[], limit: number): Words {
  const count = `${keys.length} `;
  const plural = keys.length === 1 ? "" : "s";
  const kind =
    contextKind === "user" ? [`${count}user${plural}: `] : [count, quoted(contextKind), ` context${plural}: `];
  const named = keys.map((key): Words => [quoted(key)]);
  return [...kind, ...listed(named, limit)];
}

/** A variation by its name, else its value; by its place too where another one reads the same. */
export function formatVariation(flag: Flag, id: string): Words {
  const index = flag.variations.findIndex((variation) => variation.id === id);
  return variationWords(flag, index) ?? ["variation ", quoted(id)];
}

function prerequisiteVariation({ prerequisiteFlags }: Scene, { key, variation }: Prerequisite): Words {
  const flag = prerequisiteFlags.get(key);
  return (flag === undefined ? undefined : variationWords(flag, variation)) ?? [`variation ${variation + 1}`];
}

function variationWords(flag: Flag, index: number): Words | undefined {
  const variation = flag.variations[index];
  if (variation === undefined) return undefined;
  const text = variationText(variation);
  const twins = flag.variations.filter((one) => variationText(one) === text).length;
  return [quoted(text), ...(twins > 1 ? [` (variation ${index + 1})`] : [])];
}

function variationText({ name, value }: Variation): string {
  return name === undefined || name === "" ? compact(value) : name;
}

/** A weight, given in thousandths of a percent, as a percentage: `33.333%`. */
export function formatWeight(weight: number): Words {
  return [`${weight / 1000}%`];
}

/** What a rule or the fallthrough serves: a variation, or the shares of a rollout and who is shared out by what. */
export function formatServe(flag: Flag, serve: Serve): Words {
  if (serve === null) return ["nothing"];
  if ("variation" in serve) return formatVariation(flag, serve.variation);
  const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
  const shares = weights
    .filter(({ weight }) => weight > 0)
    .map(({ variation, weight }) => [...formatWeight(weight), " ", ...formatVariation(flag, variation)]);
  return [
    ...joined(shares, ", "),
    ...(contextKind === "user" ? [] : [" of ", quoted(contextKind), " contexts"]),
    ...(bucketBy === "key" ? [] : [" by ", quoted(bucketBy)]),
    ...(experiment ? [" (experiment)"] : []),
  ];
}

function listed(items: readonly Words[], limit: number): Words {
  const more = items.length - limit;
  return [...joined(items.slice(0, limit), ", "), ...(more > 0 ? [` and ${more} more`] : [])];
}

function joined(items: readonly Words[], separator: string): Words {
  return items.length === 0 ? NONE : items.flatMap((words, index) => (index === 0 ? words : [separator, ...words]));
}

/** Strings are quoted as they are; numbers and booleans stand plain, so that 3 and "3" differ. */
function literal(value: Json): string | { readonly quoted: string } {
  return typeof value === "string" ? quoted(value) : compact(value);
}

function quoted(text: string): { readonly quoted: string } {
  return { quoted: text };
}

function compact(value: Json): string {
  const text = [...JSON.stringify(value)];
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1).join("")}…` : text.join("");
}

function sameWords(a: Words, b: Words): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
