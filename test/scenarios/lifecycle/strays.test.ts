import { describe, expect, test } from "vitest";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, stickyOf } from "../../harness/shown.ts";
import { type EmulatedWorld, JOB_TOKEN } from "../../harness/world.ts";
import { CHECK, GATE, onlyRequest, opened, PATH, TURN_ON } from "./payments.ts";

const CARDS = "flags/cards.yaml";
const CARDS_OFF = changeFile({ flag: "gift-cards", instructions: ["turnFlagOff"] });
const BLIND = { "launchdarkly-access-token": "" };

/** Deletes our comment, as anybody with write permission may. */
async function deleteSticky(world: EmulatedWorld, number: number): Promise<void> {
  const url = `${world.github.url}/repos/octo/flags/issues/comments/${stickyOf(world, number)?.id}`;
  const { status } = await fetch(url, { method: "DELETE", headers: { authorization: `token ${JOB_TOKEN}` } });
  expect(status).toBe(204);
}

describe("a request whose change left the pull request", () => {
  test("is withdrawn by the schedule where the comment that remembered it was deleted", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON, "README.md": "More than flags" });
    await world.onPullRequest("opened", number);
    world.launchDarkly.approve(onlyRequest(world)._id);
    await deleteSticky(world, number);
    world.github.push("feature", { [PATH]: null });
    const forgetful = await world.onPullRequest("synchronize", number);
    expect(forgetful).toMatchObject({ code: 0, outputs: { result: "none" } });
    expect(world.launchDarkly.requests()).toHaveLength(1);
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(checksOf(world, number)).toMatchObject({
      [CHECK]: { conclusion: "cancelled", title: "Withdrawn" },
      [GATE]: { conclusion: "success", title: "No flag changes" },
    });
    await expectStill(world, run);
  });

  test("is withdrawn by the schedule where the first run died before it could write the comment", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON, "README.md": "More than flags" });
    const answer = { status: 422, body: { message: "Validation Failed" } };
    world.github.faults.push({ method: "POST", path: /\/issues\/1\/comments$/, what: { answer } });
    const first = await world.onPullRequest("opened", number);
    expect(first).toMatchObject({ code: 1, outputs: { result: "failed" } });
    expect(stickyOf(world, number)).toBeUndefined();
    expect(world.launchDarkly.requests()).toHaveLength(1);
    world.github.close(number);
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "none" } });
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "cancelled", title: "Closed without a merge" });
    await expectStill(world, run);
  });

  test("is not forgotten by a run without a token", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON, [CARDS]: CARDS_OFF });
    await world.onPullRequest("opened", number);
    world.github.push("feature", { [PATH]: null });
    const blind = await world.onPullRequest("synchronize", number, BLIND);
    expect(blind).toMatchObject({ code: 0, outputs: { result: "valid", changed: "1" } });
    expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", title: "Validated only" });
    expect(world.launchDarkly.requests()).toHaveLength(2);
    const run = await world.onPullRequest("synchronize", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "1" } });
    const { _id: id } = onlyRequest(world);
    expect(checksOf(world, number)).toMatchObject({
      [CHECK]: { conclusion: "cancelled", title: "Withdrawn" },
      "storefront/gift-cards (production)": { status: "in_progress", externalId: id },
      [GATE]: { status: "in_progress", title: "0 of 1 change approved" },
    });
    await expectStill(world, run);
  });

  test("is withdrawn once, and the merge of what is left is nothing to any sweep", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON, "README.md": "More than flags" });
    await world.onPullRequest("opened", number);
    world.github.push("feature", { [PATH]: null });
    await world.onPullRequest("synchronize", number);
    expect(world.launchDarkly.requests()).toEqual([]);
    world.github.merge(number, "squash");
    const push = await world.onPush();
    expect(push).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
    const [writes, reads] = [world.writes(), world.github.log.length];
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
    expect(world.writes()).toBe(writes);
    // Two lists, the pull request and its files, the tip of the base branch and the config there.
    expect(world.github.log.length - reads).toBe(6);
    await expectStill(world, run);
  });
});

test("a closed pull request is left as it is by a run without a token, and withdrawn by the next with one", async () => {
  const world = await openWorld();
  const { number, id } = await opened(world);
  world.launchDarkly.approve(id);
  world.github.close(number);
  const [checks, comment, writes] = [checksOf(world, number), stickyOf(world, number), world.writes()];
  const blind = await world.onPullRequest("closed", number, BLIND);
  expect(blind).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
  expect(blind.stdout).toContain("LaunchDarkly was not asked: the input launchdarkly-access-token is missing");
  expect(blind.stdout + blind.summary).not.toMatch(/withdr[ae]w/i);
  expect([checksOf(world, number), stickyOf(world, number), world.writes()]).toEqual([checks, comment, writes]);
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "none" } });
  expect(world.launchDarkly.requests()).toEqual([]);
  expect(checkOf(world, number, GATE).conclusion).toBe("cancelled");
  await expectStill(world, run);
});
