import { expect, test } from "vitest";
import { ruleId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill, justBefore, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld } from "../../harness/world.ts";
import { GATE, isOn } from "./payments.ts";

const CHECKOUT = "storefront/new-checkout (production)";
const FILES = {
  "flags/a.yaml": changeFile({ flag: "payments-v2", instructions: ["turnFlagOn"] }),
  "flags/b.yaml": changeFile({
    flag: "new-checkout",
    instructions: ["updateRuleVariationOrRollout: { rule: Employees, variation: control }"],
  }),
  "flags/c.yaml": changeFile({ flag: "express-shipping", instructions: ["turnFlagOff"] }),
};

/** A pull request with three approved changes, merged; the id of the request in the middle. */
async function mergedThree(world: EmulatedWorld): Promise<{ number: number; middle: string }> {
  const number = openChange(world, FILES);
  await world.onPullRequest("opened", number);
  for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.approve(_id);
  world.github.merge(number);
  return { number, middle: checkOf(world, number, CHECKOUT).externalId };
}

test("one change that fails for good stops no other, and is not tried again", async () => {
  const world = await openWorld();
  const { number, middle } = await mergedThree(world);
  const remove = [{ kind: "removeRule", ruleId: ruleId("storefront", "new-checkout", "production", 1) }];
  justBefore(world.launchDarkly, "POST", new RegExp(`${middle}/apply`), () =>
    world.launchDarkly.editFlag("storefront", "new-checkout", "production", remove),
  );
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 1, outputs: { result: "failed", changed: "3", applied: "2", failed: "1" } });
  expect(changesOf(run)).toMatchObject([
    { flag: "payments-v2", status: "completed", conclusion: "success" },
    { flag: "new-checkout", status: "failed", conclusion: "failure" },
    { flag: "express-shipping", status: "completed", conclusion: "success" },
  ]);
  expect(world.launchDarkly.ledger.map(({ flag }) => flag)).toEqual(["payments-v2", "express-shipping"]);
  expect([isOn(world), isOn(world, "express-shipping")]).toEqual([true, false]);
  expect(checksOf(world, number)).toMatchObject({
    "storefront/payments-v2 (production)": { conclusion: "success", title: "Applied" },
    [CHECKOUT]: { conclusion: "failure", title: "Could not be applied", externalId: middle },
    "storefront/express-shipping (production)": { conclusion: "success", title: "Applied" },
    [GATE]: { conclusion: "failure", title: "Could not be applied" },
  });
  expect(commentOf(world, number)).toMatch(/^Flag changes: Could not be applied\n[\s\S]* ❌ Could not be applied$/);
  expect(run.stdout).toContain("a new pull request can ask again");
  await expectStill(world, run);
});

test("one change that LaunchDarkly refuses for now stops no other, and a later run applies it", async () => {
  const world = await openWorld();
  const { number, middle } = await mergedThree(world);
  const answer = { status: 403, body: { code: "forbidden", message: "Access to the requested resource was denied" } };
  world.launchDarkly.faults.push({ method: "POST", path: new RegExp(`${middle}/apply`), what: { answer } });
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 1, outputs: { result: "failed", applied: "2", failed: "1" } });
  expect(run.stdout).toContain("applyApprovalRequest");
  expect(checkOf(world, number, CHECKOUT)).toMatchObject({ conclusion: "failure", title: "Failed" });
  expect(world.launchDarkly.ledger.map(({ flag }) => flag)).toEqual(["payments-v2", "express-shipping"]);
  const later = await world.onSchedule();
  expect(later).toMatchObject({ code: 0, outputs: { result: "applied", applied: "3", failed: "0" } });
  expect(world.launchDarkly.ledger.map(({ flag }) => flag)).toEqual([
    "payments-v2",
    "express-shipping",
    "new-checkout",
  ]);
  expect(checkOf(world, number, CHECKOUT)).toMatchObject({ conclusion: "success", title: "Applied" });
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "3 changes applied" });
  await expectStill(world, later);
});

test("one declined change holds the merge of all", async () => {
  const world = await openWorld();
  const number = openChange(world, FILES);
  await world.onPullRequest("opened", number);
  const [first, second, third] = world.launchDarkly.requests().map(({ _id }) => _id);
  world.launchDarkly.approve(String(first));
  world.launchDarkly.decline(String(second));
  const run = await world.onPullRequest("synchronize", number);
  expect(run).toMatchObject({ code: 1, outputs: { result: "declined", approved: "1", pending: "1", failed: "1" } });
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "Declined" });
  expect(world.launchDarkly.request(String(third))).toMatchObject({ reviewStatus: "pending" });
  await expectStill(world, run);
});
