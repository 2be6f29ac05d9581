import type { SegmentSeed } from "./seed-segment.ts";

const BETA_TESTERS: SegmentSeed = {
  key: "beta-testers",
  name: "Beta testers",
  description: "People who agreed to see unfinished work.",
  tags: ["beta"],
  version: 5,
  included: { user: ["user-1", "user-2"], organization: ["acme"] },
  excluded: { user: ["user-9"] },
  rules: [
    {
      description: "Employees",
      clauses: [
        { attribute: "email", op: "endsWith", values: ["@example.com"] },
        { attribute: "country", op: "in", values: ["IT", "ES"] },
      ],
    },
    {
      description: "A fifth of the trials",
      clauses: [{ attribute: "plan", op: "in", values: ["trial"], contextKind: "organization" }],
      weight: 20_000,
      rolloutContextKind: "organization",
      bucketBy: "key",
    },
  ],
};

/** The segments of the default project, by environment: among them one that was deleted and one larger list. */
export const STOREFRONT_SEGMENTS: Readonly<Record<string, readonly SegmentSeed[]>> = {
  production: [
    BETA_TESTERS,
    {
      key: "wholesale",
      name: "Wholesale customers",
      version: 2,
      included: { organization: ["globex"] },
      rules: [{ clauses: [{ attribute: "orders", op: "greaterThan", values: [500], contextKind: "organization" }] }],
    },
    { key: "spring-sale", name: "Spring sale", version: 3, deleted: true },
    {
      key: "newsletter",
      name: "Newsletter readers",
      unbounded: true,
      included: { user: ["user-3", "user-4"] },
      excluded: { user: ["user-5"] },
    },
  ],
  staging: [{ key: "beta-testers", name: "Beta testers", tags: ["beta"], included: { user: ["tester-1"] } }],
};
