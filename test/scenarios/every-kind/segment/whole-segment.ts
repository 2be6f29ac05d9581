import type { SegmentRow } from "./row.ts";

/** What a segment is called and filed under. */
export const DETAILS: readonly SegmentRow[] = [
  {
    kind: "updateName",
    written: () => "updateName: { value: Everybody who bought }",
    sent: () => ({ value: "Everybody who bought" }),
    changed: () => ({ name: "Everybody who bought" }),
  },
  {
    kind: "addTags",
    written: () => "addTags: { values: [beta, reviewed] }",
    sent: () => ({ values: ["beta", "reviewed"] }),
    changed: () => ({ tags: ["shop", "beta", "reviewed"] }),
  },
  {
    kind: "removeTags",
    written: () => "removeTags: { values: [beta] }",
    sent: () => ({ values: ["beta"] }),
    changed: () => ({ tags: ["shop"] }),
  },
];

/** The segment with other numbers of keys, the keys themselves are not shown. */
const counts = (includedCount: number, excludedCount: number): SegmentRow["changed"] => {
  return (_, { _unboundedMetadata: before }) => ({
    _unboundedMetadata: { envId: "", segmentId: "", ...before, version: 2, includedCount, excludedCount },
  });
};

/** The kinds of a larger list. */
export const LARGE_LISTS: readonly SegmentRow[] = [
  {
    kind: "addBigSegmentIncludedTargets",
    written: () => "addBigSegmentIncludedTargets: { values: [user-4, user-6] }",
    sent: () => ({ values: ["user-4", "user-6"] }),
    changed: counts(3, 1),
    large: { included: ["user-3", "user-4", "user-6"], excluded: ["user-5"], imports: [] },
  },
  {
    kind: "removeBigSegmentIncludedTargets",
    written: () => "removeBigSegmentIncludedTargets: { values: [user-3] }",
    sent: () => ({ values: ["user-3"] }),
    changed: counts(1, 1),
    large: { included: ["user-4"], excluded: ["user-5"], imports: [] },
  },
  {
    kind: "addBigSegmentExcludedTargets",
    written: () => "addBigSegmentExcludedTargets: { values: [user-7] }",
    sent: () => ({ values: ["user-7"] }),
    changed: counts(2, 2),
    large: { included: ["user-3", "user-4"], excluded: ["user-5", "user-7"], imports: [] },
  },
  {
    kind: "removeBigSegmentExcludedTargets",
    written: () => "removeBigSegmentExcludedTargets: { values: [user-5] }",
    sent: () => ({ values: ["user-5"] }),
    changed: counts(2, 0),
    large: { included: ["user-3", "user-4"], excluded: [], imports: [] },
  },
  {
    kind: "processBigSegmentImport",
    written: () => "processBigSegmentImport: { importId: import-7 }",
    sent: () => ({ importId: "import-7" }),
    changed: counts(2, 1),
    large: { included: ["user-3", "user-4"], excluded: ["user-5"], imports: ["import-7"] },
  },
];
