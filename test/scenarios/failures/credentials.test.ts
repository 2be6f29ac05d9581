import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DEFAULT_TOKENS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, startWorld } from "../../harness/world.ts";
import { approveAndMerge, gateOf, NAME, TURN_ON } from "./turn-on.ts";

const INPUT = "launchdarkly-access-token";
const RESOURCE = "proj/storefront:env/production:flag/payments-v2";
const CREATOR = "api-creator";
const tokens = {
  ...DEFAULT_TOKENS,
  [CREATOR]: { id: "creator", name: "creator", actions: new Set(["viewProject", "createApprovalRequest"] as const) },
};

let world: EmulatedWorld;

beforeEach(async () => {
  world = await startWorld({ launchDarkly: { tokens } });
});

afterEach(() => world.close());

function forbidden(action: string, resource: string): string {
  return `LaunchDarkly does not let this token \`${action}\` on ${resource}: "Forbidden. Access to the requested resource was denied". Allow the action \`${action}\``;
}

describe("without LaunchDarkly's access token", () => {
  test("an open pull request is validated and its gate stays open", async () => {
    const number = openChange(world, TURN_ON);

    const run = await world.onPullRequest("opened", number, { [INPUT]: "" });

    expect(run.outputs).toMatchObject({ result: "valid", changed: "1", pending: "0", failed: "0" });
    expect(run.code).toBe(0);
    expect(changesOf(run)).toMatchObject([{ requestId: "", conclusion: "" }]);
    expect(run.stdout).toContain(`LaunchDarkly was not asked: the input ${INPUT} is missing`);
    expect(run.summary).toContain(`the input ${INPUT} is missing`);
    const gate = gateOf(world, number);
    expect(gate).toMatchObject({ status: "in_progress", conclusion: null, title: "Validated only" });
    expect(gate.summary).toContain(INPUT);
    expect(checkOf(world, number, NAME)).toMatchObject({ status: "in_progress", title: "Validated only" });
    expect(world.launchDarkly.log).toEqual([]);
    await expectStill(world, run);
  });

  test("a merged pull request fails, and is applied once the token is there", async () => {
    const number = await approveAndMerge(world);

    const run = await world.onPush({ [INPUT]: "" });

    expect(run.outputs).toMatchObject({ result: "failed", failed: "1", applied: "0" });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(
      `The merged change was not applied: the input ${INPUT} is missing. Give the merge job the token`,
    );
    expect(gateOf(world, number)).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(checkOf(world, number, NAME)).toMatchObject({ conclusion: "failure", title: "Failed" });
    expect(world.launchDarkly.configuration("storefront", "payments-v2", "production").on).toBe(false);

    const id = world.launchDarkly.requests()[0]?._id;
    const later = await world.onSchedule();
    expect(later).toMatchObject({ code: 0, outputs: { result: "applied", applied: "1" } });
    expect(gateOf(world, number)).toMatchObject({ status: "completed", conclusion: "success" });
    expect(checkOf(world, number, NAME)).toMatchObject({ conclusion: "success", title: "Applied", externalId: id });
    expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id }]);
    await expectStill(world, later);
  });
});

describe("with a token that LaunchDarkly does not know", () => {
  test("a pull request fails with the sentence and the remedy, and is requested once the token is right", async () => {
    const number = openChange(world, TURN_ON);

    const run = await world.onPullRequest("opened", number, { [INPUT]: "api-nobody" });

    expect(run.outputs).toMatchObject({ result: "failed", failed: "1" });
    expect(run.code).toBe(1);
    const said =
      'LaunchDarkly does not accept the access token: "Invalid access token". Set `launchdarkly-access-token` to a valid API access token';
    expect(run.stdout).toContain(said);
    expect(run.sinks).not.toContain("api-nobody");
    expect(gateOf(world, number)).toMatchObject({ status: "completed", conclusion: "failure", title: "Failed" });
    expect(checkOf(world, number, NAME)).toMatchObject({ status: "completed", conclusion: "failure", title: "Failed" });

    const later = await world.onPullRequest("synchronize", number);
    expect(later.outputs.result).toBe("pending");
    expect(gateOf(world, number)).toMatchObject({ status: "in_progress", conclusion: null });
    await expectStill(world, later);
  });
});

describe("with a token that lacks a permission", () => {
  test("createApprovalRequest: the sentence names the action and its resource; nothing is requested", async () => {
    const number = openChange(world, TURN_ON);

    const run = await world.onPullRequest("opened", number, { [INPUT]: TOKENS.reader });

    expect(run.outputs).toMatchObject({ result: "failed", failed: "1" });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(forbidden("createApprovalRequest", RESOURCE));
    expect(checkOf(world, number, NAME)).toMatchObject({ conclusion: "failure", externalId: "", title: "Failed" });
    expect(world.launchDarkly.requests()).toEqual([]);

    const later = await world.onPullRequest("synchronize", number);
    expect(later.outputs.result).toBe("pending");
    expect(world.launchDarkly.requests()).toHaveLength(1);
    await expectStill(world, later);
  });

  test("deleteApprovalRequest: the request that is left over is named, nobody is told that it was withdrawn", async () => {
    const number = openChange(world, TURN_ON);
    await world.onPullRequest("opened", number);
    const id = world.launchDarkly.requests()[0]?._id;
    world.github.close(number);

    const run = await world.onPullRequest("closed", number, { [INPUT]: CREATOR });

    expect(run.outputs.result).toBe("failed");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(forbidden("deleteApprovalRequest", `the resource of approval request ${id}`));
    expect(checkOf(world, number, NAME)).toMatchObject({ conclusion: "failure", externalId: id });
    expect(stickyOf(world, number)?.body).not.toContain("requests were withdrawn");

    const later = await world.onPullRequest("closed", number);
    expect(later.outputs.result).toBe("none");
    expect(later.code).toBe(0);
    expect(world.launchDarkly.requests()).toEqual([]);
    expect(stickyOf(world, number)?.body).toContain("requests were withdrawn");
    await expectStill(world, later);
  });

  test("applyApprovalRequest: the approved request is left alone and still named", async () => {
    const number = await approveAndMerge(world);
    const id = world.launchDarkly.requests()[0]?._id;

    const run = await world.onPush({ [INPUT]: TOKENS.requester });

    expect(run.outputs).toMatchObject({ result: "failed", failed: "1", applied: "0" });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(forbidden("applyApprovalRequest", RESOURCE));
    expect(changesOf(run)).toMatchObject([{ requestId: id, reviewStatus: "approved", status: "pending" }]);
    expect(checkOf(world, number, NAME)).toMatchObject({ conclusion: "failure", externalId: id, title: "Failed" });
    expect(world.launchDarkly.configuration("storefront", "payments-v2", "production").on).toBe(false);

    const later = await world.onPush();
    expect(later.outputs.result).toBe("applied");
    expect(world.launchDarkly.ledger).toMatchObject([{ requestId: id }]);
    await expectStill(world, later);
  });
});
