import { expect, test } from "vitest";
import { changeFile, openChange } from "../../../harness/change-request.ts";
import { expectQuiet, expectStill, openWorld } from "../../../harness/scenario.ts";
import { checkOf, checksOf } from "../../../harness/shown.ts";
import { changesOf, type EmulatedWorld } from "../../../harness/world.ts";
import { CHECK, GATE, isOn, onlyRequest, PATH, TURN_ON, TURN_ON_FOR_NOBODY } from "../payments.ts";

const CARDS_OFF = changeFile({ flag: "gift-cards", instructions: ["turnFlagOff"] });
const SHIPPING_OFF = changeFile({ flag: "express-shipping", instructions: ["turnFlagOff"] });
const OLD = ["base-ui", "search-ranking", "new-checkout"]
  .map((flag) => changeFile({ flag, instructions: ["turnFlagOff"] }))
  .join("---\n");

/** Approves every request that there is. */
function approveAll({ launchDarkly }: EmulatedWorld): void {
  for (const { _id } of launchDarkly.requests()) launchDarkly.approve(_id);
}

test("commits that land as they are, by a fast-forward, bring their approved change and nothing older", async () => {
  const now = Date.now();
  const world = await openWorld({ files: { "flags/old.yaml": OLD }, now: () => now });
  world.github.commit("feature", { [PATH]: TURN_ON }, { message: "One" });
  world.github.commit("feature", { "README.md": "Two" }, { message: "Two" });
  const number = world.github.openPullRequest({ head: "feature" });
  await world.onPullRequest("opened", number);
  const { _id: id } = onlyRequest(world);
  world.launchDarkly.approve(id);
  const sha = world.github.merge(number, "rebase");
  expect(sha).toBe(world.github.tip("feature"));
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", changed: "1", applied: "1" } });
  expect(onlyRequest(world)).toMatchObject({ _id: id, status: "completed" });
  expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id, comment: expect.stringContaining(sha) }]);
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", title: "Applied", externalId: id });
  expect(checkOf(world, number, GATE).title).toBe("1 change applied");
  await expectStill(world, run);
});

test.each(["merge", "squash", "rebase"] as const)(
  "a document that another pull request brought into the same file in between is not asked for again: by a %s",
  async (method) => {
    const world = await openWorld({ files: { "flags/all.yaml": OLD } });
    const other = openChange(world, { "flags/all.yaml": `${TURN_ON}---\n${OLD}` }, { head: "other" });
    const number = openChange(world, { "flags/all.yaml": `${OLD}---\n${SHIPPING_OFF}` });
    await world.onSchedule();
    approveAll(world);
    const ids = world.launchDarkly.requests().map(({ _id }) => _id);
    world.github.merge(other, method);
    world.github.merge(number, method);
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 0, outputs: { result: "applied", changed: "1", applied: "1" } });
    expect(changesOf(run)).toMatchObject([{ flag: "express-shipping", document: 4, status: "completed" }]);
    expect(world.launchDarkly.requests().map(({ _id }) => _id)).toEqual(ids);
    expect(world.launchDarkly.ledger.map(({ flag }) => flag)).toEqual(["express-shipping"]);
    expect(Object.keys(checksOf(world, number)).sort()).toEqual([GATE, "storefront/express-shipping (production)"]);
    await expectStill(world, run);
  },
);

test("of two stacked pull requests each applies its own change, and the upper one's copy is withdrawn", async () => {
  const world = await openWorld();
  const lower = openChange(world, { [PATH]: TURN_ON }, { head: "lower" });
  world.github.branch("upper", "lower");
  world.github.commit("upper", { "flags/cards.yaml": CARDS_OFF });
  const upper = world.github.openPullRequest({ head: "upper" });
  await world.onSchedule();
  expect(world.launchDarkly.requests()).toHaveLength(3);
  approveAll(world);
  world.github.merge(lower, "squash");
  const first = await world.onPush();
  expect(first).toMatchObject({ code: 0, outputs: { result: "applied", changed: "1" } });
  world.github.merge(upper, "squash");
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", changed: "1", applied: "1" } });
  expect(changesOf(run)).toMatchObject([{ flag: "gift-cards", status: "completed" }]);
  expect(world.launchDarkly.ledger.map(({ flag }) => flag)).toEqual(["payments-v2", "gift-cards"]);
  expect(world.launchDarkly.requests().map(({ status }) => status)).toEqual(["completed", "completed"]);
  expect(checksOf(world, upper)).toMatchObject({
    [CHECK]: { conclusion: "cancelled", title: "Withdrawn", externalId: "" },
    "storefront/gift-cards (production)": { conclusion: "success", title: "Applied" },
    [GATE]: { conclusion: "success", title: "1 change applied" },
  });
  await expectQuiet(world, () => world.onSchedule());
});

test("a merged change is kept and applied though another pull request moved its file", async () => {
  const world = await openWorld();
  const number = openChange(world, { [PATH]: TURN_ON });
  world.github.merge(number);
  await world.onPush();
  const { _id: id } = onlyRequest(world);
  world.github.branch("tidy");
  const mover = openChange(world, { [PATH]: null, "flags/payments/on.yaml": TURN_ON }, { head: "tidy" });
  expect(await world.onPullRequest("opened", mover)).toMatchObject({ code: 0, outputs: { result: "none" } });
  world.github.merge(mover, "squash");
  world.launchDarkly.approve(id);
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", changed: "1" } });
  expect(onlyRequest(world)).toMatchObject({ _id: id, status: "completed" });
  expect(world.launchDarkly.ledger).toHaveLength(1);
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", title: "Applied" });
  await expectStill(world, run);
});

test("the first content again, brought by a third pull request, revives neither of the others' requests", async () => {
  const world = await openWorld();
  const bring = (head: string, text: string) => {
    world.github.branch(head);
    const number = openChange(world, { [PATH]: text }, { head });
    world.github.merge(number, "squash");
    return number;
  };
  const first = bring("first", TURN_ON);
  await world.onPush();
  const second = bring("second", TURN_ON_FOR_NOBODY);
  await world.onSchedule();
  expect(onlyRequest(world).description).toContain(`#${second} `);
  const third = bring("third", TURN_ON);
  await world.onPush();
  approveAll(world);
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", changed: "3", applied: "1", pending: "0" } });
  expect(onlyRequest(world)).toMatchObject({ status: "completed", instructions: [{ kind: "turnFlagOn" }] });
  expect(onlyRequest(world).description).toContain(`#${third} `);
  expect(world.launchDarkly.ledger).toHaveLength(1);
  expect(isOn(world)).toBe(true);
  for (const number of [first, second]) expect(checkOf(world, number, CHECK).conclusion).toBe("cancelled");
  expect(checkOf(world, third, GATE)).toMatchObject({ conclusion: "success", title: "1 change applied" });
  await expectStill(world, run);
});
