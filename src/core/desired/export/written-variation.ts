import { resolveVariation } from "../../compile/parameters/resolve-variation.ts";
import { isObject, type Json } from "../../model/json.ts";
import type { Flag, Variation } from "../../model/live/flag.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import type { WrittenPart } from "./written-part.ts";

/** How a file refers to a variation: by a text that is its value, else its name, else whatever else means it and no other. */
export function writtenVariation(flag: Flag, { id, value, name }: Variation): Json {
  const index = flag.variations.findIndex((variation) => variation.id === id);
  const ways = [...texts(value, name), ...(isScalar(value) ? [value] : []), { value }];
  return ways.find((way) => keepsExactly(way) && means(flag, way, id, "value")) ?? { index };
}

/** The key under which a file gives a share or targets to the variation of that id, or why there is none. */
export function writtenVariationKey(flag: Flag, id: string): WrittenPart<string> {
  const variation = flag.variations.find((one) => one.id === id);
  if (variation === undefined) return { why: `The flag has no variation with the id ${quote(id)}.` };
  const { value, name } = variation;
  const ways = [...texts(value, name), ...(isScalar(value) ? [JSON.stringify(value)] : [])];
  const key = ways.find((way) => means(flag, way, id, "key"));
  if (key !== undefined) return { value: key };
  return { why: `Variation ${quote(name ?? JSON.stringify(value))} has no name that means it and no other.` };
}

/** False for a value with a number that a change file cannot hold exactly. */
export function keepsExactly(value: Json): boolean {
  if (typeof value === "number") return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (Array.isArray(value)) return value.every(keepsExactly);
  return !isObject(value) || Object.values(value).every(keepsExactly);
}

function texts(value: Json, name: string | undefined): string[] {
  return [...(typeof value === "string" ? [value] : []), ...(name === undefined ? [] : [name])];
}

function isScalar(value: Json): boolean {
  return value !== null && typeof value !== "object";
}

function means(flag: Flag, written: Json, id: string, part: "key" | "value"): boolean {
  return resolveVariation({ report: () => undefined }, flag, written, [], part) === id;
}
