import { expect, test } from "vitest";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { JOB_TOKEN } from "../../harness/world.ts";
import { issuesOf, standingOf, switched } from "./managed.ts";

const FILES = {
  "flags/payments.yaml": switched("payments-v2", true),
  "flags/app.yaml": switched("app", true, "live", "mobile"),
};
const MOBILE = {
  key: "mobile",
  environments: [{ key: "live" }],
  flags: [{ key: "app", variations: [{ value: true }, { value: false }] }],
};
const DENIED = { status: 403, body: { code: "forbidden", message: "Access to the requested resource was denied" } };

test("what cannot be asked or written fails the run, and keeps nothing else from being told", async () => {
  const world = await openWorld({ files: FILES, launchDarkly: { projects: [STOREFRONT, MOBILE] } });
  const { launchDarkly } = world;

  const mute = await expectQuiet(world, () => world.onDrift({ "github-token": JOB_TOKEN }));
  expect(mute).toMatchObject({ code: 1, outputs: { result: "failed", changed: "2", pending: "2" } });
  expect(mute.stdout).toContain("payments-v2 on: git says on; LaunchDarkly says off (flags/payments.yaml:6)");
  expect(mute.stdout).toContain("Add `issues: write` under `permissions:` in the workflow.");
  expect(mute.summary).toContain("### storefront/production: drift in 1 flag");

  expect(await world.onDrift()).toMatchObject({ code: 0, outputs: { result: "pending" } });
  expect(standingOf(world)).toEqual([
    "#1 open: Drift in mobile/live: 1 flag",
    "#2 open: Drift in storefront/production: 1 flag",
  ]);
  launchDarkly.editFlag("storefront", "payments-v2", "production", [{ kind: "turnFlagOn" }]);
  launchDarkly.editFlag("mobile", "app", "live", [{ kind: "turnFlagOn" }]);
  launchDarkly.faults.push({
    method: "GET",
    path: /^\/api\/v2\/flags\/storefront\b/,
    times: 100,
    what: { answer: DENIED },
  });

  const half = await world.onDrift();
  expect(half).toMatchObject({ code: 1, outputs: { result: "failed", changed: "0", pending: "0" } });
  expect(half.stdout).toContain("LaunchDarkly does not let this token `viewProject` on proj/storefront:");
  expect(half.stdout).toContain("mobile/live: no drift in 1 flag");
  expect(half.summary).not.toContain("storefront");
  expect(standingOf(world)).toEqual([
    "#1 closed: Drift in mobile/live: 1 flag",
    "#2 open: Drift in storefront/production: 1 flag",
  ]);
  expect(issuesOf(world)[1]?.said).toEqual([]);
  await expectStill(world, half);
});
