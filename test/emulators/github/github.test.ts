import { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../../../emulators/github/github.ts";

const REPOSITORY = { owner: "octo", repo: "flags" };
const ALL = {
  contents: "read",
  checks: "write",
  "pull-requests": "write",
  deployments: "write",
} as const;

let github: GitHub;
let number: number;
let now = 1_800_000_000_000;

beforeAll(async () => {
  github = await startGitHub({
    now: () => now,
    files: {
      "flags/old.yaml": "kind: FlagChange\n",
      "README.md": "one\n",
      "run.sh": { mode: "100755", text: "true\n" },
    },
    tokens: {
      job: { kind: "actions", permissions: ALL },
      reader: { kind: "actions", permissions: { contents: "read" } },
      other: { kind: "app", slug: "other-app", permissions: ALL },
      person: { kind: "user", login: "ana", permissions: ALL },
    },
  });
  github.commit("topic/one", { "flags/new.yaml": "kind: FlagChange\n", "flags/old.yaml": null, "README.md": "two\n" });
  number = github.openPullRequest({ head: "topic/one", title: "Turn it on", author: "ana" });
});
afterAll(() => github.close());

function octokit(token: string): Octokit["rest"] {
  return clientOf(token).rest;
}

function clientOf(token: string): Octokit {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ auth: token, baseUrl: github.url, log: quiet });
}

async function refusal(promise: Promise<unknown>): Promise<[number, string]> {
  try {
    await promise;
  } catch (error) {
    const { status, response } = error as { status: number; response: { data: { message: string } } };
    return [status, response.data.message];
  }
  throw new Error("It was not refused.");
}

