import type { Json } from "../../model/json.ts";

/** A phrase: plain strings are ours; `quoted` is foreign text (a name, key or value) that each sink must escape. */
export type Words = readonly (string | { readonly quoted: string })[];

const VALUE_LENGTH = 60;

/** What stands where there is nothing. */
export const NONE: Words = ["none"];

/** The first `limit` items and how many more there are. */
export function listed(items: readonly Words[], limit: number): Words {
  const more = items.length - limit;
  return [...joined(items.slice(0, limit), ", "), ...(more > 0 ? [` and ${more} more`] : [])];
}

/** Items with a separator between them. */
export function joined(items: readonly Words[], separator: string): Words {
  return items.length === 0 ? NONE : items.flatMap((words, index) => (index === 0 ? words : [separator, ...words]));
}

/** Strings are quoted as they are; numbers and booleans stand plain, so that 3 and "3" differ. */
export function literal(value: Json): string | { readonly quoted: string } {
  return typeof value === "string" ? quoted(value) : compact(value);
}

/** Foreign text, to be escaped by each sink. */
export function quoted(text: string): { readonly quoted: string } {
  return { quoted: text };
}

/** A value as JSON, cut at 60 characters. */
export function compact(value: Json): string {
  const text = [...JSON.stringify(value)];
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH - 1).join("")}…` : text.join("");
}

/** True if two phrases read the same. */
export function sameWords(a: Words, b: Words): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
