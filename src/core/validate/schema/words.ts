import type { Pointer } from "../../model/diagnostic.ts";
import { isObject, type Json, type JsonObject } from "../../model/json.ts";
import { closest, quote } from "../../render/words/did-you-mean.ts";

/** What messages call the place of a pointer: `"flag"`, `Instruction 2`, `Item 3 of "values"`. */
export function nameOf(pointer: Pointer): string {
  const last = pointer.at(-1);
  if (last === undefined) return "The document";
  if (typeof last === "string") return quote(last);
  const list = pointer.at(-2);
  return list === "instructions" || list === undefined
    ? `Instruction ${last + 1}`
    : `Item ${last + 1} of ${quote(String(list))}`;
}

/** What stands in the file, as a message quotes it. */
export function written(value: Json): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "a mapping";
  return typeof value === "string" ? quote(value) : String(value);
}

/** What stands in the file instead of what should: `not "alice"`, `but it is empty`. */
export function found(value: Json): string {
  return value === null ? "but it is empty" : `not ${written(value)}`;
}

/** Those of the names that a mapping has as its own keys. */
export function given(mapping: JsonObject, names: readonly string[]): string[] {
  return names.filter((name) => Object.hasOwn(mapping, name));
}

const MOST_KEYS_READ = 50;

/** True if one of the names is there after all, under a key with a slip of the pen. */
export function misspelled(mapping: JsonObject, names: readonly string[], known: readonly string[]): boolean {
  return Object.keys(mapping)
    .slice(0, MOST_KEYS_READ)
    .some((key) => !known.includes(key) && names.includes(closest(key, known) ?? ""));
}

const MOST_POINTS = 5;

/** The characters that a pattern finds, once each, as code points: `U+0020 and U+200B`. */
export function codePoints(text: string, pattern: RegExp): string {
  const found = [...new Set(text.match(pattern) ?? [])].map(
    (character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  const shown = found.slice(0, MOST_POINTS);
  const last = found.length > MOST_POINTS ? `${found.length - MOST_POINTS} more` : shown.pop();
  return shown.length === 0 ? (last ?? "") : `${shown.join(", ")} and ${last}`;
}