describe("a pull request", () => {
  test("shows its files from the merge base on, moved files as renamed", async () => {
    const { data } = await octokit("job").pulls.listFiles({ ...REPOSITORY, pull_number: number });
    expect(data.map((file) => [file.filename, file.status, file.previous_filename])).toEqual([
      ["README.md", "modified", undefined],
      ["flags/new.yaml", "renamed", "flags/old.yaml"],
    ]);
    expect(data[0]?.patch).toBe("@@ -1 +1 @@\n-one\n+two");
  });

  test("follows its branch, keeps a base that goes stale, and freezes when it is closed", async () => {
    const base = github.tip("main");
    github.commit("topic/two", { "a.txt": "a\n" });
    const second = github.openPullRequest({ head: "topic/two" });
    github.commit("main", { "b.txt": "b\n" });
    const get = async () => (await octokit("job").pulls.get({ ...REPOSITORY, pull_number: second })).data;
    expect((await get()).base.sha).toBe(base);
    const head = github.push("topic/two", { "a.txt": "aa\n" });
    expect(await get()).toMatchObject({ head: { sha: head }, base: { sha: github.tip("main") }, changed_files: 1 });
    github.close(second);
    github.push("topic/two", { "a.txt": "aaa\n" });
    expect(await get()).toMatchObject({ state: "closed", merged: false, head: { sha: head }, merge_commit_sha: null });
    github.reopen(second);
    expect(await get()).toMatchObject({ state: "open", head: { sha: github.tip("topic/two") }, mergeable: true });
    github.close(second);
  });

  test.each(["merge", "squash", "rebase"] as const)(
    "merged by %s belongs to its commit on the base branch",
    async (method) => {
      const branch = `by-${method}`;
      github.commit(branch, { [`${method}.txt`]: "1\n" });
      const head = github.commit(branch, { [`${method}.txt`]: "2\n" });
      const one = github.openPullRequest({ head: branch });
      const sha = github.merge(one, method, "bo");
      const { data } = await octokit("job").pulls.get({ ...REPOSITORY, pull_number: one });
      expect(data).toMatchObject({ state: "closed", merged: true, merge_commit_sha: sha, merged_by: { login: "bo" } });
      expect(data).toMatchObject({ changed_files: 1, head: { sha: head } });
      expect(github.tip("main")).toBe(sha);
      const found = await octokit("job").repos.listPullRequestsAssociatedWithCommit({ ...REPOSITORY, commit_sha: sha });
      expect(found.data.map((pull) => pull.number)).toEqual([one]);
      expect(github.text("main", `${method}.txt`)).toBe("2\n");
    },
  );

  test("that conflicts cannot be merged", async () => {
    github.commit("conflict", { "README.md": "three\n" });
    const one = github.openPullRequest({ head: "conflict" });
    github.commit("main", { "README.md": "four\n" });
    expect(github.pullRequest(one)).toMatchObject({
      mergeable: false,
      mergeable_state: "dirty",
      merge_commit_sha: null,
    });
    expect(() => github.merge(one)).toThrow("README.md");
    github.close(one);
  });

  test("of a fork shows where it comes from", async () => {
    github.commit("mallory:evil", { "flags/evil.yaml": "x\n" });
    const one = github.openPullRequest({ head: "evil", fork: "mallory" });
    const { data } = await octokit("job").pulls.get({ ...REPOSITORY, pull_number: one });
    expect(data).toMatchObject({
      user: { login: "mallory" },
      head: { repo: { full_name: "mallory/flags", fork: true } },
    });
    expect(await refusal(octokit("job").git.getRef({ ...REPOSITORY, ref: "heads/evil" }))).toEqual([404, "Not Found"]);
    github.deleteFork("mallory");
    const { head } = (await octokit("job").pulls.get({ ...REPOSITORY, pull_number: one })).data;
    expect(head).toMatchObject({ repo: null, sha: data.head.sha });
    expect(github.text(head.sha, "flags/evil.yaml")).toBe("x\n");
    github.close(one);
  });

  test("lists reviews in their order, and what people may do", async () => {
    github.setPermission("bo", "maintain");
    github.review(number, { user: "bo", state: "CHANGES_REQUESTED", commit_id: github.tip("main") });
    github.review(number, { user: "bo", state: "APPROVED" });
    const { data } = await octokit("job").pulls.listReviews({ ...REPOSITORY, pull_number: number });
    expect(data.map((review) => [review.user?.login, review.state, review.commit_id])).toEqual([
      ["bo", "CHANGES_REQUESTED", github.tip("main")],
      ["bo", "APPROVED", github.tip("topic/one")],
    ]);
    const permission = async (username: string) =>
      (await octokit("job").repos.getCollaboratorPermissionLevel({ ...REPOSITORY, username })).data.permission;
    expect([await permission("bo"), await permission("ana"), await permission("octo")]).toEqual([
      "write",
      "none",
      "admin",
    ]);
    expect(await refusal(permission("nobody-at-all"))).toEqual([404, "nobody-at-all is not a user"]);
  });
});

describe("lists", () => {
  test("come 30 a page, 100 at most, linked to each other", async () => {
    for (let comment = 0; comment < 105; comment += 1) github.comment(number, "ana", `comment ${comment}`);
    const issue = { ...REPOSITORY, issue_number: number };
    const first = await octokit("job").issues.listComments(issue);
    expect(first.data.length).toBe(30);
    expect(first.headers.link).toContain('page=2>; rel="next"');
    expect(first.headers.link).toContain('page=4>; rel="last"');
    expect((await octokit("job").issues.listComments({ ...issue, per_page: 500 })).data.length).toBe(100);
    const client = clientOf("job");
    const all = await client.paginate(client.rest.issues.listComments, { ...issue, per_page: 50 });
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 105 }, (_, comment) => `comment ${comment}`));
  });

  test("of pull requests are filtered and sorted", async () => {
    const list = async (query: object) =>
      (await octokit("job").pulls.list({ ...REPOSITORY, ...query })).data.map((pull) => pull.number);
    now += 1000;
    github.edit(number, { title: "Turn it on now" });
    expect(await list({})).toEqual([number]);
    expect(await list({ state: "all", head: "octo:by-squash" })).toHaveLength(1);
    expect((await list({ state: "all" })).at(-1)).toBe(number);
    expect((await list({ state: "all", sort: "updated", direction: "desc" }))[0]).toBe(number);
    expect(await list({ base: "elsewhere" })).toEqual([]);
  });

  test("of changed files end at 3,000, comparisons at 300", async () => {
    const many = Object.fromEntries(Array.from({ length: 3001 }, (_, file) => [`many/${file}.txt`, `${file}\n`]));
    github.commit("many", many);
    const one = github.openPullRequest({ head: "many" });
    const client = clientOf("job");
    const files = await client.paginate(client.rest.pulls.listFiles, {
      ...REPOSITORY,
      pull_number: one,
      per_page: 100,
    });
    expect([files.length, github.pullRequest(one).changed_files]).toEqual([3000, 3001]);
    const basehead = "main...many";
    const { data } = await octokit("job").repos.compareCommitsWithBasehead({ ...REPOSITORY, basehead });
    expect(data.files?.length).toBe(300);
    github.close(one);
  });
});

