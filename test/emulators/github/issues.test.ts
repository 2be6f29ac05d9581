import { expect, onTestFinished, test } from "vitest";
import { type GitHub, startGitHub } from "../../../emulators/github/github.ts";
import type { Json, JsonObject } from "../../../src/core/model/json.ts";

const AT = "/repos/octo/flags";

async function start(): Promise<{
  github: GitHub;
  ask: (token: string, what: string, body?: Json) => Promise<Answered>;
}> {
  const github = await startGitHub({
    files: { "a.yaml": "1\n" },
    tokens: {
      job: { kind: "actions", permissions: { issues: "write" } },
      pulls: { kind: "actions", permissions: { "pull-requests": "write" } },
    },
  });
  onTestFinished(() => github.close());
  const ask = async (token: string, what: string, body?: Json) => {
    const [method = "", path = ""] = what.split(" ");
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${github.url}${AT}${path}`, { method, headers, ...sent });
    return { status: response.status, body: (await response.json()) as JsonObject & JsonObject[] };
  };
  return { github, ask };
}

interface Answered {
  readonly status: number;
  readonly body: JsonObject & JsonObject[];
}

test("counts issues and pull requests together, and lists both among the issues", async () => {
  const { github, ask } = await start();
  github.commit("topic", { "a.yaml": "2\n" });
  expect(github.openPullRequest({ head: "topic", author: "ana" })).toBe(1);
  expect(github.openIssue({ title: "Two", author: "ana" })).toBe(2);
  expect((await ask("job", "POST /issues", { title: "Three" })).body).toMatchObject({ number: 3, body: null });
  const { body } = await ask("job", "GET /issues");
  expect(body.map(({ number, pull_request }) => [number, pull_request !== undefined])).toEqual([
    [3, false],
    [2, false],
    [1, true],
  ]);
});

test.each([
  ["creator=ana", [2]],
  ["creator=ANA&state=all", [2, 1]],
  ["creator=github-actions[bot]", [3]],
  ["creator=app/github-actions", []],
  ["state=closed", [1]],
  ["state=all&direction=asc&per_page=2", [1, 2]],
])("lists issues by %s", async (query, numbers) => {
  const { github, ask } = await start();
  for (const title of ["One", "Two"]) github.openIssue({ title, author: "ana" });
  await ask("job", "POST /issues", { title: "Three" });
  await ask("job", "PATCH /issues/1", { state: "closed" });
  const { body } = await ask("job", `GET /issues?${query}`);
  expect(body.map(({ number }) => number)).toEqual(numbers);
});

test("closes an issue for a reason and opens it again", async () => {
  const { github, ask } = await start();
  github.openIssue({ title: "One" });
  const closed = await ask("job", "PATCH /issues/1", { state: "closed", state_reason: "not_planned" });
  expect(closed.body).toMatchObject({ state: "closed", closed_by: { login: "github-actions[bot]" } });
  expect(github.issues()).toMatchObject([{ state_reason: "not_planned", closed_at: expect.any(String) }]);
  const again = await ask("job", "PATCH /issues/1", { state: "open", title: "Again", body: "text" });
  expect(again.body).toMatchObject({ state_reason: "reopened", closed_at: null, title: "Again", body: "text" });
});

test.each([
  ["job", "POST /issues", {}, 422],
  ["job", "POST /issues", { title: " " }, 422],
  ["job", "POST /issues", { title: "x".repeat(257) }, 422],
  ["job", "POST /issues", { title: "x", body: "x".repeat(65_537) }, 422],
  ["job", "PATCH /issues/1", { state: "done" }, 422],
  ["job", "PATCH /issues/1", { state: "closed", state_reason: "gone" }, 422],
  ["job", "PATCH /issues/9", { title: "x" }, 404],
  ["job", "GET /issues/9", undefined, 404],
  ["job", "POST /issues/9/comments", { body: "x" }, 404],
  ["pulls", "POST /issues", { title: "x" }, 403],
  ["pulls", "GET /issues", undefined, 403],
  ["pulls", "PATCH /issues/1", { title: "x" }, 403],
  ["pulls", "POST /issues/1/comments", { body: "x" }, 403],
  ["pulls", "GET /issues/1/comments", undefined, 403],
])("refuses %s to %s %o with %i", async (token, what, body, status) => {
  const { github, ask } = await start();
  github.openIssue({ title: "One" });
  expect((await ask(token, what, body)).status).toBe(status);
  expect(github.issues()).toMatchObject([{ title: "One", state: "open", comments: 0 }]);
});
