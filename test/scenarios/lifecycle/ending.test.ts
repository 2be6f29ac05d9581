import { describe, expect, test } from "vitest";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld } from "../../harness/world.ts";
import { CHECK, GATE, isOn, merged, onlyRequest, opened, PATH, TURN_ON, TURN_ON_FOR_NOBODY } from "./payments.ts";

describe("a pull request closed unmerged", () => {
  test("withdraws its request, however approved, cancels its check runs, and asks afresh when reopened", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.approve(id);
    world.github.close(number);
    const run = await world.onPullRequest("closed", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", pending: "0", approved: "0", failed: "0" } });
    expect(run.stdout).toContain(`withdrew approval request ${id}. The pull request was closed without a merge.`);
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(checkOf(world, number, CHECK)).toMatchObject({ status: "completed", conclusion: "cancelled" });
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "cancelled", title: "Closed without a merge" });
    expect(commentOf(world, number)).toBe(
      "Flag changes: Closed without a merge\n\nClosed without a merge. Its approval requests were withdrawn.",
    );
    expect(isOn(world)).toBe(false);

    world.github.reopen(number);
    const afresh = await world.onPullRequest("reopened", number);
    const request = onlyRequest(world);
    expect(afresh).toMatchObject({ code: 0, outputs: { result: "pending" } });
    expect(request._id).not.toBe(id);
    expect(request.reviewStatus).toBe("pending");
    expect(checkOf(world, number, CHECK)).toMatchObject({ status: "in_progress", externalId: request._id });
    expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", conclusion: null });
    expect(commentOf(world, number)).toContain("🟡 0 of 1 approval");
    await expectStill(world, afresh);
  });

  test("that no run saw before asks LaunchDarkly for nothing", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON });
    world.github.close(number);
    const run = await world.onPullRequest("closed", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "none" } });
    expect(world.launchDarkly.writes()).toEqual([]);
    await expectStill(world, run);
  });

  test("is refused where LaunchDarkly applied it already: it says since when and by whom", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.approve(id);
    world.launchDarkly.applyInUi(id, MEMBERS.carla);
    world.github.close(number);
    const run = await world.onPullRequest("closed", number);
    expect(run).toMatchObject({ code: 1, outputs: { result: "refused" } });
    const said = new RegExp(`applied at \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC by ${MEMBERS.carla}`);
    expect(run.stdout).toMatch(said);
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", title: "Live without a merge" });
    expect(checkOf(world, number, CHECK).summary).toMatch(said);
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "Live without a merge" });
    expect(onlyRequest(world)).toMatchObject({ _id: id, status: "completed" });
    expect(isOn(world)).toBe(true);
    await expectStill(world, run);
    expect(run.outputs).toMatchObject({ changed: "1", failed: "1" });
    expect(changesOf(run)).toMatchObject([{ requestId: id, status: "completed", reason: expect.stringMatching(said) }]);
  });
});

describe("a pull request closed unmerged after a change that was applied in LaunchDarkly had left it", () => {
  const CARDS = changeFile({ flag: "gift-cards", instructions: ["turnFlagOff"] });

  test.each([
    ["a run saw it leave", true],
    ["no run saw it leave", false],
  ])("is refused in every run: %s", async (_, seen) => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON, "flags/cards.yaml": CARDS });
    await world.onPullRequest("opened", number);
    const { externalId: id } = checkOf(world, number, CHECK);
    world.launchDarkly.approve(id);
    world.launchDarkly.applyInUi(id, MEMBERS.carla);
    world.github.push("feature", { [PATH]: null });
    if (seen) {
      const left = await world.onPullRequest("synchronize", number);
      expect(left).toMatchObject({ code: 0, outputs: { result: "pending", changed: "1" } });
    }
    world.github.close(number);
    const run = await world.onPullRequest("closed", number);
    expect(run).toMatchObject({ code: 1, outputs: { result: "refused", changed: "1", failed: "1" } });
    expect(changesOf(run)).toMatchObject([
      { flag: "payments-v2", file: "", requestId: id, status: "completed", conclusion: "failure" },
    ]);
    expect(run.stdout).toMatch(new RegExp(`live although its pull request was closed .* by ${MEMBERS.carla}`));
    expect(onlyRequest(world)).toMatchObject({ _id: id, status: "completed" });
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "Live without a merge" });
    expect(commentOf(world, number)).toMatch(/ ❌ Live without a merge$/);
    await expectQuiet(world, () => world.onSchedule());
  });
});

