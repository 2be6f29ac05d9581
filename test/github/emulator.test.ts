import { expect, test } from "vitest";
import type { GitHub } from "../../emulators/github/github.ts";
import type { CheckRunContent, RepositoryHost } from "../../src/ports/repository-host.ts";
import { emulate } from "./emulated-github.ts";

const CONTENT: CheckRunContent = {
  name: "storefront/new-checkout (production)",
  externalId: "req-1",
  conclusion: null,
  title: "1 of 2 approvals",
  summary: "Waits for review.",
  annotations: [],
};

/** The emulated GitHub with one pull request of two files, and our adapter with a job's token or a person's. */
async function open(token = "ghs_job"): Promise<{ emulator: GitHub; github: RepositoryHost; number: number }> {
  const permissions = { contents: "read", "pull-requests": "write", checks: "write" } as const;
  const { emulator, github } = await emulate({
    token,
    files: { "flags/old.yaml": "kind: FlagChange\nflag: old\n", "README.md": "Flags\n" },
    tokens: {
      ghs_job: { kind: "actions", permissions },
      ghs_bare: { kind: "actions", permissions: { contents: "read" } },
      ghp_dan: { kind: "user", login: "dan", permissions },
    },
  });
  emulator.commit("topic/one", { "flags/new.yaml": "kind: FlagChange\n", "flags/old.yaml": null }, { author: "ana" });
  const number = emulator.openPullRequest({ head: "topic/one", author: "ana" });
  return { emulator, github, number };
}

test("reads a pull request from its opening to its merge", async () => {
  const { emulator, github, number } = await open();
  const opened = await github.readPullRequest(number);
  const { baseBranch, changedFiles, fork, repository } = opened;
  expect(opened).toMatchObject({ number, state: "open", author: "ana", headSha: emulator.tip("topic/one") });
  expect({ baseBranch, changedFiles, fork }).toEqual({ baseBranch: "main", changedFiles: 2, fork: false });
  expect(repository).toEqual({ id: 186_853_002, name: "octo/flags", defaultBranch: "main" });
  expect(await github.readRepository()).toEqual(repository);
  expect(await github.readOpenPullRequests()).toEqual([number]);

  const mergeSha = emulator.merge(number);
  expect(await github.readPullRequest(number)).toMatchObject({ state: "merged", mergeSha });
  expect(await github.readOpenPullRequests()).toEqual([]);
  expect(await github.readPullRequestsMergedSince(Date.now() - 60_000)).toEqual([number]);
  expect(await github.readPullRequestsMergedSince(Date.now() + 60_000)).toEqual([]);
  expect(await github.readPullRequestsOfCommit(mergeSha)).toEqual([number]);
});

test.each(["never", "recursive"] as const)(
  "reads the changed files and their text, trees truncated: %s",
  async (which) => {
    const { emulator, github, number } = await open();
    emulator.truncateTrees(which);
    const pullRequest = await github.readPullRequest(number);
    const files = await github.readChangedFiles(pullRequest);
    expect(files.map(({ path, status }) => [path, status])).toEqual([
      ["flags/new.yaml", "added"],
      ["flags/old.yaml", "removed"],
    ]);
    const tree = await github.readTree(pullRequest.headSha, ["flags/new.yaml", "flags/old.yaml", "flags"]);
    expect([...tree.keys()]).toEqual(["flags/new.yaml"]);
    const blob = tree.get("flags/new.yaml")?.blob ?? "";
    expect((await github.readBlobs([blob], 100)).get(blob)).toEqual({ text: "kind: FlagChange\n" });
    expect((await github.readTree("topic/one", ["README.md"])).get("README.md")?.regular).toBe(true);
  },
);

test("finds the tip of a branch, the commits between two, and every file", async () => {
  const { emulator, github, number } = await open();
  const main = emulator.tip("main");
  expect(await github.readBranchTip("topic/one")).toBe(emulator.tip("topic/one"));
  expect(await github.readBranchTip("topic")).toBeUndefined();
  expect(await github.readCommitsBetween(main, main)).toEqual([]);
  const first = emulator.tip("topic/one");
  emulator.push("topic/one", { "flags/more.yaml": "kind: FlagChange\n" });
  const asked = await github.readCommitsBetween(main, emulator.tip("topic/one"));
  expect(asked).toMatchObject([
    { sha: first, parents: [main] },
    { sha: emulator.tip("topic/one"), parents: [first] },
  ]);

  emulator.commit("main", { "README.md": "Moved on\n" });
  const moved = emulator.tip("main");
  const merge = emulator.merge(number, "rebase");
  const landed = await github.readCommitsBetween(moved, merge);
  expect(landed.map(({ authored }) => authored)).toEqual(asked.map(({ authored }) => authored));
  expect(landed[0]?.parents).toEqual([moved]);
  expect(landed.map(({ sha }) => sha)).not.toEqual(asked.map(({ sha }) => sha));

  emulator.commit("main", { "flags/new.yaml": null, "flags/moved/new.yaml": "kind: FlagChange\n" });
  const [before, after] = await Promise.all([github.listFiles(merge), github.listFiles(emulator.tip("main"))]);
  expect(before).toEqual(["README.md", "flags/more.yaml", "flags/new.yaml"]);
  expect(after).toEqual(["README.md", "flags/more.yaml", "flags/moved/new.yaml"]);
  emulator.truncateTrees("recursive");
  emulator.commit("main", { "flags/last.yaml": "kind: FlagChange\n" });
  await expect(github.listFiles(emulator.tip("main"))).rejects.toMatchObject({ code: "incomplete-list" });
});

