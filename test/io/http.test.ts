import { execFile } from "node:child_process";
import { inspect, promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Answer, type Fault, type Server, serve } from "../../emulators/server.ts";
import { createHttp, type Http, type HttpOptions, type HttpRequest } from "../../src/io/http/http.ts";

const NOW = 1_700_000_000_000;
let server: Server;
let http: Http;
let waits: number[];
let given: () => Answer | Promise<Answer>;

beforeEach(async () => {
  waits = [];
  given = () => ({ status: 200, body: { ok: true } });
  const routes = ["GET", "POST", "DELETE"].map((method) => ({ method, path: "/thing", answer: () => given() }));
  server = await serve(routes, { missing: { status: 404 } });
  http = client();
});

afterEach(async () => {
  await http.close();
  await server.close();
});

function client(options: Partial<HttpOptions> = {}): Http {
  let now = NOW;
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
  };
  return createHttp({
    service: { name: "Flags", addressInput: "flags-base-uri" },
    base: new URL(server.url),
    headers: { authorization: "t0ken" },
    clock: { now: () => now, sleep },
    random: () => 0,
    environment: {},
    ...options,
  });
}

const READ: HttpRequest = { method: "GET", path: "/thing?a=1" };
const WRITE: HttpRequest = { method: "POST", path: "/thing", body: { say: "hé" } };
const fault = (method: string, what: Fault["what"], times = 1): number =>
  server.faults.push({ method, path: /^\/thing/, times, what });
const limited = (headers: Record<string, string>): Fault["what"] => ({ answer: { status: 429, headers } });

test("sends the request as asked and returns the answer", async () => {
  expect(await http.send(WRITE)).toEqual({ status: 200, body: { ok: true } });
  expect(server.log).toMatchObject([
    {
      method: "POST",
      path: "/thing",
      body: { say: "hé" },
      headers: { authorization: "t0ken", "content-type": "application/json" },
    },
  ]);
});

test("returns refusals for the caller to judge, whatever their body", async () => {
  given = () => ({ status: 403, body: { code: "forbidden" } });
  expect(await http.send(READ)).toEqual({ status: 403, body: { code: "forbidden" } });
  given = () => ({ status: 204 });
  expect(await http.send({ method: "DELETE", path: "/thing" })).toEqual({ status: 204, body: undefined });
});

describe("repeating", () => {
  test.each<[string, Record<string, string>, number]>([
    ["Retry-After in seconds", { "retry-after": "7" }, 7_200],
    ["Retry-After as a date", { "retry-after": new Date(NOW + 4_000).toUTCString() }, 4_200],
    ["a reset in milliseconds", { "x-ratelimit-reset": String(NOW + 2_500) }, 2_700],
    ["a reset in seconds", { "x-ratelimit-reset": String(NOW / 1000 + 3) }, 3_200],
    ["a reset in the past", { "x-ratelimit-reset": String(NOW - 1_500) }, 1_700],
    ["no header", {}, 200],
    ["a senseless header", { "retry-after": "soon", "x-ratelimit-reset": "later" }, 200],
  ])("sends even a write again after 429 with %s", async (_, headers, wait) => {
    fault("POST", limited(headers));
    expect(await http.send(WRITE)).toMatchObject({ status: 200 });
    expect(waits).toEqual([wait]);
    expect(server.log).toHaveLength(2);
  });

  test("gives up at once when the reset is far away", async () => {
    fault("GET", limited({ "x-ratelimit-reset": String(NOW + 86_400_000) }));
    expect(await http.send(READ)).toEqual({ status: 429, body: undefined });
    expect(waits).toEqual([]);
  });

  test("waits no longer in all than the budget of the client", async () => {
    http = client({ budget: 1_000 });
    fault("GET", limited({ "retry-after": "0" }), 99);
    expect(await http.send(READ)).toMatchObject({ status: 429 });
    expect(await http.send(READ)).toMatchObject({ status: 429 });
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(1_000);
  });

  test.each<[string, Fault["what"]]>([
    ["500", { answer: { status: 500 } }],
    ["503", { answer: { status: 503, body: "busy" } }],
    ["a reset connection", "drop-before"],
  ])("sends a read again after %s, three times at most", async (_, what) => {
    fault("GET", what, 3);
    expect(await http.send(READ)).toMatchObject({ status: 200 });
    expect(server.log).toHaveLength(4);
  });

  test.each([500, 502, 503, 504])("never sends a write again after %i", async (status) => {
    fault("POST", { answer: { status }, after: true });
    expect(await http.send(WRITE)).toMatchObject({ status });
    expect(server.log).toHaveLength(1);
  });

  test.each<Fault["what"]>(["drop-before", "drop-after"])(
    "never sends a write again after a reset (%s), whose outcome is unknown",
    async (what) => {
      fault("POST", what);
      await expect(http.send(WRITE)).rejects.toMatchObject({ code: "unreachable", outcome: "unknown" });
      expect(server.log).toHaveLength(1);
    },
  );

  test("sends a write again that says it is repeatable", async () => {
    fault("DELETE", "drop-after");
    expect(await http.send({ method: "DELETE", path: "/thing", repeatable: true })).toMatchObject({ status: 200 });
  });
});

