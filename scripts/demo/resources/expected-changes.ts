import type { JsonObject } from "../../../src/core/model/json.ts";
import { clause, rollout } from "./clauses.ts";

/** What the pull request changes: a flag in an environment, a flag in all of them (`environment: null`), or a segment. */
export type Place =
  | { readonly flag: string; readonly environment: string | null }
  | { readonly segment: string; readonly environment: string };

/** The parts that the pull request changes, written by hand: what must stand there before, and what after. */
export interface ExpectedChange {
  readonly place: Place;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** When LaunchDarkly is to carry it out, if not at once: nothing may have changed yet. */
  readonly scheduled?: string;
}

const ITALIANS = {
  description: "Italian beta users",
  clauses: [clause("segmentMatch", "segmentMatch", ["beta-testers"]), clause("country", "in", ["IT"])],
  rollout: rollout(75_000, 25_000, { contextKind: "user", bucketBy: "email" }),
  trackEvents: false,
};

const SPANIARDS = {
  description: "Spanish beta users",
  clauses: [clause("segmentMatch", "segmentMatch", ["beta-testers"]), clause("country", "in", ["ES"])],
  rollout: rollout(75_000, 25_000),
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

const BETA_RULES = [
  {
    description: "Employees",
    clauses: [clause("email", "endsWith", ["@example.com"]), clause("country", "in", ["IT", "ES"])],
  },
  {
    description: "A fifth of the trials",
    clauses: [clause("plan", "in", ["trial"], { contextKind: "organization" })],
    weight: 20_000,
    rolloutContextKind: "organization",
    bucketBy: "key",
  },
];

const PORTUGUESE = {
  description: "A tenth of Portugal",
  clauses: [clause("country", "in", ["PT"])],
  weight: 10_000,
  rolloutContextKind: "user",
};

const PILOT_CITIES = {
  description: "Pilot cities",
  clauses: [clause("city", "in", ["Torino", "Valencia"])],
  variation: 2,
  trackEvents: false,
};

const THEMES = [
  { value: { primary: "#2b59c3", rounded: true }, name: "Ocean" },
  { value: { primary: "#b23a48", rounded: false }, name: "Brick" },
  { value: { primary: "#3b7a57", rounded: true }, name: "Moss" },
];

const production = (flag: string): Place => ({ flag, environment: "production" });

/** What must become of everything that the pull request names. Variations are indexes, weights thousandths of a percent. */
export const EXPECTED_CHANGES: readonly ExpectedChange[] = [
  {
    place: production("gift-cards"),
    before: { prerequisites: [] },
    after: { prerequisites: [{ key: "payments-v2", variation: 0 }] },
  },
  {
    place: production("new-checkout"),
    before: { rules: [ITALIANS, EMPLOYEES] },
    after: { rules: [ITALIANS, SPANIARDS, EMPLOYEES] },
  },
  {
    place: { segment: "beta-testers", environment: "production" },
    before: { includedContexts: [{ contextKind: "organization", values: ["acme"] }], rules: BETA_RULES },
    after: {
      includedContexts: [{ contextKind: "organization", values: ["acme", "globex"] }],
      rules: [...BETA_RULES, PORTUGUESE],
    },
  },
  {
    place: production("delivery-slots"),
    before: { fallthrough: { variation: 0 }, rules: [] },
    after: { fallthrough: { variation: 1 }, rules: [PILOT_CITIES] },
  },
  { place: production("express-shipping"), before: { on: true }, after: { on: false } },
  {
    place: production("search-ranking"),
    before: { fallthrough: { variation: 0 } },
    after: { fallthrough: { rollout: rollout(75_000, 25_000) } },
  },
  {
    place: production("max-basket-size"),
    before: { fallthrough: { variation: 0 } },
    after: { fallthrough: { variation: 0 } },
    scheduled: "2035-01-08T08:00:00.000Z",
  },
  {
    place: production("checkout-theme"),
    before: { targets: [], contextTargets: [] },
    after: {
      targets: [{ contextKind: "user", variation: 2, values: ["user-1", "user-2"] }],
      // LaunchDarkly keeps the place of the users among the other contexts with an empty entry.
      contextTargets: [{ contextKind: "user", variation: 2, values: [] }],
    },
  },
  { place: production("payments-v2"), before: { on: false }, after: { on: true } },
  {
    place: { flag: "checkout-theme", environment: null },
    before: { variations: THEMES },
    after: { variations: [...THEMES, { value: { primary: "#6b4fa0", rounded: true }, name: "Heather" }] },
  },
  { place: { flag: "payments-v2", environment: "staging" }, before: { on: false }, after: { on: true } },
  { place: { flag: "payments-v2", environment: "test" }, before: { on: false }, after: { on: true } },
];
