import { describe, expect, test } from "vitest";
import { openChange } from "../../harness/change-request.ts";
import { requestBySomebody } from "../../harness/foreign-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf, stickyOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { CHECK, GATE, isOn, onlyRequest, opened, PATH, TURN_ON } from "./payments.ts";

const ALTERED = [{ kind: "turnFlagOn" }, { kind: "updateOffVariation", variationId: "another" }];
const TURN_OFF = [{ kind: "turnFlagOff" }];

describe("a request whose instructions were altered", () => {
  test("never lets the merge through, though it is approved", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.editInstructions(id, TURN_OFF);
    world.launchDarkly.approve(id);
    const run = await world.onPullRequest("synchronize", number);
    expect(run).toMatchObject({ code: 1, outputs: { result: "refused", approved: "0", failed: "1" } });
    expect(run.stdout).toContain(
      `${PATH}:3:7: refused: The request no longer holds the instructions that were sent. Instruction 1: it holds`,
    );
    expect(run.stdout).toContain("\n3 | flag: payments-v2\n          ^^^^^^^^^^^\n");
    expect(run.stdout).toContain(
      String.raw`Instruction 1: it holds "{\"kind\":\"turnFlagOff\"}", the file compiles to "{\"kind\":\"turnFlagOn\"}".`,
    );
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });
    expect(checkOf(world, number, CHECK).summary).toContain("turnFlagOff");
    expect(checkOf(world, number, GATE).conclusion).toBe("failure");
    expect(onlyRequest(world)).toMatchObject({ _id: id, instructions: TURN_OFF });
    await expectStill(world, run);
  });

  test("is refused after the merge: flag and request stay as they are, the difference is printed", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.approve(id);
    world.launchDarkly.editInstructions(id, ALTERED);
    world.github.merge(number);
    const writes = world.launchDarkly.writes().length;
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 1, outputs: { result: "refused", failed: "1", applied: "0" } });
    expect(changesOf(run)).toMatchObject([
      { requestId: id, reviewStatus: "approved", status: "pending", conclusion: "failure" },
    ]);
    expect(run.stdout).toContain("Instruction 2: it holds");
    expect(run.stdout).toContain("updateOffVariation");
    expect(run.stdout).toContain('the file compiles to "nothing"');
    expect(world.launchDarkly.writes()).toHaveLength(writes);
    expect(world.launchDarkly.ledger).toEqual([]);
    expect(isOn(world)).toBe(false);
    expect(onlyRequest(world)).toMatchObject({ _id: id, status: "pending", instructions: ALTERED });
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });
    await expectStill(world, run);
  });

  test("says so where it was applied in LaunchDarkly", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    world.launchDarkly.editInstructions(id, [{ kind: "turnFlagOn" }, { kind: "turnFlagOff" }]);
    world.launchDarkly.approve(id);
    world.launchDarkly.applyInUi(id);
    world.github.merge(number);
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 1, outputs: { result: "refused", applied: "0" } });
    expect(checkOf(world, number, CHECK)).toMatchObject({
      conclusion: "failure",
      title: "Applied with other instructions",
    });
    expect(world.launchDarkly.ledger).toHaveLength(1);
    await expectStill(world, run);
  });
});

