import { describe, expect, test } from "vitest";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { storefront } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, commentOf } from "../../harness/shown.ts";
import { changesOf, REQUESTER_TOKEN } from "../../harness/world.ts";
import { CHECK, GATE, isOn, onlyRequest, opened, PATH } from "./payments.ts";

test("an approval lets the merge through, and where it is lost a new check run of the same name waits", async () => {
  const world = await openWorld();
  const { number, id } = await opened(world);
  const waiting = checkOf(world, number, CHECK);
  world.launchDarkly.approve(id);
  const run = await world.onPullRequest("synchronize", number);
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ result: "approved", changed: "1", pending: "0", approved: "1", applied: "0" });
  expect(changesOf(run)).toMatchObject([{ reviewStatus: "approved", status: "pending", conclusion: "success" }]);
  expect(checkOf(world, number, CHECK)).toMatchObject({
    id: waiting.id,
    status: "completed",
    conclusion: "success",
    title: "Approved, 1 of 1 approval",
    externalId: id,
  });
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "1 change approved" });
  expect(commentOf(world, number)).toMatch(/^1 flag change approved\n[\s\S]* ✅ Approved, 1 of 1 approval\n/);
  expect(isOn(world)).toBe(false);
  await expectStill(world, run);

  const approved = checkOf(world, number, CHECK);
  world.launchDarkly.deleteRequest(id);
  const later = await world.onPullRequest("synchronize", number);
  expect(later.outputs.result).toBe("pending");
  const again = checkOf(world, number, CHECK);
  expect(again).toMatchObject({ status: "in_progress", title: "0 of 1 approval", externalId: onlyRequest(world)._id });
  expect(again.id).toBeGreaterThan(approved.id);
  expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", conclusion: null });
  await expectStill(world, later);
});

test("two needed approvals are counted by distinct member", async () => {
  const world = await openWorld({ launchDarkly: { projects: [storefront({ minNumApprovals: 2 })] } });
  const { number, id } = await opened(world);
  expect(checkOf(world, number, CHECK).title).toBe("0 of 2 approvals");
  world.launchDarkly.approve(id, MEMBERS.ben);
  world.launchDarkly.approve(id, MEMBERS.ben);
  const half = await world.onPullRequest("synchronize", number);
  expect(half).toMatchObject({ code: 0, outputs: { result: "pending", pending: "1", approved: "0" } });
  expect(checkOf(world, number, CHECK)).toMatchObject({ status: "in_progress", title: "1 of 2 approvals" });
  world.launchDarkly.approve(id, MEMBERS.carla);
  const whole = await world.onPullRequest("synchronize", number);
  expect(whole.outputs).toMatchObject({ result: "approved", approved: "1" });
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", title: "Approved, 2 of 2 approvals" });
  await expectStill(world, whole);
});

test("half of the needed approvals apply nothing on merge", async () => {
  const world = await openWorld({ launchDarkly: { projects: [storefront({ minNumApprovals: 2 })] } });
  const { number, id } = await opened(world);
  world.launchDarkly.approve(id, MEMBERS.ben);
  world.github.merge(number);
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 0, outputs: { result: "pending" } });
  expect(isOn(world)).toBe(false);
  await expectStill(world, run);
});

describe("a decline", () => {
  test("holds the merge and fails the job, until its reviewer takes it back", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.decline(id);
    const run = await world.onPullRequest("synchronize", number);
    expect(run).toMatchObject({ code: 1, outputs: { result: "declined", failed: "1" } });
    expect(run.stdout).toContain(
      `${PATH}:3:7: declined: A reviewer declined it in LaunchDarkly.\n3 | flag: payments-v2\n`,
    );
    expect(changesOf(run)).toMatchObject([{ reviewStatus: "declined", status: "pending", conclusion: "failure" }]);
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", title: "Declined", externalId: id });
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "Declined" });
    expect(commentOf(world, number)).toMatch(/^Flag changes: Declined\n[\s\S]* ❌ Declined\n/);
    world.launchDarkly.approve(id);
    const takenBack = await world.onPullRequest("synchronize", number);
    expect(takenBack).toMatchObject({ code: 0, outputs: { result: "approved" } });
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", title: "Approved, 1 of 1 approval" });
    await expectStill(world, takenBack);
  });

  test("that stands beside an approval is no approval, though LaunchDarkly would apply it", async () => {
    const projects = [storefront({ canApplyDeclinedChanges: true })];
    const world = await openWorld({ launchDarkly: { projects } });
    const { number, id } = await opened(world);
    world.launchDarkly.decline(id, MEMBERS.carla);
    world.launchDarkly.approve(id, MEMBERS.ben);
    const open = await world.onPullRequest("synchronize", number);
    expect(open).toMatchObject({ code: 1, outputs: { result: "declined" } });
    expect(checkOf(world, number, GATE).conclusion).toBe("failure");
    world.github.merge(number);
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 1, outputs: { result: "declined", applied: "0" } });
    expect(isOn(world)).toBe(false);
    expect(onlyRequest(world).status).toBe("pending");
    expect(world.launchDarkly.ledger).toEqual([]);
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", title: "Declined" });
    await expectStill(world, run);
  });
});

test("a review in GitHub looks at the pull request again and counts for nothing in LaunchDarkly", async () => {
  const world = await openWorld();
  const { number, id } = await opened(world);
  world.github.review(number, { user: "ana", state: "APPROVED" });
  const payload = world.github.event("pull_request_review", "submitted", number);
  const run = await world.run("pull_request_review", payload, { "launchdarkly-access-token": REQUESTER_TOKEN });
  expect(run).toMatchObject({ code: 0, outputs: { result: "pending" } });
  expect(changesOf(run)).toMatchObject([{ requestId: id, reviewStatus: "pending" }]);
  expect(onlyRequest(world)).toMatchObject({ _id: id, reviewStatus: "pending" });
  await expectStill(world, run);
});
