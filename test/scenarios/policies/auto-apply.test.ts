import { expect, test } from "vitest";
import { openChange, storefront } from "../../harness/change-request.ts";
import { expectStill, justBefore, openWorld } from "../../harness/scenario.ts";
import { checkOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { CONFIG, changesOfFlags, GATE, requestOf, verdictsOf } from "./policies.ts";

const ALLOW = "policy: { autoApply: allow }\n";
const BEFORE_THE_MERGE = "- LaunchDarkly applies it as soon as it is approved, before the merge.";

test("where approving applies nothing is requested unless the config allows it, and then it is live before the merge", async () => {
  const projects = [storefront({ serviceKind: "jira", autoApplyApprovedChanges: true })];
  const world = await openWorld({ launchDarkly: { projects } });
  const number = openChange(world, changesOfFlags({ "payments-v2": "turnFlagOn", "search-ranking": "turnFlagOff" }));
  const refused = await world.onPullRequest("opened", number);
  expect(refused).toMatchObject({ code: 1, outputs: { result: "invalid", failed: "2" } });
  expect(refused.stdout).toContain(
    'flags/payments-v2.yaml:4:14: policy-auto-apply: LaunchDarkly applies what is approved in "production" before the pull request is merged.',
  );
  expect(refused.stdout).toContain(
    `Turn that off in LaunchDarkly; or whoever may merge into "main" says \`autoApply: allow\` under \`policy\` in ${CONFIG}.`,
  );
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "2 problems in 2 files" });
  expect(world.launchDarkly.writes()).toEqual([]);

  world.github.commit("main", { [CONFIG]: ALLOW });
  const asked = await world.onPullRequest("synchronize", number);
  expect(asked).toMatchObject({ code: 0, outputs: { result: "pending", pending: "2" } });
  const { summary, title } = checkOf(world, number, "storefront/payments-v2 (production)");
  expect(title).toBe('Waits for approval in "jira"');
  expect(summary).toContain(BEFORE_THE_MERGE);

  const { _id: id } = requestOf(world, "payments-v2");
  world.launchDarkly.approveOutside(id);
  world.github.commit("main", { [CONFIG]: null });
  const live = await world.onPullRequest("synchronize", number);
  expect(live).toMatchObject({ code: 1, outputs: { result: "invalid", applied: "1", failed: "1" } });
  expect(changesOf(live)).toMatchObject([
    { requestId: id, status: "completed", conclusion: "success" },
    { flag: "search-ranking", requestId: "", conclusion: "failure" },
  ]);
  expect(verdictsOf(world, number)).toMatchObject({
    "payments-v2": "success: Applied before merge",
    "search-ranking": "failure: Invalid",
  });
  expect(live.stdout).toContain("flags/search-ranking.yaml:4:14: policy-auto-apply:");
  expect(world.launchDarkly.requests().map(({ _id }) => _id)).toEqual([id]);
  await expectStill(world, live);

  world.github.commit("main", { [CONFIG]: ALLOW });
  expect(await world.onPullRequest("synchronize", number)).toMatchObject({ code: 0, outputs: { result: "pending" } });
  world.launchDarkly.approveOutside(requestOf(world, "search-ranking")._id);
  world.github.merge(number);
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", applied: "2" } });
  expect(world.launchDarkly.ledger).toHaveLength(2);
  expect(world.launchDarkly.log.filter(({ path }) => path.endsWith("/apply"))).toEqual([]);
  expect(world.launchDarkly.configuration("storefront", "payments-v2", "production").on).toBe(true);
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "2 changes applied" });
  await expectStill(world, run);
});

test("a request that LaunchDarkly comes to apply by itself while it is made goes in the same run", async () => {
  const world = await openWorld();
  const number = openChange(world, changesOfFlags({ "payments-v2": "turnFlagOn" }));
  justBefore(world.launchDarkly, "POST", /approval-requests$/, () =>
    world.launchDarkly.setApprovalSettings("storefront", "production", {
      serviceKind: "jira",
      autoApplyApprovedChanges: true,
    }),
  );
  const run = await world.onPullRequest("opened", number);
  expect(run.stdout).toContain("LaunchDarkly would apply it too early.");
  expect(world.launchDarkly.requests()).toEqual([]);
  const next = await world.onPullRequest("synchronize", number);
  expect(next).toMatchObject({ code: 1, outputs: { result: "invalid" } });
  expect(world.launchDarkly.requests()).toEqual([]);
  await expectStill(world, next);
});
