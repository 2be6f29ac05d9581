import { expect, test } from "vitest";
import type { Failure } from "../../src/core/model/failure.ts";
import type { CheckRunContent, RepositoryHost } from "../../src/ports/repository-host.ts";
import { id, start } from "./github-server.ts";

const CONTENT: CheckRunContent = {
  name: "Flag changes",
  externalId: "",
  conclusion: "success",
  title: "t",
  summary: "s",
  annotations: [],
};

async function fail(
  status: number,
  ask: (github: RepositoryHost) => Promise<unknown>,
  more: { token?: string; message?: string } = {},
): Promise<Failure> {
  const { github, server } = await start([], more);
  const answer = { status, body: { message: more.message ?? "No" } };
  server.faults.push({ method: "GET", path: /./, times: 9, what: { answer } });
  server.faults.push({ method: "POST", path: /./, times: 9, what: { answer } });
  return ask(github).then(
    () => expect.unreachable(),
    (failure: Failure) => failure,
  );
}

const read = (github: RepositoryHost) => github.readPullRequest(12);
const write = (github: RepositoryHost) => github.createCheckRun(id("a"), CONTENT);
const comment = (github: RepositoryHost) => github.createComment(12, "x");
const readCheckRuns = (github: RepositoryHost) => github.readCheckRuns(id("a"));
const readTree = (github: RepositoryHost) => github.readTree(id("a"), []);

test.each([
  [401, "read", read, "github-unauthorized", "none"],
  [403, "read", read, "github-forbidden", "none"],
  [404, "read", read, "github-not-found", "none"],
  [409, "read", read, "github-refused", "none"],
  [422, "write", write, "github-refused", "none"],
  [429, "write", write, "github-rate-limited", "none"],
  [500, "read", read, "github-unavailable", "none"],
  [502, "write", write, "github-unavailable", "unknown"],
  [301, "read", read, "github-redirected", "none"],
  [302, "write", write, "github-redirected", "none"],
])("names the failure when GitHub answers %i to a %s", async (status, _, ask, code, outcome) => {
  expect(await fail(status, ask)).toMatchObject({ name: "Failure", code, outcome, status });
});

test.each([
  ["pull-requests: read", read],
  ["pull-requests: write", comment],
  ["checks: write", write],
  ["checks: read", readCheckRuns],
  ["contents: read", readTree],
])("says that the workflow lacks `%s`", async (permission, ask) => {
  expect(await fail(403, ask, { message: "Resource not accessible by integration" })).toMatchObject({
    hint: `Add \`${permission}\` under \`permissions:\` in the workflow.`,
    message: expect.stringMatching(/^GitHub does not let this token .*: Resource not accessible by integration\.$/),
  });
});

test.each(["ghp_canary", "github_pat_canary", "gho_canary"])("says that %s cannot write check runs", async (token) => {
  const { hint } = await fail(403, write, { token });
  expect(hint).toBe(
    `A personal token cannot write check runs: set \`github-token\` to \`\${{ github.token }}\` or to a GitHub App's token.`,
  );
  expect((await fail(403, comment, { token })).hint).toMatch(
    /^Give the personal token `pull-requests: write` for octo\/flags/,
  );
});

test("shortens GitHub's message to one line of 300 characters without control characters", async () => {
  const { message } = await fail(422, write, { message: `\u001b[31m\n::error::\u202e${"x".repeat(400)}` });
  expect(message).toMatch(/^GitHub refused to create the check run "Flag changes": \[31m ::error:: x+…\.$/);
  expect(message.slice(message.indexOf(": ") + 2, -1)).toHaveLength(300);
});

test("says nothing of the token and keeps nothing that holds it", async () => {
  for (const status of [401, 403, 500]) {
    const failure = await fail(status, read);
    expect(JSON.stringify([failure, failure.message, failure.stack, failure.cause])).not.toContain("ghs_canary");
  }
});
