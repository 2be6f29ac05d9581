import type { ProjectSeed } from "./seed-project.ts";

/** The default project: the same shop as LaunchDarkly's, as far as FeatureSignals can say it. */
export const STOREFRONT: ProjectSeed = {
  slug: "storefront",
  name: "Storefront",
  environments: ["production", "staging", "test"],
  segments: [
    { key: "beta-testers", rules: [{ attribute: "beta", operator: "eq", values: ["true"] }] },
    { key: "employees", rules: [{ attribute: "email", operator: "endsWith", values: ["@example.com"] }] },
  ],
  flags: [
    {
      key: "new-checkout",
      name: "New checkout",
      description: "The checkout with one page instead of three.",
      defaultValue: "control",
      states: {
        production: {
          defaultValue: "control",
          rules: [
            {
              id: "italy-beta",
              description: "Italian beta users",
              segment_keys: ["beta-testers"],
              conditions: [{ attribute: "country", operator: "in", values: ["IT"] }],
              percentage: 2500,
              value: "treatment",
            },
            { id: "employees", description: "Employees", segment_keys: ["employees"], value: "treatment" },
          ],
          scheduledDisableAt: "2027-01-01T00:00:00Z",
        },
        staging: { enabled: true, defaultValue: "treatment" },
      },
    },
    {
      key: "base-ui",
      name: "Base UI",
      defaultValue: false,
      states: { production: { enabled: true, defaultValue: true } },
    },
    { key: "payments-v2", name: "Payments v2", defaultValue: false, states: { production: { defaultValue: true } } },
    { key: "search-ranking", name: "Search ranking", defaultValue: false },
    {
      key: "express-shipping",
      name: "Express shipping",
      defaultValue: false,
      prerequisites: ["base-ui"],
      states: { production: { enabled: true, defaultValue: true, percentageRollout: 5000 } },
    },
    { key: "max-basket-size", name: "Largest basket", defaultValue: 50, states: { production: { enabled: true } } },
    {
      key: "button-colour",
      name: "Colour of the button",
      type: "ab",
      defaultValue: "blue",
      states: {
        production: {
          enabled: true,
          variants: [
            { key: "blue", value: "blue", weight: 5000 },
            { key: "green", value: "green", weight: 5000 },
          ],
        },
      },
    },
  ],
};
