import { describe, expect, test } from "vitest";
import { createHistory, createTipReader, type History } from "../../../src/commands/observe/history.ts";
import { pullRequest } from "../fake-host.ts";
import { type Graph, graphHost } from "./commit-graph.ts";

/** The base branch has three commits, and two of a pull request spring from the first. */
const BOTH: Graph = { m0: "", m1: "m0", m2: "m1", h1: "m0", h2: "h1" };
/** The same, after the pull request has taken the base branch's second commit into itself. */
const UPDATED: Graph = { ...BOTH, x: "h2 m1" };

type Commits = Readonly<{ base?: string; head?: string; tip: string }>;

async function historyOf(graph: Graph, { base = "m0", head = "h2", tip }: Commits, merge?: string) {
  const { host, asked } = graphHost(graph, { main: tip });
  const state = merge === undefined ? ({ state: "open" } as const) : ({ state: "merged", mergeSha: merge } as const);
  const of = pullRequest({ baseSha: base, headSha: head, ...state });
  return { history: createHistory(host, createTipReader(host), of, of.state), asked };
}

async function commitsOf(history: History) {
  return { commit: await history.commit(), before: await history.before(), mergeBase: await history.mergeBase() };
}

describe("where a merged pull request began, and what the base branch held before it", () => {
  test.each<[string, Graph, Commits, merge: string, before: string, mergeBase: string]>([
    ["a merge", { ...BOTH, M: "m2 h2" }, { tip: "M" }, "M", "m2", "m0"],
    ["a merge, others after it", { ...BOTH, M: "m2 h2", m4: "M", m5: "m4" }, { tip: "m5" }, "M", "m2", "m0"],
    ["a merge of a branch up to date", { ...BOTH, M: "m0 h2" }, { tip: "M" }, "M", "m0", "m0"],
    [
      "a merge of a branch that was updated",
      { ...UPDATED, M: "m1 x" },
      { base: "m1", head: "x", tip: "M" },
      "M",
      "m1",
      "m1",
    ],
    ["a squash", { ...BOTH, S: "m2" }, { tip: "S" }, "S", "m2", "m0"],
    ["a squash, others after it", { ...BOTH, S: "m2", m4: "S" }, { tip: "m4" }, "S", "m2", "m0"],
    ["a squash onto the base as it was", { ...BOTH, S: "m0" }, { tip: "S" }, "S", "m0", "m0"],
    [
      "a squash of a branch that was updated",
      { ...UPDATED, S: "m2" },
      { base: "m1", head: "x", tip: "S" },
      "S",
      "m2",
      "m1",
    ],
    ["a squash of one commit", { ...BOTH, S: "m2 = h1" }, { head: "h1", tip: "S" }, "S", "m2", "m0"],
    ["a rebase of one commit", { ...BOTH, r1: "m2 = h1" }, { head: "h1", tip: "r1" }, "r1", "m2", "m0"],
    ["a rebase of several", { ...BOTH, r1: "m2 = h1", r2: "r1 = h2" }, { tip: "r2" }, "r2", "m2", "m0"],
    ["a rebase, others after it", { ...BOTH, r1: "m2 = h1", r2: "r1 = h2", m4: "r2" }, { tip: "m4" }, "r2", "m2", "m0"],
    ["a rebase onto the base as it was", { ...BOTH, r1: "m0 = h1", r2: "r1 = h2" }, { tip: "r2" }, "r2", "m0", "m0"],
    [
      "a rebase of a branch that was updated last",
      { ...UPDATED, r1: "m2 = h1", r2: "r1 = h2" },
      { base: "m1", head: "x", tip: "r2" },
      "r2",
      "m2",
      "m1",
    ],
    [
      "a rebase of a branch that was updated in between",
      { ...BOTH, x: "h1 m1", h3: "x", r1: "m2 = h1", r3: "r1 = h3" },
      { base: "m1", head: "h3", tip: "r3" },
      "r3",
      "m2",
      "m1",
    ],
    ["a push of the branch itself", BOTH, { tip: "h2" }, "h2", "m0", "m0"],
    ["a push of the branch itself, others after it", { ...BOTH, m4: "h2" }, { tip: "m4" }, "h2", "m0", "m0"],
    ["a push of one commit", BOTH, { head: "h1", tip: "h1" }, "h1", "m0", "m0"],
    ["a push of a branch that was updated", UPDATED, { base: "m1", head: "x", tip: "x" }, "x", "m1", "m1"],
  ])("%s", async (_what, graph, commits, merge, before, mergeBase) => {
    const { history } = await historyOf(graph, commits, merge);
    expect(await commitsOf(history)).toEqual({ commit: merge, before, mergeBase });
  });
});

