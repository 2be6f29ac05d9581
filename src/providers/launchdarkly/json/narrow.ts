import { isObject, type Json, type JsonObject } from "../../../core/model/json.ts";

/** Says where an answer of LaunchDarkly is not what its API promises, as the end of a sentence that begins "answered". */
export class Unreadable extends Error {
  constructor(at: string, expected: string) {
    super(`with something unexpected: \`${at}\` is not ${expected}`);
    this.name = "Unreadable";
  }
}

/** A part of an answer and its place in it, for messages. Values are never quoted: they may be secrets. */
export interface Part {
  readonly at: string;
  readonly value: Json | undefined;
}

/** A member of an object; its value is undefined where the object has none, or null. */
export function member(part: Part, key: string): Part {
  const holder = object(part);
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  return { at: part.at === "" ? key : `${part.at}.${key}`, value: value ?? undefined };
}

/** The object that stands here. */
export function object(part: Part): JsonObject {
  if (!isObject(part.value)) throw new Unreadable(part.at === "" ? "the body" : part.at, "an object");
  return part.value;
}

/** The elements of the array that stands here. */
export function list(part: Part): Part[] {
  if (!Array.isArray(part.value)) throw new Unreadable(part.at, "an array");
  return part.value.map((value, index) => ({ at: `${part.at}[${index}]`, value }));
}

/** The elements of the array that stands here, each read so; none where nothing stands. */
export function each<T>(part: Part, read: (part: Part) => T): T[] {
  return (optional(part, list) ?? []).map(read);
}

/** The items of a list that must stand on one page: what is not seen could be what matters. */
export function wholeList(body: Part): Part[] {
  const items = list(member(body, "items"));
  const total = optional(member(body, "totalCount"), count) ?? items.length;
  if (total > items.length)
    throw new Unreadable("totalCount", `at most ${items.length}, the number of items on the page`);
  return items;
}

/** One page of a list: what was wanted of it, how many items it has, and how many there are on all pages. */
export interface Page<T> {
  readonly found: readonly T[];
  readonly length: number;
  readonly total: number;
}

/** The text that stands here. */
export function text(part: Part): string {
  if (typeof part.value !== "string") throw new Unreadable(part.at, "a text");
  return part.value;
}

/** The text that stands here and says something. */
export function name(part: Part): string {
  const value = text(part);
  if (value === "") throw new Unreadable(part.at, "a text with characters");
  return value;
}

/** The whole number from 0 that stands here. */
export function count(part: Part): number {
  const { value } = part;
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw new Unreadable(part.at, "a whole number from 0");
  }
  return value;
}

/** The truth value that stands here. */
export function flag(part: Part): boolean {
  if (typeof part.value !== "boolean") throw new Unreadable(part.at, "true or false");
  return part.value;
}

/** What stands here, read so, or undefined where nothing stands. */
export function optional<T>(part: Part, read: (part: Part) => T): T | undefined {
  return part.value === undefined ? undefined : read(part);
}

/** The word that stands here if we know it, else `unknown`. */
export function word<W extends string>(part: Part, known: readonly W[]): W | "unknown" {
  const value = text(part);
  return known.find((one) => one === value) ?? "unknown";
}
