import { isObject, type Json } from "../../../model/json.ts";
import { quote } from "../../../render/words/did-you-mean.ts";
import { atKey, atValue, didYouMean, type SchemaFault } from "../fault.ts";
import type { Mistake } from "../mistakes.ts";
import { BARE_KINDS } from "../shapes.ts";
import { found, nameOf, written } from "../words.ts";

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
  if (expected.role === "share" && typeof value === "number") return bareNumberFault(mistake, value);
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

function typeHint(types: readonly string[], mistake: Mistake): string | undefined {
  const { pointer, value, expected } = mistake;
  const scalar = value !== null && !isObject(value) && !Array.isArray(value);
  if (expected.role === "weight") {
    return 'Write thousandths of a percent, as in 25000, or use "rollout" for percentages.';
  }
  if (pointer.length === 3) return kindHint(String(pointer[2]));
  if (value === null) return "Give it a value, or take its key out.";
  if (types.includes("string") && !types.includes("number") && scalar) return "Put it in quotes.";
  if (types.length === 1 && types.includes("boolean")) return "Write true or false.";
  if (types.includes("array") && scalar) return listHint(value);
  return undefined;
}

const kindHint = (kind: string): string =>
  BARE_KINDS.includes(kind)
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
export function percentageFault({ pointer, value }: Mistake): SchemaFault {
  const text = String(value);
  const number = /^\s*([0-9]{1,3}(?:\.[0-9]{1,3})?)\s*%?\s*$/.exec(text)?.[1];
  const precise = /^[0-9]{1,3}\.[0-9]{4,20}%$/.test(text);
  const otherwise = precise ? "Write three decimals at most." : 'Write a percentage, such as 25% or 12.5%, or "rest".';
  const hint = number === undefined ? otherwise : `Write ${number}%.`;
  return atValue("invalid-percentage", pointer, `${nameOf(pointer)} is ${quote(text)}, not a percentage.`, hint);
}

/** The fault of a document that is of another kind. */
export function kindFault({ pointer, value }: Mistake): SchemaFault {
  const hint = didYouMean(typeof value === "string" ? value : "", ["FlagChange"], 'The only kind is "FlagChange".');
  return atValue("wrong-kind", pointer, `Kind ${written(value)} does not exist.`, hint);
}

/** The fault of a number below or above what its place takes. */
export function rangeFault({ pointer, value, params, keyword }: Mistake): SchemaFault {
  const limit = `${keyword === "minimum" ? "the least" : "the most"} is ${params.limit}`;
  return atValue("out-of-range", pointer, `${nameOf(pointer)} is ${written(value)}; ${limit}.`);
}

/** The fault of a list or mapping with too many entries. */
export function tooManyFault({ pointer, value, params }: Mistake): SchemaFault {
  const count = Object.keys(value as object).length;
  const message = `${nameOf(pointer)} has ${count} entries; the most is ${params.limit}.`;
  return atKey("too-many", pointer, message, "Split it.");
}

/** The fault of a list or mapping that must not be empty. */
export function emptyFault({ pointer }: Mistake): SchemaFault {
  return atValue("empty-list", pointer, `${nameOf(pointer)} is empty.`, "Give it one entry at least.");
}
