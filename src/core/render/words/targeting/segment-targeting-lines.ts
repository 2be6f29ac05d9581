import type { ContextKeys, Segment, SegmentRule } from "../../../model/live/segment.ts";
import { formatWeight } from "../effects/flag-words.ts";
import { quoted, type Words } from "../words.ts";
import { clauseLines, item, ruleHeading, section } from "./targeting-lines.ts";

/** Of the keys that stay on a list, so many are named. */
const STAYING_AT_MOST = 5;

/**
 * Who is in a segment, in the words and the order of a change file, line by line for a diff with `other`, the same segment
 * before or after: keys that both have are counted where there are many.
 */
export function segmentTargetingLines(segment: Segment, other: Segment = segment): Words[] {
  const { included, excluded, rules, unbounded } = segment;
  return [
    ...(unbounded ? [["its keys are a larger list, which is not shown"]] : []),
    ...section("included", keyLines(included, other.included)),
    ...section("excluded", keyLines(excluded, other.excluded)),
    ...section(
      "rules",
      rules.flatMap((rule) => ruleLines(rules, rule)),
    ),
  ];
}

/** Keys by context kind, users first, each kind in an order of its own, since theirs decides nothing. */
function keyLines(keys: readonly ContextKeys[], others: readonly ContextKeys[]): Words[] {
  const rank = ({ contextKind }: ContextKeys) => (contextKind === "user" ? "" : contextKind);
  return keys
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .flatMap(({ contextKind, values }) => {
      const other = new Set(others.find((one) => one.contextKind === contextKind)?.values);
      const staying = values.filter((key) => other.has(key)).sort();
      const named = new Set(staying.slice(0, STAYING_AT_MOST));
      const shown = values.filter((key) => named.has(key) || !other.has(key)).sort();
      const more = staying.length - named.size;
      const lines = shown.map((key): Words => ["  - ", quoted(key)]);
      return [[quoted(contextKind), ":"], ...lines, ...(more > 0 ? [[`  and ${more} more`]] : [])];
    });
}

function ruleLines(rules: readonly SegmentRule[], rule: SegmentRule): Words[] {
  const { clauses, weight, rolloutContextKind = "user", bucketBy = "key" } = rule;
  return item([
    ruleHeading(rules, rule),
    ...section("clauses", clauseLines(clauses)),
    ...(weight === null ? [] : [["percentage: ", ...formatWeight(weight)]]),
    ...(weight === null || rolloutContextKind === "user" ? [] : [["rolloutContextKind: ", quoted(rolloutContextKind)]]),
    ...(weight === null || bucketBy === "key" ? [] : [["bucketBy: ", quoted(bucketBy)]]),
  ]);
}
