import { expect, test } from "vitest";
import { ruleId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { CHECK, GATE, isOn, onlyRequest, opened, PATH, TURN_ON } from "./payments.ts";

const BROKEN = TURN_ON.replace("turnFlagOn", "turnFlagOnn");
const CONFIG = ".github/flag-gitops.yml";

test("names that LaunchDarkly does not know are shown at their place, and their correction requests everything", async () => {
  const world = await openWorld();
  const ranking = changeFile({ flag: "search-ranking", instructions: ["turnFlagOff"] });
  const right = {
    "flags/a.yaml": TURN_ON,
    "flags/b.yaml": changeFile({ flag: "gift-cards", instructions: ["turnFlagOff"] }),
    "flags/c.yaml": changeFile({ flag: "express-shipping", instructions: ["turnFlagOff"] }),
    "flags/d.yaml": ranking,
  };
  const number = openChange(world, {
    "flags/a.yaml": right["flags/a.yaml"].replace("payments-v2", "payments-v22"),
    "flags/b.yaml": right["flags/b.yaml"].replace("production", "prodction"),
    "flags/c.yaml": right["flags/c.yaml"].replace("storefront", "storefornt"),
    "flags/d.yaml": ranking,
  });
  const run = await world.onPullRequest("opened", number);
  expect(run).toMatchObject({ code: 1, outputs: { result: "invalid", changed: "4", pending: "1", failed: "3" } });
  expect(run.stdout).toContain('flags/a.yaml:3:7: unknown-flag: Project "storefront" has no flag "payments-v22".\n');
  expect(run.stdout).toContain("\n3 | flag: payments-v22\n          ^^^^^^^^^^^^\n");
  expect(run.stdout).toContain('flags/b.yaml:4:14: unknown-environment: Project "storefront" has no environment');
  expect(run.stdout).toContain('Did you mean "production"?');
  expect(run.stdout).toContain('flags/c.yaml:2:10: unknown-project: LaunchDarkly has no project "storefornt".');
  expect(world.launchDarkly.writes()).toEqual([]);
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "3 problems in 3 files" });
  expect(checkOf(world, number, "storefront/payments-v22 (production)")).toMatchObject({ conclusion: "failure" });
  expect(checkOf(world, number, "storefront/search-ranking (production)")).toMatchObject({
    status: "in_progress",
    title: "Planned",
  });

  world.github.push("feature", right);
  const later = await world.onPullRequest("synchronize", number);
  expect(later).toMatchObject({ code: 0, outputs: { result: "pending", changed: "4", pending: "4", failed: "0" } });
  expect(world.launchDarkly.requests()).toHaveLength(4);
  expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", title: "0 of 4 changes approved" });
  expect(commentOf(world, number)).toMatch(/^0 of 4 flag changes approved\n/);
  await expectStill(world, later);
});

test("a pull request that became invalid keeps its request, and closing it withdraws that and is none", async () => {
  const world = await openWorld();
  const { number, id } = await opened(world);
  world.github.push("feature", { [PATH]: BROKEN });
  const invalid = await world.onPullRequest("synchronize", number);
  expect(invalid).toMatchObject({ code: 1, outputs: { result: "invalid" } });
  expect(onlyRequest(world)).toMatchObject({ _id: id, status: "pending" });
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "1 problem in 1 file" });
  expect(commentOf(world, number)).toMatch(
    /^Flag changes: 1 problem in 1 file\n\n1 change in production\n\nNothing is requested while something in the change files is wrong\.\n/,
  );
  world.github.close(number);
  const run = await world.onPullRequest("closed", number);
  expect(run).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]", failed: "0" } });
  expect(world.launchDarkly.requests()).toEqual([]);
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "cancelled", title: "Closed without a merge" });
  expect(commentOf(world, number)).not.toContain("unknown-instruction");
  await expectStill(world, run);
});

