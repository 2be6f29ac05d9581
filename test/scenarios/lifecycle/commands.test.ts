import { describe, expect, test } from "vitest";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { APPLIER_TOKEN, changesOf, type EmulatedWorld } from "../../harness/world.ts";
import { CHECK, GATE, onlyRequest, PATH, TURN_ON } from "./payments.ts";

const OFF = changeFile({ flag: "express-shipping", instructions: ["turnFlagOff"] });
const OFF_TOO = OFF.replace("express-shipping", "gift-cards");
const CLASSIC = changeFile({
  flag: "search-ranking",
  instructions: ["updateFallthroughVariationOrRollout: { variation: learned }"],
});

/** Four pull requests that each call for another write: withdraw; withdraw and create; apply; create. */
async function fourStates(world: EmulatedWorld) {
  const open = (head: string, text: string) => openChange(world, { [`flags/${head}.yaml`]: text }, { head });
  const leftOver = open("left-over", OFF);
  const other = open("other", OFF_TOO);
  const ready = open("ready", CLASSIC);
  await world.onSchedule();
  const { externalId: otherId } = checkOf(world, other, "storefront/gift-cards (production)");
  const { externalId: readyId } = checkOf(world, ready, RANKING);
  world.github.close(leftOver);
  world.github.push("other", { "flags/other.yaml": OFF_TOO.concat("  - updateOffVariation: { variation: off }\n") });
  world.launchDarkly.approve(readyId);
  world.github.merge(ready);
  return { leftOver, other, otherId, ready, readyId, missing: open("missing", TURN_ON) };
}

const RANKING = "storefront/search-ranking (production)";

/** What was written to LaunchDarkly since: `create`, `withdraw` or `apply`. */
function writesSince({ launchDarkly }: EmulatedWorld, before: number): string[] {
  return launchDarkly
    .writes()
    .slice(before)
    .map(({ method, path }) => (method === "DELETE" ? "withdraw" : path.endsWith("/apply") ? "apply" : "create"));
}

test.each([
  ["auto", { command: "auto" }, ["withdraw", "withdraw", "create", "apply", "create"]],
  ["request", { command: "request" }, ["create", "create"]],
  ["withdraw", { command: "withdraw" }, ["withdraw", "withdraw"]],
  ["apply", { command: "apply" }, ["apply"]],
])("%s writes only what it may", async (_, inputs, writes) => {
  const world = await openWorld();
  const { leftOver, other, otherId, ready, readyId, missing } = await fourStates(world);
  const before = world.launchDarkly.writes().length;
  const run = await world.onDispatch(inputs);
  expect(writesSince(world, before)).toEqual(writes);
  expect(run).toMatchObject({ code: 0, outputs: { result: "pending" } });
  const may = (write: string) => (writes as readonly string[]).includes(write);

  const asked = checkOf(world, missing, CHECK);
  expect(asked).toMatchObject({ status: "in_progress", title: may("create") ? "0 of 1 approval" : "Planned" });
  expect(commentOf(world, missing)).toContain("targeting: off → on");
  expect(checkOf(world, leftOver, GATE).conclusion).toBe(may("withdraw") ? "cancelled" : null);
  expect(world.launchDarkly.request(otherId) === undefined).toBe(may("withdraw"));
  expect(checkOf(world, other, GATE).conclusion).toBeNull();
  expect(checkOf(world, ready, RANKING).title).toBe(may("apply") ? "Applied" : "Approved, 1 of 1 approval");
  expect(world.launchDarkly.ledger.map(({ requestId }) => requestId)).toEqual(may("apply") ? [readyId] : []);
  const byFlag = Object.fromEntries(changesOf(run).map((change) => [String(change.flag), change]));
  expect(byFlag["payments-v2"]?.requestId).toBe(asked.externalId);
  expect(byFlag["gift-cards"]?.requestId).not.toBe(otherId);
  expect(byFlag["search-ranking"]).toMatchObject({ requestId: readyId, conclusion: "success" });
  expect(byFlag["express-shipping"]?.requestId === undefined).toBe(may("withdraw"));
  await expectStill(world, run);
});

test("status, plan and every dry run write nothing to LaunchDarkly", async () => {
  const world = await openWorld();
  const { leftOver, other, ready, readyId, missing } = await fourStates(world);
  const before = world.launchDarkly.writes().length;
  for (const inputs of [
    { command: "status" },
    { command: "plan" },
    { "dry-run": "true" },
    { command: "apply", "dry-run": "true" },
  ]) {
    const run = await world.onDispatch(inputs);
    expect(writesSince(world, before), JSON.stringify(inputs)).toEqual([]);
    expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "4", approved: "1" } });
    expect(checkOf(world, leftOver, GATE).conclusion).toBeNull();
    expect(checkOf(world, other, GATE)).toMatchObject({ conclusion: null, title: "0 of 1 change approved" });
    expect(checkOf(world, missing, CHECK)).toMatchObject({ status: "in_progress", title: "Planned", externalId: "" });
    expect(checkOf(world, ready, RANKING)).toMatchObject({ conclusion: "success", externalId: readyId });
    expect(commentOf(world, missing)).toContain("targeting: off → on");
  }
  await expectQuiet(world, () => world.onDispatch({ command: "plan" }));
});

describe("validate", () => {
  test("asks neither LaunchDarkly nor for a token, and writes nothing", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON });
    const run = await world.onPullRequest("opened", number, { command: "validate", "launchdarkly-access-token": "" });
    expect(run).toMatchObject({ code: 0, outputs: { result: "valid", changed: "1", pending: "0" } });
    expect(changesOf(run)).toMatchObject([{ file: PATH, flag: "payments-v2", requestId: "" }]);
    expect(world.launchDarkly.log).toEqual([]);
    expect(world.writes()).toBe(0);
    await expectStill(world, run);
  });

  test("fails for a file that is not valid, with a frame on stdout", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON.replace("payments-v2", "[payments-v2]") });
    const run = await world.onPullRequest("opened", number, { command: "validate" });
    expect(run).toMatchObject({ code: 1, outputs: { result: "invalid", failed: "0" } });
    expect(run.stdout).toContain(`${PATH}:3:7: `);
    expect(run.stdout).toContain("3 | flag: [payments-v2]");
    expect(world.writes()).toBe(0);
  });
});

test("a command with a token that may do more still does only its own", async () => {
  const world = await openWorld();
  const number = openChange(world, { [PATH]: TURN_ON, "flags/off.yaml": OFF });
  const run = await world.onPullRequest("opened", number, {
    command: "plan",
    "launchdarkly-access-token": APPLIER_TOKEN,
  });
  expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "2" } });
  expect(world.launchDarkly.writes()).toEqual([]);
  expect(Object.values(checksOf(world, number)).map(({ status }) => status)).toEqual(Array(3).fill("in_progress"));
  await expectStill(world, run);
});

test("a later run of auto picks up what a narrower command left undone", async () => {
  const world = await openWorld();
  const number = openChange(world, { [PATH]: TURN_ON });
  await world.onPullRequest("opened", number, { command: "plan" });
  const run = await world.onPullRequest("synchronize", number);
  expect(run.outputs.result).toBe("pending");
  expect(checkOf(world, number, CHECK).externalId).toBe(onlyRequest(world)._id);
  await expectStill(world, run);
});
