import type { Pointer } from "../../model/diagnostic.ts";
import { closest } from "../../render/words/did-you-mean.ts";

/** Every code of a fault that the schema finds; permanent. */
export const SCHEMA_CODES = [
  "choose-one",
  "duplicate-item",
  "empty-list",
  "invalid-execution-date",
  "invalid-id",
  "invalid-key",
  "invalid-percentage",
  "invalid-reviewer",
  "invalid-text",
  "missing-attribute",
  "missing-environment",
  "missing-key",
  "missing-operator",
  "no-approval-route",
  "no-execution-date",
  "number-for-percentage",
  "one-instruction",
  "one-operator",
  "out-of-range",
  "project-wide-kind",
  "rollout-only",
  "too-long",
  "too-many",
  "unknown-copy-action",
  "unknown-instruction",
  "unknown-key",
  "unknown-operator",
  "unknown-part",
  "wrong-kind",
  "wrong-resource",
  "wrong-type",
] as const;

/** The code of a fault that the schema finds. */
export type SchemaCode = (typeof SCHEMA_CODES)[number];

/** Something in a document that does not fit its schema, at its place, in our own words. */
export interface SchemaFault {
  readonly code: SchemaCode;
  readonly pointer: Pointer;
  readonly part: "key" | "value";
  readonly message: string;
  readonly hint?: string;
}

/** A fault of a value. */
export function atValue(code: SchemaCode, pointer: Pointer, message: string, hint?: string): SchemaFault {
  return { code, pointer, part: "value", message, ...(hint === undefined ? {} : { hint }) };
}

/** A fault of a key; of the value where the place is a list's item, which has no key. */
export function atKey(code: SchemaCode, pointer: Pointer, message: string, hint?: string): SchemaFault {
  const part = typeof pointer.at(-1) === "string" ? "key" : "value";
  return { code, pointer, part, message, ...(hint === undefined ? {} : { hint }) };
}

/** The sentence that asks whether a near name was meant, or, where none is near, the other sentence. */
export function didYouMean(name: string, candidates: readonly string[], otherwise: string): string {
  const near = closest(name, candidates);
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}
