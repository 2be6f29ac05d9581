import { expect } from "vitest";
import type { Clause } from "../../../../src/core/model/live/flag.ts";
import type { ContextKeys, Segment, SegmentRule } from "../../../../src/core/model/live/segment.ts";
import type { EffectEntry } from "../../../../src/core/semantic-patch/effect-entry.ts";
import type { Expected, Table } from "./expected.ts";
import { clause, RULE, SEGMENT, segmentRule } from "./fixtures.ts";
import { ruleTable } from "./rule-table.ts";

const [OTHER_RULE] = SEGMENT.rules as [SegmentRule];
const PUBLISHED_RULE = segmentRule(RULE, clause("kept-clause", "staff"));
const ORGS = ["org-key-123abc", "org-key-456def"] as const;
const USERS = ["user-key-123abc", "user-key-456def"] as const;
/** A larger list-based segment, of which no keys are shown. */
const LARGE: Expected<Segment> = { before: { unbounded: true, included: [], excluded: [], rules: [] }, after: {} };

type List = "included" | "excluded";
const OTHER_LIST = { included: "excluded", excluded: "included" } as const;

/** The keys of one context kind on a list, more or fewer than those that it begins with. */
const keys = (list: List, contextKind: string, more: readonly string[]): readonly ContextKeys[] =>
  SEGMENT[list].map((entry) =>
    entry.contextKind === contextKind ? { contextKind, values: [...entry.values, ...more] } : entry,
  );
const added = (list: List, contextKind: string, named: readonly string[]): Expected<Segment>[] => {
  const other = OTHER_LIST[list];
  return [
    {
      before: {},
      after: { [list]: keys(list, contextKind, named) },
      refusedOn: { [other]: keys(other, contextKind, named.slice(1)) },
    },
  ];
};
const removed = (list: List, contextKind: string, named: readonly string[]): Expected<Segment>[] => [
  { before: { [list]: keys(list, contextKind, named) }, after: { [list]: SEGMENT[list] } },
];

const email = (id: string, value: string): Clause => {
  const says = { contextKind: "user", attribute: "email", op: "contains", negate: false };
  return { id, ...says, values: [value] };
};
const withEmails = (...ids: string[]): Pick<Segment, "rules"> => {
  const clauses = [...PUBLISHED_RULE.clauses, ...ids.map((id) => email(id, "value1"))];
  return { rules: [OTHER_RULE, { ...PUBLISHED_RULE, clauses }] };
};
const employees = (id: string, clauseId: string): SegmentRule => {
  const clauses = [email(clauseId, "@launchdarkly.com")];
  return { id, description: expect.stringMatching(/ employees$/), clauses, weight: null };
};

/** What each published example does to a segment, from the description of its kind. */
export const SEGMENT_TABLE: Table<Segment> = {
  ...ruleTable(segmentRule),
  addTags: [{ before: {}, after: { tags: ["beta", "tag1", "tag2"] } }],
  removeTags: [{ before: { tags: ["tag1", "beta", "tag2"] }, after: { tags: ["beta"] } }],
  updateName: [{ before: {}, after: { name: "Updated segment name" } }],
  addExcludedTargets: added("excluded", "org", ORGS),
  addExcludedUsers: added("excluded", "user", USERS),
  addIncludedTargets: added("included", "org", ORGS),
  addIncludedUsers: added("included", "user", USERS),
  removeExcludedTargets: removed("excluded", "org", ORGS),
  removeExcludedUsers: removed("excluded", "user", USERS),
  removeIncludedTargets: removed("included", "org", ORGS),
  removeIncludedUsers: removed("included", "user", USERS),
  addClauses: [{ before: withEmails(), after: withEmails("new-1"), again: withEmails("new-1", "new-2") }],
  addRule: [
    {
      before: {},
      after: { rules: [OTHER_RULE, employees("new-1", "new-2")] },
      again: { rules: [OTHER_RULE, employees("new-1", "new-2"), employees("new-3", "new-4")] },
    },
  ],
  updateRuleRolloutAndContextKind: [
    {
      before: { rules: [OTHER_RULE, PUBLISHED_RULE] },
      after: { rules: [OTHER_RULE, { ...PUBLISHED_RULE, weight: 20_000, rolloutContextKind: "device" }] },
    },
  ],
  addBigSegmentExcludedTargets: [LARGE],
  addBigSegmentIncludedTargets: [LARGE],
  removeBigSegmentExcludedTargets: [LARGE],
  removeBigSegmentIncludedTargets: [LARGE],
  processBigSegmentImport: [LARGE],
};

const listed = (list: List, after: boolean): EffectEntry[] =>
  ORGS.map((key) => ({ path: `large list/${list}/${key}`, before: null, after }));

/** What each published example for a larger list-based segment does to it, though the segment shows nothing of it. */
export const LARGE_LIST_EFFECTS: readonly (readonly [kind: string, effect: readonly EffectEntry[]])[] = [
  ["addBigSegmentExcludedTargets", listed("excluded", true)],
  ["addBigSegmentIncludedTargets", listed("included", true)],
  ["removeBigSegmentExcludedTargets", listed("excluded", false)],
  ["removeBigSegmentIncludedTargets", listed("included", false)],
  ["processBigSegmentImport", [{ path: `imports/${RULE}`, before: null, after: true }]],
];