describe("answers that cannot be believed", () => {
  test.each([301, 302, 303, 307, 308])("does not follow a redirect (%i)", async (status) => {
    given = () => ({ status, headers: { location: `${server.url}/elsewhere` } });
    await expect(http.send(WRITE)).rejects.toMatchObject({ code: "redirected", status, outcome: "none" });
    expect(server.log.map(({ path }) => path)).toEqual(["/thing"]);
  });

  const deep = `${"[".repeat(65)}${"]".repeat(65)}`;
  test.each([
    ["HTML", "<html>"],
    ["a part of JSON", '{"ok":'],
    ["JSON nested too deep", deep],
  ])("takes a success with %s for unreadable, a write's outcome for unknown", async (_, text) => {
    fault("GET", { answer: text });
    fault("POST", { answer: text });
    await expect(http.send(READ)).rejects.toMatchObject({ code: "unreadable-answer", outcome: "none" });
    await expect(http.send(WRITE)).rejects.toMatchObject({ code: "unreadable-answer", outcome: "unknown" });
  });

  test("takes no more than 8 MiB, or as many bytes as it is told", async () => {
    const text = (bytes: number) => `"${"x".repeat(bytes - 2)}"`;
    fault("GET", { answer: text(8 * 1024 * 1024) });
    expect(await http.send(READ)).toMatchObject({ status: 200 });
    const narrow = client({ mostBytes: 1024 * 512 });
    fault("GET", { answer: text(1024 * 512 + 1) });
    fault("POST", { answer: text(1024 * 512 + 1) });
    await expect(narrow.send(READ)).rejects.toMatchObject({
      code: "answer-too-large",
      message: "Flags answered GET /thing with more than 0.5 MiB.",
      hint: "No larger answer is read: make what it holds smaller, or ask for less of it.",
      outcome: "none",
    });
    await expect(narrow.send(WRITE)).rejects.toMatchObject({ code: "answer-too-large", outcome: "unknown" });
    await narrow.close();
  });

  test("takes JSON at the limit of depth", async () => {
    fault("GET", { answer: deep.slice(1, -1) });
    expect(await http.send(READ)).toMatchObject({ status: 200 });
  });

  test("takes a body that breaks off for no answer", async () => {
    given = () => ({ status: 200, body: { ok: true }, headers: { "content-length": "4000", connection: "close" } });
    await expect(client({ deadline: 300 }).send(WRITE)).rejects.toMatchObject({
      code: "unreachable",
      outcome: "unknown",
    });
  });

  test("ends a request at its deadline", async () => {
    given = () => new Promise((resolve) => setTimeout(() => resolve({ status: 200 }), 2_000));
    http = client({ deadline: 100 });
    const from = Date.now();
    await expect(http.send(WRITE)).rejects.toMatchObject({
      code: "unreachable",
      outcome: "unknown",
      message: expect.stringContaining("there was no answer within 0.1 s"),
    });
    expect(Date.now() - from).toBeLessThan(1_500);
  });
});

test("says of a write to a closed port that it was never sent", async () => {
  await server.close();
  await expect(http.send(WRITE)).rejects.toMatchObject({
    code: "unreachable",
    outcome: "none",
    message: expect.stringContaining(
      `Flags at ${new URL(server.url).host} could not be reached: the connection was refused`,
    ),
    hint: expect.stringContaining("`flags-base-uri`"),
  });
});

test("keeps eight requests in flight and no more", async () => {
  let running = 0;
  let most = 0;
  given = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
    return { status: 200 };
  };
  await Promise.all(Array.from({ length: 24 }, () => http.send(READ)));
  expect(most).toBe(8);
});

describe("proxies", () => {
  const base = new URL("http://flags.example.test");

  test.each([{ HTTP_PROXY: "" }, { http_proxy: "" }])(
    "asks through the proxy of the environment (%o)",
    async (names) => {
      const environment = Object.fromEntries(
        Object.keys(names).map((name) => [name, server.url.replace("http://", "")]),
      );
      await client({ base, environment }).send(READ);
      expect(server.log.map(({ path }) => path)).toEqual(["http://flags.example.test/thing?a=1"]);
    },
  );

  test("says that the proxy refused", async () => {
    const proxied = client({ base: new URL("https://flags.example.test"), environment: { HTTPS_PROXY: server.url } });
    await expect(proxied.send(WRITE)).rejects.toMatchObject({
      code: "unreachable",
      outcome: "none",
      message: expect.stringContaining("the proxy did not let the request through"),
    });
  });

  test("asks this machine directly, whatever the environment says", async () => {
    const environment = { HTTP_PROXY: "http://127.0.0.1:1", HTTPS_PROXY: "http://127.0.0.1:1" };
    expect(await client({ environment }).send(READ)).toMatchObject({ status: 200 });
  });

  test("refuses an address of a proxy that is none, without showing its password", async () => {
    const environment = { HTTPS_PROXY: "http://me:pa55word@:bad" };
    const failure = await client({ base, environment })
      .send(READ)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "invalid-address" });
    expect(inspect(failure)).not.toContain("pa55word");
  });
});

test("keeps no process running with idle connections", async () => {
  const script = `
    import { createHttp } from "./src/io/http/http.ts";
    const clock = { now: () => 0, sleep: async () => {} };
    const service = { name: "Flags", addressInput: "x" };
    const http = createHttp({ service, base: new URL("${server.url}"), headers: {}, clock, random: () => 0, environment: {} });
    await http.send({ method: "GET", path: "/thing" });
    const from = Date.now();
    process.on("exit", () => console.log(Date.now() - from));
  `;
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  expect(Number((await run).stdout)).toBeLessThan(3_000);
});