describe("git objects", () => {
  test("compare branches by their merge base", async () => {
    const root = github.commit("left", { "left.txt": "1\n" });
    github.branch("right", root);
    const left = github.commit("left", { "left.txt": "2\n" });
    const right = github.commit("right", { "right.txt": "1\n" });
    const compare = async (basehead: string) =>
      (await octokit("job").repos.compareCommitsWithBasehead({ ...REPOSITORY, basehead })).data;
    expect(await compare("left...right")).toMatchObject({
      status: "diverged",
      ahead_by: 1,
      behind_by: 1,
      total_commits: 1,
      base_commit: { sha: left, parents: [{ sha: root }] },
      merge_base_commit: { sha: root },
      commits: [{ sha: right }],
      files: [{ filename: "right.txt", status: "added" }],
    });
    expect((await compare(`${root}...${left}`)).status).toBe("ahead");
    expect((await compare("left...main")).status).toBe("behind");
    expect((await compare("main...main")).status).toBe("identical");
    expect((await compare("main...topic/one")).merge_base_commit.sha).toBeDefined();
    expect(await refusal(compare("main...nowhere"))).toEqual([404, "Not Found"]);
  });

  test("are read by path, as base64 or raw, directories as lists", async () => {
    const get = async (path: string, ref: string) =>
      (await octokit("job").repos.getContent({ ...REPOSITORY, path, ref })).data;
    const file = await get("flags/new.yaml", "topic/one");
    expect(file).toMatchObject({ type: "file", encoding: "base64", size: 17, path: "flags/new.yaml" });
    expect(Buffer.from((file as { content: string }).content, "base64").toString()).toBe("kind: FlagChange\n");
    expect(await get("flags", "topic/one")).toMatchObject([{ type: "file", name: "new.yaml" }]);
    const raw = await clientOf("job").request("GET /repos/octo/flags/contents/README.md?ref=topic%2Fone", {
      headers: { accept: "application/vnd.github.raw+json" },
    });
    expect(raw.data).toBe("two\n");
    expect(await refusal(get("nothing", "main"))).toEqual([404, "Not Found"]);
    expect(await refusal(get("README.md", "nowhere"))).toEqual([404, "No commit found for the ref nowhere"]);
  });

  test("over one megabyte come without content, links with what they point at", async () => {
    github.commit("large", {
      "large.txt": "x".repeat(1024 * 1024 + 1),
      "link.md": { mode: "120000", text: "README.md" },
      dangling: { mode: "120000", text: "../etc/passwd" },
      module: { mode: "160000", text: "1".repeat(40) },
    });
    const get = async (path: string) =>
      (await octokit("job").repos.getContent({ ...REPOSITORY, path, ref: "large" })).data;
    expect(await get("large.txt")).toMatchObject({ content: "", encoding: "none", size: 1024 * 1024 + 1 });
    expect(await get("link.md")).toMatchObject({ type: "file", path: "link.md" });
    expect(await get("dangling")).toMatchObject({ type: "symlink", target: "../etc/passwd" });
    expect(await get("module")).toMatchObject({ type: "submodule", sha: "1".repeat(40) });
    const tree = await octokit("job").git.getTree({ ...REPOSITORY, tree_sha: "large" });
    expect(tree.data.tree.map(({ path, mode, type }) => [path, mode, type])).toEqual(
      expect.arrayContaining([
        ["dangling", "120000", "blob"],
        ["module", "160000", "commit"],
        ["run.sh", "100755", "blob"],
        ["flags", "040000", "tree"],
      ]),
    );
  });

  test("are read by id, trees also by branch, and trees can be cut short", async () => {
    const tree = async (recursive?: string) =>
      (await octokit("job").git.getTree({ ...REPOSITORY, tree_sha: "topic/one", ...(recursive ? { recursive } : {}) }))
        .data;
    const whole = await tree("1");
    expect(whole.truncated).toBe(false);
    const blob = whole.tree.find(({ path }) => path === "flags/new.yaml")?.sha as string;
    const { data } = await octokit("job").git.getBlob({ ...REPOSITORY, file_sha: blob });
    expect(Buffer.from(data.content, "base64").toString()).toBe("kind: FlagChange\n");
    github.truncateTrees("recursive");
    expect((await tree("1")).truncated).toBe(true);
    expect((await tree()).truncated).toBe(false);
    github.truncateTrees("always");
    expect((await tree()).truncated).toBe(true);
    github.truncateTrees("never");
    const commit = await octokit("job").git.getCommit({ ...REPOSITORY, commit_sha: github.tip("topic/one") });
    expect(commit.data.parents).toHaveLength(1);
    const ref = await octokit("job").git.getRef({ ...REPOSITORY, ref: "heads/topic/one" });
    expect(ref.data.object.sha).toBe(github.tip("topic/one"));
  });
});

