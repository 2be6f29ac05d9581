import type { DesiredVariation } from "../../../model/change/desired-flag.ts";
import type { IntentField } from "../../../model/change/intent.ts";
import { canonicalJson, type Json } from "../../../model/json.ts";
import { escapeSegment, sortedByPath } from "../../../semantic-patch/effect-entry.ts";
import { pairThrough } from "../../pairing/pair-through.ts";
import { pairVariations } from "../../pairing/pair-variations.ts";
import { canonicalVariation } from "./canonical-parts.ts";
import { changed, keyedFields } from "./field.ts";

/**
 * What an edit asks of a flag's variations, thing by thing, sorted by path; everything at once if git did not say before.
 * A variation that the edit keeps goes by its value before the edit. A version `between` the two tells which is which.
 */
export function variationFields(
  before: readonly DesiredVariation[] | undefined,
  after: readonly DesiredVariation[],
  between?: readonly DesiredVariation[],
): IntentField[] {
  if (before === undefined) return [{ path: "variations", before: null, after: whole(after) }];
  const { origins } =
    between === undefined ? pairVariations(before, after) : pairThrough(pairVariations, before, between, after);
  const kept = new Set(origins);
  const edits = after.flatMap((variation, place) => keptFields(before[origins[place] ?? -1], variation));
  const left = before.filter((_, place) => !kept.has(place));
  const added = after.filter((_, place) => origins[place] === undefined);
  return sortedByPath([...edits, ...keyedFields("variations", byValue(left), byValue(added))]);
}

function keptFields(before: DesiredVariation | undefined, after: DesiredVariation): IntentField[] {
  if (before === undefined) return [];
  const path = `variations/${segmentOf(before)}`;
  return [
    ...changed(`${path}/value`, before.value, after.value),
    ...changed(`${path}/name`, before.name, after.name),
    ...changed(`${path}/description`, before.description, after.description),
  ];
}

function byValue(variations: readonly DesiredVariation[]): Map<string, Json> {
  return new Map(variations.map((variation) => [segmentOf(variation), canonicalVariation(variation)]));
}

function segmentOf({ value }: DesiredVariation): string {
  return escapeSegment(canonicalJson(value));
}

function whole(variations: readonly DesiredVariation[]): Json {
  return variations.map(canonicalVariation).sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
}
