import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { openChange } from "../../harness/change-request.ts";
import type { ActionRun } from "../../harness/run-action.ts";
import { expectStill } from "../../harness/scenario.ts";
import { type EmulatedWorld, startWorld } from "../../harness/world.ts";
import { commandsOf } from "../bad-input/commands.ts";
import { TURN_ON } from "./turn-on.ts";

let world: EmulatedWorld;
let number: number;

beforeAll(async () => {
  world = await startWorld();
  number = openChange(world, TURN_ON);
});

afterAll(() => world.close());

/** The run failed with this one sentence and remedy, before anybody was asked or told anything: no state can matter. */
function expectRefused(run: ActionRun, said: string): void {
  const none = { changed: "0", pending: "0", approved: "0", applied: "0", failed: "0" };
  expect(run.outputs).toEqual({ result: "failed", changes: "[]", ...none });
  expect(run.code).toBe(1);
  expect(commandsOf(run)).toEqual([`::error::${said}`]);
  expect(run.stderr).toBe("");
  expect(world.github.log).toEqual([]);
  expect(world.launchDarkly.log).toEqual([]);
}

describe("an input that means nothing", () => {
  test.each<[input: string, given: string, said: string]>([
    [
      "command",
      "aply",
      'The input command is "aply". Give one of auto, validate, plan, request, status, withdraw, apply, drift.',
    ],
    ["on-unapproved", "maybe", 'The input on-unapproved is "maybe". Give one of wait, fail.'],
    ["dry-run", "yes", 'The input dry-run is "yes". Give one of true, false.'],
    ["pull-request", "abc", 'The input pull-request is "abc". Give the number of a pull request.'],
    ["pull-request", "-1", 'The input pull-request is "-1". Give the number of a pull request.'],
    [
      "github-token",
      "",
      "The input `github-token` is empty. Set `github-token` to a secret that holds an access token.",
    ],
    [
      "launchdarkly-access-token",
      "api-one api-two",
      "The access token in `launchdarkly-access-token` holds a space, a line break or a character that no token has. Store the token again, alone and on one line, in the secret that `launchdarkly-access-token` reads.",
    ],
    [
      "launchdarkly-access-token",
      "sdk-00000000-0000-4000-8000-000000000000",
      "The input `launchdarkly-access-token` holds an SDK key or a mobile key, which only evaluates flags. Set `launchdarkly-access-token` to an API access token; it begins with `api-`.",
    ],
    [
      "launchdarkly-base-uri",
      "https://evil.example",
      "The host evil.example may not be sent the access token. Use `app.launchdarkly.com`, `app.eu.launchdarkly.com`, `app.launchdarkly.us`, or name `evil.example` under `allowed-hosts` in the workflow.",
    ],
    [
      "launchdarkly-base-uri",
      "https://app.launchdarkly.com.evil.example",
      "The host app.launchdarkly.com.evil.example may not be sent the access token. Use `app.launchdarkly.com`, `app.eu.launchdarkly.com`, `app.launchdarkly.us`, or name `app.launchdarkly.com.evil.example` under `allowed-hosts` in the workflow.",
    ],
    [
      "launchdarkly-base-uri",
      "http://app.launchdarkly.com",
      "The address of app.launchdarkly.com does not begin with `https://`. Write it with `https://`; only this machine (`127.0.0.1`, `[::1]`, `localhost`) is asked without.",
    ],
    [
      "launchdarkly-base-uri",
      "https://user:pass@app.launchdarkly.com",
      "The base address cannot be used: app.launchdarkly.com stands behind a user name or a password. Write only the scheme and the host, such as `https://app.launchdarkly.com`.",
    ],
    [
      "launchdarkly-base-uri",
      "app.launchdarkly.com",
      "The base address cannot be used: it is not a URL. Write only the scheme and the host, such as `https://app.launchdarkly.com`.",
    ],
  ])("fails the run before anybody is asked: %s: %s", async (input, given, said) => {
    const run = await world.onPullRequest("opened", number, { [input]: given });

    expectRefused(run, said);
  });
});

describe("an event that cannot be followed", () => {
  const SUPPORTED = "pull_request, pull_request_review, push, schedule, workflow_dispatch, repository_dispatch";
  const NO_NUMBER =
    "The event's payload names no pull request. Run the action in a workflow of GitHub Actions, on the event itself.";
  const NOT_JSON = "The event's payload is not JSON. Run the action in a workflow of GitHub Actions.";
  const token = { "launchdarkly-access-token": TOKENS.requester };
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "flag-gitops-event-"));
    await writeFile(join(folder, "page.json"), "<html>");
    await writeFile(join(folder, "half.json"), '{"pull_request": {"number": 1');
  });

  afterAll(() => rm(folder, { recursive: true }));

  test.each(["pull_request_target", "issues", "issue_comment", "workflow_run", "release", ""])(
    "is an error that lists the ones that can: %s",
    async (name) => {
      const run = await world.run(name, world.github.event("pull_request_target", "opened", number), token);

      expectRefused(run, `The event ${JSON.stringify(name)} is not supported. Run on ${SUPPORTED}.`);
    },
  );

  test.each<[what: string, payload: unknown]>([
    ["an empty payload", {}],
    ["a list", [1]],
    ["no object", null],
    ["a text for a number", { pull_request: { number: "1" } }],
    ["a path for a number", { pull_request: { number: "1/../../other" } }],
    ["a negative number", { pull_request: { number: -1 } }],
  ])("is an error that says so: %s", async (_, payload) => {
    const run = await world.run("pull_request", payload, token);

    expectRefused(run, NO_NUMBER);
  });

  test.each(["page.json", "half.json"])("is an error that says so where its file is broken: %s", async (file) => {
    const environment = { GITHUB_EVENT_PATH: join(folder, file) };

    const run = await world.run("pull_request", {}, token, environment);

    expectRefused(run, NOT_JSON);
  });

  test("is an error that says so where its file is missing", async () => {
    const environment = { GITHUB_EVENT_PATH: join(folder, "none.json") };

    const run = await world.run("pull_request", {}, token, environment);

    expectRefused(run, NO_NUMBER);
  });

  test("is an error that says so where there is no repository", async () => {
    const event = world.github.event("pull_request", "opened", number);

    const run = await world.run("pull_request", event, token, { GITHUB_REPOSITORY: "" });

    expectRefused(run, "GITHUB_REPOSITORY does not name a repository. Run the action in a workflow of GitHub Actions.");
  });
});

describe("an input that is not there", () => {
  test("asks nobody at LaunchDarkly's own address without a token", async () => {
    const inputs = { "launchdarkly-access-token": "", "launchdarkly-base-uri": "" };

    const run = await world.onPullRequest("opened", number, inputs);

    expect(run.outputs.result).toBe("valid");
    expect(run.code).toBe(0);
    expect(world.launchDarkly.log).toEqual([]);
    await expectStill(world, run);
  });

  test("means its default", async () => {
    const names = ["command", "allowed-hosts", "paths", "config", "pull-request", "on-unapproved", "dry-run"];
    const empty = Object.fromEntries(names.map((name) => [name, " "]));

    const run = await world.onPullRequest("opened", number, empty);

    expect(run.outputs).toMatchObject({ result: "pending", changed: "1" });
    await expectStill(world, run);
  });
});