describe("access", () => {
  test.each([
    ["unknown", 401, "Bad credentials"],
    ["reader", 403, "Resource not accessible by integration"],
    ["person", 403, "You must authenticate via a GitHub App."],
  ])("the token %s cannot write check runs: %i", async (token, status, message) => {
    const run = { ...REPOSITORY, name: "Flag changes", head_sha: github.tip("main") };
    expect(await refusal(octokit(token).checks.create(run))).toEqual([status, message]);
  });

  test("a job's token has no user, a person's has", async () => {
    expect((await octokit("person").users.getAuthenticated()).data.login).toBe("ana");
    expect(await refusal(octokit("job").users.getAuthenticated())).toEqual([
      403,
      "Resource not accessible by integration",
    ]);
  });

  test("another repository is not found", async () => {
    expect(await refusal(octokit("job").repos.get({ owner: "octo", repo: "secret" }))).toEqual([404, "Not Found"]);
  });

  test("every request counts, and none is answered beyond the limit until the hour is over", async () => {
    let time = 1_800_000_000_000;
    const tokens = { job: { kind: "actions", permissions: {} } } as const;
    const small = await startGitHub({ tokens, rateLimit: 2, now: () => time });
    const repos = new Octokit({
      auth: "job",
      baseUrl: small.url,
      log: { debug() {}, info() {}, warn() {}, error() {} },
    }).rest.repos;
    const { headers } = await repos.get(REPOSITORY);
    expect(headers).toMatchObject({ "x-ratelimit-limit": "2", "x-ratelimit-remaining": "1" });
    expect(headers["x-ratelimit-reset"]).toBe("1800003600");
    await repos.get(REPOSITORY);
    expect((await refusal(repos.get(REPOSITORY)))[0]).toBe(403);
    time += 3_600_000;
    expect((await repos.get(REPOSITORY)).status).toBe(200);
    await small.close();
  });
});
