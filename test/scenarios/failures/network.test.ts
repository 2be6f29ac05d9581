import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../../../emulators/server.ts";
import { changeFile, openChange, storefront } from "../../harness/change-request.ts";
import { expectStill, justBefore } from "../../harness/scenario.ts";
import { checkOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, startWorld } from "../../harness/world.ts";
import { approveAndMerge, gateOf, NAME, TURN_ON } from "./turn-on.ts";

const REQUESTS = /\/flags\/payments-v2\/environments\/production\/approval-requests$/;
const APPLY = /\/apply$/;
const ALWAYS = Number.POSITIVE_INFINITY;

let world: EmulatedWorld;

beforeEach(async () => {
  world = await startWorld();
});

afterEach(() => world.close());

const sent = (method: string, path: RegExp) =>
  world.launchDarkly.log.filter((one) => one.method === method && path.test(one.path)).length;

describe("a LaunchDarkly that cannot be asked", () => {
  const REDIRECT: Fault["what"] = { answer: { status: 302, headers: { location: "https://evil.example/api" } } };

  test.each<[name: string, fault: Fault["what"], reads: number, said: string]>([
    [
      "it redirects",
      REDIRECT,
      1,
      "answered with a redirect (302), which is not followed. Set `launchdarkly-base-uri` to the address that answers itself.",
    ],
    [
      "a page for people answers",
      { answer: "<html>Sign in</html>" },
      1,
      "LaunchDarkly answered with something that is not JSON. Check that `launchdarkly-base-uri` is the address of its API and that no proxy answers instead.",
    ],
    [
      "its answer is JSON of another shape",
      { answer: { status: 200, body: { items: "none" } } },
      1,
      "Check that `launchdarkly-base-uri` is the address of its API and that no proxy answers instead.",
    ],
    [
      "it is down",
      { answer: { status: 503 } },
      4,
      "LaunchDarkly answered 503. Run again; see status.launchdarkly.com.",
    ],
    [
      "it hangs up",
      "drop-before",
      4,
      "could not be reached: the connection broke (UND_ERR_SOCKET). Run again once it answers.",
    ],
  ])("fails the run with one sentence and one remedy, and asks for nothing: %s", async (_, what, reads, said) => {
    world.launchDarkly.faults.push({ method: "GET", path: /./, times: ALWAYS, what });
    const number = openChange(world, TURN_ON);

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs).toMatchObject({ result: "failed", failed: "1", changed: "1" });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(said);
    expect(changesOf(run)).toMatchObject([{ requestId: "", conclusion: "failure" }]);
    expect(gateOf(world, number)).toMatchObject({ status: "completed", conclusion: "failure", title: "Failed" });
    expect(checkOf(world, number, NAME)).toMatchObject({ conclusion: "failure", externalId: "", title: "Failed" });
    expect(sent("GET", /./)).toBe(reads);
    expect(world.launchDarkly.writes()).toEqual([]);

    world.launchDarkly.faults.length = 0;
    const later = await world.onPullRequest("synchronize", number);
    expect(later.outputs).toMatchObject({ result: "pending", failed: "0" });
    expect(gateOf(world, number)).toMatchObject({ status: "in_progress", conclusion: null });
    if (reads === 1) await expectStill(world, later);
  });

  test("a closed port fails the run with one sentence and one remedy", async () => {
    const number = openChange(world, TURN_ON);
    const inputs = { "launchdarkly-base-uri": "http://127.0.0.1:1" };

    const run = await world.onPullRequest("opened", number, inputs);

    expect(run.outputs.result).toBe("failed");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(
      "LaunchDarkly at 127.0.0.1:1 could not be reached: the connection was refused. Check `launchdarkly-base-uri`, and `HTTPS_PROXY` if the runner needs a proxy.",
    );
    expect(gateOf(world, number)).toMatchObject({ status: "completed", conclusion: "failure", title: "Failed" });
    await expectStill(world, run);
  });
});

