import { expect, test } from "vitest";
import { renderMark } from "../../../src/core/model/change/mark.ts";
import type { ApprovalRequest } from "../../../src/core/model/live/approval-request.ts";
import type { PullRequest } from "../../../src/core/model/pull-request.ts";
import { OTHER, ours, SAME } from "../../core/decide/observing.ts";
import { fakeHost, pullRequest } from "../fake-host.ts";
import { lookAt } from "./looking.ts";

/** A request with the mark of a pull request. */
function of(number: number, more: Partial<ApprovalRequest> = {}, change = SAME): ApprovalRequest {
  const { request, mark } = ours({ id: `of-${number}`, ...more });
  return {
    ...request,
    description: `Open it ${renderMark({ ...mark, repositoryId: 7, pullRequest: number, change })}`,
  };
}

/** What pull request 12 is told of its successor, and which pull requests GitHub was asked for. */
async function successorOf(
  requests: readonly ApprovalRequest[],
  states: Readonly<Record<number, PullRequest["state"]>>,
  state: PullRequest["state"] = "merged",
  onBase = true,
) {
  const asked: number[] = [];
  const host = fakeHost({
    async readPullRequest(number) {
      asked.push(number);
      return pullRequest({ number, state: states[number] ?? "closed" });
    },
  });
  const provider = {
    readRequests: async () => [...requests],
    readRequest: async (id: string) => requests.find((one) => one.id === id),
  };
  const observed = await lookAt(host, provider, state, onBase);
  expect(observed.failure).toBeUndefined();
  return { successor: observed.successor, asked };
}

test.each<[string, ApprovalRequest[], Record<number, PullRequest["state"]>, number | undefined]>([
  ["a later one that is merged and waits", [of(13)], { 13: "merged" }, 13],
  ["a later one that is merged and was applied", [of(13, { status: "completed" })], { 13: "merged" }, 13],
  ["the last of several", [of(13), of(21), of(15)], { 13: "merged", 15: "merged", 21: "merged" }, 21],
  ["the last of several that is merged", [of(13), of(21)], { 13: "merged", 21: "open" }, 13],
])("a merged change leaves it to %s", async (_what, requests, states, successor) => {
  expect((await successorOf(requests, states)).successor).toBe(successor);
});

test.each<[string, ApprovalRequest[], Record<number, PullRequest["state"]>]>([
  ["is open", [of(13)], { 13: "open" }],
  ["was closed without a merge", [of(13, { status: "completed" })], { 13: "closed" }],
])("a merged change is not left to a later one that %s", async (_what, requests, states) => {
  expect(await successorOf(requests, states)).toEqual({ successor: undefined, asked: [13] });
});

test.each<[string, ApprovalRequest[]]>([
  ["there is none", []],
  ["it came earlier", [of(11)]],
  ["it asks for another change", [of(13, {}, OTHER)]],
  ["its request failed", [of(13, { status: "failed" })]],
  ["the change has a request of its own", [of(12), of(13)]],
])("GitHub is not asked for a later one where %s", async (_what, requests) => {
  expect(await successorOf(requests, { 13: "merged" })).toEqual({ successor: undefined, asked: [] });
});

test.each<[string, PullRequest["state"], boolean]>([
  ["is open", "open", false],
  ["was closed", "closed", false],
  ["was reverted", "merged", false],
])("a change that %s has no successor", async (_what, state, onBase) => {
  expect(await successorOf([of(13)], { 13: "merged" }, state, onBase)).toEqual({ successor: undefined, asked: [] });
});
