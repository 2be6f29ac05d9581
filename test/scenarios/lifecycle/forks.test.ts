import { describe, expect, test } from "vitest";
import { openChange } from "../../harness/change-request.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, commentOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld } from "../../harness/world.ts";
import { CHECK, GATE, isOn, onlyRequest, opened, PATH, TURN_ON } from "./payments.ts";

/** What the job of a fork's pull request has: no secrets, and a job token that only reads. */
const FORK = { "launchdarkly-access-token": "", "github-token": "ghs_read_only" };

function openFromFork(world: EmulatedWorld, text = TURN_ON): number {
  return openChange(world, { [PATH]: text }, { fork: "mallory" });
}

describe("the job of a fork's pull request", () => {
  test("validates only and completes nothing", async () => {
    const world = await openWorld();
    const number = openFromFork(world);
    const run = await world.onPullRequest("opened", number, FORK);
    expect(run).toMatchObject({ code: 0, outputs: { result: "valid", changed: "1", pending: "0", failed: "0" } });
    expect(changesOf(run)).toMatchObject([{ file: PATH, requestId: "", conclusion: "" }]);
    expect(run.stdout).toContain("launchdarkly-access-token");
    expect(run.summary).toContain("launchdarkly-access-token");
    expect(world.github.checkRuns(world.github.tip("mallory:feature"))).toEqual([]);
    expect(world.github.comments(number)).toEqual([]);
    expect(world.launchDarkly.log).toEqual([]);
    await expectRefused(world, run);
  });

  test("shows what is invalid in the log and in the summary", async () => {
    const world = await openWorld();
    const number = openFromFork(world, TURN_ON.replace("turnFlagOn", "turnFlagOnn"));
    const run = await world.onPullRequest("opened", number, FORK);
    expect(run).toMatchObject({ code: 1, outputs: { result: "invalid" } });
    expect(run.stdout).toContain(`${PATH}:8:5: unknown-instruction`);
    expect(run.summary).toContain("unknown-instruction");
    expect(world.launchDarkly.log).toEqual([]);
    await expectRefused(world, run);
  });

  test("changes nothing that was agreed before, when it runs again", async () => {
    const world = await openWorld();
    const number = openFromFork(world);
    world.github.setPermission("ana", "write");
    world.github.review(number, { user: "ana", state: "APPROVED" });
    await world.onSchedule();
    const { _id: id } = onlyRequest(world);
    const run = await world.onPullRequest("edited", number, FORK);
    expect(run).toMatchObject({ code: 0, outputs: { result: "valid" } });
    expect(checkOf(world, number, CHECK)).toMatchObject({ title: "0 of 1 approval", externalId: id });
    await expectRefused(world, run);
  });

  /** A token that may not write is refused each time: nothing was written, and nothing will be. */
  async function expectRefused(world: EmulatedWorld, run: { code: number; again(): Promise<{ code: number }> }) {
    const taken = () => world.github.writes().filter(({ status }) => status < 300).length;
    const [before, asked] = [taken(), world.launchDarkly.log.length];
    expect((await run.again()).code).toBe(run.code);
    expect([taken(), world.launchDarkly.log.length]).toEqual([before, asked]);
  }
});

describe("a trusted run on a fork's pull request", () => {
  test("plans only", async () => {
    const world = await openWorld();
    const number = openFromFork(world);
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "1" } });
    expect(changesOf(run)).toMatchObject([{ requestId: "", reason: expect.stringContaining("comes from a fork") }]);
    expect(world.launchDarkly.writes()).toEqual([]);
    expect(checkOf(world, number, CHECK)).toMatchObject({ status: "in_progress", title: "Planned", externalId: "" });
    expect(commentOf(world, number)).toContain("targeting: off → on");
    await expectStill(world, run);
  });

  test("shows hostile text of its files so that it is read and nothing more", async () => {
    const world = await openWorld();
    const number = openFromFork(world, "a: &commat;octo/admins 1\nb: *commat;octocat\n");
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "invalid", changes: "[]" } });
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "2 problems in 1 file" });
    for (const text of [stickyOf(world, number)?.body ?? "", checkOf(world, number, GATE).summary, run.summary]) {
      expect(text).toContain("`&commat;octo/admins`");
      // Within a code span GitHub decodes no entity; outside of one it would mention a team.
      expect(text.replaceAll(/`[^`\n]+`/g, "")).not.toMatch(/commat|@/);
    }
    expect(world.launchDarkly.writes()).toEqual([]);
    await expectStill(world, run);
  });

  test("is let further neither by a reader's approval nor by a comment nor by a review that asks for changes", async () => {
    const world = await openWorld();
    const number = openFromFork(world);
    for (const [user, role, state] of [
      ["ana", "read", "APPROVED"],
      ["ben", "write", "COMMENTED"],
    ] as const) {
      world.github.setPermission(user, role);
      world.github.review(number, { user, state });
    }
    expect((await world.onSchedule()).outputs.result).toBe("pending");
    expect(world.launchDarkly.writes()).toEqual([]);
    world.github.setPermission("carla", "write");
    world.github.review(number, { user: "carla", state: "CHANGES_REQUESTED" });
    const run = await expectQuiet(world, () => world.onSchedule());
    expect(run.outputs.result).toBe("pending");
  });

  test("requests once exactly the head commit is approved by somebody with write permission", async () => {
    const world = await openWorld();
    const number = openFromFork(world);
    world.github.setPermission("ana", "write");
    world.github.review(number, { user: "ana", state: "APPROVED" });
    world.github.push("mallory:feature", { "README.md": "One more commit" });
    const stale = await world.onSchedule();
    expect(stale.outputs.result).toBe("pending");
    expect(world.launchDarkly.writes()).toEqual([]);
    world.github.review(number, { user: "ana", state: "APPROVED" });
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "pending" } });
    expect(checkOf(world, number, CHECK)).toMatchObject({
      title: "0 of 1 approval",
      externalId: onlyRequest(world)._id,
    });
    await expectStill(world, run);
  });

  test("applies what was approved once it is merged, though the fork is gone", async () => {
    const world = await openWorld();
    const number = openFromFork(world);
    world.github.setPermission("ana", "write");
    world.github.review(number, { user: "ana", state: "APPROVED" });
    await world.onSchedule();
    world.launchDarkly.approve(onlyRequest(world)._id);
    world.github.merge(number, "merge", "ana");
    world.github.deleteFork("mallory");
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 0, outputs: { result: "applied" } });
    expect(isOn(world)).toBe(true);
    expect(world.launchDarkly.ledger).toHaveLength(1);
    await expectStill(world, run);
  });
});

describe("a missing secret in the repository itself", () => {
  test("takes an approval back from view until LaunchDarkly can be asked again", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.approve(id);
    await world.onPullRequest("synchronize", number);
    const blind = await world.onPullRequest("synchronize", number, { "launchdarkly-access-token": "" });
    expect(blind).toMatchObject({ code: 0, outputs: { result: "valid" } });
    expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", conclusion: null });
    const run = await world.onPullRequest("synchronize", number);
    expect(run.outputs.result).toBe("approved");
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", externalId: id });
    await expectStill(world, run);
  });
});
