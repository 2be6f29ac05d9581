import { expect, test } from "vitest";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { APP_TOKEN } from "../../harness/world.ts";
import { issuesOf, switched } from "./managed.ts";

test("with the token of an app there is one issue, which nobody else's run repeats, and the app's run closes", async () => {
  const world = await openWorld({ files: { "flags/payments.yaml": switched("payments-v2", true) } });
  const asApp = { "github-token": APP_TOKEN };
  const standing = () => issuesOf(world).map(({ number, author, state }) => `#${number} by ${author}: ${state}`);

  const first = await world.onDrift(asApp);
  expect(first).toMatchObject({ code: 0, outputs: { result: "pending" } });
  expect(standing()).toEqual(["#1 by flag-bot[bot]: open"]);
  await expectStill(world, first);

  const other = await expectQuiet(world, () => world.onDrift());
  expect(other).toMatchObject({ code: 1, outputs: { result: "failed", pending: "1" } });
  expect(other.stdout).toContain(
    'Issue #1 by "flag-bot[bot]" tells of drift in storefront/production, and this run writes as "github-actions[bot]". Close that issue, or give the drift job a token of the app that wrote it.',
  );

  world.launchDarkly.editFlag("storefront", "payments-v2", "production", [{ kind: "turnFlagOn" }]);
  const calm = await world.onDrift(asApp);
  expect(calm).toMatchObject({ code: 0, outputs: { result: "valid" } });
  expect(standing()).toEqual(["#1 by flag-bot[bot]: closed"]);
  await expectStill(world, calm);
});