test("one invalid file does not keep the approved change beside it from being applied by the merge", async () => {
  const world = await openWorld();
  const { number, id } = await opened(world);
  world.launchDarkly.approve(id);
  world.github.push("feature", { "flags/broken.yaml": BROKEN.replace("payments-v2", "gift-cards") });
  world.github.merge(number, "squash");
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 1, outputs: { result: "invalid", changed: "1", applied: "1" } });
  expect(run.stdout).toContain("flags/broken.yaml:8:5: unknown-instruction");
  expect(changesOf(run)).toMatchObject([{ flag: "payments-v2", requestId: id, status: "completed" }]);
  expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id }]);
  expect(isOn(world)).toBe(true);
  expect(checksOf(world, number)).toMatchObject({
    [CHECK]: { conclusion: "success", title: "Applied", externalId: id },
    [GATE]: { conclusion: "failure", title: "1 problem in 1 file" },
  });
  const sweep = await world.onSchedule();
  expect(sweep).toMatchObject({ code: 0, outputs: { result: "invalid" } });
  await expectStill(world, sweep);
});

test("an approved change that no longer fits the flag after the merge is refused, until git takes it back", async () => {
  const world = await openWorld();
  const name = "storefront/new-checkout (production)";
  const text = changeFile({ flag: "new-checkout", instructions: ["removeRule: { rule: Employees }"] });
  const { number, id } = await opened(world, text);
  world.launchDarkly.approve(id);
  const remove = [{ kind: "removeRule", ruleId: ruleId("storefront", "new-checkout", "production", 1) }];
  world.launchDarkly.editFlag("storefront", "new-checkout", "production", remove);
  world.github.merge(number);
  const writes = world.launchDarkly.writes().length;
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 1, outputs: { result: "refused", changed: "1", failed: "1", applied: "0" } });
  expect(changesOf(run)).toMatchObject([{ requestId: id, reviewStatus: "approved", conclusion: "failure" }]);
  expect(run.stdout).toContain(`${PATH}:7:25: unknown-rule: Flag "new-checkout" has no rule "Employees"`);
  expect(run.stdout).toContain(`${PATH}:3:7: refused: Flag "new-checkout" has no rule "Employees" in "production".`);
  expect(world.launchDarkly.writes()).toHaveLength(writes);
  expect(onlyRequest(world)).toMatchObject({ _id: id, status: "pending" });
  expect(checkOf(world, number, name)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });

  world.github.commit("main", { [PATH]: null });
  const reverted = await world.onSchedule();
  expect(reverted).toMatchObject({ code: 0, outputs: { result: "none", failed: "0" } });
  expect(world.launchDarkly.requests()).toEqual([]);
  expect(world.launchDarkly.ledger).toEqual([]);
  expect(checkOf(world, number, name)).toMatchObject({ conclusion: "cancelled", title: "Withdrawn" });
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "No flag changes" });
  expect(commentOf(world, number)).not.toContain("unknown-rule");
  await expectStill(world, reverted);
});

test("a config that became invalid takes the approval back from view and keeps the merge from applying", async () => {
  const world = await openWorld();
  const { number, id } = await opened(world);
  world.launchDarkly.approve(id);
  await world.onPullRequest("synchronize", number);
  world.github.commit("main", { [CONFIG]: "paths: flags\n" });
  const asked = world.launchDarkly.log.length;
  const open = await world.onPullRequest("synchronize", number);
  expect(open).toMatchObject({ code: 1, outputs: { result: "failed", changes: "[]" } });
  expect(open.stdout).toContain(`The config "${CONFIG}" is not valid: line 1: "paths" must be a list`);
  expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", title: "Could not be decided" });
  world.github.merge(number);
  const push = await world.onPush();
  expect(push).toMatchObject({ code: 1, outputs: { result: "failed" } });
  expect(isOn(world)).toBe(false);
  expect(world.launchDarkly.log).toHaveLength(asked);
  world.github.commit("main", { [CONFIG]: "paths: [flags/**/*.yaml]\n" });
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied" } });
  expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id }]);
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "1 change applied" });
  await expectStill(world, run);
});
