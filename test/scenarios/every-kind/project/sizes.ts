import type { FlagSeed } from "../../../../emulators/launchdarkly/seeds/flag-seed.ts";

/** A flag with four sizes, of which nothing uses the second. Every environment names the others by their place. */
export function sizes(key: string): FlagSeed {
  return {
    key,
    variations: [
      { value: 20, name: "Small" },
      { value: 50, name: "Medium", description: "Was tried once" },
      { value: 100, name: "Large" },
      { value: 200 },
    ],
    environments: {
      production: {
        on: true,
        version: 9,
        offVariation: "Small",
        fallthrough: { rollout: { Small: 25_000, Large: 75_000 }, contextKind: "user" },
        targets: [{ contextKind: "organization", variation: "Large", values: ["acme"] }],
        rules: [{ clauses: [{ attribute: "plan", op: "in", values: ["paid"] }], serve: 3 }],
      },
      staging: { on: true, offVariation: "Small", fallthrough: "Large" },
      test: { fallthrough: "Small", offVariation: 3 },
    },
  };
}
