import type { Clause, Flag, FlagConfiguration, Rule } from "../../../../src/core/model/live/flag.ts";
import type { Segment, SegmentRule } from "../../../../src/core/model/live/segment.ts";

/** The ids that the examples name. */
export const FIRST = "2f43f67c-3e4e-4945-a18a-26559378ca00";
export const SECOND = "e5830889-1ec5-4b0c-9cc9-c48790090c43";
export const RULE = "a902ef4a-2faf-4eaf-88e1-ecc356708a29";
export const NEXT_RULE = "63c238d1-835d-435e-8f21-c8d5e40b2a3d";
export const CLAUSE = "10a58772-3121-400f-846b-b8a04e8944ed";
export const NEXT_CLAUSE = "36a461dc-235e-4b08-97b9-73ce9365873e";
export const REPLACED_CLAUSE = "10c7462a-2062-45ba-a8bb-dfb3de0f8af5";

/** A condition on the groups of a user. */
export function clause(id: string, ...values: string[]): Clause {
  return { id, contextKind: "user", attribute: "groups", op: "in", values, negate: false };
}

/** A rule of a flag that serves the second variation. */
export function flagRule(id: string, ...clauses: Clause[]): Rule {
  return { id, description: `Rule ${id}`, clauses, serve: { variation: SECOND }, trackEvents: false };
}

/** A rule of a segment that lets a quarter of the organizations in. */
export function segmentRule(id: string, ...clauses: Clause[]): SegmentRule {
  const quarter = { weight: 25_000, rolloutContextKind: "organization", bucketBy: "plan" };
  return { id, description: `Rule ${id}`, clauses, ...quarter };
}

/** A configuration that has one of each part which no example names, so that all that changes is what they say. */
export const CONFIGURATION: FlagConfiguration = {
  on: true,
  offVariation: SECOND,
  fallthrough: { variation: SECOND },
  prerequisites: [{ key: "other-flag", variation: 0 }],
  targets: [
    { contextKind: "user", variation: SECOND, values: ["eve"] },
    { contextKind: "organization", variation: FIRST, values: ["acme"] },
  ],
  rules: [flagRule("other-rule", clause("other-clause", "staff"))],
  trackEvents: false,
  trackEventsFallthrough: false,
  version: 7,
};

/** A flag with the two variations that the examples name, in no environment yet. */
export const FLAG: Flag = {
  project: "storefront",
  key: "new-checkout",
  name: "New checkout",
  kind: "multivariate",
  archived: false,
  variations: [
    { id: FIRST, value: 10, name: "Ten" },
    { id: SECOND, value: 15 },
  ],
  defaults: { on: SECOND, off: SECOND },
  configurations: {},
};

/** The flags that the examples name as prerequisites, each with the variation that they name as its second. */
export const PREREQUISITES: ReadonlyMap<string, Flag> = new Map(
  Object.entries({
    "example-prereq-flag-key": FIRST,
    "prereq-flag-key-123abc": CLAUSE,
    "another-prereq-flag-key-456def": SECOND,
  }).map(([key, id]) => {
    const variations = [
      { id: "closed", value: false },
      { id, value: true },
    ];
    return [key, { ...FLAG, key, variations }];
  }),
);

/** A segment that has one of each part which no example names. */
export const SEGMENT: Segment = {
  project: "storefront",
  environment: "production",
  key: "beta-testers",
  name: "Beta testers",
  tags: ["beta"],
  deleted: false,
  unbounded: false,
  included: [
    { contextKind: "user", values: ["ana"] },
    { contextKind: "org", values: ["acme"] },
  ],
  excluded: [
    { contextKind: "user", values: ["eve"] },
    { contextKind: "org", values: ["umbrella"] },
  ],
  rules: [segmentRule("other-rule", clause("other-clause", "staff"))],
  version: 7,
};
