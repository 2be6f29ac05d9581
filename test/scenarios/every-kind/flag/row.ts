import type { LaunchDarkly } from "../../../../emulators/launchdarkly/launchdarkly.ts";
import type { ConfigurationRep } from "../../../../emulators/launchdarkly/representations.ts";
import type { ConfigurationSeed, FlagSeed } from "../../../../emulators/launchdarkly/seeds/flag-seed.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";

/** One kind in one way of writing it, and everything that it does to a flag of its own. */
export interface Row {
  readonly kind: string;
  /** How it is written, where the kind has several rows. */
  readonly form?: string;
  /** How the flag departs from `CHECKOUT` in production before. */
  readonly seed?: ConfigurationSeed;
  /** The instruction as the change file holds it. */
  readonly written: (live: Live) => string;
  /** The parameters that LaunchDarkly is sent with the kind. */
  readonly sent: (live: Live) => JsonObject;
  /** What is different in production afterwards, in LaunchDarkly's own JSON. */
  readonly changed: (live: Live) => Partial<Omit<ConfigurationRep, "rules">> & { readonly rules?: unknown[] };
}

/** The ids of a flag, and its production configuration, before a change. */
export interface Live {
  readonly before: ConfigurationRep;
  /** Of "One page", "Three pages" and "Express". */
  readonly variations: readonly [string, string, string];
  /** Of "Italian beta users", "Employees", and the rule without a description. */
  readonly rules: readonly [string, string, string];
  /** By rule and place. */
  readonly clauses: readonly (readonly string[])[];
  /** Of the prerequisite flags, on and off. */
  readonly baseUi: readonly [string, string];
  readonly payments: readonly [string, string];
}

const PRODUCTION: ConfigurationSeed = {
  on: true,
  version: 7,
  offVariation: "Three pages",
  fallthrough: {
    rollout: { "One page": 10_000, "Three pages": 80_000, Express: 10_000 },
    contextKind: "organization",
    bucketBy: "plan",
  },
  prerequisites: [{ key: "base-ui", variation: 0 }],
  targets: [
    { variation: "One page", values: ["user-1", "user-2"] },
    { variation: "Three pages", values: ["user-9"] },
    { contextKind: "organization", variation: "One page", values: ["acme"] },
  ],
  rules: [
    {
      description: "Italian beta users",
      clauses: [
        { attribute: "segmentMatch", op: "segmentMatch", values: ["beta-testers"] },
        { attribute: "country", op: "in", values: ["IT", "FR"] },
      ],
      serve: {
        rollout: { "One page": 25_000, "Three pages": 75_000, Express: 0 },
        contextKind: "user",
        bucketBy: "email",
      },
    },
    {
      description: "Employees",
      clauses: [
        { attribute: "email", op: "endsWith", values: ["@example.com"] },
        { attribute: "plan", op: "in", values: ["trial"], contextKind: "organization", negate: true },
      ],
      serve: "Express",
      trackEvents: true,
    },
    { clauses: [{ attribute: "version", op: "semVerGreaterThan", values: ["2.0.0"] }], serve: "One page" },
  ],
};

/** A flag as real projects have them: JSON variations, three environments, rules, rollouts, targets, a prerequisite. */
export function checkout(key: string, production: ConfigurationSeed = {}): FlagSeed {
  return {
    key,
    name: "Checkout flow",
    tags: ["checkout"],
    temporary: false,
    variations: [
      { value: { layout: "one-page", steps: 1 }, name: "One page" },
      { value: { layout: "three-pages", steps: 3 }, name: "Three pages" },
      { value: { layout: "express", steps: 0 }, name: "Express" },
    ],
    environments: {
      production: { ...PRODUCTION, ...production },
      staging: { on: true, fallthrough: "Express", rules: PRODUCTION.rules ?? [] },
      test: { on: true, fallthrough: { rollout: { "One page": 50_000, Express: 50_000 } } },
    },
  };
}

/** Reads the ids of a flag and its production configuration. */
export function readLive(launchDarkly: LaunchDarkly, flag: string): Live {
  const idsOf = (key: string) => launchDarkly.flag("storefront", key).variations.map(({ _id }) => _id);
  const before = launchDarkly.configuration("storefront", flag, "production");
  return {
    before,
    variations: idsOf(flag) as unknown as Live["variations"],
    rules: before.rules.map(({ _id }) => _id) as unknown as Live["rules"],
    clauses: before.rules.map(({ clauses }) => clauses.map(({ _id }) => _id)),
    baseUi: idsOf("base-ui") as unknown as Live["baseUi"],
    payments: idsOf("payments-v2") as unknown as Live["payments"],
  };
}
