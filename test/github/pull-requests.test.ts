import { expect, test } from "vitest";
import type { PullRequest } from "../../src/core/model/pull-request.ts";
import { asked, id, pageOf, pullBody, route, start } from "./github-server.ts";

const PULL: PullRequest = {
  number: 12,
  url: "https://github.com/octo/flags/pull/12",
  state: "open",
  draft: false,
  author: "ana",
  headSha: id("a"),
  baseBranch: "main",
  baseSha: id("b"),
  fork: false,
  changedFiles: 2,
  repository: { id: 7, name: "octo/flags", defaultBranch: "main" },
};
const MERGED = { merged: true, state: "closed", merged_at: "2026-11-20T10:00:00Z" };

test.each([
  ["open", {}, {}],
  ["closed without a merge", { state: "closed" }, { state: "closed" }],
  ["merged", MERGED, { state: "merged", mergeSha: id("e"), mergedAt: Date.parse("2026-11-20T10:00:00Z") }],
  ["of a fork", { head: { sha: id("a"), repo: { id: 8 } } }, { fork: true }],
  ["of a fork that is gone", { head: { sha: id("a"), repo: null } }, { fork: true }],
  ["a draft of a deleted account", { draft: true, user: null }, { draft: true, author: "ghost" }],
])("reads a pull request that is %s", async (_, changes, expected) => {
  const { github } = await start([route("GET", "/pulls/12", () => ({ status: 200, body: pullBody(changes) }))]);
  expect(await github.readPullRequest(12)).toEqual({ ...PULL, ...expected });
});

test.each([
  ["merge-commit-unknown", { ...MERGED, merge_commit_sha: null }],
  ["unreadable-answer", { state: "half-open" }],
  ["unreadable-answer", { head: { sha: "main", repo: null } }],
  ["unreadable-answer", { changed_files: "2" }],
  ["unreadable-answer", { base: null }],
])("throws %s rather than believe a pull request with %j", async (code, changes) => {
  const { github } = await start([route("GET", "/pulls/12", () => ({ status: 200, body: pullBody(changes) }))]);
  await expect(github.readPullRequest(12)).rejects.toMatchObject({ name: "Failure", code });
});

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ filename: `flags/${index}.yaml`, status: "added" }));

test("reads all pages of changed files", async () => {
  const { github, server } = await start([route("GET", "/pulls/12/files", ({ query }) => pageOf(files(205), query))]);
  const found = await github.readChangedFiles({ ...PULL, changedFiles: 205 });
  expect(found.map(({ path }) => path)).toEqual(files(205).map(({ filename }) => filename));
  expect(server.log).toHaveLength(3);
});

test("says of each changed file what happened to it", async () => {
  const body = [
    { filename: "new.yaml", status: "renamed", previous_filename: "old.yaml" },
    { filename: "mode.yaml", status: "changed" },
  ];
  const { github } = await start([route("GET", "/pulls/12/files", () => ({ status: 200, body }))]);
  expect(await github.readChangedFiles(PULL)).toEqual([
    { path: "new.yaml", status: "renamed", previousPath: "old.yaml" },
    { path: "mode.yaml", status: "other" },
  ]);
});

test("asks for no files of a pull request that changes none", async () => {
  const { github, server } = await start([]);
  expect(await github.readChangedFiles({ ...PULL, changedFiles: 0 })).toEqual([]);
  expect(server.log).toEqual([]);
});

test("lists the files again when the list was short", async () => {
  let times = 0;
  const { github } = await start([
    route("GET", "/pulls/12/files", ({ query }) => pageOf(files(++times === 1 ? 1 : 2), query)),
  ]);
  expect(await github.readChangedFiles(PULL)).toHaveLength(2);
});

test.each([
  ["is short", files(1)],
  ["is long", files(3)],
  ["names a file twice", [files(1)[0], files(1)[0]]],
])("refuses a list of files that %s both times", async (_, list) => {
  const { github, server } = await start([
    route("GET", "/pulls/12/files", ({ query }) => pageOf(list as { filename: string }[], query)),
  ]);
  await expect(github.readChangedFiles(PULL)).rejects.toMatchObject({ code: "incomplete-list" });
  expect(server.log).toHaveLength(2);
});

test("refuses more files than GitHub lists, without asking", async () => {
  const { github, server } = await start([]);
  const reading = github.readChangedFiles({ ...PULL, changedFiles: 3_001 });
  await expect(reading).rejects.toMatchObject({ code: "too-many-files" });
  expect(server.log).toEqual([]);
});

test("finds the open pull requests, across pages", async () => {
  const open = Array.from({ length: 101 }, (_, index) => ({ number: index + 1 }));
  const { github, server } = await start([route("GET", "/pulls", ({ query }) => pageOf(open, query))]);
  expect(await github.readOpenPullRequests()).toEqual(open.map(({ number }) => number));
  expect(server.log[0]?.path).toContain("state=open");
});

test("finds what was merged since then, and reads no page that can hold nothing newer", async () => {
  const since = Date.parse("2026-11-01T00:00:00Z");
  const day = (number: number, updated: string, merged: string | null) => ({
    number,
    updated_at: `2026-${updated}T00:00:00Z`,
    merged_at: merged === null ? null : `2026-${merged}T00:00:00Z`,
  });
  const first = Array.from({ length: 97 }, (_, index) => day(index + 100, "11-21", null));
  const list = [...first, day(1, "11-20", "11-01"), day(2, "11-20", "10-31"), day(3, "10-30", "10-29")];
  const { github, server } = await start([
    route("GET", "/pulls", ({ query }) => pageOf([...list, day(4, "10-01", "10-01")], query)),
  ]);
  expect(await github.readPullRequestsMergedSince(since)).toEqual([1]);
  expect(asked(server.log)).toEqual(["GET /pulls?state=closed&sort=updated&direction=desc&per_page=100&page=1"]);
});
