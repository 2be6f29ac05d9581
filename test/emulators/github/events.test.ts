import examples from "@octokit/webhooks-examples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EventName } from "../../../emulators/github/events/event.ts";
import { type GitHub, startGitHub } from "../../../emulators/github/github.ts";
import { isObject, type Json, type JsonObject } from "../../../src/core/model/json.ts";

/** What GitHub adds only for some repositories and some receivers of events. */
const OPTIONAL = ["installation", "organization"];

let github: GitHub;

beforeAll(async () => {
  github = await startGitHub({ tokens: {}, files: { "README.md": "one\n" } });
  github.commit("topic", { "flags/a.yaml": "1\n" });
  github.openPullRequest({ head: "topic", author: "ana" });
  github.push("topic", { "flags/a.yaml": "2\n" });
  github.review(1, { user: "bo", state: "APPROVED" });
});
afterAll(() => github.close());

function kindOf(value: Json | undefined): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

function examplesOf(name: string, action: Json | undefined): JsonObject[] {
  const found = (examples as unknown as { name: string; examples: JsonObject[] }[]).find((one) => one.name === name);
  return (found?.examples ?? []).filter((one) => one.action === action);
}

/** Keys of every example that ours lacks or holds in another type; a null says nothing about the type. */
function departures(ours: JsonObject, example: JsonObject, path = ""): string[] {
  return Object.entries(example).flatMap(([key, value]) => {
    const [mine, theirs] = [kindOf(ours[key]), kindOf(value)];
    if (OPTIONAL.includes(key)) return [];
    return mine === theirs || (mine !== "undefined" && [mine, theirs].includes("null"))
      ? []
      : [`${path}${key}: ${mine}, not ${theirs}`];
  });
}

describe("an event", () => {
  test.each<[EventName, string | undefined]>([
    ["pull_request", "opened"],
    ["pull_request", "synchronize"],
    ["pull_request", "reopened"],
    ["pull_request", "closed"],
    ["pull_request", "ready_for_review"],
    ["pull_request_review", "submitted"],
    ["push", undefined],
    ["workflow_dispatch", undefined],
    ["merge_group", "checks_requested"],
  ])("looks as GitHub sends it: %s %s", (name, action) => {
    const ours = github.event(name, action, name === "push" || name === "workflow_dispatch" ? undefined : 1);
    const samples = examplesOf(name, action);
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      expect(departures(ours, sample)).toEqual([]);
      for (const key of ["pull_request", "review", "merge_group", "head_commit"]) {
        const [mine, theirs] = [ours[key], sample[key]];
        if (isObject(mine) && isObject(theirs)) expect(departures(mine, theirs, `${key}.`)).toEqual([]);
      }
    }
  });

  test("of an edit says what changed", () => {
    const changes = { base: { ref: { from: "next" } } };
    const edited = github.event("pull_request", "edited", 1, { changes });
    expect(edited).toMatchObject({ action: "edited", changes });
    for (const sample of examplesOf("pull_request", "opened")) expect(departures(edited, sample)).toEqual([]);
  });

  test("of a dispatch carries its inputs and payload", () => {
    expect(github.event("workflow_dispatch", undefined, undefined, { inputs: { number: "1" } }).inputs).toEqual({
      number: "1",
    });
    const dispatched = github.event("repository_dispatch", "approved", undefined, { clientPayload: { id: "r" } });
    expect(dispatched).toMatchObject({ action: "approved", client_payload: { id: "r" } });
    for (const sample of examplesOf("repository_dispatch", "on-demand-test"))
      expect(departures(dispatched, sample)).toEqual([]);
  });

  test("of a schedule names the schedule and the repository", () => {
    const { schedule, repository } = github.event("schedule");
    expect([schedule, repository]).toEqual(["*/15 * * * *", expect.objectContaining({ full_name: "octo/flags" })]);
  });

  test("of a push tells the last move of a branch, commit by commit", () => {
    const before = github.tip("main");
    github.commit("side", { "a.txt": "1\n" });
    github.commit("side", { "a.txt": null, "b.txt": "2\n" });
    const after = github.merge(github.openPullRequest({ head: "side" }), "rebase");
    const event = github.event("push");
    expect(event).toMatchObject({ ref: "refs/heads/main", before, after, created: false, forced: false });
    expect(event.commits).toMatchObject([{ added: ["a.txt"] }, { added: ["b.txt"], removed: ["a.txt"] }]);
    github.reset("main", before);
    expect(github.event("push")).toMatchObject({ forced: true, after: before, commits: [] });
    github.reset("main", after);
  });

  test("of a push that opens nothing new says where the head was", () => {
    const before = github.tip("topic");
    const after = github.push("topic", { "flags/a.yaml": "3\n" });
    expect(github.event("pull_request", "synchronize", 1)).toMatchObject({ before, after });
  });
});
