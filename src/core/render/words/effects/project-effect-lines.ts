import { equalJson, type Json } from "../../../model/json.ts";
import { type Flag, FULL_WEIGHT } from "../../../model/live/flag.ts";
import { type EffectEntry, pathSegments } from "../../../semantic-patch/effect-entry.ts";
import type { Served } from "../../../semantic-patch/project/served.ts";
import { joined, literal, NONE, quoted, sameWords, type Words } from "../words.ts";
import type { EffectLine } from "./effect-words.ts";
import { formatVariation, formatWeight, ruleName } from "./flag-words.ts";

/** Characters of a value that a line shows. */
const VALUE_LENGTH = 60;

/** Characters before the first difference of two long values that a line shows. */
const LEAD = 10;

interface WrittenVariation {
  readonly value: Json;
  readonly name: string | null;
  readonly description: string | null;
}

/** What an effect on all environments of a flag means to a reviewer; `flag` is as it was before. */
export function projectEffectLines(flag: Flag, effect: readonly EffectEntry[]): EffectLine[] {
  return effect
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ path, before, after }) => {
      const [area, name = "", part, served, environment = ""] = pathSegments(path);
      if (area === "defaults")
        return line([`default of new environments while ${name}`], before, after, defaultWords(flag));
      if (name.startsWith("+")) return line(["new variation"], before, after, variationWords);
      const variation = formatVariation(flag, name);
      if (part === undefined) return line(["variation ", ...variation], before, after, variationWords);
      if (served !== undefined) return servedLine(flag, variation, environment, after as unknown as Served);
      if (part === "value") return { subject: ["value of ", ...variation], ...valuesWords(before, after) };
      return line([`${part} of variation `, ...variation], before, after, textWords);
    });
}

/** What is served comes first, what environments to come begin with last. */
function rankOf({ path }: EffectEntry): number {
  const [area, , part] = pathSegments(path);
  if (area === "defaults") return 2;
  return part === "value" ? 0 : 1;
}

function line(subject: Words, before: Json, after: Json, words: (value: Json) => Words): EffectLine {
  return { subject, before: words(before), after: words(after) };
}

/** Where the variation is served, which stays as it is. */
function servedLine(flag: Flag, variation: Words, environment: string, served: Served): EffectLine {
  const where = servedWords(flag, environment, served);
  return { subject: [...variation, " served in ", quoted(environment)], before: where, after: where };
}

function servedWords(flag: Flag, environment: string, served: Served): Words {
  const rules = flag.configurations[environment]?.rules ?? [];
  const targeted = served.targets.map(
    (kind): Words => (kind === "user" ? ["targeted users"] : ["targeted ", quoted(kind), " contexts"]),
  );
  const places: Words[] = [
    ...(served.fallthrough > 0 ? [[...shareWords(served.fallthrough), "fallthrough"]] : []),
    ...rulesInOrder(rules, served).map(({ id, weight }) => [...shareWords(weight), ...ruleName(rules, id)]),
    ...targeted,
    ...(served.offVariation ? [["off variation"]] : []),
  ];
  return [...joined(places, ", "), ...(served.on ? [] : [" (targeting is off)"])];
}

function rulesInOrder(rules: readonly { readonly id: string }[], served: Served): Served["rules"] {
  const place = (id: string) => rules.findIndex((rule) => rule.id === id);
  return served.rules.toSorted((a, b) => place(a.id) - place(b.id));
}

function shareWords(weight: number): Words {
  return weight === FULL_WEIGHT ? [] : [...formatWeight(weight), " of "];
}

function variationWords(content: Json): Words {
  if (content === null) return NONE;
  const { value, name, description } = content as unknown as WrittenVariation;
  return [
    ...(name === null ? [] : [quoted(name), ": "]),
    ...cut(value),
    ...(description === null ? [] : [" (", quoted(description), ")"]),
  ];
}

function textWords(text: Json): Words {
  return text === null ? NONE : [literal(text)];
}

/** The variation of that value by its name; a new one, which the flag lacks, by the value. */
function defaultWords(flag: Flag): (value: Json) => Words {
  return (value) => {
    const variation = flag.variations.find((one) => equalJson(one.value, value));
    if (variation !== undefined) return formatVariation(flag, variation.id);
    return value === null ? NONE : cut(value);
  };
}

/** Two values, cut where they are long; where they differ only behind the cut, from a little before the difference on. */
function valuesWords(before: Json, after: Json): Pick<EffectLine, "before" | "after"> {
  const words = { before: cut(before), after: cut(after) };
  if (equalJson(before, after) || !sameWords(words.before, words.after)) return words;
  const [was, is] = [charactersOf(before), charactersOf(after)];
  const difference = was.findIndex((character, index) => character !== is[index]);
  const start = (difference < 0 ? was.length : difference) - LEAD;
  return { before: cut(before, start), after: cut(after, start) };
}

/** Numbers, true and false stand plain, so that 3 and "3" differ. */
function cut(value: Json, start = 0): Words {
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  const characters = charactersOf(value);
  const end = start + VALUE_LENGTH;
  const text = characters.slice(start, end).join("");
  return [quoted(`${start > 0 ? "…" : ""}${text}${characters.length > end ? "…" : ""}`)];
}

function charactersOf(value: Json): string[] {
  return [...(typeof value === "string" ? value : JSON.stringify(value))];
}
