import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../../../emulators/github/github.ts";
import type { Exchange } from "../../../emulators/server.ts";
import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import { createOpenApiChecker } from "../openapi-checker.ts";

const DOCUMENT = JSON.parse(
  readFileSync(new URL("../../../emulators/github/github-openapi.json", import.meta.url), "utf8"),
) as JsonObject;

/** What GitHub answers and its document leaves out: refusals of some routes, and that a 422 repeats its status. */
const UNDOCUMENTED = /documents no status (?:401|403|404|422)$|422 must NOT .*"additionalProperty":"status"/;

let github: GitHub;

beforeAll(async () => {
  const permissions = {
    contents: "read",
    checks: "write",
    "pull-requests": "write",
    deployments: "write",
    issues: "write",
  } as const;
  github = await startGitHub({
    files: {
      "flags/a.yaml": "kind: FlagChange\n",
      "flags/b.yaml": "kind: FlagChange\ndescription: other\n",
      "bin/run": { mode: "100755", text: "true\n" },
      link: { mode: "120000", text: "../outside" },
      module: { mode: "160000", text: "1".repeat(40) },
    },
    tokens: {
      job: { kind: "actions", permissions },
      reader: { kind: "actions", permissions: { contents: "read" } },
      person: { kind: "user", login: "ana", permissions },
    },
  });
  github.setPermission("bo", "write");
  github.commit("topic", { "flags/a.yaml": "changed\n", "flags/moved.yaml": "kind: FlagChange\ndescription: other\n" });
  github.commit("topic", { "flags/b.yaml": null });
  await everyRoute(github.openPullRequest({ head: "topic", author: "ana", draft: true }));
  github.readyForReview(1);
  github.review(1, { user: "bo", state: "APPROVED", body: "Good" });
  await everyRoute(1);
  github.merge(1, "squash", "bo");
  await everyRoute(1);
  github.commit("mallory:theirs", { "flags/c.yaml": "new\n" });
  await everyRoute(github.openPullRequest({ head: "theirs", fork: "mallory" }));
  await everyRefusal();
});
afterAll(() => github.close());

async function ask(
  method: string,
  path: string,
  body?: Json,
  token = "job",
  accept = "application/json",
): Promise<JsonObject> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, accept },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return text === "" ? {} : (JSON.parse(text) as JsonObject);
}

async function everyRoute(number: number): Promise<void> {
  const at = "/repos/octo/flags";
  const pull = github.pullRequest(number) as { head: { sha: string }; merge_commit_sha: string };
  const { sha } = pull.head;
  const tree = await ask("GET", `${at}/git/trees/${sha}?recursive=1`);
  const blob = (tree.tree as { type: string; sha: string }[]).find(({ type }) => type === "blob")?.sha;
  for (const path of [
    "",
    "/pulls?state=all&base=main&sort=updated&direction=desc&per_page=1",
    `/pulls/${number}`,
    `/pulls/${number}/files?per_page=2&page=1`,
    `/pulls/${number}/reviews`,
    ...["contents/flags", "contents/flags/a.yaml", "contents/bin/run", "contents/link", "contents/module"].map(
      (one) => `/${one}?ref=${sha}`,
    ),
    `/compare/main...${sha}?per_page=1`,
    `/compare/${pull.merge_commit_sha}...main`,
    "/commits/main",
    `/commits?sha=${sha}&path=flags/a.yaml&per_page=1`,
    `/commits/${sha}`,
    `/commits/${sha}/pulls`,
    `/commits/${pull.merge_commit_sha}/pulls`,
    "/git/ref/heads/main",
    "/git/matching-refs/heads/",
    `/git/commits/${sha}`,
    "/git/trees/main",
    `/git/blobs/${blob}`,
    "/collaborators/bo/permission",
    "/collaborators/ana/permission",
  ]) {
    await ask("GET", `${at}${path}`);
  }
  await ask("GET", "/rate_limit");
  await ask("GET", "/user", undefined, "person");
  await everyWrite(at, number, sha);
}

