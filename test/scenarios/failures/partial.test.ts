import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../../../emulators/server.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, startWorld } from "../../harness/world.ts";
import { approveAndMerge, gateOf } from "./turn-on.ts";

const FLAGS = ["base-ui", "gift-cards", "payments-v2"] as const;
const THREE = Object.fromEntries(
  FLAGS.map((flag) => [
    `flags/${flag}.yaml`,
    changeFile({ flag, instructions: ["updateTrackEvents: { trackEvents: true }"] }),
  ]),
);
const nameOf = (flag: string) => `storefront/${flag} (production)`;
const DENIED: Fault["what"] = { answer: { status: 403, body: { code: "forbidden", message: "Not this flag" } } };

let world: EmulatedWorld;

beforeEach(async () => {
  world = await startWorld();
});

afterEach(() => world.close());

describe("one change of three that fails", () => {
  test.each<[how: string, what: Fault["what"], times: number, conclusion: string]>([
    ["it is refused", DENIED, 1, "failure"],
    ["nobody knows whether it was created", { answer: { status: 503 } }, 2, ""],
    ["LaunchDarkly hangs up on it", "drop-before", 2, ""],
  ])(
    "stops no other from being requested, and running again requests only that one: %s",
    async (_, what, times, conclusion) => {
      const path = /\/flags\/gift-cards\/.*\/approval-requests$/;
      world.launchDarkly.faults.push({ method: "POST", path, times, what });
      const number = openChange(world, THREE);

      const run = await world.onPullRequest("opened", number);

      expect(run.outputs).toMatchObject({ result: "failed", changed: "3", pending: "2", failed: "1" });
      expect(run.code).toBe(1);
      const before = world.launchDarkly.requests().map(({ _id }) => _id);
      expect(before).toHaveLength(2);
      expect(changesOf(run).map((change) => change.conclusion)).toEqual(["", conclusion, ""]);
      for (const flag of ["base-ui", "payments-v2"]) {
        expect(run.stdout).toContain(`${nameOf(flag)}: opened approval request`);
        expect(checkOf(world, number, nameOf(flag))).toMatchObject({ status: "in_progress", title: "0 of 1 approval" });
      }
      expect(checkOf(world, number, nameOf("gift-cards"))).toMatchObject({ externalId: "", title: "Failed" });
      expect(gateOf(world, number).conclusion).not.toBe("success");
      expect(stickyOf(world, number)?.body).toMatch(
        /`storefront\/gift-cards \(production\)` .* (?:❌|🟡)&nbsp;Failed \|/,
      );

      const later = await world.onPullRequest("synchronize", number);
      expect(later.outputs).toMatchObject({ result: "pending", pending: "3", failed: "0" });
      expect(later.code).toBe(0);
      const after = world.launchDarkly.requests().map(({ _id }) => _id);
      expect(after).toEqual([...before, expect.any(String)]);
      expect(gateOf(world, number)).toMatchObject({ status: "in_progress", conclusion: null });
      await expectStill(world, later);
    },
  );

  test("stops no other from being applied, and running again applies only that one", async () => {
    const number = await approveAndMerge(world, THREE);
    const [, second] = world.launchDarkly.requests();
    const path = new RegExp(`/${second?._id}/apply$`);
    world.launchDarkly.faults.push({ method: "POST", path, what: DENIED });

    const run = await world.onPush();

    expect(run.outputs).toMatchObject({ result: "failed", changed: "3", applied: "2", failed: "1" });
    expect(run.code).toBe(1);
    expect(world.launchDarkly.ledger).toHaveLength(2);
    expect(world.launchDarkly.ledger.map(({ requestId }) => requestId)).not.toContain(second?._id);
    const failed = changesOf(run).filter(({ conclusion }) => conclusion === "failure");
    expect(failed).toMatchObject([{ requestId: second?._id, reviewStatus: "approved", status: "pending" }]);
    expect(run.stdout).toContain("2 of 3 changes were applied; running again will not repeat them");
    expect(gateOf(world, number)).toMatchObject({ status: "completed", conclusion: "failure" });
    for (const { flag, conclusion } of changesOf(run)) {
      expect(checkOf(world, number, nameOf(String(flag)))).toMatchObject({ status: "completed", conclusion });
    }

    const later = await world.onPush();
    expect(later.outputs).toMatchObject({ result: "applied", applied: "3", failed: "0" });
    expect(later.code).toBe(0);
    const applied = world.launchDarkly.ledger.map(({ requestId }) => requestId);
    expect(new Set(applied).size).toBe(3);
    expect(applied).toHaveLength(3);
    for (const flag of FLAGS) {
      expect(world.launchDarkly.configuration("storefront", flag, "production").trackEvents).toBe(true);
    }
    expect(gateOf(world, number)).toMatchObject({ status: "completed", conclusion: "success" });
    await expectStill(world, later);
  });

  test("stops no other from being withdrawn, and running again withdraws only that one", async () => {
    const number = openChange(world, THREE);
    await world.onPullRequest("opened", number);
    const [, second] = world.launchDarkly.requests();
    world.launchDarkly.faults.push({ method: "DELETE", path: new RegExp(`/${second?._id}$`), what: DENIED });
    world.github.close(number);

    const run = await world.onPullRequest("closed", number);

    expect(run.outputs.result).toBe("failed");
    expect(run.code).toBe(1);
    expect(world.launchDarkly.requests()).toMatchObject([{ _id: second?._id }]);
    expect(stickyOf(world, number)?.body).not.toContain("requests were withdrawn");

    const later = await world.onPullRequest("closed", number);
    expect(later.outputs.result).toBe("none");
    expect(later.code).toBe(0);
    expect(world.launchDarkly.requests()).toEqual([]);
    await expectStill(world, later);
  });
});
