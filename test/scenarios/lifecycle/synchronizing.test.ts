import { describe, expect, test } from "vitest";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf, stickyOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { CHECK, GATE, isOn, onlyRequest, opened, PATH, TURN_ON, TURN_ON_FOR_NOBODY } from "./payments.ts";

const CARDS = changeFile({ flag: "gift-cards", instructions: ["turnFlagOff"] });

test("other instructions, the first ones again too, withdraw the request, and its approval does not count any more", async () => {
  const world = await openWorld();
  const { number, id } = await opened(world);
  world.launchDarkly.approve(id);
  await world.onPullRequest("synchronize", number);
  const comment = stickyOf(world, number);
  expect(commentOf(world, number)).toContain("✅ Approved, 1 of 1 approval");
  world.github.push("feature", { [PATH]: TURN_ON_FOR_NOBODY });
  const run = await world.onPullRequest("synchronize", number);
  const request = onlyRequest(world);
  expect(request._id).not.toBe(id);
  expect(request.instructions).toHaveLength(2);
  expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "1", approved: "0" } });
  expect(run.stdout).toContain(`withdrew approval request ${id}. The pull request now asks for another change.`);
  expect(changesOf(run)).toMatchObject([{ requestId: request._id, reviewStatus: "pending" }]);
  expect(checkOf(world, number, CHECK)).toMatchObject({ title: "0 of 1 approval", externalId: request._id });
  expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", conclusion: null });
  expect(stickyOf(world, number)?.id).toBe(comment?.id);
  expect(commentOf(world, number)).toMatch(
    /^0 of 1 flag change approved\n[\s\S]* 🟡 0 of 1 approval\n\nA commit that changes an instruction needs new approvals; any other commit keeps them\.$/,
  );

  world.launchDarkly.approve(request._id);
  world.github.push("feature", { [PATH]: TURN_ON });
  const back = await world.onPullRequest("synchronize", number);
  expect(back).toMatchObject({ code: 0, outputs: { result: "pending", approved: "0" } });
  expect([id, request._id]).not.toContain(onlyRequest(world)._id);
  expect(onlyRequest(world).instructions).toEqual([{ kind: "turnFlagOn" }]);
  await expectStill(world, back);
});

describe("an edit that changes no instruction keeps the request and its approval", () => {
  test("a comment, the description, the ticket, the order of keys, the layout, the file name, the title", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.approve(id);
    const writes = world.launchDarkly.writes().length;
    const text = TURN_ON.replace("kind: FlagChange\n", "")
      .replace("instructions:\n  - turnFlagOn", '# the second one\ninstructions: [ "turnFlagOn" ]  # just one')
      .replace("second payment provider", "other payment provider")
      .replace("SHOP-1201", "SHOP-9")
      .concat("kind: FlagChange\n");
    world.github.push("feature", { [PATH]: text });
    const run = await world.onPullRequest("synchronize", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "approved", approved: "1" } });
    expect(onlyRequest(world)._id).toBe(id);
    expect(world.launchDarkly.writes()).toHaveLength(writes);
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", externalId: id });
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "1 change approved" });
    world.github.push("feature", { [PATH]: null, "flags/renamed.yml": TURN_ON });
    const renamed = await world.onPullRequest("synchronize", number);
    expect(changesOf(renamed)).toMatchObject([{ file: "flags/renamed.yml", requestId: id, reviewStatus: "approved" }]);
    expect(onlyRequest(world)._id).toBe(id);
    world.github.edit(number, { title: "Another title", body: "Another body" });
    await expectQuiet(world, () => world.onPullRequest("edited", number));
  });
});

