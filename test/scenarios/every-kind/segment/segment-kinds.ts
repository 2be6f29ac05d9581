import { expect } from "vitest";
import type { SegmentSeed } from "../../../../emulators/launchdarkly/seeds/seed-segment.ts";
import { nameOf, type OneKind } from "../one-kind.ts";
import { CLAUSES } from "./clauses.ts";
import { customers, idsOf, readers } from "./row.ts";
import { RULES } from "./rules.ts";
import { TARGETS } from "./targets.ts";
import { DETAILS, LARGE_LISTS } from "./whole-segment.ts";

const ROWS = [...TARGETS, ...RULES, ...CLAUSES, ...DETAILS, ...LARGE_LISTS].map((row, index) => ({
  ...row,
  segment: `customers-${String(index).padStart(2, "0")}`,
}));

/** A segment for each kind. */
export const CUSTOMER_SEGMENTS: readonly SegmentSeed[] = ROWS.map(({ segment, large }) =>
  large === undefined ? customers(segment) : readers(segment),
);

/** Every kind of a segment. Of the whole segment nothing else may change. */
export const ON_A_SEGMENT: readonly OneKind[] = ROWS.map(({ segment, written, sent, changed, large, ...row }) => ({
  kind: row.kind,
  name: nameOf("segment", row),
  resource: { project: "storefront", environment: "production", segment },
  check: `storefront/segments/${segment} (production)`,
  prepare: (launchDarkly) => {
    const before = launchDarkly.segment("storefront", "production", segment);
    const ids = idsOf(before);
    const after = {
      ...before,
      version: before.version + 1,
      lastModifiedDate: expect.any(Number),
      ...changed(ids, before),
    };
    return {
      document: [
        "kind: SegmentChange",
        "project: storefront",
        "environment: production",
        `segment: ${segment}`,
        `description: Change ${segment}`,
        "instructions:",
        `  - ${written(ids)}`,
        "",
      ].join("\n"),
      sent: { kind: row.kind, ...sent(ids) },
      after: { segment: after, large: large ?? { included: [], excluded: [], imports: [] } },
      read: () => ({
        segment: launchDarkly.segment("storefront", "production", segment),
        large: launchDarkly.largeList("storefront", "production", segment),
      }),
    };
  },
}));
