import { expect, test } from "vitest";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, commentOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { CONFIG, changesOfFlags, GATE, productionRules, requestOf, verdictsOf } from "./policies.ts";

const PAST = "{ from: 2020-03-01, to: 2020-03-31, reason: Over }";
const NOW = "{ from: 2020-02-01, to: 2099-12-30, reason: Audit }";
const NOW_LATER = "{ from: 2020-02-01T00:00:00Z, to: 2099-12-31T18:30:00+02:00, reason: Move of `the` data center }";
const FROZEN = productionRules(`freeze: [${PAST}, ${NOW_LATER}, ${NOW}]`);
const WHY =
  'It is approved, but nothing is applied here until 2099-12-31 16:30 UTC: "Move of `the` data center". The first run after that goes on.';

test("in a freeze a change is requested and reviewed, and waits with the reason until the config lets it go", async () => {
  const world = await openWorld({ files: { [CONFIG]: FROZEN } });
  const number = openChange(world, {
    ...changesOfFlags({ "payments-v2": "turnFlagOn" }),
    "flags/staging.yaml": changeFile({ flag: "gift-cards", environment: "staging", instructions: ["turnFlagOn"] }),
    "flags/wide.yaml":
      "kind: FlagChange\nproject: storefront\nflag: search-ranking\ndescription: Names\ninstructions:\n  - updateVariation: { variation: learned, name: Learned }\n",
  });
  const opened = await world.onPullRequest("opened", number);
  expect(opened).toMatchObject({ code: 0, outputs: { result: "pending", changed: "3" } });
  expect(checkOf(world, number, "storefront/payments-v2 (production)").title).toBe("0 of 1 approval");
  const { _id: id } = requestOf(world, "payments-v2");

  for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.approve(_id);
  const approved = await world.onPullRequest("synchronize", number);
  expect(approved).toMatchObject({ code: 0, outputs: { result: "pending", pending: "2", approved: "1" } });
  const title = "in progress: Frozen until 2099-12-31 16:30 UTC";
  expect(verdictsOf(world, number)).toEqual({
    "payments-v2": title,
    "search-ranking (all environments)": title,
    "gift-cards (staging)": "success: Approved, 1 of 1 approval",
    [GATE]: "in progress: 1 of 3 changes approved",
  });
  expect(commentOf(world, number)).toContain("🟡 Frozen until 2099-12-31 16:30 UTC");

  world.github.merge(number);
  const merged = await world.onPush();
  expect(merged).toMatchObject({ code: 0, outputs: { result: "pending", pending: "2", applied: "1" } });
  expect(changesOf(merged)).toMatchObject([
    { flag: "payments-v2", requestId: id, reviewStatus: "approved", status: "pending", conclusion: "" },
    { flag: "gift-cards", status: "completed", conclusion: "success" },
    { flag: "search-ranking", status: "pending", conclusion: "" },
  ]);
  expect(changesOf(merged)[0]?.reason).toContain(WHY);
  expect(merged.stdout).toContain(WHY);
  expect(checkOf(world, number, "storefront/payments-v2 (production)").summary).toContain(
    "``Move of `the` data center``",
  );
  expect(world.launchDarkly.ledger).toMatchObject([{ flag: "gift-cards", environment: "staging" }]);
  await expectStill(world, merged);

  world.github.commit("main", { [CONFIG]: productionRules(`freeze: [${PAST}]`) });
  const run = await world.onSchedule();
  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", pending: "0", applied: "3" } });
  expect(world.launchDarkly.ledger.map(({ requestId }) => requestId)).toEqual([
    requestOf(world, "gift-cards", "staging")._id,
    id,
    requestOf(world, "search-ranking", "*")._id,
  ]);
  expect(world.launchDarkly.configuration("storefront", "payments-v2", "production").on).toBe(true);
  expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "success", title: "3 changes applied" });
  await expectStill(world, run);
});
