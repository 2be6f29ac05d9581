import type { LaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import type { FlagSeed } from "../../../emulators/launchdarkly/seeds/flag-seed.ts";
import type { ProjectSeed } from "../../../emulators/launchdarkly/seeds/seed-project.ts";
import type { Json } from "../../../src/core/model/json.ts";

const CHECKOUT = STOREFRONT.flags.find(({ key }) => key === "new-checkout") as FlagSeed;

/** As new-checkout, so that every case may have a flag of its own. */
const COPIES = ["one", "two", "three", "four", "five", "six"].map((number) => ({
  ...CHECKOUT,
  key: `checkout-${number}`,
}));

/** A flag of which everything goes by one name twice. */
const TWINS: FlagSeed = {
  key: "twins",
  variations: [
    { value: "a", name: "same" },
    { value: "b", name: "same" },
  ],
  environments: {
    staging: {
      rules: ["IT", "ES"].map((country) => ({
        description: "Testers",
        clauses: [{ attribute: "country", op: "in", values: [country] }],
        serve: 0,
      })),
    },
    test: {
      rules: [
        {
          description: "Both",
          clauses: ["IT", "ES"].map((country) => ({ attribute: "country", op: "in", values: [country] })),
          serve: 0,
        },
      ],
    },
  },
};

/** The default project with flags that are easily named wrongly. */
export const SHOP: ProjectSeed = {
  ...STOREFRONT,
  flags: [
    ...STOREFRONT.flags,
    ...COPIES,
    TWINS,
    { ...CHECKOUT, key: "old-banner" },
    { ...CHECKOUT, key: "under-test" },
  ],
};

/** Archives "old-banner" and starts an experiment on the fallthrough of "under-test" in production. */
export function archiveAndExperiment(launchDarkly: LaunchDarkly): void {
  const banner = { ...launchDarkly.flag("storefront", "old-banner"), archived: true };
  const tested = launchDarkly.flag("storefront", "under-test");
  const { rollout } = tested.environments.production?.fallthrough ?? {};
  Object.assign(rollout ?? {}, { experimentAllocation: { defaultVariation: 0, canReshuffle: false } });
  for (const flag of [banner, tested]) {
    const path = new RegExp(`^/api/v2/flags/storefront/${flag.key}\\?`);
    const body = flag as unknown as Json;
    launchDarkly.faults.push({
      method: "GET",
      path,
      times: Number.POSITIVE_INFINITY,
      what: { answer: { status: 200, body } },
    });
  }
}
