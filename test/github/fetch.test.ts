import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { serve } from "../../emulators/server.ts";
import { createFetch } from "../../src/github/client/fetch.ts";
import { createGitHub } from "../../src/github/github.ts";
import { createClock, id, pullBody, route, START, start } from "./github-server.ts";

const PULL = route("GET", "/pulls/12", () => ({ status: 200, body: pullBody() }));
const COMMENT = route("POST", "/issues/12/comments", () => ({ status: 201, body: { id: 3 } }));

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ["a reset", "drop-before" as const],
  ["a reset after the effect", "drop-after" as const],
  ["a 502", { answer: { status: 502, body: {} } }],
  ["a 500", { answer: { status: 500, body: {} } }],
])("reads again after %s", async (_, what) => {
  const { github, server, slept } = await start([PULL]);
  server.faults.push({ method: "GET", path: /pulls/, times: 2, what });
  expect((await github.readPullRequest(12)).number).toBe(12);
  expect(server.log).toHaveLength(3);
  expect(slept).toHaveLength(2);
});

test.each([
  ["a reset", "drop-before" as const, "github-unreachable"],
  ["a reset after the effect", "drop-after" as const, "github-unreachable"],
  ["a 502", { answer: { status: 502, body: {} }, after: true }, "github-unavailable"],
  ["a body that cannot be read", { answer: "<html>", after: true }, "unreadable-answer"],
])("never writes again after %s, and says that the outcome is unknown", async (_, what, code) => {
  const { github, server } = await start([COMMENT]);
  server.faults.push({ method: "POST", path: /comments/, times: 9, what });
  await expect(github.createComment(12, "x")).rejects.toMatchObject({ code, outcome: "unknown" });
  expect(server.log).toHaveLength(1);
});

test.each([
  ["Retry-After", 403, { "retry-after": "7" }, "", 7_000],
  ["Retry-After", 429, { "retry-after": "7" }, "", 7_000],
  [
    "the reset, in seconds",
    403,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(START / 1_000 + 20) },
    "",
    20_000,
  ],
  ["a minute", 403, {}, "You have exceeded a secondary rate limit.", 60_000],
])("waits for %s of a rate limit answered %i, reading or writing", async (_, status, headers, message, pause) => {
  const { github, server, slept } = await start([PULL, COMMENT]);
  const what = { answer: { status, headers, body: { message } } };
  server.faults.push({ method: "GET", path: /pulls/, what });
  await github.readPullRequest(12);
  expect(slept[0]).toBeGreaterThanOrEqual(pause);
  server.faults.push({
    method: "POST",
    path: /comments/,
    what: { answer: { status, headers: { "retry-after": "1" } } },
  });
  await github.createComment(12, "x");
  expect(server.log.map((one) => one.status)).toEqual([status, 200, status, 201]);
});

test("does not wait for a rate limit that lasts too long, and says when to come back", async () => {
  const { github, server, slept } = await start([PULL]);
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(START / 1_000 + 3_300) };
  server.faults.push({ method: "GET", path: /pulls/, what: { answer: { status: 403, headers, body: {} } } });
  await expect(github.readPullRequest(12)).rejects.toMatchObject({
    code: "github-rate-limited",
    hint: "Run it again after 2026-11-22T10:55:00.000Z.",
  });
  expect(slept).toEqual([]);
});

test.each([301, 302, 303, 307, 308])("follows no redirect %i, and sends nothing to the other host", async (status) => {
  const other = await serve([], { missing: { status: 200, body: pullBody() } });
  onTestFinished(() => other.close());
  const headers = { location: `${other.url}/repos/octo/flags/pulls/12` };
  const { github, server } = await start([
    route("GET", "/pulls/12", () => ({ status, headers })),
    route("POST", "/issues/12/comments", () => ({ status, headers })),
  ]);
  await expect(github.readPullRequest(12)).rejects.toMatchObject({ code: "github-redirected" });
  await expect(github.createComment(12, "x")).rejects.toMatchObject({ code: "github-redirected" });
  expect([server.log.length, other.log.length]).toEqual([2, 0]);
});

