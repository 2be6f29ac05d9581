import type { Diagnostic } from "../../model/diagnostic.ts";
import { canonicalJson, type Json, type JsonObject } from "../../model/json.ts";
import { placeIn, type WrittenDocument } from "../written-document.ts";

/** Every variation of a flag has a value of its own. */
export function duplicateVariationRule(written: WrittenDocument): Diagnostic[] {
  const { kind, variations } = written.value;
  if (kind !== "Flag" || !Array.isArray(variations)) return [];
  const values = (variations as JsonObject[]).map(({ value }) => canonicalJson(value as Json));
  const first = new Map<string, number>();
  return values.flatMap((value, index) => {
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, index);
      return [];
    }
    return [
      {
        code: "duplicate-variation",
        ...placeIn(written, ["variations", index, "value"]),
        message: `Variations ${other + 1} and ${index + 1} have the same value.`,
        hint: "Give each variation a value of its own, or take one out.",
      },
    ];
  });
}
