import { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../../../emulators/github/github.ts";

const REPOSITORY = { owner: "octo", repo: "flags" };
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

let github: GitHub;
let rest: Octokit["rest"];
let sha: string;

beforeAll(async () => {
  const permissions = { contents: "read", checks: "write", deployments: "write", "pull-requests": "write" } as const;
  github = await startGitHub({
    tokens: { job: { kind: "actions", permissions }, other: { kind: "app", slug: "other-app", permissions } },
  });
  sha = github.tip("main");
  rest = new Octokit({ auth: "job", baseUrl: github.url, log: QUIET }).rest;
});
afterAll(() => github.close());

async function statusOf(promise: Promise<unknown>): Promise<[number, string]> {
  try {
    await promise;
  } catch (error) {
    const { status, response } = error as {
      status: number;
      response: { data: { message: string; errors?: { message: string }[] } };
    };
    return [status, response.data.errors?.[0]?.message ?? response.data.message];
  }
  throw new Error("It was not refused.");
}

function annotations(count: number) {
  return Array.from({ length: count }, (_, line) => ({
    path: "flags/a.yaml",
    start_line: line + 1,
    end_line: line + 1,
    annotation_level: "failure" as const,
    message: `Line ${line + 1} is wrong.`,
  }));
}

describe("check runs", () => {
  test("keep what was written, and only grow in annotations", async () => {
    const output = { title: "Two faults", summary: "See below", annotations: annotations(50) };
    const { data } = await rest.checks.create({
      ...REPOSITORY,
      name: "grows",
      head_sha: sha,
      external_id: "r1",
      output,
    });
    expect(data).toMatchObject({ status: "queued", conclusion: null, app: { id: 15368, slug: "github-actions" } });
    const run = { ...REPOSITORY, check_run_id: data.id };
    const more = { title: "Three faults", summary: "See above", annotations: annotations(2) };
    const updated = await rest.checks.update({ ...run, conclusion: "failure", output: more });
    expect(updated.data).toMatchObject({ status: "completed", conclusion: "failure", external_id: "r1" });
    expect(updated.data.output).toMatchObject({ title: "Three faults", annotations_count: 52 });
    expect((await rest.checks.listAnnotations({ ...run, per_page: 100 })).data).toHaveLength(52);
    expect(github.checkRuns(sha)[0]?.annotations).toHaveLength(52);
  });

  const fresh = { ...REPOSITORY, name: "refused" };
  test.each([
    [
      "a commit that is not there",
      () => rest.checks.create({ ...fresh, head_sha: "1".repeat(40) }),
      "No commit found for SHA",
    ],
    [
      "no conclusion",
      () => rest.checks.create({ ...fresh, head_sha: sha, status: "completed" }),
      `"conclusion" wasn't supplied`,
    ],
    [
      "51 annotations",
      () =>
        rest.checks.create({
          ...fresh,
          head_sha: sha,
          output: { title: "t", summary: "s", annotations: annotations(51) },
        }),
      "No more than 50 items are allowed; 51 were supplied",
    ],
    [
      "a summary too long by one",
      () => rest.checks.create({ ...fresh, head_sha: sha, output: { title: "t", summary: "s".repeat(65_536) } }),
      "Only 65535 characters are allowed; 65536 were supplied",
    ],
    [
      "columns over several lines",
      () => {
        const [one] = annotations(1);
        const wide = [
          { ...(one as ReturnType<typeof annotations>[number]), end_line: 2, start_column: 1, end_column: 2 },
        ];
        return rest.checks.create({ ...fresh, head_sha: sha, output: { title: "t", summary: "s", annotations: wide } });
      },
      "start_column",
    ],
  ])("are refused with %s", async (_, ask, message) => {
    const [status, said] = await statusOf(ask());
    expect([status, said]).toEqual([422, expect.stringContaining(message)]);
    expect(github.checkRuns(sha).map(({ name }) => name)).not.toContain("refused");
  });

  test("once completed stay so; a new one of the same name takes their place", async () => {
    const named = { ...REPOSITORY, name: "twice", head_sha: sha };
    const { data } = await rest.checks.create({ ...named, conclusion: "success" });
    const back = await rest.checks.update({ ...REPOSITORY, check_run_id: data.id, status: "in_progress" });
    expect(back.data).toMatchObject({ status: "completed", conclusion: "success" });
    const second = await rest.checks.create({ ...named, status: "in_progress" });
    const list = async (filter: "latest" | "all") =>
      (await rest.checks.listForRef({ ...REPOSITORY, ref: "main", check_name: "twice", filter })).data;
    expect((await list("latest")).check_runs.map(({ id }) => id)).toEqual([second.data.id]);
    expect(await list("all")).toMatchObject({ total_count: 2, check_runs: [{ id: second.data.id }, { id: data.id }] });
  });

  test("belong to the app that made them", async () => {
    const { data } = await rest.checks.create({ ...REPOSITORY, name: "mine", head_sha: sha });
    const stranger = new Octokit({ auth: "other", baseUrl: github.url, log: QUIET }).rest;
    const [status, message] = await statusOf(
      stranger.checks.update({ ...REPOSITORY, check_run_id: data.id, name: "x" }),
    );
    expect([status, message]).toEqual([403, expect.stringContaining("can only be modified by the GitHub App")]);
  });
});

describe("comments", () => {
  test("are written, changed and deleted, up to 65,536 characters", async () => {
    github.commit("topic", { a: "1" });
    const issue = { ...REPOSITORY, issue_number: github.openPullRequest({ head: "topic" }) };
    const { data } = await rest.issues.createComment({ ...issue, body: "x".repeat(65_536) });
    expect(data.user).toMatchObject({ login: "github-actions[bot]", type: "Bot" });
    const comment = { ...REPOSITORY, comment_id: data.id };
    expect((await rest.issues.updateComment({ ...comment, body: "short" })).data.body).toBe("short");
    expect(await statusOf(rest.issues.updateComment({ ...comment, body: "é".repeat(65_537) }))).toEqual([
      422,
      "Body is too long (maximum is 65536 characters)",
    ]);
    expect(github.comments(issue.issue_number).map(({ body }) => body)).toEqual(["short"]);
    await rest.issues.deleteComment(comment);
    expect((await statusOf(rest.issues.getComment(comment)))[0]).toBe(404);
    expect((await statusOf(rest.issues.createComment({ ...issue, issue_number: 99, body: "x" })))[0]).toBe(404);
  });
});

describe("deployments", () => {
  const wanted = { auto_merge: false, required_contexts: [], task: "flag-gitops" };

  test("are found by what they are for, their statuses youngest first", async () => {
    const environment = "launchdarkly/production";
    const payload = { requestId: "r1" };
    const made = await rest.repos.createDeployment({ ...REPOSITORY, ...wanted, ref: sha, environment, payload });
    const { id } = made.data as { id: number };
    const deployment = { ...REPOSITORY, deployment_id: id };
    for (const state of ["in_progress", "success"] as const) {
      await rest.repos.createDeploymentStatus({ ...deployment, state, auto_inactive: false });
    }
    const found = await rest.repos.listDeployments({ ...REPOSITORY, environment, task: "flag-gitops", sha });
    expect(found.data).toMatchObject([{ id, payload, creator: { login: "github-actions[bot]" } }]);
    const statuses = await rest.repos.listDeploymentStatuses(deployment);
    expect(statuses.data.map(({ state }) => state)).toEqual(["success", "in_progress"]);
    expect(github.deployments()).toMatchObject([{ statuses: [{ state: "in_progress" }, { state: "success" }] }]);
  });

  test("that succeed make the earlier ones inactive unless told not to", async () => {
    const deploy = async (auto_inactive: boolean) => {
      const made = await rest.repos.createDeployment({ ...REPOSITORY, ...wanted, ref: "main", environment: "staging" });
      const deployment_id = (made.data as { id: number }).id;
      await rest.repos.createDeploymentStatus({ ...REPOSITORY, deployment_id, state: "success", auto_inactive });
      return deployment_id;
    };
    const last = async (deployment_id: number) =>
      (await rest.repos.listDeploymentStatuses({ ...REPOSITORY, deployment_id })).data[0]?.state;
    const [first, second] = [await deploy(false), await deploy(false)];
    expect([await last(first), await last(second)]).toEqual(["success", "success"]);
    await deploy(true);
    expect([await last(first), await last(second)]).toEqual(["inactive", "inactive"]);
  });

  test("wait for checks and for the default branch unless told not to", async () => {
    await rest.checks.create({ ...REPOSITORY, name: "unfinished", head_sha: sha });
    const refused = await statusOf(rest.repos.createDeployment({ ...REPOSITORY, ref: "main" }));
    expect(refused).toEqual([409, "Conflict: Commit status checks failed for main."]);
    github.branch("behind");
    github.commit("main", { "ahead.txt": "1" });
    const merged = await rest.repos.createDeployment({ ...REPOSITORY, ref: "behind", required_contexts: [] });
    expect(merged.status).toBe(202);
    expect(github.text("behind", "ahead.txt")).toBe("1");
    const missing = await statusOf(rest.repos.createDeployment({ ...REPOSITORY, ref: "nowhere" }));
    expect(missing).toEqual([422, "No ref found for: nowhere"]);
  });
});
