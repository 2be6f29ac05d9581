import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/core/model/json.ts";
import { asked, id, pageOf, route, start } from "./github-server.ts";

const refBody = (sha: string) => ({ ref: "refs/heads/main", object: { sha, type: "commit" } });

describe("the tip of a branch", () => {
  test.each(["main", "release/1.0", "feature/a b#?", "ümlaut"])("of %s is the commit that it holds", async (branch) => {
    const { github, server } = await start([
      route("GET", "/git/ref/{ref+}", () => ({ status: 200, body: refBody(id("a")) })),
    ]);
    expect(await github.readBranchTip(branch)).toBe(id("a"));
    expect(asked(server.log).map(decodeURIComponent)).toEqual([`GET /git/ref/heads/${branch}`]);
    expect(server.log[0]?.path).not.toContain("?");
  });

  test("is read afresh each time, since it moves", async () => {
    let tip = "a";
    const { github } = await start([route("GET", "/git/ref/{ref+}", () => ({ status: 200, body: refBody(id(tip)) }))]);
    expect(await github.readBranchTip("main")).toBe(id("a"));
    tip = "b";
    expect(await github.readBranchTip("main")).toBe(id("b"));
  });

  test("is undefined where there is no such branch", async () => {
    const { github } = await start([]);
    expect(await github.readBranchTip("gone")).toBeUndefined();
  });

  test.each([
    ["no commit", 200, { ref: "refs/heads/main", object: { sha: "main" } }, "unreadable-answer"],
    ["a list, as an old GitHub does for the start of a name", 200, [refBody(id("a"))], "unreadable-answer"],
    ["a refusal", 403, { message: "Resource not accessible by integration" }, "github-forbidden"],
    ["a fault", 500, {}, "github-unavailable"],
  ])("is a failure, not a missing branch, where GitHub answers %s", async (_, status, body, code) => {
    const { github } = await start([route("GET", "/git/ref/{ref+}", () => ({ status, body }))]);
    await expect(github.readBranchTip("main")).rejects.toMatchObject({ name: "Failure", code });
  });
});

const commitBody = (sha: string, parents: string[], more: JsonObject = {}): JsonObject => ({
  sha,
  parents: parents.map((parent) => ({ sha: parent, url: "https://api.github.com/x" })),
  commit: {
    message: "Open the new checkout",
    author: { name: "Ana", email: "ana@example.com", date: "2026-11-20T10:00:00Z" },
    committer: { name: "GitHub", email: "noreply@github.com", date: `2026-11-21T10:00:0${sha[0] === "a" ? 1 : 2}Z` },
    ...more,
  },
});
const comparison = (commits: JsonObject[]) => ({ status: "ahead", commits });

