import { expect, test } from "vitest";
import { emulate } from "./emulated-github.ts";
import { asked, pageOf, route, start } from "./github-server.ts";

const PERMISSIONS = { contents: "read", issues: "write" } as const;
const BOT = "github-actions[bot]";

async function open(token = "ghs_job") {
  return emulate({
    token,
    files: { "flags/a.yaml": "kind: Flag\n" },
    tokens: {
      ghs_job: { kind: "actions", permissions: PERMISSIONS },
      ghs_app: { kind: "app", slug: "flag-bot", permissions: PERMISSIONS },
      ghs_bare: { kind: "actions", permissions: { contents: "read", "pull-requests": "write" } },
      ghs_reader: { kind: "actions", permissions: { issues: "read" } },
    },
  });
}

test("opens an issue, changes it, and closes it with a last word", async () => {
  const { emulator, github } = await open();
  const issue = await github.createIssue("Drift in production", "One flag");
  expect(issue.author).toBe(BOT);
  expect(await github.readIssues(BOT)).toEqual([issue]);
  await github.updateIssue(issue.number, "Drift in staging", "Two flags");
  expect(await github.readIssues(BOT)).toEqual([{ ...issue, title: "Drift in staging", body: "Two flags" }]);
  await github.closeIssue(issue.number, "It is gone.");
  expect(await github.readIssues(BOT)).toEqual([]);
  expect(emulator.issues()).toMatchObject([{ number: 1, state: "closed", state_reason: "completed" }]);
  expect(emulator.comments(1)).toMatchObject([{ body: "It is gone.", user: { login: BOT } }]);
  expect(emulator.writes().map(({ method, path }) => `${method} ${path.split("/issues")[1]}`)).toEqual([
    "POST ",
    "PATCH /1",
    "PATCH /1",
    "POST /1/comments",
  ]);
});

test("reads only open issues of one author, and no pull request", async () => {
  const { emulator, github } = await open("ghs_app");
  emulator.openIssue({ title: "Drift in production", author: "mallory" });
  const ours = await github.createIssue("Drift in production", "One flag");
  const closed = await github.createIssue("Drift in staging", "");
  await github.closeIssue(closed.number, "Gone");
  emulator.commit("topic", { "flags/a.yaml": "kind: Flag # 2\n" });
  emulator.openPullRequest({ head: "topic", author: "flag-bot[bot]" });
  expect(await github.readIssues("flag-bot[bot]")).toEqual([ours]);
  expect(await github.readIssues(BOT)).toEqual([]);
  expect(await github.readIssuesOfApps()).toEqual([ours]);
});

test("believes no list of issues that others wrote", async () => {
  const issue = { number: 1, title: "t", body: null };
  const listed = [
    { ...issue, user: { login: "mallory" } },
    { ...issue, user: null },
    { ...issue, user: { login: "GitHub-Actions[bot]" } },
  ];
  const { github, server } = await start([route("GET", "/issues", ({ query }) => pageOf(listed, query))]);
  expect(await github.readIssues(BOT)).toEqual([{ number: 1, author: "GitHub-Actions[bot]", title: "t", body: "" }]);
  expect(asked(server.log)).toEqual(["GET /issues?state=open&creator=github-actions%5Bbot%5D&per_page=100&page=1"]);
});

test("reads an issue once that moved to the next page while that was asked for", async () => {
  const [kept, moved] = [1, 2].map((number) => ({ number, title: "t", body: "b", user: { login: BOT, type: "Bot" } }));
  const link = '<http://127.0.0.1/next?page=2>; rel="next"';
  const { github } = await start([
    route("GET", "/issues", ({ query }) =>
      query.get("page") === "1"
        ? { status: 200, body: [kept ?? null, moved ?? null], headers: { link } }
        : { status: 200, body: [moved ?? null] },
    ),
  ]);
  expect((await github.readIssues(BOT)).map(({ number }) => number)).toEqual([1, 2]);
  expect((await github.readIssuesOfApps()).map(({ number }) => number)).toEqual([1, 2]);
});

test("reads every page of issues", async () => {
  const { emulator, github } = await open();
  for (let number = 1; number <= 101; number++) emulator.openIssue({ title: `#${number}`, author: "ana" });
  expect(await github.readIssues("ana")).toHaveLength(101);
});

test("cuts off what GitHub does not take", async () => {
  const { emulator, github } = await open();
  const { number } = await github.createIssue(`${"t".repeat(255)}\u{1F6A9}`, "b".repeat(70_000));
  await github.updateIssue(number, "t".repeat(300), "b".repeat(70_000));
  await github.closeIssue(number, "c".repeat(70_000));
  expect(emulator.issues()).toMatchObject([{ title: "t".repeat(256), body: "b".repeat(65_536), state: "closed" }]);
  expect(emulator.writes().every(({ status }) => status < 300)).toBe(true);
});

test.each([
  ["ghs_bare", "read", "Add `issues: write` under `permissions:` in the workflow."],
  ["ghs_bare", "create", "Add `issues: write` under `permissions:` in the workflow."],
  ["ghs_bare", "close", "Add `issues: write` under `permissions:` in the workflow."],
  ["ghs_reader", "update", "Add `issues: write` under `permissions:` in the workflow."],
] as const)("says what %s lacks to %s an issue", async (token, verb, hint) => {
  const { emulator, github } = await open(token);
  const number = emulator.openIssue({ title: "t" });
  const ask = {
    read: () => github.readIssues(BOT),
    create: () => github.createIssue("t", "b"),
    close: () => github.closeIssue(number, "c"),
    update: () => github.updateIssue(number, "t", "b"),
  };
  await expect(ask[verb]()).rejects.toMatchObject({ code: "github-forbidden", hint, outcome: "none" });
  expect(emulator.issues()).toMatchObject([{ state: "open", comments: 0 }]);
});

test("says nothing on an issue that could not be closed, however often that is tried", async () => {
  const { emulator, github } = await open();
  const { number } = await github.createIssue("t", "b");
  emulator.faults.push({ method: "PATCH", path: /issues/, times: 2, what: "drop-before" });
  await expect(github.closeIssue(number, "Gone")).rejects.toMatchObject({ outcome: "unknown" });
  await expect(github.closeIssue(number, "Gone")).rejects.toMatchObject({ outcome: "unknown" });
  expect(emulator.issues()).toMatchObject([{ state: "open", comments: 0 }]);
});
