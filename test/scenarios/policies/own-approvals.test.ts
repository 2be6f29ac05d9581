import { expect, test } from "vitest";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { openChange, storefront } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { CONFIG, changesOfFlags, GATE, requestOf, verdictsOf } from "./policies.ts";

const MEMBERS_OF_THE_TEAM = `members: { Alice: ana@example.com, bob: "${MEMBERS.ben}", carla: carla@example.com }\n`;
const NOT_COUNTED = "An approval by the pull request's author or a committer does not count.";

test("an approval by the author or a committer does not count, as far as the config says who they are", async () => {
  const { ana, ben, carla } = MEMBERS;
  const projects = [storefront({ canReviewOwnRequest: true })];
  const world = await openWorld({ files: { [CONFIG]: MEMBERS_OF_THE_TEAM }, launchDarkly: { projects } });
  const [first, ...others] = Object.entries(
    changesOfFlags({
      "payments-v2": "turnFlagOn",
      "search-ranking": "turnFlagOff",
      "gift-cards": "turnFlagOff",
      "express-shipping": "turnFlagOff",
    }),
  ) as [[string, string], ...[string, string][]];
  const known = openChange(world, Object.fromEntries([first]), { author: "alice" });
  world.github.commit("feature", Object.fromEntries(others), { author: "bob" });
  const unknown = openChange(world, changesOfFlags({ "base-ui": "turnFlagOff" }), { head: "dora", author: "dora" });
  await world.onSchedule();
  const approvals = {
    "payments-v2": [ana],
    "search-ranking": [ben],
    "gift-cards": [carla],
    "express-shipping": [ana, carla],
    "base-ui": [ana],
  };
  for (const [flag, members] of Object.entries(approvals)) {
    for (const member of members) world.launchDarkly.approve(requestOf(world, flag)._id, member);
  }

  const seen = await world.onSchedule();

  expect(seen).toMatchObject({ code: 0, outputs: { result: "pending", changed: "5", pending: "2", approved: "3" } });
  expect(verdictsOf(world, known)).toEqual({
    "payments-v2": "in progress: 0 of 1 approval",
    "search-ranking": "in progress: 0 of 1 approval",
    "gift-cards": "success: Approved, 1 of 1 approval",
    "express-shipping": "success: Approved, 1 of 1 approval",
    [GATE]: "in progress: 2 of 4 changes approved",
  });
  const { summary, externalId } = checkOf(world, known, "storefront/payments-v2 (production)");
  expect(summary).toContain(`It waits for review in LaunchDarkly. ${NOT_COUNTED}`);
  expect(summary).toMatch(/\n- `alice` approved at \d{4}-\d\d-\d\d \d\d:\d\d UTC\.\n/);
  expect(externalId).toBe(requestOf(world, "payments-v2")._id);
  expect(checkOf(world, known, "storefront/search-ranking (production)").summary).toContain("\n- `bob` approved at ");
  expect(checkOf(world, known, "storefront/gift-cards (production)").summary).not.toContain(NOT_COUNTED);
  const doubt =
    'It will be applied when the pull request merges. Self-approval could not be ruled out: the config does not say who "dora" is in LaunchDarkly.';
  expect(changesOf(seen)).toContainEqual(expect.objectContaining({ flag: "base-ui", reason: doubt }));
  expect(verdictsOf(world, unknown)["base-ui"]).toBe("success: Approved, 1 of 1 approval");
  expect(checkOf(world, unknown, "storefront/base-ui (production)").summary).toContain("who `dora` is");

  world.github.merge(known, "merge", "carla");
  world.github.merge(unknown, "squash");
  const merged = await world.onSchedule();

  expect(merged).toMatchObject({ code: 0, outputs: { result: "pending", pending: "2", applied: "3" } });
  const applied = () => world.launchDarkly.ledger.map((row) => ("flag" in row ? row.flag : ""));
  expect(applied().sort()).toEqual(["base-ui", "express-shipping", "gift-cards"]);
  expect(world.launchDarkly.configuration("storefront", "payments-v2", "production").on).toBe(false);
  expect(checkOf(world, known, "storefront/payments-v2 (production)").summary).toContain(NOT_COUNTED);

  world.github.commit("main", { [CONFIG]: `${MEMBERS_OF_THE_TEAM}policy: { selfApproval: allow }\n` });
  const run = await world.onSchedule();

  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", applied: "5" } });
  expect(applied().slice(3).sort()).toEqual(["payments-v2", "search-ranking"]);
  expect(checkOf(world, known, GATE)).toMatchObject({ conclusion: "success", title: "4 changes applied" });
  await expectStill(world, run);
});
