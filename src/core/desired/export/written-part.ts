import type { FlagPart } from "../../model/change/desired-flag.ts";
import type { Json } from "../../model/json.ts";

/** A part of a live flag as a file writes it, or why, as a sentence, a file cannot. */
export type WrittenPart<T = Json> = { readonly value: T } | { readonly why: string };

/** A part of a flag that a file leaves out, and why, as a sentence; it may quote foreign text. */
export interface LeftPart {
  readonly part: FlagPart;
  readonly why: string;
}

/** Each part as it is written; the first that cannot be makes the whole unwritable. */
export function allWritten<T>(parts: readonly WrittenPart<T>[]): WrittenPart<T[]> {
  const values: T[] = [];
  for (const part of parts) {
    if ("why" in part) return part;
    values.push(part.value);
  }
  return { value: values };
}