describe("a change that left the pull request", () => {
  test("is withdrawn while the other changes stay", async () => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON, "flags/cards.yaml": CARDS });
    await world.onPullRequest("opened", number);
    const cards = world.launchDarkly.requests().find(({ instructions }) => instructions[0]?.kind === "turnFlagOff");
    world.github.push("feature", { [PATH]: null });
    const run = await world.onPullRequest("synchronize", number);
    expect(onlyRequest(world)._id).toBe(cards?._id);
    expect(changesOf(run)).toMatchObject([{ flag: "gift-cards", requestId: cards?._id }]);
    const { [CHECK]: gone, ...others } = checksOf(world, number);
    expect(gone).toMatchObject({ conclusion: "cancelled", title: "Withdrawn", externalId: "" });
    expect(gone?.summary).toContain("The change left the pull request.");
    expect(Object.keys(others).sort()).toEqual([GATE, "storefront/gift-cards (production)"]);
    expect(checkOf(world, number, GATE).title).toBe("0 of 1 change approved");
    expect(stickyOf(world, number)?.body).not.toContain("payments-v2");
    world.github.push("feature", { "README.md": "One more commit" });
    const later = await world.onPullRequest("synchronize", number);
    expect(Object.keys(checksOf(world, number)).sort()).toEqual([GATE, "storefront/gift-cards (production)"]);
    await expectStill(world, later);
  });

  test("leaves nothing behind when it was the only one", async () => {
    const world = await openWorld();
    const { number } = await opened(world);
    world.github.push("feature", { [PATH]: null, "README.md": "No flags" });
    const run = await world.onPullRequest("synchronize", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]", changed: "0" } });
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(checksOf(world, number)).toEqual({
      [CHECK]: expect.objectContaining({ status: "completed", conclusion: "cancelled", title: "Withdrawn" }),
      [GATE]: expect.objectContaining({ conclusion: "success", title: "No flag changes" }),
    });
    expect(commentOf(world, number)).toBe("No flag changes\n\nThis pull request changes no flags any more.");
    await expectStill(world, run);
  });

  test("has its check run cancelled where the head already carries one", async () => {
    const world = await openWorld();
    const { number } = await opened(world);
    // The base branch looks for change files elsewhere from now on; the head stays where it is.
    world.github.commit("main", { ".github/flag-gitops.yml": 'paths: ["switches/**/*.yaml"]\n' });
    const run = await world.onPullRequest("edited", number);
    expect(run.outputs.result).toBe("none");
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(checkOf(world, number, CHECK)).toMatchObject({ status: "completed", conclusion: "cancelled" });
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "No flag changes" });
    expect(commentOf(world, number)).toContain("This pull request changes no flags any more.");
    await expectStill(world, run);
  });
});

describe("against what the merge base holds", () => {
  test("a renamed file with equal content is no change, and a deleted one asks for nothing", async () => {
    const world = await openWorld({ files: { [PATH]: TURN_ON, "flags/cards.yaml": CARDS } });
    const number = openChange(world, { [PATH]: null, "flags/payments/on.yaml": TURN_ON, "flags/cards.yaml": null });
    const run = await world.onPullRequest("opened", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
    expect(checksOf(world, number)).toEqual({ [GATE]: expect.objectContaining({ conclusion: "success" }) });
    expect(world.launchDarkly.log).toEqual([]);
    expect(isOn(world)).toBe(false);
    await expectStill(world, run);
  });

  test("a file in which one of two documents differs is one change, and a new file with an older one's words is another", async () => {
    const SHIPPING = CARDS.replace("gift-cards", "express-shipping");
    const files = { "flags/two.yaml": `${SHIPPING}---\n${CARDS}`, [PATH]: TURN_ON };
    const world = await openWorld({ files });
    const number = openChange(world, {
      "flags/two.yaml": `${SHIPPING}---\n${CARDS.replace("turnFlagOff", "turnFlagOn")}`,
      "flags/again.yaml": TURN_ON,
    });
    const run = await world.onPullRequest("opened", number);
    const [again, cards] = ["payments-v2", "gift-cards"].map((flag) => `storefront/${flag} (production)`);
    expect(changesOf(run)).toMatchObject([
      { file: "flags/again.yaml", flag: "payments-v2", requestId: checkOf(world, number, String(again)).externalId },
      { flag: "gift-cards", document: 1, requestId: checkOf(world, number, String(cards)).externalId },
    ]);
    expect(Object.keys(checksOf(world, number)).sort()).toEqual([GATE, cards, again]);
    expect(world.launchDarkly.requests()).toHaveLength(2);
    await expectStill(world, run);
  });
});