test("asks at most eight things at a time", async () => {
  let now = 0;
  let most = 0;
  const { github } = await start([
    route("GET", "/git/blobs/{sha}", async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now -= 1;
      return { status: 200, body: { content: "", encoding: "base64", size: 0 } };
    }),
  ]);
  const blobs = Array.from({ length: 20 }, (_, index) => String(index).padStart(40, "0"));
  expect((await github.readBlobs(blobs, 10)).size).toBe(20);
  expect(most).toBe(8);
});

test.each([
  ["GET", 4],
  ["POST", 1],
])("gives up on %s after its deadline", async (method, times) => {
  const silent = { method, path: "/slow", answer: () => new Promise<never>(() => {}) };
  let arrived = 0;
  const guard = () => {
    arrived += 1;
    return undefined;
  };
  const server = await serve([silent], { missing: { status: 404 }, guard });
  onTestFinished(() => server.close());
  const fetch = await createFetch(server.url, { clock: createClock(), random: () => 0, environment: {}, deadline: 50 });
  await expect(fetch(`${server.url}/slow`, { method })).rejects.toMatchObject({
    why: "unreachable",
    message: "no answer in time",
    uncertain: true,
  });
  expect(arrived).toBe(times);
});

test("knows that a write which found nobody listening took no effect", async () => {
  const server = await serve([], { missing: { status: 404 } });
  await server.close();
  const options = { apiUrl: server.url, token: "ghs_x", repository: "octo/flags", random: () => 0, environment: {} };
  const github = await createGitHub({ ...options, clock: createClock() });
  await expect(github.createComment(12, "x")).rejects.toMatchObject({
    code: "github-unreachable",
    outcome: "none",
    message: "GitHub cannot be reached to comment on pull request #12: ECONNREFUSED.",
  });
});

test.each([
  ["html", "<html>"],
  ["nothing", ""],
  ["half of it", '{"number": 12, "html'],
  ["another thing", "[]"],
  ["a text", '"ok"'],
])("does not believe a success that holds %s", async (_, body) => {
  const { github, server } = await start([PULL]);
  server.faults.push({ method: "GET", path: /pulls/, what: { answer: body } });
  await expect(github.readPullRequest(12)).rejects.toMatchObject({ code: "unreadable-answer", outcome: "none" });
});

test("goes through the proxy that the environment names, but never to this machine", async () => {
  const proxy = await serve([], { missing: { status: 404 } });
  onTestFinished(() => proxy.close());
  const environment = { http_proxy: proxy.url, HTTPS_PROXY: proxy.url };
  const world = { clock: createClock(), random: () => 0, environment };
  await (await createFetch("http://github.example", world))("http://github.example/user", { method: "GET" });
  expect(proxy.log).toHaveLength(1);
  await (await createFetch(proxy.url, world))(`${proxy.url}/direct`, { method: "GET" });
  expect(proxy.log[1]?.path).toBe("/direct");
});

test("prints nothing, whatever GitHub answers", async () => {
  const written = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockReturnValue(true));
  const printed = (["debug", "info", "log", "warn", "error"] as const).map((name) => vi.spyOn(console, name));
  const headers = { deprecation: "true", sunset: "tomorrow", link: '<https://x.example>; rel="deprecation"' };
  const { github, server } = await start([
    route("GET", "/pulls/12", () => ({ status: 200, body: pullBody(), headers })),
  ]);
  await github.readPullRequest(12);
  for (const status of [401, 404, 422, 500]) {
    server.faults.push({ method: "GET", path: /check-runs/, what: { answer: { status, body: { message: "no" } } } });
    await github.readCheckRuns(id("a")).catch(() => undefined);
  }
  const spies = [...printed, ...written];
  const calls = spies.flatMap(({ mock }) => mock.calls);
  vi.restoreAllMocks();
  expect(calls).toEqual([]);
});