describe("a LaunchDarkly that fails for a moment", () => {
  const LIMITED: Fault["what"] = { answer: { status: 429, headers: { "retry-after": "0" } } };

  const createOf = (flag: string) => new RegExp(`/flags/${flag}/environments/production/approval-requests$`);
  const readOf = (flag: string) => new RegExp(`/flags/storefront/${flag}\\?`);
  const flagOf = (name: string) => name.replaceAll(/[ ,]+/g, "-");

  const FAULTS: readonly [name: string, method: "GET" | "POST", times: number, what: Fault["what"], creates: number][] =
    [
      ["reads answered 500", "GET", 2, { answer: { status: 500 } }, 1],
      ["reads cut off", "GET", 2, "drop-after", 1],
      ["reads limited", "GET", 2, LIMITED, 1],
      ["the create limited", "POST", 1, LIMITED, 2],
      ["the create lost on its way", "POST", 1, "drop-before", 2],
      ["the create done, its answer lost", "POST", 1, "drop-after", 1],
      ["the create done, answered 502", "POST", 1, { answer: { status: 502 }, after: true }, 1],
      ["the create not done, answered 502", "POST", 1, { answer: { status: 502 } }, 2],
      ["the create done, answered with a page", "POST", 1, { answer: "<html>", after: true }, 1],
    ];

  test("is asked for exactly one request for each change, whatever else becomes of the others", async () => {
    const files = FAULTS.map(([name]) => [
      `flags/${flagOf(name)}.yaml`,
      changeFile({ flag: flagOf(name), instructions: ["turnFlagOn"] }),
    ]);
    const flags = FAULTS.map(([name]) => ({ key: flagOf(name), variations: [{ value: true }, { value: false }] }));
    await world.close();
    world = await startWorld({ launchDarkly: { projects: [storefront({}, flags)] } });
    for (const [name, method, times, what] of FAULTS) {
      const path = (method === "GET" ? readOf : createOf)(flagOf(name));
      world.launchDarkly.faults.push({ method, path, times, what });
    }
    const number = openChange(world, Object.fromEntries(files));

    const run = await world.onPullRequest("opened", number);

    const count = String(FAULTS.length);
    expect(run.outputs).toMatchObject({ result: "pending", changed: count, pending: count, failed: "0" });
    expect(run.code).toBe(0);
    expect(world.launchDarkly.requests()).toHaveLength(FAULTS.length);
    for (const [name, , , , creates] of FAULTS) {
      const check = checkOf(world, number, `storefront/${flagOf(name)} (production)`);
      const change = changesOf(run).find(({ flag }) => flag === flagOf(name));
      expect(check, name).toMatchObject({ status: "in_progress", externalId: expect.stringMatching(/./) });
      expect(change, name).toMatchObject({ requestId: check.externalId, status: "pending" });
      expect(sent("POST", createOf(flagOf(name))), name).toBe(creates);
    }
    expect(world.launchDarkly.faults.map(({ times }) => times)).toEqual(FAULTS.map(() => 0));
    await expectStill(world, run);
  });

  test("is asked again when its limit is reset", async () => {
    const reset = Date.now() + 1_500;
    const headers = { "X-Ratelimit-Reset": String(reset) };
    world.launchDarkly.faults.push({ method: "POST", path: REQUESTS, what: { answer: { status: 429, headers } } });
    const number = openChange(world, TURN_ON);

    const run = await world.onPullRequest("opened", number);

    expect(Date.now()).toBeGreaterThanOrEqual(reset);
    expect(run.outputs).toMatchObject({ result: "pending", failed: "0" });
    expect(world.launchDarkly.requests()).toHaveLength(1);
    await expectStill(world, run);
  });

  test("has applied each change once: an answer lost, a 500, a page for people", async () => {
    const flags = ["payments-v2", "base-ui", "gift-cards"];
    const files = flags.map((flag) => [
      `flags/${flag}.yaml`,
      changeFile({ flag, instructions: ["updateTrackEvents: { trackEvents: true }"] }),
    ]);
    const number = await approveAndMerge(world, Object.fromEntries(files));
    const whats: Fault["what"][] = [
      "drop-after",
      { answer: { status: 500 }, after: true },
      { answer: "<html>", after: true },
    ];
    for (const [at, { _id }] of world.launchDarkly.requests().entries())
      world.launchDarkly.faults.push({
        method: "POST",
        path: new RegExp(`/${_id}/apply$`),
        what: whats[at] ?? "drop-after",
      });

    const run = await world.onPush();

    expect(run.outputs).toMatchObject({ result: "applied", applied: "3", failed: "0" });
    expect(run.code).toBe(0);
    expect(new Set(world.launchDarkly.ledger.map(({ flag }) => flag))).toEqual(new Set(flags));
    expect(world.launchDarkly.ledger).toHaveLength(3);
    for (const flag of flags)
      expect(world.launchDarkly.configuration("storefront", flag, "production").trackEvents).toBe(true);
    expect(sent("POST", APPLY)).toBe(3);
    expect(world.launchDarkly.faults.map(({ times }) => times)).toEqual([0, 0, 0]);
    expect(gateOf(world, number)).toMatchObject({ status: "completed", conclusion: "success" });
    await expectStill(world, run);
  });
});

describe("a LaunchDarkly that refuses to apply", () => {
  test("a request that became impossible is failed for good: the flag is left alone, nothing is asked for again", async () => {
    const files = {
      "flags/rule.yaml": changeFile({
        flag: "new-checkout",
        instructions: ["updateRuleTrackEvents: { rule: Employees, trackEvents: false }"],
      }),
    };
    const number = await approveAndMerge(world, files);
    const rule = world.launchDarkly.configuration("storefront", "new-checkout", "production").rules[1];
    justBefore(world.launchDarkly, "POST", APPLY, () => {
      const remove = { kind: "removeRule", ruleId: String(rule?._id) };
      world.launchDarkly.editFlag("storefront", "new-checkout", "production", [remove]);
    });

    const run = await world.onPush();

    const [request] = world.launchDarkly.requests();
    expect(request).toMatchObject({ status: "failed" });
    expect(run.outputs).toMatchObject({ result: "failed", failed: "1", applied: "0" });
    expect(run.code).toBe(1);
    expect(changesOf(run)).toMatchObject([{ requestId: request?._id, status: "failed", conclusion: "failure" }]);
    expect(run.stdout).toContain("LaunchDarkly could not apply the request");
    expect(run.stdout).toContain("The flag is unchanged; a new pull request can ask again.");
    expect(checkOf(world, number, "storefront/new-checkout (production)")).toMatchObject({
      status: "completed",
      conclusion: "failure",
      externalId: request?._id,
      title: "Could not be applied",
    });
    expect(world.launchDarkly.ledger).toEqual([]);
    await expectStill(world, run);
    expect(world.launchDarkly.requests()).toHaveLength(1);
  });
});
