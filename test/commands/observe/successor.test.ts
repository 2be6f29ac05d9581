import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { observeResources } from "../../../src/commands/observe/live/observe-resources.ts";
import type { ApprovalRequest } from "../../../src/core/model/live/approval-request.ts";
import { renderMark } from "../../../src/core/model/mark.ts";
import type { PullRequest } from "../../../src/core/model/pull-request.ts";
import type { Provider } from "../../../src/ports/provider.ts";
import { CHANGE, OTHER, ours, SAME } from "../../core/decide/observing.ts";
import { CHECKOUT } from "../../core/semantic-patch/checkout-flag.ts";
import { fakeHost, pullRequest } from "../fake-host.ts";

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
    readApprovalSettings: async () => undefined,
    readFlag: async () => ({ found: true, flag: CHECKOUT }) as const,
  } as unknown as Provider;
  const world = {
    host,
    provider,
    clock: { now: () => 0, sleep: async () => {} },
    log: { info() {}, warn() {} },
    sha256: (text: string) => createHash("sha256").update(text).digest("base64url"),
    matchesGlob: () => true,
  };
  const wanted = [{ resource: CHANGE.resource, change: CHANGE, onBase }];
  const looking = {
    pullRequest: pullRequest({ state }),
    history: { commit: nowhere, tip: nowhere, before: nowhere, mergeBase: nowhere },
    rules: { configs: [], configPath: ".github/flag-gitops.yml", baseBranch: "main", now: 0 },
    echoes: new Map<string, string>(),
  };
  const [observed] = (await observeResources(world, provider, looking, wanted)).observed;
  expect(observed?.failure).toBeUndefined();
  return { successor: observed?.successor, asked };
}

async function nowhere(): Promise<string> {
  throw new Error("Nobody expected a commit to be asked for.");
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
