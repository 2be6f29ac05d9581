import { expect, test } from "vitest";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf } from "../../harness/shown.ts";
import { CONFIG, changesOfFlags, requestOf, verdictsOf } from "./policies.ts";

const ALLOW = "policy: { canApplyDeclinedChanges: allow }\n";
const CHECK = "storefront/payments-v2 (production)";
const LAUNCHDARKLY_WOULD = "- LaunchDarkly would let it be applied although it is declined.";

test("a declined change is applied only while the config allows it, and only where LaunchDarkly does too", async () => {
  const world = await openWorld({ files: { [CONFIG]: ALLOW } });
  world.launchDarkly.setApprovalSettings("storefront", "staging", { canApplyDeclinedChanges: false });
  const number = openChange(world, {
    ...changesOfFlags({ "payments-v2": "turnFlagOn", "search-ranking": "turnFlagOff" }),
    "flags/staging.yaml": changeFile({ flag: "gift-cards", environment: "staging", instructions: ["turnFlagOn"] }),
  });
  await world.onPullRequest("opened", number);
  for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.decline(_id, MEMBERS.carla);
  const approved = [requestOf(world, "payments-v2"), requestOf(world, "gift-cards", "staging")];
  for (const { _id } of approved) world.launchDarkly.approve(_id, MEMBERS.ben);

  const open = await world.onPullRequest("synchronize", number);
  expect(open).toMatchObject({ code: 1, outputs: { result: "declined", approved: "1", failed: "2" } });
  expect(verdictsOf(world, number)).toMatchObject({
    "payments-v2": "success: Approved, 1 of 1 approval",
    "search-ranking": "failure: Declined",
    "gift-cards (staging)": "failure: Declined",
  });
  expect(checkOf(world, number, CHECK).summary).toContain(LAUNCHDARKLY_WOULD);
  expect(checkOf(world, number, "storefront/gift-cards (staging)").summary).not.toContain(LAUNCHDARKLY_WOULD);

  world.github.commit("main", { [CONFIG]: null });
  world.github.merge(number);
  const denied = await world.onPush();
  expect(denied).toMatchObject({ code: 1, outputs: { result: "declined", applied: "0", failed: "3" } });
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", title: "Declined" });
  expect(checkOf(world, number, CHECK).summary).toContain(LAUNCHDARKLY_WOULD);
  expect(world.launchDarkly.ledger).toEqual([]);

  world.github.commit("main", { [CONFIG]: ALLOW });
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "declined", applied: "1", failed: "2" } });
  expect(world.launchDarkly.ledger).toMatchObject([
    { flag: "payments-v2", reviewStatus: "declined", approvers: [MEMBERS.ben] },
  ]);
  expect(requestOf(world, "search-ranking")).toMatchObject({ reviewStatus: "declined", status: "pending" });
  expect(requestOf(world, "gift-cards", "staging")).toMatchObject({ reviewStatus: "declined", status: "pending" });
  await expectStill(world, run);
});
