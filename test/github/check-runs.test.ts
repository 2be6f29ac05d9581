import { expect, test } from "vitest";
import type { JsonObject } from "../../src/core/model/json.ts";
import type { Annotation, CheckRunContent } from "../../src/ports/repository-host.ts";
import { asked, id, pageOf, route, start } from "./github-server.ts";

const CONTENT: CheckRunContent = {
  name: "storefront/new-checkout (production)",
  externalId: "req-1",
  conclusion: null,
  title: "1 of 2 approvals",
  summary: "Waits for review.",
  annotations: [],
};
const run = (number: number, changes: JsonObject = {}): JsonObject => ({
  id: number,
  app: { slug: "github-actions" },
  name: `check ${number}`,
  external_id: "req-1",
  conclusion: null,
  output: { title: "t", summary: "s", annotations_count: 3 },
  ...changes,
});
const created = route("POST", "/check-runs", () => ({ status: 201, body: run(5) }));
const updated = route("PATCH", "/check-runs/{id}", ({ params }) => ({ status: 200, body: run(Number(params.id)) }));

test("reads all pages of the latest check runs", async () => {
  const runs = Array.from({ length: 101 }, (_, index) => run(index + 1));
  const bare = run(102, { app: null, external_id: null, output: { title: null, summary: null, annotations_count: 0 } });
  const { github, server } = await start([
    route("GET", "/commits/{sha}/check-runs", ({ query }) =>
      pageOf([...runs, bare], query, (page) => ({ total_count: 102, check_runs: page })),
    ),
  ]);
  const found = await github.readCheckRuns(id("a"));
  expect(found).toHaveLength(102);
  expect(found[0]).toEqual({
    id: 1,
    app: "github-actions",
    name: "check 1",
    externalId: "req-1",
    conclusion: null,
    title: "t",
    summary: "s",
    annotationCount: 3,
  });
  expect(found[101]).toMatchObject({ app: "", externalId: "", title: "", summary: "", annotationCount: 0 });
  expect(asked(server.log)[0]).toBe(`GET /commits/${id("a")}/check-runs?filter=latest&per_page=100&page=1`);
});

test("creates a check run in progress while there is no conclusion", async () => {
  const { github, server } = await start([created]);
  expect(await github.createCheckRun(id("a"), CONTENT)).toMatchObject({ id: 5, app: "github-actions" });
  expect(server.log.map(({ body }) => body)).toEqual([
    {
      head_sha: id("a"),
      name: CONTENT.name,
      external_id: "req-1",
      status: "in_progress",
      output: { title: "1 of 2 approvals", summary: "Waits for review." },
    },
  ]);
});

test("sends the annotations of a check run fifty at a time, each once", async () => {
  const annotations: Annotation[] = Array.from({ length: 120 }, (_, index) => ({
    path: "flags/a.yaml",
    startLine: index + 1,
    endLine: index + 1,
    startColumn: 3,
    endColumn: 9,
    title: "unknown-variation",
    message: "There is no such variation.",
  }));
  const { github, server } = await start([created, updated]);
  const content: CheckRunContent = { ...CONTENT, conclusion: "failure", annotations };
  expect((await github.createCheckRun(id("a"), content)).annotationCount).toBe(120);
  const bodies = server.log.map(({ body }) => body as { output: { annotations: JsonObject[] } });
  expect(asked(server.log)).toEqual(["POST /check-runs", "PATCH /check-runs/5", "PATCH /check-runs/5"]);
  expect(bodies.map(({ output }) => output.annotations.length)).toEqual([50, 50, 20]);
  expect(bodies.flatMap(({ output }) => output.annotations.map((one) => one.start_line))).toEqual(
    annotations.map(({ startLine }) => startLine),
  );
  expect(bodies[0]).toMatchObject({ status: "completed", conclusion: "failure" });
  expect(bodies[0]?.output.annotations[0]).toEqual({
    path: "flags/a.yaml",
    start_line: 1,
    end_line: 1,
    start_column: 3,
    end_column: 9,
    annotation_level: "failure",
    title: "unknown-variation",
    message: "There is no such variation.",
  });
});

test("names no columns of an annotation over several lines, which GitHub refuses", async () => {
  const { github, server } = await start([created]);
  const annotation = { path: "a", startLine: 1, endLine: 2, startColumn: 3, endColumn: 4, title: "t", message: "m" };
  await github.createCheckRun(id("a"), { ...CONTENT, annotations: [annotation] });
  expect(JSON.stringify(server.log[0]?.body)).not.toContain("column");
});

test("updates a check run without touching its annotations", async () => {
  const { github, server } = await start([updated]);
  const annotation = { path: "a", startLine: 1, endLine: 1, title: "t", message: "m" };
  await github.updateCheckRun(5, { ...CONTENT, conclusion: "success", annotations: [annotation] });
  expect(server.log.map(({ path, body }) => [path, body])).toEqual([
    [
      "/repos/octo/flags/check-runs/5",
      {
        name: CONTENT.name,
        external_id: "req-1",
        status: "completed",
        conclusion: "success",
        output: { title: "1 of 2 approvals", summary: "Waits for review." },
      },
    ],
  ]);
});

test("cuts a title and a summary to what GitHub takes, between characters", async () => {
  const { github, server } = await start([created]);
  await github.createCheckRun(id("a"), { ...CONTENT, title: "t".repeat(300), summary: `x${"😀".repeat(40_000)}` });
  const [{ output } = expect.unreachable()] = server.log.map(
    ({ body }) => body as { output: { title: string; summary: string } },
  );
  expect(output.title).toHaveLength(255);
  expect(output.summary.length).toBeLessThanOrEqual(65_535);
  expect(output.summary.isWellFormed()).toBe(true);
});

test.each(["", "<html>", '{"id": 5, "name": "che'])(
  "does not know what became of a check run answered with %j",
  async (body) => {
    const { github, server } = await start([created]);
    server.faults.push({ method: "POST", path: /check-runs/, what: { answer: body, after: true } });
    await expect(github.createCheckRun(id("a"), CONTENT)).rejects.toMatchObject({
      code: "unreadable-answer",
      outcome: "unknown",
    });
    expect(server.log).toHaveLength(1);
  },
);