async function everyWrite(at: string, number: number, sha: string): Promise<void> {
  const annotation = { path: "flags/a.yaml", start_line: 1, end_line: 1, annotation_level: "failure", message: "No" };
  const output = { title: "One fault", summary: "**No**", text: "At length", annotations: [annotation] };
  const run = await ask("POST", `${at}/check-runs`, {
    name: "Flag changes",
    head_sha: sha,
    status: "in_progress",
    output,
  });
  await ask("PATCH", `${at}/check-runs/${run.id}`, { status: "completed", conclusion: "failure", output });
  await ask("GET", `${at}/check-runs/${run.id}`);
  await ask("GET", `${at}/check-runs/${run.id}/annotations`);
  await ask("GET", `${at}/commits/${sha}/check-runs?filter=latest&per_page=100&app_id=15368`);
  const comment = await ask("POST", `${at}/issues/${number}/comments`, { body: "A table" });
  await ask("PATCH", `${at}/issues/comments/${comment.id}`, { body: "Another table" });
  await ask("GET", `${at}/issues/comments/${comment.id}`);
  await ask("GET", `${at}/issues/${number}/comments?per_page=100`);
  await ask("DELETE", `${at}/issues/comments/${comment.id}`);
  const issue = await ask("POST", `${at}/issues`, { title: "Drift", body: "A table" });
  await ask("POST", `${at}/issues/${issue.number}/comments`, { body: "Gone" });
  await ask("PATCH", `${at}/issues/${issue.number}`, { state: "closed", state_reason: "completed" });
  await ask("GET", `${at}/issues/${issue.number}`);
  await ask("GET", `${at}/issues?state=all&creator=github-actions[bot]&per_page=100`);
  await ask("GET", `${at}/issues?state=all&sort=updated&direction=asc`);
  const wanted = { ref: sha, task: "flag-gitops", auto_merge: false, required_contexts: [], payload: { change: "c" } };
  const deployment = await ask("POST", `${at}/deployments`, { ...wanted, environment: "launchdarkly/production" });
  await ask("GET", `${at}/deployments?sha=${sha}&task=flag-gitops`);
  await ask("GET", `${at}/deployments/${deployment.id}`);
  await ask("POST", `${at}/deployments/${deployment.id}/statuses`, { state: "success", auto_inactive: false });
  await ask("GET", `${at}/deployments/${deployment.id}/statuses`);
}

async function everyRefusal(): Promise<void> {
  const at = "/repos/octo/flags";
  const sha = github.tip("main");
  await ask("GET", at, undefined, "nobody");
  await ask("GET", "/user");
  await ask("POST", `${at}/check-runs`, { name: "x", head_sha: sha }, "reader");
  await ask("POST", `${at}/check-runs`, { name: "x", head_sha: sha }, "person");
  await ask("POST", `${at}/check-runs`, { name: "x", head_sha: "0".repeat(40) });
  await ask("POST", `${at}/issues/1/comments`, { body: "x".repeat(65_537) });
  await ask("POST", `${at}/issues`, { title: "x" }, "reader");
  await ask("POST", `${at}/issues`, { body: "x" });
  await ask("POST", `${at}/issues`, { title: "x".repeat(257) });
  await ask("PATCH", `${at}/issues/99`, { title: "x" });
  await ask("POST", `${at}/deployments`, { ref: "nowhere" });
  for (const path of [
    "pulls/99",
    "contents/none",
    "compare/main...none",
    "commits/none",
    "git/ref/heads/none",
    "git/blobs/none",
    "nothing",
  ]) {
    await ask("GET", `${at}/${path}`);
  }
}

test("every exchange is what GitHub's own description says, with no field that it does not name", () => {
  const check = createOpenApiChecker(DOCUMENT, { closed: true });
  const documented = github.log.filter(({ route }) => route !== undefined);
  const faults = documented.flatMap((exchange) => check(exchange).map((fault) => `${exchange.path}: ${fault}`));
  expect(faults.filter((fault) => !UNDOCUMENTED.test(fault))).toEqual([]);
});

test("every documented operation was asked and answered", () => {
  const shape = (path: string) => path.replaceAll(/\{[^}]*\}/g, "{}");
  const key = ({ method, route }: Exchange) => `${method} ${shape(route ?? "")}`;
  const asked = new Set(github.log.filter(({ status }) => status < 300).map(key));
  const documented = Object.entries(DOCUMENT.paths as Record<string, JsonObject>).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${shape(path)}`),
  );
  expect(documented.filter((operation) => !asked.has(operation))).toEqual([]);
});

test("every refusal says what GitHub says: a message, an address of its documentation, the status", () => {
  const refusals = github.log.filter(({ status }) => status >= 400);
  expect(new Set(refusals.map(({ status }) => status))).toEqual(new Set([401, 403, 404, 422]));
  for (const { status, answer } of refusals) {
    expect(answer).toMatchObject({
      message: expect.any(String),
      documentation_url: expect.any(String),
      status: `${status}`,
    });
  }
});
