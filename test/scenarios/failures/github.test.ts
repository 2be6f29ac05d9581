import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../../../emulators/server.ts";
import { openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, JOB_TOKEN, startWorld } from "../../harness/world.ts";
import { commandsOf } from "../bad-input/commands.ts";
import { approveAndMerge, gateOf, NAME, TURN_ON } from "./turn-on.ts";

const ALWAYS = Number.POSITIVE_INFINITY;
const FORBIDDEN: Fault["what"] = {
  answer: { status: 403, body: { message: "Resource not accessible by integration" } },
};

let world: EmulatedWorld;

beforeEach(async () => {
  world = await startWorld();
});

afterEach(() => world.close());

describe("a GitHub that does not let the token", () => {
  const CHECKS = /\/check-runs\?/;
  const COMMENTS = /\/issues\/\d+\/comments$/;
  const TREE = /\/git\/trees\//;

  test.each<[what: string, token: string, fault: Fault | undefined, requests: number, said: string]>([
    [
      "write check runs",
      "ghs_read_only",
      undefined,
      1,
      `GitHub does not let this token create the check run "Flag changes": Resource not accessible by integration. Add \`checks: write\` under \`permissions:\` in the workflow.`,
    ],
    [
      "write check runs, since it is a person's",
      "ghp_personal",
      undefined,
      1,
      `GitHub does not let this token create the check run "Flag changes": You must authenticate via a GitHub App. A personal token cannot write check runs: set \`github-token\` to \`\${{ github.token }}\` or to a GitHub App's token.`,
    ],
    [
      "comment",
      JOB_TOKEN,
      { method: "POST", path: COMMENTS, times: ALWAYS, what: FORBIDDEN },
      1,
      "GitHub does not let this token comment on pull request #1: Resource not accessible by integration. Add `pull-requests: write` under `permissions:` in the workflow.",
    ],
    [
      "read check runs",
      JOB_TOKEN,
      { method: "GET", path: CHECKS, times: ALWAYS, what: FORBIDDEN },
      0,
      "Resource not accessible by integration. Add `checks: read` under `permissions:` in the workflow.",
    ],
    [
      "read files",
      JOB_TOKEN,
      { method: "GET", path: TREE, times: ALWAYS, what: FORBIDDEN },
      0,
      "Resource not accessible by integration. Add `contents: read` under `permissions:` in the workflow.",
    ],
  ])(
    "%s is told which permission to add, and a later run completes without repeating",
    async (_, token, fault, requests, said) => {
      if (fault !== undefined) world.github.faults.push({ ...fault });
      const number = openChange(world, TURN_ON);

      const run = await world.onPullRequest("opened", number, { "github-token": token });

      expect(run.outputs.result).toBe("failed");
      expect(run.code).toBe(1);
      const [command] = commandsOf(run);
      expect(command).toContain(said);
      expect(world.launchDarkly.requests()).toHaveLength(requests);
      const [request] = world.launchDarkly.requests();
      if (request !== undefined) {
        expect(run.stdout).toContain(`${NAME}: opened approval request ${request._id}.`);
        expect(changesOf(run)).toMatchObject([{ requestId: request._id, status: "pending" }]);
      }

      world.github.faults.length = 0;
      const later = await world.onPullRequest("synchronize", number);
      expect(later.outputs).toMatchObject({ result: "pending", pending: "1" });
      expect(later.code).toBe(0);
      expect(world.launchDarkly.requests()).toHaveLength(1);
      expect(gateOf(world, number)).toMatchObject({ status: "in_progress", conclusion: null });
      expect(stickyOf(world, number)?.body).toContain(NAME);
      await expectStill(world, later);
    },
  );

  test("write to the pull request of a fork is a notice: the run could only validate", async () => {
    world.github.commit("zoe:feature", TURN_ON, { author: "zoe" });
    const number = world.github.openPullRequest({ head: "feature", fork: "zoe" });
    const inputs = { "github-token": "ghs_read_only", "launchdarkly-access-token": "" };

    const run = await world.onPullRequest("opened", number, inputs);

    expect(run.outputs.result).toBe("valid");
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(
      "Note: GitHub does not let this run write check runs or comments: its token may only read.",
    );
    expect(run.summary).toContain("the input launchdarkly-access-token is missing");
    expect(commandsOf(run)).toEqual([]);
    expect(world.launchDarkly.log).toEqual([]);
    const checkRuns = world.github.log.filter(({ method, status }) => method === "POST" && status < 300);
    expect(checkRuns).toEqual([]);
    const again = await world.onPullRequest("synchronize", number, inputs);
    expect(again.outputs).toEqual(run.outputs);
  });
});

describe("a GitHub that cannot be asked", () => {
  test.each<[what: string, token: string, said: string]>([
    [
      "does not know the token",
      "ghs_nobody",
      `GitHub does not accept the token that was sent to read pull request #1. Set \`github-token\` to \`\${{ github.token }}\` or to a token that is still valid.`,
    ],
  ])("%s: one sentence, one remedy, and LaunchDarkly is left alone", async (_, token, said) => {
    const number = openChange(world, TURN_ON);

    const run = await world.onPullRequest("opened", number, { "github-token": token });

    expect(run.outputs.result).toBe("failed");
    expect(run.code).toBe(1);
    expect(commandsOf(run)).toEqual([`::error::${said}`]);
    expect(world.launchDarkly.log).toEqual([]);
    await expectStill(world, run);
  });

  test("a pull request that is not there is named with the remedy", async () => {
    const run = await world.onSchedule({ "pull-request": "77" });

    expect(run.outputs.result).toBe("failed");
    expect(run.code).toBe(1);
    expect(commandsOf(run)[0]).toContain(
      "GitHub found nothing when asked to read pull request #77. Check that it exists in octo/flags",
    );
    expect(world.launchDarkly.log).toEqual([]);
    await expectStill(world, run);
  });

  test("answers 502 for a moment, and hangs up for another: it is asked again", async () => {
    world.github.faults.push(
      { method: "GET", path: /\/pulls\/1$/, times: 1, what: { answer: { status: 502 } } },
      { method: "GET", path: /\/files\?/, times: 1, what: "drop-before" },
    );
    const number = openChange(world, TURN_ON);

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs.result).toBe("pending");
    expect(run.code).toBe(0);
    await expectStill(world, run);
  });

  test("a check run whose answer was lost stands there once more at most, and the change is applied once", async () => {
    const number = await approveAndMerge(world);
    world.github.faults.push({ method: "PATCH", path: /\/check-runs\/\d+$/, times: 1, what: "drop-after" });

    const run = await world.onPush();

    expect(world.launchDarkly.ledger).toHaveLength(1);
    expect(changesOf(run)).toMatchObject([{ status: "completed", conclusion: "success" }]);
    const later = await world.onSchedule();
    expect(later.outputs.result).toBe("applied");
    expect(checkOf(world, number, NAME)).toMatchObject({
      status: "completed",
      conclusion: "success",
      title: "Applied",
    });
    expect(stickyOf(world, number)?.body).toContain("✅&nbsp;[Applied](");
    expect(world.launchDarkly.ledger).toHaveLength(1);
    await expectStill(world, later);
  });
});