describe("the commits between two", () => {
  const between = async (commits: JsonObject[]) => {
    const { github } = await start([
      route("GET", "/compare/{basehead}", () => ({ status: 200, body: comparison(commits) })),
    ]);
    return github.readCommitsBetween(id("b"), id("e"));
  };

  test("are in GitHub's order, with their parents in theirs", async () => {
    const found = await between([commitBody(id("a"), [id("b")]), commitBody(id("e"), [id("a"), id("d")])]);
    expect(found.map(({ sha, parents }) => [sha, parents])).toEqual([
      [id("a"), [id("b")]],
      [id("e"), [id("a"), id("d")]],
    ]);
  });

  test("are recognized after a rebase, which changes the committer and the parents only", async () => {
    const [one, two] = await between([commitBody(id("a"), [id("b")]), commitBody(id("e"), [id("a")])]);
    expect(one?.authored).toBe(two?.authored);
  });

  test.each<[string, JsonObject]>([
    ["message", { message: "Open the new checkout (#12)" }],
    ["author's date", { author: { name: "Ana", email: "ana@example.com", date: "2026-11-20T10:00:01Z" } }],
    ["author", { author: { name: "Ben", email: "ben@example.com", date: "2026-11-20T10:00:00Z" } }],
  ])("are told apart by the %s", async (_, more) => {
    const [one, two] = await between([commitBody(id("a"), [id("b")]), commitBody(id("e"), [id("a")], more)]);
    expect(one?.authored).not.toBe(two?.authored);
  });

  test("are read to the last page", async () => {
    const all = Array.from({ length: 205 }, (_, n) => commitBody(n.toString(16).padStart(40, "0"), [id("b")]));
    const { github, server } = await start([
      route("GET", "/compare/{basehead}", ({ query }) =>
        pageOf(all, query, (page) => comparison(page as JsonObject[]) as JsonObject),
      ),
    ]);
    const found = await github.readCommitsBetween(id("b"), id("e"));
    expect(found.map(({ sha }) => sha)).toEqual(all.map(({ sha }) => sha));
    expect(asked(server.log)).toEqual(
      [1, 2, 3].map((page) => `GET /compare/${id("b")}...${id("e")}?per_page=100&page=${page}`),
    );
  });

  test.each<[string, JsonObject]>([
    ["nobody", { author: null }],
    ["somebody without an address", { author: { name: "Ana" } }],
  ])("are read if the author is %s", async (_, more) => {
    const [one, two] = await between([
      commitBody(id("a"), [id("b")], more),
      commitBody(id("e"), [id("a")], { ...more, message: "Another" }),
    ]);
    expect(one?.authored).toContain("Open the new checkout");
    expect(one?.authored).not.toBe(two?.authored);
  });

  test("are none between a commit and itself", async () => {
    expect(await between([])).toEqual([]);
  });

  test.each<[string, JsonObject]>([
    ["id", { ...commitBody(id("a"), []), sha: "a" }],
    ["parents", { ...commitBody(id("a"), []), parents: null }],
    ["message", commitBody(id("a"), [], { message: null })],
  ])("are not believed without %s", async (_, body) => {
    await expect(between([body])).rejects.toMatchObject({ code: "unreadable-answer" });
  });
});

test.each([
  [404, []],
  [422, []],
])("finds no pull request of a commit that GitHub does not know: %i", async (status, found) => {
  const { github } = await start([route("GET", "/commits/{sha}/pulls", () => ({ status, body: {} }))]);
  expect(await github.readPullRequestsOfCommit(id("c"))).toEqual(found);
});

test("does not take a refusal for a commit without pull requests", async () => {
  const { github } = await start([route("GET", "/commits/{sha}/pulls", () => ({ status: 403, body: {} }))]);
  await expect(github.readPullRequestsOfCommit(id("c"))).rejects.toMatchObject({ code: "github-forbidden" });
});

test("finds the pull requests of a commit, across pages", async () => {
  const all = Array.from({ length: 101 }, (_, index) => ({ number: index + 1 }));
  const { github } = await start([route("GET", "/commits/{sha}/pulls", ({ query }) => pageOf(all, query))]);
  expect(await github.readPullRequestsOfCommit(id("c"))).toEqual(all.map(({ number }) => number));
});

test.each([
  ["ahead", true],
  ["identical", true],
  ["behind", false],
  ["diverged", false],
])("says that a branch which is %s contains the commit: %s", async (status, contained) => {
  const body = {
    status,
    merge_base_commit: { sha: id("b") },
    base_commit: { sha: id("c"), parents: [{ sha: id("d") }, { sha: id("e") }] },
  };
  const { github, server } = await start([route("GET", "/compare/{basehead}", () => ({ status: 200, body }))]);
  expect(await github.compare(id("c"), "release/1.0 #?")).toEqual({
    mergeBase: id("b"),
    contained,
    parents: [id("d"), id("e")],
  });
  expect(asked(server.log)).toEqual([`GET /compare/${id("c")}...release%2F1.0%20%23%3F?per_page=1`]);
});
