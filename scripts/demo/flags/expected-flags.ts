import type { Json } from "../../../src/core/model/json.ts";

/** Parts of LaunchDarkly's JSON of a flag in one environment, without ids. */
type Configuration = Readonly<Record<string, Json>>;

/** The parts that the pull request changes, written by hand: what must stand there before, and what after. */
export interface ExpectedChange {
  readonly before: Configuration;
  readonly after: Configuration;
}

const clause = (attribute: string, op: string, values: Json[], more: Configuration = {}) => {
  return { attribute, op, values, contextKind: "user", negate: false, ...more };
};

const ITALIANS = {
  description: "Italian beta users",
  clauses: [clause("segmentMatch", "segmentMatch", ["beta-testers"]), clause("country", "in", ["IT"])],
  rollout: {
    variations: [
      { variation: 0, weight: 75_000 },
      { variation: 1, weight: 25_000 },
    ],
    contextKind: "user",
    bucketBy: "email",
  },
  trackEvents: false,
};

const SPANIARDS = {
  description: "Spanish beta users",
  clauses: [clause("segmentMatch", "segmentMatch", ["beta-testers"]), clause("country", "in", ["ES"])],
  rollout: {
    variations: [
      { variation: 0, weight: 75_000 },
      { variation: 1, weight: 25_000 },
    ],
  },
  trackEvents: false,
};

const EMPLOYEES = {
  description: "Employees",
  clauses: [
    clause("email", "endsWith", ["@example.com"]),
    clause("plan", "in", ["trial"], { contextKind: "organization", negate: true }),
  ],
  variation: 1,
  trackEvents: true,
};

/** What must become of each flag in production. Variations are indexes, weights thousandths of a percent. */
export const EXPECTED_FLAGS: Readonly<Record<string, ExpectedChange>> = {
  "gift-cards": {
    before: { prerequisites: [] },
    after: { prerequisites: [{ key: "payments-v2", variation: 0 }] },
  },
  "new-checkout": {
    before: { rules: [ITALIANS, EMPLOYEES] },
    after: { rules: [ITALIANS, SPANIARDS, EMPLOYEES] },
  },
  "express-shipping": {
    before: { on: true },
    after: { on: false },
  },
  "search-ranking": {
    before: { fallthrough: { variation: 0 } },
    after: {
      fallthrough: {
        rollout: {
          variations: [
            { variation: 0, weight: 75_000 },
            { variation: 1, weight: 25_000 },
          ],
        },
      },
    },
  },
  "checkout-theme": {
    before: { targets: [], contextTargets: [] },
    after: {
      targets: [{ contextKind: "user", variation: 2, values: ["user-1", "user-2"] }],
      // LaunchDarkly keeps the place of the users among the other contexts with an empty entry.
      contextTargets: [{ contextKind: "user", variation: 2, values: [] }],
    },
  },
  "payments-v2": {
    before: { on: false },
    after: { on: true },
  },
};
