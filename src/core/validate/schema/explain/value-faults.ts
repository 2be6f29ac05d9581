import type { KindScope } from "../../../model/instructions/kinds.ts";
import { parsePercentage } from "../../../model/instructions/percentage.ts";
import { isObject, type Json } from "../../../model/json.ts";
import { quote } from "../../../render/words/did-you-mean.ts";
import { atKey, atValue, type SchemaFault } from "../fault.ts";
import type { Mistake } from "../mistakes.ts";
import { bareKinds, requiredKeys } from "../shapes/shapes.ts";
import { found, nameOf, written } from "../words.ts";
import { TIME_EXAMPLE } from "./document-hints.ts";

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["integer", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a mapping"],
]);

const MOST_SHOWN = 40;

/** The fault of a value of another type than its place takes. */
export function typeFault(mistake: Mistake): SchemaFault | undefined {
  const { pointer, value, expected } = mistake;
  if (expected.role === "instruction" || (pointer.length === 1 && pointer[0] === "kind")) return undefined;
  if (takesPercentage(mistake) && typeof value === "number") return bareNumberFault(mistake, value);
  const types = [mistake.params.type].flat().map(String);
  const words = types.map((type) => TYPE_WORDS.get(type) ?? type);
  const last = words.pop();
  const wanted = words.length === 0 ? last : `${words.join(", ")} or ${last}`;
  return atValue(
    "wrong-type",
    pointer,
    `${nameOf(pointer)} must be ${wanted}, ${found(value)}.`,
    typeHint(types, mistake),
  );
}

const takesPercentage = ({ expected: { role } }: Mistake): boolean => role === "share" || role === "percentage";

function typeHint(types: readonly string[], mistake: Mistake): string | undefined {
  const { pointer, value, expected, subject } = mistake;
  const scalar = value !== null && !isObject(value) && !Array.isArray(value);
  if (expected.role === "weight") {
    const readable = pointer.at(-1) === "weight" ? "percentage" : "rollout";
    return `Write thousandths of a percent, as in 25000, or use "${readable}" for percentages.`;
  }
  if (pointer[0] === "instructions" && pointer.length === 3) return kindHint(String(pointer[2]), subject.scope);
  if (expected.role === "time") return TIME_EXAMPLE;
  if (value === null) return "Give it a value, or take its key out.";
  if (types.includes("string") && !types.includes("number") && scalar) return "Put it in quotes.";
  if (types.length === 1 && types.includes("boolean")) return "Write true or false.";
  if (types.includes("array") && scalar) return listHint(value);
  if (scalar && servesOnly(expected)) return `Write { variation: ${written(value)} }.`;
  if (expected.role === "targets" && pointer.length === 3) return TARGETS_EXAMPLE;
  if (Array.isArray(value)) return ONE_KEY_HINTS.get(pointer.join("/"));
  return undefined;
}

const TARGETS_EXAMPLE = 'Write the context keys below their variation, as in "treatment: [user-1]".';

const servesOnly = ({ shape }: Mistake["expected"]): boolean =>
  shape?.serves === true && requiredKeys(shape).length === 0;

/** By the place that takes one key, what to do with a list of them. */
const ONE_KEY_HINTS: ReadonlyMap<string, string> = new Map([
  ["environment", 'Write "environments:" for several.'],
  ["environments", "Write each environment as a key, and its configuration below it."],
  ["to", "Write a document for each environment that is copied to."],
]);

const kindHint = (kind: string, scope: KindScope): string =>
  bareKinds(scope).includes(kind)
    ? `Write "- ${kind}" without a colon, or "${kind}: {}".`
    : "Write its parameters below it, indented further.";

const listHint = (value: Json): string =>
  String(value).length <= MOST_SHOWN ? `Write a list: [${written(value)}].` : "Put it in brackets.";

function bareNumberFault({ pointer }: Mistake, value: number): SchemaFault {
  const sensible = (value >= 1 || value === 0) && value <= 100;
  const message = `${nameOf(pointer)} is the number ${value}, where a percentage is meant.`;
  const hint = sensible ? `Write ${value}%.` : "Write a percentage, such as 25%.";
  return atValue("number-for-percentage", pointer, message, hint);
}

/** The fault of text that is no percentage. */
export function percentageFault({ pointer, value, expected }: Mistake): SchemaFault {
  const text = String(value);
  if (parsePercentage(text) === undefined && /^[0-9]{3}(?:\.[0-9]{1,3})?%$/.test(text)) {
    return atValue(
      "invalid-percentage",
      pointer,
      `${nameOf(pointer)} is ${quote(text)}, more than all.`,
      "Write 100% at most.",
    );
  }
  const number = /^\s*([0-9]{1,3}(?:\.[0-9]{1,3})?)\s*%?\s*$/.exec(text)?.[1];
  const precise = /^[0-9]{1,3}\.[0-9]{4,20}%$/.test(text);
  const rest = expected.role === "share" ? ', or "rest"' : "";
  const otherwise = precise ? "Write three decimals at most." : `Write a percentage, such as 25% or 12.5%${rest}.`;
  const hint = number === undefined ? otherwise : `Write ${number}%.`;
  return atValue("invalid-percentage", pointer, `${nameOf(pointer)} is ${quote(text)}, not a percentage.`, hint);
}

/** The fault of a number below or above what its place takes. */
export function rangeFault({ pointer, value, params, keyword }: Mistake): SchemaFault {
  const limit = `${keyword === "minimum" ? "the least" : "the most"} is ${params.limit}`;
  return atValue("out-of-range", pointer, `${nameOf(pointer)} is ${written(value)}; ${limit}.`);
}

/** The fault of a list or mapping with too many entries. */
export function tooManyFault({ pointer, value, params, subject }: Mistake): SchemaFault {
  const count = Object.keys(value as object).length;
  const message = `${nameOf(pointer)} has ${count} entries; the most is ${params.limit}.`;
  return atKey("too-many", pointer, message, tooManyHint(pointer, subject));
}

function tooManyHint(pointer: Mistake["pointer"], { kind }: Mistake["subject"]): string {
  if (pointer[0] === "reviewers") return "Name fewer, or a team that they are in.";
  if (kind.name !== "Flag") return "Split it.";
  return pointer[2] === "targets" ? "Put them into a segment, and write a rule for it." : "Leave some to LaunchDarkly.";
}

/** The fault of a list that says the same thing twice; an item that is no text is told for that. */
export function duplicateItemFault({ pointer, value }: Mistake): SchemaFault | undefined {
  if (!Array.isArray(value)) return undefined;
  const seen = new Set<Json>();
  for (const [index, item] of value.entries()) {
    if (seen.has(item) && typeof item === "string") {
      const message = `${quote(item)} stands twice in ${nameOf(pointer)}.`;
      return atValue("duplicate-item", [...pointer, index], message, "Take it out.");
    }
    seen.add(item);
  }
  return undefined;
}

/** The fault of a list or mapping that must not be empty. */
export function emptyFault({ pointer }: Mistake): SchemaFault {
  return atValue("empty-list", pointer, `${nameOf(pointer)} is empty.`, "Give it one entry at least.");
}