test("finds when a file was last changed up to a commit, merged or not", async () => {
  const { emulator, github, number } = await open();
  const [main, topic] = [emulator.tip("main"), emulator.tip("topic/one")];
  const committed = await github.readLastChange(topic, "flags/new.yaml");
  expect(new Date(committed ?? 0).getMilliseconds()).toBe(0);
  expect(Math.abs((committed ?? 0) - Date.now())).toBeLessThan(60_000);
  expect(await github.readLastChange(main, "flags/new.yaml")).toBeUndefined();
  expect(await github.readLastChange(emulator.merge(number), "flags/new.yaml")).toBe(committed);
  expect(emulator.log.at(-1)?.path).toContain("per_page=1");
});

test("compares commits and branches, and reads a file of a branch", async () => {
  const { emulator, github } = await open();
  const main = emulator.tip("main");
  expect(await github.compare(main, "topic/one")).toEqual({ mergeBase: main, contained: true, parents: [] });
  expect(await github.compare("topic/one", "main")).toEqual({ mergeBase: main, contained: false, parents: [main] });
  expect(await github.readFile("topic/one", "flags/new.yaml")).toBe("kind: FlagChange\n");
  expect(await github.readFile("main", "flags/new.yaml")).toBeUndefined();
  await expect(github.readFile("main", "flags")).rejects.toMatchObject({ code: "unreadable-file" });
});

test("writes a check run with all its annotations, and reads it back", async () => {
  const { emulator, github, number } = await open();
  const { headSha } = await github.readPullRequest(number);
  const annotations = Array.from({ length: 70 }, (_, index) => ({
    path: "flags/new.yaml",
    startLine: index + 1,
    endLine: index + 1,
    title: "unknown-variation",
    message: "There is no such variation.",
  }));
  const created = await github.createCheckRun(headSha, { ...CONTENT, annotations });
  expect(created).toMatchObject({ app: "github-actions", conclusion: null, annotationCount: 70 });
  await github.updateCheckRun(created.id, { ...CONTENT, conclusion: "success", title: "Approved" });
  expect(await github.readCheckRuns(headSha)).toEqual([{ ...created, conclusion: "success", title: "Approved" }]);
  expect(emulator.checkRuns(headSha)[0]?.annotations).toHaveLength(70);
});

test("writes one comment and changes it, under the login that it says", async () => {
  const { github, number } = await open();
  await github.createComment(number, "one");
  const [comment] = await github.readComments(number);
  expect(comment).toMatchObject({ author: await github.readIdentity(undefined), byBot: true, body: "one" });
  await github.updateComment(comment?.id ?? 0, "two");
  expect((await github.readComments(number)).map(({ body }) => body)).toEqual(["two"]);
});

test("counts those who may write and approved the head commit", async () => {
  const { emulator, github, number } = await open();
  for (const user of ["bea", "cid", "dan"]) emulator.review(number, { user, state: "APPROVED" });
  emulator.setPermission("bea", "maintain");
  emulator.setPermission("cid", "read");
  emulator.setPermission("dan", "write");
  emulator.review(number, { user: "dan", state: "CHANGES_REQUESTED" });
  expect(await github.readApprovers(await github.readPullRequest(number))).toEqual(["bea"]);
  emulator.push("topic/one", { "flags/new.yaml": "kind: FlagChange\nflag: new\n" });
  expect(await github.readApprovers(await github.readPullRequest(number))).toEqual([]);
});

test("reads with a personal token under a person's login, but writes no check run with it", async () => {
  const { emulator, github } = await open("ghp_dan");
  expect(await github.readIdentity("flag-bot")).toBe("dan");
  await expect(github.createCheckRun(emulator.tip("topic/one"), CONTENT)).rejects.toMatchObject({
    code: "github-forbidden",
    hint: expect.stringContaining("A personal token cannot write check runs"),
  });
});

test.each([
  ["ghs_bare", "github-forbidden", "Add `pull-requests: read` under `permissions:` in the workflow."],
  ["ghs_old", "github-unauthorized", "Set `github-token`"],
])("names the remedy for the token %s", async (token, code, hint) => {
  const { github, number } = await open(token);
  await expect(github.readPullRequest(number)).rejects.toMatchObject({ code, hint: expect.stringContaining(hint) });
});