describe("an open pull request", () => {
  test.each<[string, Graph, Commits, mergeBase: string]>([
    ["began where its head left the base branch", BOTH, { tip: "m2" }, "m0"],
    ["began later once it was updated", UPDATED, { head: "x", tip: "m2" }, "m1"],
    ["is as far as the base branch if it is up to date", BOTH, { tip: "m0" }, "m0"],
  ])("%s", async (_what, graph, commits, mergeBase) => {
    const { history } = await historyOf(graph, commits);
    const { tip, head = "h2" } = commits;
    expect(await commitsOf(history)).toEqual({ commit: head, before: tip, mergeBase });
    expect(await history.tip()).toBe(tip);
  });

  test("closed without a merge is seen as it was proposed", async () => {
    const { host } = graphHost(BOTH, { main: "m2" });
    const history = createHistory(
      host,
      createTipReader(host),
      pullRequest({ state: "closed", headSha: "h2" }),
      "closed",
    );
    expect(await commitsOf(history)).toEqual({ commit: "h2", before: "m2", mergeBase: "m0" });
  });

  test("needs no question to name its head", async () => {
    const { history, asked } = await historyOf(BOTH, { tip: "m2" });
    expect(await history.commit()).toBe("h2");
    expect(asked).toEqual([]);
  });
});

describe("what is lost", () => {
  const merged: Graph = { ...BOTH, M: "m2 h2" };

  test("a merge commit that the base branch no longer contains", async () => {
    const { history } = await historyOf(merged, { tip: "m2" }, "M");
    const lost = {
      name: "Failure",
      code: "merge-commit-lost",
      hint: expect.stringContaining("merge the change again"),
    };
    for (const ask of [history.commit, history.before, history.mergeBase])
      await expect(ask()).rejects.toMatchObject(lost);
    expect(await history.tip()).toBe("m2");
  });

  test("a base branch that is gone", async () => {
    const { host } = graphHost(merged, {});
    const history = createHistory(
      host,
      createTipReader(host),
      pullRequest({ state: "merged", mergeSha: "M" }),
      "merged",
    );
    const lost = { name: "Failure", code: "base-branch-lost", message: 'There is no branch "main" any more.' };
    for (const ask of [history.tip, history.commit, history.before]) await expect(ask()).rejects.toMatchObject(lost);
  });
});

describe("what GitHub is asked", () => {
  test("is asked once, in whatever order it is needed", async () => {
    const { history, asked } = await historyOf({ ...BOTH, r1: "m2 = h1", r2: "r1 = h2" }, { tip: "r2" }, "r2");
    await Promise.all([commitsOf(history), commitsOf(history), history.mergeBase(), history.tip()]);
    expect([...new Set(asked)]).toEqual(asked);
  });

  test("of a merge commit is no list of commits", async () => {
    const { history, asked } = await historyOf({ ...BOTH, M: "m2 h2" }, { tip: "M" }, "M");
    await commitsOf(history);
    expect(asked).toEqual(["tip of main", "M...M", "m2...h2"]);
  });

  test("of a branch is the same answer for the whole run, though it moves", async () => {
    const tips = ["m1", "m2"];
    const { host } = graphHost(BOTH, {
      get main() {
        return tips.shift() as string;
      },
      other: "h2",
    });
    const read = createTipReader(host);
    expect(await Promise.all([read("main"), read("main"), read("other")])).toEqual(["m1", "m1", "h2"]);
    expect(await read("main")).toBe("m1");
  });
});
