import { describe, expect, test } from "vitest";
import { hexFor } from "../../../emulators/launchdarkly/account/ids.ts";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectQuiet, expectStill, justBefore, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf, urlOf } from "../../harness/shown.ts";
import { APPLIER_TOKEN, changesOf } from "../../harness/world.ts";
import { CHECK, GATE, isOn, merged, onlyRequest, opened, PATH, TURN_ON, TURN_ON_FOR_NOBODY } from "./payments.ts";

test("approved changes are applied once each: by a merge, a squash and a rebase", async () => {
  const world = await openWorld();
  const methods = { merge: "payments-v2", squash: "base-ui", rebase: "gift-cards" } as const;
  const all = Object.entries(methods).map(([method, flag]) => {
    const text = changeFile({ flag, instructions: ["updateTrackEvents: { trackEvents: true }"] });
    const number = openChange(world, { [`flags/${flag}.yaml`]: text }, { head: method });
    return { method: method as keyof typeof methods, flag, number, name: `storefront/${flag} (production)` };
  });
  await world.onSchedule();
  for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.approve(_id);
  for (const { method, flag, number, name } of all) {
    const { externalId: id } = checkOf(world, number, name);
    const sha = world.github.merge(number, method);
    const run = await world.onPush();
    expect(run.code, method).toBe(0);
    expect(run.outputs).toMatchObject({ result: "applied", changed: "1", pending: "0", approved: "0", applied: "1" });
    expect(changesOf(run)).toMatchObject([
      { flag, requestId: id, reviewStatus: "approved", status: "completed", conclusion: "success" },
    ]);
    expect(world.launchDarkly.configuration("storefront", flag, "production").trackEvents).toBe(true);
    expect(world.launchDarkly.ledger.at(-1)).toMatchObject({
      requestId: id,
      instructions: [{ kind: "updateTrackEvents", trackEvents: true }],
      approvers: [MEMBERS.ben],
      by: hexFor("token applier"),
      comment: `Applied for ${urlOf(world, number)}, merged as ${sha}.`,
    });
    expect(checksOf(world, number)).toEqual({
      [name]: expect.objectContaining({ conclusion: "success", title: "Applied", externalId: id }),
      [GATE]: expect.objectContaining({ conclusion: "success", title: "1 change applied" }),
    });
    expect(commentOf(world, number)).toMatch(
      /^1 flag change applied\n\n1 change in production\n\nMerged\. What was approved has been applied\.\n[\s\S]* ✅ Applied$/,
    );
    if (method === "rebase") await expectStill(world, run);
  }
  await expectQuiet(world, () => world.onSchedule());
  expect(world.launchDarkly.ledger).toHaveLength(3);
});

test("the closed event of a merge says which permission its token lacks, and applies with one that may", async () => {
  const world = await openWorld();
  const { number, id } = await merged(world);
  const refused = await world.onPullRequest("closed", number);
  expect(refused).toMatchObject({ code: 1, outputs: { result: "failed", failed: "1" } });
  expect(refused.stdout).toContain("applyApprovalRequest");
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", title: "Failed" });
  expect(isOn(world)).toBe(false);
  const run = await world.onPullRequest("closed", number, { "launchdarkly-access-token": APPLIER_TOKEN });
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied" } });
  expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id }]);
  await expectStill(world, run);
});

describe("a change merged before its approval", () => {
  test("waits, or fails the job where the workflow asks for that, and a later run applies it once approved", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    const sha = world.github.merge(number);
    const push = await world.onPush();
    expect(push).toMatchObject({ code: 0, outputs: { result: "pending", pending: "1", applied: "0" } });
    expect(changesOf(push)).toMatchObject([
      { requestId: id, reason: expect.stringContaining("a later run applies it") },
    ]);
    expect(checkOf(world, number, CHECK)).toMatchObject({ status: "in_progress", title: "0 of 1 approval" });
    expect(isOn(world)).toBe(false);
    const failing = await world.onPush({ "on-unapproved": "fail" });
    expect(failing).toMatchObject({ code: 1, outputs: { result: "pending", pending: "1" } });
    expect(failing.stdout).toContain(`#${number} is pending`);
    expect(onlyRequest(world)).toMatchObject({ _id: id, status: "pending" });
    world.launchDarkly.approve(id);
    const later = await world.onSchedule();
    expect(later).toMatchObject({ code: 0, outputs: { result: "applied", applied: "1" } });
    expect(isOn(world)).toBe(true);
    expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id, comment: expect.stringContaining(sha) }]);
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", title: "Applied" });
    await expectStill(world, later);
  });
});

describe("a change that no run saw before the merge", () => {
  test("is requested then and needs its own approval", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON });
    world.github.merge(number);
    const push = await world.onPush();
    const { _id: id } = onlyRequest(world);
    expect(push).toMatchObject({ code: 0, outputs: { result: "pending" } });
    expect(checkOf(world, number, CHECK)).toMatchObject({ status: "in_progress", externalId: id });
    expect(isOn(world)).toBe(false);
    expect(world.launchDarkly.ledger).toEqual([]);
    await expectStill(world, push);
  });

  test("replaces what was requested and approved for an earlier commit", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.approve(id);
    world.github.push("feature", { [PATH]: TURN_ON_FOR_NOBODY });
    world.github.merge(number);
    const run = await world.onPush();
    const request = onlyRequest(world);
    expect(run).toMatchObject({ code: 0, outputs: { result: "pending" } });
    expect(request).toMatchObject({ reviewStatus: "pending", instructions: [{}, {}] });
    expect(request._id).not.toBe(id);
    expect(isOn(world)).toBe(false);
    expect(world.launchDarkly.ledger).toEqual([]);
    await expectStill(world, run);
  });
});

test("an apply whose answer is lost while nothing can be read is unknown, and settled by a later run", async () => {
  const world = await openWorld();
  const { number, id } = await merged(world);
  const { faults } = world.launchDarkly;
  const down = { status: 403, body: { code: "forbidden", message: "Access to the requested resource was denied" } };
  justBefore(world.launchDarkly, "POST", /\/apply$/, () =>
    faults.push({ method: "GET", path: new RegExp(id), times: 3, what: { answer: down } }),
  );
  faults.push({ method: "POST", path: /\/apply$/, what: "drop-after" });
  const lost = await world.onPush();
  expect(lost).toMatchObject({ code: 1, outputs: { result: "failed", applied: "0" } });
  expect(lost.stdout).toContain(`LaunchDarkly did not say whether approval request ${id} was applied.`);
  expect(changesOf(lost)).toMatchObject([{ flag: "payments-v2", conclusion: "" }]);
  expect(checkOf(world, number, CHECK)).toMatchObject({ status: "in_progress", conclusion: null, title: "Failed" });
  expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", conclusion: null });
  expect(world.launchDarkly.ledger).toHaveLength(1);
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", applied: "1", failed: "0" } });
  expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id }]);
  expect(world.launchDarkly.log.filter(({ path }) => path.endsWith("/apply"))).toHaveLength(1);
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", title: "Applied", externalId: id });
  await expectStill(world, run);
});
