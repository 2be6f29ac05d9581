import { describe, expect, test } from "vitest";
import { openChange } from "../../../harness/change-request.ts";
import { expectQuiet, expectStill, openWorld } from "../../../harness/scenario.ts";
import { checkOf, checksOf, commentOf, headOf } from "../../../harness/shown.ts";
import { changesOf } from "../../../harness/world.ts";
import { CHECK, GATE, isOn, onlyRequest, opened, PATH, TURN_ON, TURN_ON_FOR_NOBODY } from "../payments.ts";

const ELSEWHERE = "Validated; nothing is requested from this branch";

describe("two pull requests with one head commit, into main and into a branch that does not request", () => {
  test.each(["main", "dev"])("share their check runs, and the worse state stands: %s first", async (earlier) => {
    const world = await openWorld();
    world.github.branch("dev");
    world.github.commit("hotfix", { [PATH]: TURN_ON });
    const later = earlier === "main" ? "dev" : "main";
    const one = world.github.openPullRequest({ head: "hotfix", base: earlier });
    const two = world.github.openPullRequest({ head: "hotfix", base: later });
    const number = earlier === "main" ? one : two;
    await world.onPullRequest("opened", one);
    const opening = await world.onPullRequest("opened", two);
    expect(headOf(world, one)).toBe(headOf(world, two));
    const { _id: id } = onlyRequest(world);
    expect(checksOf(world, number)).toMatchObject({
      [CHECK]: { status: "in_progress", title: "0 of 1 approval", externalId: id },
      [GATE]: { status: "in_progress", title: "0 of 1 change approved" },
    });
    expect(checkOf(world, number, GATE).summary).toMatch(new RegExp(`<!-- flag-gitops v1 check #${number} -->$`));
    if (earlier === "dev") return expectStill(world, opening);

    world.launchDarkly.approve(id);
    const approved = await world.onSchedule();
    expect(approved).toMatchObject({ code: 0, outputs: { result: "approved", changed: "2", approved: "1" } });
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "1 change approved" });
    world.launchDarkly.decline(id);
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "declined", changed: "2", failed: "1" } });
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "Declined" });
    await expectStill(world, run);
  });
});

test("a pull request that is retargeted to a branch that does not request has its request withdrawn", async () => {
  const world = await openWorld();
  world.github.branch("dev");
  const { number, id } = await opened(world);
  world.launchDarkly.approve(id);
  world.github.edit(number, { base: "dev" });
  const run = await world.onPullRequest("edited", number);
  expect(world.launchDarkly.requests()).toEqual([]);
  expect(run.stdout).toContain(`withdrew approval request ${id}`);
  expect(checksOf(world, number)).toMatchObject({
    [CHECK]: { conclusion: "cancelled", title: "Withdrawn" },
    [GATE]: { conclusion: "success", title: ELSEWHERE },
  });
  expect(commentOf(world, number)).toMatch(/^Flag changes: Validated; nothing is requested from this branch\n/);
  expect(run).toMatchObject({ code: 0, outputs: { result: "valid", changed: "1" } });
  expect(changesOf(run)).toMatchObject([{ flag: "payments-v2", requestId: "", conclusion: "" }]);
  world.github.close(number);
  const closed = await world.onPullRequest("closed", number);
  expect(closed).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
  await expectStill(world, closed);
});

describe("a base branch that lost what was merged", () => {
  const RELEASES = { ".github/flag-gitops.yml": "branches: [main, release]\n" };

  test("is told from one that is gone: the request is withdrawn, and no sweep fails", async () => {
    const world = await openWorld({ files: RELEASES });
    world.github.branch("release");
    const number = openChange(world, { [PATH]: TURN_ON }, { base: "release" });
    world.github.merge(number);
    await world.onSchedule();
    world.launchDarkly.approve(onlyRequest(world)._id);
    world.github.deleteBranch("release");
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
    expect(run.stdout).toContain('There is no branch "release" any more.');
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(world.launchDarkly.ledger).toEqual([]);
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "cancelled", title: "Withdrawn" });
    const closed = await expectQuiet(world, () => world.onPullRequest("closed", number));
    expect(closed.outputs).toEqual(run.outputs);
  });

  test("by a forced push: the request is withdrawn, however approved, and no sweep fails", async () => {
    const world = await openWorld();
    const before = world.github.tip("main");
    const { number, id } = await opened(world);
    const sha = world.github.merge(number, "squash");
    await world.onPush();
    world.launchDarkly.approve(id);
    world.github.reset("main", before);
    world.github.commit("main", { "README.md": "Rewritten" });
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
    expect(run.stdout).toContain(`The merge commit ${sha} of #${number} is not on "main" any more.`);
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(isOn(world)).toBe(false);
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "cancelled", title: "Withdrawn" });
    await expectStill(world, run);
  });

  test("with pull requests closed unmerged: their requests are withdrawn all the same", async () => {
    const world = await openWorld({ files: { ...RELEASES, [PATH]: TURN_ON_FOR_NOBODY } });
    world.github.branch("release");
    const number = openChange(world, { [PATH]: TURN_ON }, { base: "release" });
    await world.onPullRequest("opened", number);
    expect(onlyRequest(world).instructions).toEqual([{ kind: "turnFlagOn" }]);
    // GitHub closes the pull requests into a branch that is deleted.
    world.github.deleteBranch("release");
    world.github.close(number);
    const run = await world.onPullRequest("closed", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "none" } });
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(checkOf(world, number, GATE).conclusion).toBe("cancelled");
    await expectStill(world, run);
  });

  test("of a stack that never requested is nothing to anybody", async () => {
    const world = await openWorld();
    world.github.commit("lower", { "src/app.ts": "export {};\n" });
    world.github.branch("upper", "lower");
    const number = openChange(world, { [PATH]: TURN_ON }, { head: "upper", base: "lower" });
    await world.onPullRequest("opened", number);
    world.github.merge(number);
    world.github.deleteBranch("lower");
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
    expect(world.launchDarkly.writes()).toEqual([]);
    const closed = await expectQuiet(world, () => world.onPullRequest("closed", number));
    expect(closed.outputs).toEqual(run.outputs);
  });
});
