import type { Json } from "../../../model/json.ts";
import type { Prerequisite, Serve, Target } from "../../../model/live/flag.ts";
import { joined, quoted, type Words } from "../words.ts";
import type { Phrase as PhraseOf } from "./effect-lines.ts";
import {
  contexts,
  formatServe,
  formatVariation,
  prerequisiteVariation,
  type RuleContent,
  ruleName,
  ruleWords,
  type Scene,
} from "./flag-words.ts";

/** How the value of one kind of effect entry of a flag reads. */
export type Phrase = PhraseOf<Scene>;

/** Whether something is on. */
export const onOff: Phrase = (value) => [value === true ? "on" : "off"];
/** What a rule or the fallthrough serves. */
export const serves: Phrase = (value, { flag }) => formatServe(flag, value as unknown as Serve);

/** A list of prerequisites. */
export const prerequisites: Phrase = (value, scene) =>
  joined(
    (value as unknown as readonly Prerequisite[]).map((one) => [
      quoted(one.key),
      " must serve ",
      ...prerequisiteVariation(scene, one),
    ]),
    ", ",
  );

/** What a context key is targeted at. */
export const targetedAt: Phrase = (value, { flag }) => {
  if (value === null) return ["not targeted"];
  const variations = (Array.isArray(value) ? value : [value]) as string[];
  const phrases = variations.map((variation) => formatVariation(flag, variation));
  return ["targeted at ", ...joined(phrases, " and ")];
};

/** The contexts targeted at one variation. */
export const clearedTargets: Phrase = (value, { limit }) =>
  joined(
    (value as unknown as readonly Target[]).map((target) => contexts(target.contextKind, target.values, limit)),
    "; ",
  );

/** All contexts that are targeted. */
export const allTargets: Phrase = (value, { flag, limit }) =>
  joined(
    (value as unknown as readonly Target[]).map((target) => [
      ...contexts(target.contextKind, target.values, limit),
      " at ",
      ...formatVariation(flag, target.variation),
    ]),
    "; ",
  );

/** A replaced list of rules has new ids, which is a change even where every word stays. */
export const allRules: Phrase = (value, scene) => {
  const rules = value as unknown as readonly (RuleContent & { readonly id?: string })[];
  const isNew = rules.length > 0 && rules.every((rule) => rule.id === undefined);
  const phrases = rules.map((rule, index): Words => {
    const description = rule.description === null ? [] : [" ", quoted(rule.description)];
    return [`rule ${index + 1}`, ...description, ": ", ...ruleWords(scene, rule as unknown as Json)];
  });
  const replaced = isNew && scene.rules.length > 0;
  return [...joined(phrases, "; "), ...(replaced ? [" (all with new ids)"] : [])];
};

/** A new rule and its place. */
export const newRule: Phrase = (value, scene) => {
  const { before } = value as { before: string | null };
  return [
    ...ruleWords(scene, value),
    ...(before === null ? [", last"] : [", before ", ...ruleName(scene.rules, before)]),
  ];
};
