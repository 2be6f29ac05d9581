import { describe, expect, test } from "vitest";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { changeFile } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, commentOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld } from "../../harness/world.ts";
import { CHECK, GATE, isOn, merged, onlyRequest, opened, PATH } from "./payments.ts";

test("a request applied in LaunchDarkly before the merge lets it through and is never applied again", async () => {
  const world = await openWorld();
  const { number, id } = await opened(world);
  world.launchDarkly.approve(id);
  world.launchDarkly.applyInUi(id, MEMBERS.carla);
  const open = await world.onPullRequest("synchronize", number);
  expect(open).toMatchObject({ code: 0, outputs: { result: "applied", applied: "1" } });
  expect(changesOf(open)).toMatchObject([{ requestId: id, status: "completed", conclusion: "success" }]);
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", title: "Applied before merge" });
  expect(commentOf(world, number)).toContain("✅ Applied before merge");
  const writes = world.launchDarkly.writes().length;
  world.github.merge(number);
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied" } });
  expect(world.launchDarkly.writes()).toHaveLength(writes);
  expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id, by: MEMBERS.carla }]);
  expect(checkOf(world, number, CHECK)).toMatchObject({ conclusion: "success", title: "Applied" });
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "1 change applied" });
  await expectStill(world, run);
});

describe("a request that somebody deleted", () => {
  test("is opened again after the merge and needs its own approval", async () => {
    const world = await openWorld();
    const { number, id } = await merged(world);
    world.launchDarkly.deleteRequest(id);
    const push = await world.onPush();
    const { _id: second } = onlyRequest(world);
    expect(push).toMatchObject({ code: 0, outputs: { result: "pending" } });
    expect(second).not.toBe(id);
    expect(isOn(world)).toBe(false);
    expect(checkOf(world, number, CHECK)).toMatchObject({ status: "in_progress", externalId: second });
    expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", conclusion: null });
    expect(world.launchDarkly.ledger).toEqual([]);
    world.launchDarkly.approve(second);
    const run = await world.onSchedule();
    expect(run.outputs.result).toBe("applied");
    expect(world.launchDarkly.ledger).toMatchObject([{ requestId: second }]);
    await expectStill(world, run);
  });
});

const RULE = "updateRuleVariationOrRollout: { rule: Employees, variation: control }";
const SERVE_MOSS = "updateFallthroughVariationOrRollout: { variation: Moss }";

/** The rule for employees matches everybody from now on. */
function widenEmployees({ launchDarkly }: EmulatedWorld): void {
  const [, rule] = launchDarkly.configuration("storefront", "new-checkout", "production").rules;
  const clause = { attribute: "email", op: "endsWith", values: [""], contextKind: "user", negate: false };
  const edit = { kind: "updateClause", ruleId: String(rule?._id), clauseId: String(rule?.clauses[0]?._id), clause };
  launchDarkly.editFlag("storefront", "new-checkout", "production", [edit]);
}

/** The variation "Moss" keeps its id and has another value from now on. */
function repaintMoss({ launchDarkly }: EmulatedWorld): void {
  const { variations, ...flag } = launchDarkly.flag("storefront", "checkout-theme");
  const painted = variations.map((one) => (one.name === "Moss" ? { ...one, value: { primary: "#ff0000" } } : one));
  const body = { ...flag, variations: painted } as unknown as JsonObject;
  const path = /^\/api\/v2\/flags\/storefront\/checkout-theme/;
  launchDarkly.faults.push({ method: "GET", path, times: 100, what: { answer: { status: 200, body } } });
}

describe("a flag that somebody changed since the request", () => {
  const text = changeFile({ flag: "search-ranking", instructions: ["turnFlagOff"] });
  const name = "storefront/search-ranking (production)";

  test("is left alone where the change touches what they changed", async () => {
    const world = await openWorld();
    const { number, id } = await opened(world, text);
    world.launchDarkly.approve(id);
    world.launchDarkly.editFlag("storefront", "search-ranking", "production", [{ kind: "turnFlagOff" }]);
    const live = world.launchDarkly.configuration("storefront", "search-ranking", "production");
    const open = await world.onPullRequest("synchronize", number);
    expect(open).toMatchObject({ code: 1, outputs: { result: "refused" } });
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });
    world.github.merge(number);
    const writes = world.launchDarkly.writes().length;
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 1, outputs: { result: "refused", failed: "1", applied: "0" } });
    expect(changesOf(run)).toMatchObject([{ requestId: id, reviewStatus: "approved", conclusion: "failure" }]);
    expect(run.stdout).toContain("The flag changed since the request was made, in what this change touches");
    expect(run.stdout).toContain("targeting: off → no change");
    expect(run.stdout).toContain('It would now do: "targeting: off → off"');
    expect(checkOf(world, number, name)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });
    expect(world.launchDarkly.writes()).toHaveLength(writes);
    expect(world.launchDarkly.configuration("storefront", "search-ranking", "production")).toEqual(live);
    expect(onlyRequest(world)).toMatchObject({ _id: id, status: "pending" });
    expect(world.launchDarkly.ledger).toEqual([]);
    await expectStill(world, run);
  });

  test("takes the change where it touches something else", async () => {
    const world = await openWorld();
    const { id } = await opened(world, text);
    world.launchDarkly.approve(id);
    const learned = variationId("storefront", "search-ranking", 1);
    const edit = { kind: "updateFallthroughVariationOrRollout", variationId: learned };
    world.launchDarkly.editFlag("storefront", "search-ranking", "production", [edit]);
    world.github.merge(1);
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 0, outputs: { result: "applied" } });
    expect(isOn(world, "search-ranking")).toBe(false);
    const { fallthrough } = world.launchDarkly.configuration("storefront", "search-ranking", "production");
    expect(fallthrough).toEqual({ variation: 1 });
    await expectStill(world, run);
  });

  test.each([
    ["the audience of the rule that it changes", "new-checkout", RULE, widenEmployees],
    ["the value of the variation that it serves", "checkout-theme", SERVE_MOSS, repaintMoss],
  ])("is left alone where they changed %s", async (_, flag, instruction, edit) => {
    const world = await openWorld();
    const { number, id } = await opened(world, changeFile({ flag, instructions: [instruction] }));
    world.launchDarkly.approve(id);
    edit(world);
    const live = world.launchDarkly.configuration("storefront", flag, "production");
    world.github.merge(number);
    const run = await world.onPush();
    expect(run).toMatchObject({ code: 1, outputs: { result: "refused", failed: "1", applied: "0" } });
    expect(changesOf(run)).toMatchObject([{ requestId: id, status: "pending", conclusion: "failure" }]);
    expect(run.stdout).toContain(`${PATH}:3:7: refused: The flag changed since the request was made`);
    expect(checkOf(world, number, `storefront/${flag} (production)`).title).toBe("Not safe to apply");
    expect(world.launchDarkly.ledger).toEqual([]);
    expect(world.launchDarkly.configuration("storefront", flag, "production")).toEqual(live);
    await expectStill(world, run);
  });
});