describe("a request that carries a mark but is not ours", () => {
  test("is neither believed nor withdrawn, whatever about its mark is wrong", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    const { description: mark } = onlyRequest(world);
    const forgeries = [
      mark.replace("#1 ", "#2 "),
      mark.replace("186853002", "99"),
      mark.replace("v1", "v2"),
      `${mark} and more`,
    ];
    const foreign: string[] = [];
    for (const forged of forgeries) {
      foreign.push(await requestBySomebody(world, "payments-v2", forged, [{ kind: "turnFlagOn" }]));
      world.launchDarkly.approve(String(foreign.at(-1)));
    }
    const run = await world.onPullRequest("synchronize", number);
    expect(run.outputs.result).toBe("pending");
    expect(changesOf(run)).toMatchObject([{ requestId: id, reviewStatus: "pending" }]);
    world.launchDarkly.deleteRequest(id);
    const afresh = await world.onPullRequest("synchronize", number);
    expect(changesOf(afresh)).toMatchObject([{ reviewStatus: "pending" }]);
    expect(world.launchDarkly.requests()).toHaveLength(foreign.length + 1);
    world.github.close(number);
    const closed = await world.onPullRequest("closed", number);
    expect(closed).toMatchObject({ code: 0, outputs: { result: "none" } });
    expect(world.launchDarkly.requests().map(({ _id, status }) => [_id, status])).toEqual(
      foreign.map((one) => [one, "pending"]),
    );
    await expectStill(world, closed);
  });

  test("with our very mark but other instructions is refused in place of ours, and never applied", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    const forged = await requestBySomebody(world, "payments-v2", onlyRequest(world).description, TURN_OFF);
    world.launchDarkly.approve(forged);
    world.launchDarkly.deleteRequest(id);
    const open = await world.onPullRequest("synchronize", number);
    expect(open).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "failure", externalId: forged });
    world.github.merge(number);
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 1, outputs: { result: "refused", applied: "0" } });
    expect(onlyRequest(world)).toMatchObject({ _id: forged, status: "pending" });
    expect(world.launchDarkly.ledger).toEqual([]);
    await expectStill(world, run);
  });

  test("with our very mark and our instructions, but younger, is withdrawn", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world);
    const twin = await requestBySomebody(world, "payments-v2", onlyRequest(world).description, [
      { kind: "turnFlagOn" },
    ]);
    world.launchDarkly.approve(twin);
    const run = await world.onPullRequest("synchronize", number);
    expect(run.outputs.result).toBe("pending");
    expect(onlyRequest(world)._id).toBe(id);
    await expectStill(world, run);
  });
});

describe("a comment of somebody else that looks like ours", () => {
  const FORGED =
    "<!-- flag-gitops v1 sticky launchdarkly/storefront/base-ui/production -->\n\n### Flag changes: approved";

  test.each([
    ["a person", "mallory", false],
    ["another bot, which is at most a hint", "another-app[bot]", true],
  ])("is neither edited nor believed: by %s", async (_, login, hint) => {
    const world = await openWorld();
    const number = openChange(world, { [PATH]: TURN_ON });
    const forged = world.github.comment(number, login, FORGED);
    const run = await world.onPullRequest("opened", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "1" } });
    expect(commentOf(world, number)).toContain("🟡 0 of 1 approval");
    world.launchDarkly.approve(onlyRequest(world)._id);
    const later = await world.onPullRequest("synchronize", number);
    expect(later).toMatchObject({ code: 0, outputs: { result: "approved", changed: "1" } });
    expect(commentOf(world, number)).toContain("✅ Approved, 1 of 1 approval");
    expect(stickyOf(world, number)?.body).not.toContain("base-ui");
    expect(world.github.comments(number)).toHaveLength(2);
    expect(world.github.comments(number).find(({ id }) => id === forged)?.body).toBe(FORGED);
    expect(Object.keys(checksOf(world, number)).sort()).toEqual([GATE, CHECK]);
    const asked = world.launchDarkly.log.filter(({ path }) => path.includes("base-ui"));
    expect(asked.length > 0).toBe(hint);
    expect(asked.filter(({ method }) => method !== "GET")).toEqual([]);
    world.github.merge(number);
    const merged = await world.onPush();
    expect(merged).toMatchObject({ code: 0, outputs: { result: "applied", changed: "1" } });
    expect(commentOf(world, number)).toContain("✅ Applied");
    await expectStill(world, merged);
  });

  test("asks LaunchDarkly nothing on a pull request without flag changes", async () => {
    const world = await openWorld();
    const number = openChange(world, { "README.md": "Nothing" });
    world.github.comment(number, "mallory", FORGED);
    const run = await world.onPullRequest("opened", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "none" } });
    expect(checksOf(world, number)).toEqual({ [GATE]: expect.objectContaining({ title: "No flag changes" }) });
    expect(world.launchDarkly.log).toEqual([]);
    expect(stickyOf(world, number)).toBeUndefined();
    await expectStill(world, run);
  });
});
