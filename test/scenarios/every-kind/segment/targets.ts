import type { SegmentRow } from "./row.ts";

/** Who is in and who is out, whatever the rules say. */
export const TARGETS: readonly SegmentRow[] = [
  {
    kind: "addIncludedTargets",
    form: "of a kind that is listed",
    written: () => "addIncludedTargets: { contextKind: organization, values: [globex, acme] }",
    sent: () => ({ contextKind: "organization", values: ["globex", "acme"] }),
    changed: () => ({ includedContexts: [{ contextKind: "organization", values: ["acme", "globex"] }] }),
  },
  {
    kind: "addIncludedTargets",
    form: "of a kind that is new",
    written: () => "addIncludedTargets: { contextKind: device, values: [tablet-1] }",
    sent: () => ({ contextKind: "device", values: ["tablet-1"] }),
    changed: () => ({
      includedContexts: [
        { contextKind: "organization", values: ["acme"] },
        { contextKind: "device", values: ["tablet-1"] },
      ],
    }),
  },
  {
    kind: "addIncludedTargets",
    form: "users",
    written: () => "addIncludedTargets: { contextKind: user, values: [user-3] }",
    sent: () => ({ contextKind: "user", values: ["user-3"] }),
    changed: () => ({ included: ["user-1", "user-2", "user-3"] }),
  },
  {
    kind: "addIncludedUsers",
    written: () => "addIncludedUsers: { values: [user-2, user-4] }",
    sent: () => ({ values: ["user-2", "user-4"] }),
    changed: () => ({ included: ["user-1", "user-2", "user-4"] }),
  },
  {
    kind: "removeIncludedTargets",
    written: () => "removeIncludedTargets: { contextKind: organization, values: [acme] }",
    sent: () => ({ contextKind: "organization", values: ["acme"] }),
    changed: () => ({ includedContexts: [] }),
  },
  {
    kind: "removeIncludedUsers",
    written: () => "removeIncludedUsers: { values: [user-1, user-7] }",
    sent: () => ({ values: ["user-1", "user-7"] }),
    changed: () => ({ included: ["user-2"] }),
  },
  {
    kind: "addExcludedTargets",
    written: () => "addExcludedTargets: { contextKind: organization, values: [umbrella] }",
    sent: () => ({ contextKind: "organization", values: ["umbrella"] }),
    changed: () => ({ excludedContexts: [{ contextKind: "organization", values: ["initech", "umbrella"] }] }),
  },
  {
    kind: "addExcludedUsers",
    written: () => "addExcludedUsers: { values: [user-8] }",
    sent: () => ({ values: ["user-8"] }),
    changed: () => ({ excluded: ["user-9", "user-8"] }),
  },
  {
    kind: "removeExcludedTargets",
    written: () => "removeExcludedTargets: { contextKind: organization, values: [initech] }",
    sent: () => ({ contextKind: "organization", values: ["initech"] }),
    changed: () => ({ excludedContexts: [] }),
  },
  {
    kind: "removeExcludedUsers",
    written: () => "removeExcludedUsers: { values: [user-9] }",
    sent: () => ({ values: ["user-9"] }),
    changed: () => ({ excluded: [] }),
  },
];
