import type { FlagSeed } from "./flag-seed.ts";

const BOOLEAN = [
  { value: true, name: "on" },
  { value: false, name: "off" },
];

const NEW_CHECKOUT: FlagSeed = {
  key: "new-checkout",
  name: "New checkout",
  description: "The checkout with one page instead of three.",
  tags: ["checkout"],
  variations: [
    { value: "control", name: "control" },
    { value: "treatment", name: "treatment" },
  ],
  environments: {
    production: {
      version: 7,
      offVariation: "control",
      fallthrough: { rollout: { control: 90_000, treatment: 10_000 }, contextKind: "user" },
      prerequisites: [{ key: "base-ui", variation: 0 }],
      targets: [
        { variation: "control", values: ["user-9"] },
        { contextKind: "organization", variation: "treatment", values: ["acme"] },
      ],
      rules: [
        {
          description: "Italian beta users",
          clauses: [
            { attribute: "segmentMatch", op: "segmentMatch", values: ["beta-testers"] },
            { attribute: "country", op: "in", values: ["IT"] },
          ],
          serve: { rollout: { control: 75_000, treatment: 25_000 }, contextKind: "user", bucketBy: "email" },
        },
        {
          description: "Employees",
          clauses: [
            { attribute: "email", op: "endsWith", values: ["@example.com"] },
            { attribute: "plan", op: "in", values: ["trial"], contextKind: "organization", negate: true },
          ],
          serve: "treatment",
          trackEvents: true,
        },
      ],
    },
    staging: { on: true, version: 3, offVariation: "control", fallthrough: "treatment" },
    test: { on: true, offVariation: "control", fallthrough: { rollout: { control: 50_000, treatment: 50_000 } } },
  },
};

const CHECKOUT_THEME: FlagSeed = {
  key: "checkout-theme",
  name: "Checkout theme",
  temporary: false,
  variations: [
    { value: { primary: "#2b59c3", rounded: true }, name: "Ocean" },
    { value: { primary: "#b23a48", rounded: false }, name: "Brick" },
    { value: { primary: "#3b7a57", rounded: true }, name: "Moss" },
  ],
  environments: {
    production: {
      on: true,
      version: 12,
      fallthrough: { rollout: { Ocean: 60_000, Brick: 30_000, Moss: 10_000 }, contextKind: "user" },
      rules: [
        {
          description: "Partners",
          clauses: [{ attribute: "key", op: "in", values: ["acme", "globex"], contextKind: "organization" }],
          serve: "Moss",
        },
      ],
    },
  },
};

/** The flags of the default project. */
export const STOREFRONT_FLAGS: readonly FlagSeed[] = [
  NEW_CHECKOUT,
  CHECKOUT_THEME,
  {
    key: "base-ui",
    name: "Base UI",
    temporary: false,
    variations: BOOLEAN,
    environments: { production: { on: true } },
  },
  { key: "payments-v2", name: "Payments v2", tags: ["payments"], variations: BOOLEAN },
  {
    key: "search-ranking",
    name: "Search ranking",
    variations: [{ value: "classic" }, { value: "learned" }],
    environments: { production: { on: true, version: 4, offVariation: "classic", fallthrough: "classic" } },
  },
  {
    key: "express-shipping",
    name: "Express shipping",
    variations: BOOLEAN,
    environments: { production: { on: true, fallthrough: "on", version: 2 } },
  },
  {
    key: "gift-cards",
    name: "Gift cards",
    variations: BOOLEAN,
    environments: { production: { on: true, fallthrough: "off" } },
  },
  {
    key: "max-basket-size",
    name: "Largest basket",
    temporary: false,
    variations: [{ value: 20 }, { value: 50 }, { value: 100 }],
    environments: { production: { on: true, fallthrough: 0, offVariation: 0 } },
  },
  {
    key: "delivery-slots",
    name: "Delivery slots",
    variations: [{ value: "any-time" }, { value: "half-days" }, { value: "hours" }],
    environments: {
      production: { on: true, version: 3, offVariation: "any-time" },
      staging: {
        on: true,
        version: 8,
        offVariation: "any-time",
        fallthrough: "half-days",
        rules: [
          {
            description: "Pilot cities",
            clauses: [{ attribute: "city", op: "in", values: ["Torino", "Valencia"] }],
            serve: "hours",
          },
        ],
      },
    },
  },
];
