import { type DesiredConfiguration, type DesiredServe, FLAG_PARTS } from "../../../model/change/desired-flag.ts";
import type { IntentField } from "../../../model/change/intent.ts";
import type { Json } from "../../../model/json.ts";
import { escapeSegment, sortedByPath } from "../../../semantic-patch/effect-entry.ts";
import { canonicalPart } from "./canonical-parts.ts";
import { changed, keyedFields, serveField } from "./field.ts";
import { type RuleFields, ruleFields } from "./rule-fields.ts";

/**
 * What an edit asks of a flag in one environment, thing by thing, sorted by path. A part that git did not say before is one
 * thing; a part that it says no more asks for nothing. A version `between` the two tells which rule is which.
 */
export function configurationFields(
  before: DesiredConfiguration,
  after: DesiredConfiguration,
  between?: DesiredConfiguration,
): RuleFields {
  const rules = ruleFields(before.rules ?? [], after.rules ?? [], between?.rules);
  const fields = FLAG_PARTS.flatMap((part): readonly IntentField[] => {
    if (part === "variations" || after[part] === undefined) return [];
    if (before[part] === undefined) return [{ path: part, before: null, after: canonicalPart(after, part) }];
    if (part === "rules") return rules.fields;
    if (part === "prerequisites" || part === "targets") return listed(part, before, after);
    if (part === "fallthrough") return serveField(part, before[part] as DesiredServe, after[part] as DesiredServe);
    return changed(part, before[part], after[part]);
  });
  const compared = before.rules !== undefined && after.rules !== undefined;
  return { fields: sortedByPath(fields), names: rules.names, ambiguous: compared ? rules.ambiguous : [] };
}

function listed(
  part: "prerequisites" | "targets",
  before: DesiredConfiguration,
  after: DesiredConfiguration,
): IntentField[] {
  const entries = part === "targets" ? targetEntries : prerequisiteEntries;
  return keyedFields(part, entries(before), entries(after));
}

function targetEntries({ targets = [] }: DesiredConfiguration): Map<string, Json> {
  return new Map(
    targets.flatMap(({ contextKind, variation, values }) =>
      values.map((value) => [`${escapeSegment(contextKind)}/${escapeSegment(value)}`, variation] as const),
    ),
  );
}

function prerequisiteEntries({ prerequisites = [] }: DesiredConfiguration): Map<string, Json> {
  return new Map(prerequisites.map(({ key, variation }) => [escapeSegment(key), { variation }]));
}
