import type { Json } from "../../../src/core/model/json.ts";

/** JSON on one line, with spaces where it may be broken. */
export function spacedJson(value: Json | undefined): string {
  // A line break within a string is written as an escape, so each one here is layout.
  return (JSON.stringify(value, null, 1) ?? "nothing")
    .replaceAll(/\n */g, " ")
    .replaceAll(/\[ | \]/g, (one) => one.trim());
}
