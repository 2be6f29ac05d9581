import { expect, test } from "vitest";
import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { tellDesiredState } from "../../../scripts/demo/acts/desired-state.ts";
import { Unexpected } from "../../../scripts/demo/expect.ts";
import { createScreen } from "../../../scripts/demo/screen/screen.ts";
import { type EmulatedWorld, startWorld } from "../../harness/world.ts";

const weights = (classic: number, learned: number) => ({
  kind: "updateFallthroughVariationOrRollout",
  rolloutWeights: {
    [variationId("storefront", "search-ranking", 0)]: classic,
    [variationId("storefront", "search-ranking", 1)]: learned,
  },
});

test.each<{ what: string; meddle: (world: EmulatedWorld) => EmulatedWorld; says: RegExp }>([
  {
    what: "no drift is found",
    meddle: (world) => ({
      ...world,
      onDrift: () => {
        world.launchDarkly.editFlag("storefront", "search-ranking", "production", [{ kind: "turnFlagOn" }]);
        return world.onDrift();
      },
    }),
    says: /^The action ended with exit code 0 and the result "valid" instead of 0 and "pending"\./,
  },
  {
    what: "more drifts than was changed by hand",
    meddle: (world) => {
      world.launchDarkly.editFlag("storefront", "search-ranking", "production", [weights(70_000, 30_000)]);
      return world;
    },
    says: /^The run told of the drift “LaunchDarkly differs from git in on, fallthrough\.” instead of “.* in on\.”\.$/,
  },
  {
    what: "an edit of one percentage asks for more",
    meddle: (world) => ({
      ...world,
      onPullRequest: async (action, number) => {
        const run = await world.onPullRequest(action, number);
        for (const { _id } of world.launchDarkly.requests())
          world.launchDarkly.editInstructions(_id, [weights(50_000, 50_000), { kind: "turnFlagOn" }]);
        return run;
      },
    }),
    says: /^The edit of one percentage asks for updateFallthrough\w+, turnFlagOn instead of one instruction\.$/,
  },
])("ends with a sentence when $what", async ({ meddle, says }) => {
  const world = await startWorld();
  world.launchDarkly.editFlag("storefront", "search-ranking", "production", [weights(75_000, 25_000)]);
  try {
    const told = tellDesiredState(
      meddle(world),
      createScreen(() => {}, false),
    );
    const error = await told.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Unexpected);
    expect(String((error as Error).message)).toMatch(says);
  } finally {
    await world.close();
  }
});