test("a request that LaunchDarkly does not let go is said to be left, and withdrawn by a later run", async () => {
  const world = await openWorld();
  const { number, id } = await opened(world);
  world.github.close(number);
  const answer = { status: 403, body: { code: "forbidden", message: "Access to the requested resource was denied" } };
  world.launchDarkly.faults.push({ method: "DELETE", path: /approval-requests/, times: 2, what: { answer } });
  const refused = await world.onPullRequest("closed", number);
  expect(refused).toMatchObject({ code: 1, outputs: { result: "failed", changed: "1", failed: "1" } });
  expect(changesOf(refused)).toMatchObject([{ flag: "payments-v2", requestId: id, conclusion: "failure" }]);
  expect(refused.stdout).toContain("deleteApprovalRequest");
  expect(onlyRequest(world)).toMatchObject({ _id: id, status: "pending" });
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", title: "Failed" });
  expect(commentOf(world, number)).toMatch(
    /^Flag changes: Failed\n\nClosed without a merge\. Not everything is withdrawn\.\n[\s\S]* ❌ Failed$/,
  );
  const checks = checksOf(world, number);
  await refused.again();
  expect(checksOf(world, number)).toEqual(checks);
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
  expect(world.launchDarkly.requests()).toEqual([]);
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "cancelled", title: "Withdrawn" });
  await expectStill(world, run);
});

describe("a merged change that the base branch no longer holds", () => {
  async function mergedUnapproved(world: EmulatedWorld): Promise<{ number: number; id: string }> {
    const number = openChange(world, { [PATH]: TURN_ON });
    world.github.merge(number);
    await world.onPush();
    return { number, id: onlyRequest(world)._id };
  }

  test.each([
    ["reverted", { [PATH]: null }],
    ["edited", { [PATH]: TURN_ON_FOR_NOBODY }],
  ])("is withdrawn: %s", async (_, files) => {
    const world = await openWorld();
    const { number, id } = await mergedUnapproved(world);
    world.github.commit("main", files, { message: "Change of mind" });
    world.launchDarkly.approve(id);
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", changed: "1", applied: "0", pending: "0" } });
    expect(changesOf(run)).toMatchObject([
      { conclusion: "cancelled", requestId: "", reason: expect.stringContaining("no longer holds this change") },
    ]);
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(world.launchDarkly.ledger).toEqual([]);
    expect(isOn(world)).toBe(false);
    expect(checkOf(world, number, CHECK)).toMatchObject({ status: "completed", conclusion: "cancelled" });
    expect(commentOf(world, number)).toMatch(/ ⚪ Withdrawn$/);
    expect(commentOf(world, number)).not.toMatch(/applied/i);
    await expectStill(world, run);
  });

  test("is kept where only its words were edited", async () => {
    const world = await openWorld();
    const { id } = await mergedUnapproved(world);
    world.github.commit("main", { [PATH]: `# checked\n${TURN_ON.replace("SHOP-1201", "SHOP-2")}` });
    world.launchDarkly.approve(id);
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "applied" } });
    expect(isOn(world)).toBe(true);
    await expectStill(world, run);
  });

  test("stays applied where it was applied before", async () => {
    const world = await openWorld();
    const { number } = await merged(world);
    await world.onPush();
    world.github.commit("main", { [PATH]: null }, { message: "Tidy up" });
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "applied" } });
    expect(world.launchDarkly.ledger).toHaveLength(1);
    expect(isOn(world)).toBe(true);
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", title: "Applied" });
    await expectStill(world, run);
  });
});
