import { expect, test } from "vitest";
import { openChange } from "../../harness/change-request.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { CONFIG, changesOfFlags, GATE, productionRules, requestOf, verdictsOf } from "./policies.ts";

const EDITED = "This pull request edits the config; the edit counts after its merge.";
const PAYMENTS = "storefront/payments-v2 (production)";
const forbidden = (kind: string) =>
  `policy-forbidden: Instruction "${kind}" is forbidden: forbid of "production" names it.`;

test("a pull request that edits the config needs the rules from before its edit and those after it", async () => {
  const world = await openWorld({ files: { [CONFIG]: productionRules("forbid: [turnFlagOn]") } });
  const loosening = openChange(world, {
    ...changesOfFlags({ "payments-v2": "turnFlagOn" }),
    [CONFIG]: productionRules("forbid: [removeRule]"),
  });
  const opened = await world.onPullRequest("opened", loosening);
  expect(opened).toMatchObject({ code: 1, outputs: { result: "invalid", failed: "1" } });
  expect(opened.stdout).toContain(`flags/payments-v2.yaml:7:5: ${forbidden("turnFlagOn")}\n`);
  expect(opened.stdout).toContain(EDITED);
  expect(commentOf(world, loosening)).toContain(EDITED);
  expect(checkOf(world, loosening, GATE).summary).toContain(EDITED);
  world.github.merge(loosening);
  const merged = await world.onPush();
  expect(merged).toMatchObject({ code: 1, outputs: { result: "invalid", pending: "0", failed: "1" } });
  expect(verdictsOf(world, loosening)["payments-v2"]).toBe("failure: Invalid");
  expect(world.launchDarkly.requests()).toEqual([]);

  const tightening = openChange(
    world,
    {
      ...changesOfFlags({ "new-checkout": "turnFlagOn", "search-ranking": "turnFlagOff" }),
      [CONFIG]: productionRules("forbid: [turnFlagOff]"),
    },
    { head: "tightening" },
  );
  const asked = await world.onPullRequest("opened", tightening);
  expect(asked).toMatchObject({ code: 0, outputs: { result: "pending", pending: "2" } });
  expect(asked.stdout).toContain(EDITED);
  for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.approve(_id);
  world.github.merge(tightening);
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 1, outputs: { result: "refused", applied: "1", failed: "1" } });
  expect(run.stdout).toContain(`flags/search-ranking.yaml:7:5: ${forbidden("turnFlagOff")}\n`);
  expect(verdictsOf(world, tightening)).toEqual({
    "new-checkout": "success: Applied",
    "search-ranking": "failure: Not safe to apply",
    [GATE]: "failure: 1 problem in 1 file",
  });
  expect(world.launchDarkly.ledger).toMatchObject([{ flag: "new-checkout" }]);
  expect(requestOf(world, "search-ranking")).toMatchObject({ reviewStatus: "approved", status: "pending" });
  await expectStill(world, run);
});

const BROKEN = "policy:\n  environments:\n    production:\n      requireTickets: [SHOP]\n      maxRolloutStep: 120%\n";

test("the rules are those of the base branch's tip whenever a run comes by, and a config that is not valid stops all", async () => {
  const world = await openWorld({ files: { [CONFIG]: BROKEN } });
  const number = openChange(world, changesOfFlags({ "payments-v2": "turnFlagOn" }));
  const broken = await world.onPullRequest("opened", number);
  expect(broken).toMatchObject({ code: 1, outputs: { result: "failed", changes: "[]" } });
  expect(broken.stdout).toContain(
    `The config "${CONFIG}" is not valid: line 4: "policy.environments.production" has no key "requireTickets". Did you mean "requireTicket"?`,
  );
  expect(broken.stdout).toContain("Mend it on the base branch; until then nothing is requested or applied.");
  expect(verdictsOf(world, number)).toEqual({ [GATE]: "in progress: Could not be decided" });
  expect(world.launchDarkly.log).toEqual([]);

  world.github.commit("main", { [CONFIG]: productionRules("forbid: [turnFlagOff]") });
  const opened = await world.onPullRequest("synchronize", number);
  expect(opened.outputs.result).toBe("pending");
  const { _id: id } = requestOf(world, "payments-v2");
  world.launchDarkly.approve(id);

  world.github.commit("main", { [CONFIG]: productionRules("requireTicket: [SHOP]") });
  const stricter = await world.onPullRequest("synchronize", number);
  expect(stricter).toMatchObject({ code: 1, outputs: { result: "invalid", failed: "1" } });
  expect(checkOf(world, number, PAYMENTS)).toMatchObject({ conclusion: "failure", title: "Invalid", externalId: id });
  world.github.merge(number);
  const refused = await world.onPush();
  expect(refused).toMatchObject({ code: 1, outputs: { result: "refused", applied: "0", failed: "1" } });
  expect(changesOf(refused)).toMatchObject([{ requestId: id, reviewStatus: "approved", conclusion: "failure" }]);
  expect(refused.stdout).toContain("flags/payments-v2.yaml:1:1: policy-ticket: The change names no ticket");
  expect(checkOf(world, number, PAYMENTS)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });
  await expectStill(world, refused);

  world.github.commit("main", { [CONFIG]: productionRules("maxRolloutStep: 120%") });
  const stopped = await expectQuiet(world, () => world.onDispatch({ "pull-request": String(number) }));
  expect(stopped).toMatchObject({ code: 1, outputs: { result: "failed" } });
  expect(stopped.stdout).toContain('"policy.environments.production.maxRolloutStep" is "120%". The most is 100%.');
  expect(requestOf(world, "payments-v2")).toMatchObject({ _id: id, reviewStatus: "approved", status: "pending" });
  expect(world.launchDarkly.ledger).toEqual([]);

  world.github.commit("main", { [CONFIG]: productionRules("maxRolloutStep: 100%") });
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", applied: "1" } });
  expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id }]);
  await expectStill(world, run);
});

test("the default branch says which branches request, and each of them has its own rules", async () => {
  const branches = "branches: [main, release]\n";
  const world = await openWorld({ files: { [CONFIG]: branches + productionRules("forbid: [turnFlagOn]") } });
  for (const name of ["release", "dev"]) {
    world.github.branch(name);
    world.github.commit(name, { [CONFIG]: "branches: [release, dev]\n", [`${name}.md`]: "" });
  }
  const files = changesOfFlags({ "payments-v2": "turnFlagOn" });
  const [main, release, dev] = ["main", "release", "dev"].map((base) =>
    openChange(world, files, { head: `into-${base}`, base }),
  ) as [number, number, number];
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "invalid", changed: "3", pending: "1", failed: "1" } });
  expect(verdictsOf(world, main)[GATE]).toBe("failure: 1 problem in 1 file");
  expect(checkOf(world, release, PAYMENTS)).toMatchObject({
    title: "0 of 1 approval",
    externalId: requestOf(world, "payments-v2")._id,
  });
  expect(checksOf(world, dev)).toMatchObject({
    [GATE]: { conclusion: "success", title: "Validated; nothing is requested from this branch" },
  });
  await expectStill(world, run);
});
