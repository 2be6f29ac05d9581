import { describe, expect, test } from "vitest";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf } from "../../harness/shown.ts";
import { APPLIER_TOKEN, changesOf, type EmulatedWorld } from "../../harness/world.ts";
import { CHECK, isOn, merged, type Opened, onlyRequest, opened, PATH, TURN_ON } from "./payments.ts";

type Flag = "payments-v2" | "gift-cards" | "express-shipping" | "search-ranking";

/** A pull request of its own for each flag, with its approval request. */
async function openFor<const Flags extends readonly Flag[]>(
  world: EmulatedWorld,
  ...flags: Flags
): Promise<{ [Index in keyof Flags]: Opened }> {
  const numbers = flags.map((flag) => {
    const instructions = [flag === "payments-v2" ? "turnFlagOn" : "turnFlagOff"];
    return openChange(world, { [`flags/${flag}.yaml`]: changeFile({ flag, instructions }) }, { head: flag });
  });
  await world.onSchedule();
  return flags.map((flag, at) => {
    const number = Number(numbers[at]);
    return { number, id: checkOf(world, number, `storefront/${flag} (production)`).externalId };
  }) as { [Index in keyof Flags]: Opened };
}

describe("a push", () => {
  test("without a pull request asks for nothing and says so", async () => {
    const world = await openWorld();
    world.github.commit("main", { [PATH]: TURN_ON });
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
    expect(run.stdout).toContain("No pull request belongs to this event: nothing is asked for.");
    expect(world.launchDarkly.log).toEqual([]);
    expect(isOn(world)).toBe(false);
    await expectStill(world, run);
  });

  test("with the commits of two pull requests applies both", async () => {
    const world = await openWorld();
    const [one, two] = await openFor(world, "payments-v2", "gift-cards");
    for (const { id } of [one, two]) world.launchDarkly.approve(id);
    const commitsOf = (payload: object) => (payload as { commits: object[] }).commits;
    world.github.merge(one.number, "squash");
    const first = world.github.event("push");
    world.github.merge(two.number, "rebase");
    const second = world.github.event("push");
    const payload = { ...second, before: first.before, commits: [...commitsOf(first), ...commitsOf(second)] };
    const run = await world.run("push", payload, { "launchdarkly-access-token": APPLIER_TOKEN });
    expect(run).toMatchObject({ code: 0, outputs: { result: "applied", changed: "2", applied: "2" } });
    expect(changesOf(run)).toMatchObject([{ flag: "payments-v2" }, { flag: "gift-cards" }]);
    expect(world.launchDarkly.ledger.map(({ requestId }) => requestId)).toEqual([one.id, two.id]);
    await expectStill(world, run);
  });

  test("to another branch than the default one asks for nothing", async () => {
    const world = await openWorld();
    const { id } = await merged(world);
    world.github.branch("release");
    const payload = world.github.event("push", undefined, undefined, { branch: "release" });
    const run = await world.run("push", payload, { "launchdarkly-access-token": APPLIER_TOKEN });
    expect(run).toMatchObject({ code: 0, outputs: { result: "none" } });
    expect(onlyRequest(world)).toMatchObject({ _id: id, status: "pending" });
    await expectStill(world, run);
  });
});

describe("a run over many pull requests", () => {
  test("brings each of them to where its state calls for", async () => {
    const world = await openWorld();
    const [open, ready, closed, waiting] = await openFor(
      world,
      "payments-v2",
      "gift-cards",
      "express-shipping",
      "search-ranking",
    );
    world.launchDarkly.approve(ready.id);
    for (const { number } of [ready, waiting]) world.github.merge(number);
    world.github.close(closed.number);
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "3", pending: "2", applied: "1" } });
    expect(world.launchDarkly.ledger).toMatchObject([{ requestId: ready.id, flag: "gift-cards" }]);
    expect(world.launchDarkly.request(closed.id)).toBeUndefined();
    expect(world.launchDarkly.request(open.id)).toMatchObject({ status: "pending" });
    expect(world.launchDarkly.request(waiting.id)).toMatchObject({ status: "pending" });
    expect(checkOf(world, closed.number, "Flag changes").conclusion).toBe("cancelled");
    await expectStill(world, run);
  });

  test("is not failed by what stands declined on a pull request", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.decline(id);
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 0, outputs: { result: "declined", failed: "1" } });
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", title: "Declined" });
    await expectStill(world, run);
  });

  test("is failed by what it would have applied and had to refuse", async () => {
    const world = await openWorld();
    const { number, id } = await merged(world);
    world.launchDarkly.editInstructions(id, [{ kind: "turnFlagOff" }]);
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(run.stdout).toContain(`#${number} is refused`);
    await expectStill(world, run);
  });

  test("goes on where one pull request cannot be read", async () => {
    const world = await openWorld();
    const [one, two] = await openFor(world, "payments-v2", "gift-cards");
    for (const { id } of [one, two]) world.launchDarkly.approve(id);
    for (const { number } of [one, two]) world.github.merge(number);
    const answer = { status: 404, body: { message: "Not Found" } };
    world.github.faults.push({ method: "GET", path: /\/pulls\/1$/, what: { answer } });
    const run = await world.onSchedule();
    expect(run).toMatchObject({ code: 1, outputs: { result: "failed", applied: "1" } });
    expect(world.launchDarkly.ledger).toMatchObject([{ requestId: two.id }]);
    const later = await world.onSchedule();
    expect(later).toMatchObject({ code: 0, outputs: { result: "applied", applied: "2" } });
    await expectStill(world, later);
  });

  test("looks at one only where it is told its number", async () => {
    const world = await openWorld();
    const [one, two] = await openFor(world, "payments-v2", "gift-cards");
    for (const { id } of [one, two]) world.launchDarkly.approve(id);
    for (const { number } of [one, two]) world.github.merge(number);
    const run = await world.onDispatch({ "pull-request": `#${two.number}` });
    expect(run).toMatchObject({ code: 0, outputs: { result: "applied", changed: "1" } });
    expect(world.launchDarkly.ledger).toMatchObject([{ requestId: two.id }]);
    expect(world.launchDarkly.request(one.id)).toMatchObject({ status: "pending" });
    await expectStill(world, run);
  });

  test("may be started by a workflow of another repository", async () => {
    const world = await openWorld();
    const { id } = await merged(world);
    const payload = world.github.event("repository_dispatch", "launchdarkly-approved");
    const run = await world.run("repository_dispatch", payload, { "launchdarkly-access-token": APPLIER_TOKEN });
    expect(run).toMatchObject({ code: 0, outputs: { result: "applied" } });
    expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id }]);
    await expectStill(world, run);
  });
});

describe("an event that comes late", () => {
  test("is told by the state, not by its payload", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON });
    const run = await world.onPullRequest("opened", number);
    world.github.close(number);
    const late = await run.again();
    expect(late).toMatchObject({ code: 0, outputs: { result: "none" } });
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(checksOf(world, number)[CHECK]?.conclusion).toBe("cancelled");
    await expectStill(world, late);
  });

  test("after the apply changes nothing", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON });
    const opening = await world.onPullRequest("opened", number);
    world.launchDarkly.approve(onlyRequest(world)._id);
    world.github.merge(number);
    await world.onPush();
    const writes = world.writes();
    const late = await opening.again();
    expect(late).toMatchObject({ code: 0, outputs: { result: "applied" } });
    expect(world.writes()).toBe(writes);
    expect(world.launchDarkly.ledger).toHaveLength(1);
    await expectStill(world, late);
  });
});
