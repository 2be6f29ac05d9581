import { equalJson, type Json } from "../../model/json.ts";
import type { Flag, Variation } from "../../model/live/flag.ts";
import { refuse } from "../steps/parameters.ts";

type ValueType = "boolean" | "number" | "string" | "JSON value";

const LONGEST_LABEL = 60;

/** The value itself if a variation of the flag may hold it: of the type of the others, and held by no other than `own`. */
export function fittingValue({ variations }: Flag, value: Json, own?: string): Json {
  const types = [...new Set(variations.map((variation) => typeOf(variation.value)))];
  const type = typeOf(value);
  if (!types.includes(type)) {
    refuse(`The value is a ${type}, but each variation of the flag holds a ${types.join(" or a ")}.`);
  }
  const twin = variations.find((variation) => variation.id !== own && equalJson(variation.value, value));
  return twin === undefined ? value : refuse(`Variation ${label(twin)} has this value already.`);
}

/** What a variation is called in a reason: its name, else its value, in double quotes. */
export function label({ name, value }: Variation): string {
  const text = name ?? (typeof value === "string" ? value : JSON.stringify(value));
  const characters = [...text];
  return JSON.stringify(characters.length > LONGEST_LABEL ? `${characters.slice(0, LONGEST_LABEL).join("")}…` : text);
}

function typeOf(value: Json): ValueType {
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "string" ? type : "JSON value";
}
