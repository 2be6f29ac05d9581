import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Answer, type Fault, type Request, type Route, type Server, serve } from "../../../emulators/server.ts";
import type { Resource } from "../../../src/core/model/change.ts";
import type { Failure } from "../../../src/core/model/failure.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { createLaunchDarkly, type LaunchDarkly } from "../../../src/providers/launchdarkly/provider.ts";
import { configurationBody, environmentBody, flagBody, requestBody } from "./bodies.ts";

const TOKEN = "api-t0k3n";
const RESOURCE: Resource = {
  provider: "launchdarkly",
  project: "storefront",
  environment: "production",
  flag: "new-checkout",
};
const ID = "6a0000000000000000000001";
const LIST = "/api/v2/projects/storefront/flags/new-checkout/environments/production/approval-requests";
const DRAFT = {
  resource: RESOURCE,
  description: "Title [mark]",
  instructions: [{ kind: "turnFlagOn" }],
  comment: "SHOP-1",
};

let server: Server;
let provider: LaunchDarkly;
let answers: Map<string, (request: Request) => Answer>;
let waits: number[];

beforeEach(async () => {
  answers = new Map();
  waits = [];
  const routes: Route[] = ["GET", "POST", "DELETE"].map((method) => ({
    method,
    path: "/{path+}",
    answer: (request) =>
      answers.get(`${method} ${request.path.split("?")[0]}`)?.(request) ?? {
        status: 404,
        body: { code: "not_found", message: "Not found" },
      },
  }));
  server = await serve(routes, { missing: { status: 404 } });
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  provider = createLaunchDarkly({
    baseUri: new URL(server.url),
    token: TOKEN,
    clock: { now: () => 1_700_000_000_000, sleep },
    random: () => 0,
    environment: {},
    deadline: 1_000,
  });
});

afterEach(async () => {
  await provider.close();
  await server.close();
});

const given = (line: string, body: Json | undefined, status = 200) => answers.set(line, () => ({ status, body }));
const asked = () => server.log.map(({ method, path }) => `${method} ${path}`);
const page = (...items: Json[]) => ({ items, totalCount: items.length, _links: {} });

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const failure = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ name: "Failure" });
  expect(inspect(failure, { depth: 9 })).not.toContain(TOKEN);
  return failure as Failure;
}

test("sends the raw token, the dated API version and a name with every request", async () => {
  given(`GET ${LIST}`, { items: [], _links: {} });
  await provider.readRequests(RESOURCE);
  expect(server.log[0]?.headers).toMatchObject({
    authorization: TOKEN,
    "ld-api-version": "20240415",
    "user-agent": "flag-gitops",
  });
});

describe("reading a flag", () => {
  const flagLine = "GET /api/v2/flags/storefront/new-checkout";
  const environmentsLine = "GET /api/v2/projects/storefront/environments";
  const read = (...environments: string[]) => provider.readFlag("storefront", "new-checkout", environments);

  test("asks once for the flag with the named environments", async () => {
    given(flagLine, flagBody({ production: configurationBody(), staging: configurationBody({ on: false }) }));
    const reading = await read("production", "staging");
    expect(reading).toMatchObject({
      found: true,
      flag: {
        configurations: {
          production: { on: true, url: `${server.url}/storefront/production/features/new-checkout` },
          staging: { on: false },
        },
      },
    });
    expect(asked()).toEqual([`${flagLine}?env=production&env=staging`]);
  });

  test("tells an unknown flag, environment and project apart with one more read", async () => {
    expect(await read("production")).toEqual({ found: false, missing: "project", name: "storefront", candidates: [] });
    expect(asked()).toEqual([`${flagLine}?env=production`, `${environmentsLine}?limit=200`]);

    given(environmentsLine, page(environmentBody("production"), environmentBody("staging")));
    expect(await read("production")).toEqual({ found: false, missing: "flag", name: "new-checkout", candidates: [] });

    const candidates = ["production", "staging"];
    expect(await read("prod")).toEqual({ found: false, missing: "environment", name: "prod", candidates });
    given(flagLine, flagBody({ production: configurationBody() }));
    expect(await read("production", "prod")).toEqual({
      found: false,
      missing: "environment",
      name: "prod",
      candidates,
    });
  });

  test("does not take an environment that the token may not see for a missing one", async () => {
    given(flagLine, flagBody({}));
    given(environmentsLine, page(environmentBody("production")));
    expect(await failureOf(read("production"))).toMatchObject({ code: "unreadable-answer" });
  });

  test("shows no key of an environment, also when the list cannot be believed", async () => {
    given(environmentsLine, page(environmentBody("production"), { ...(environmentBody("x") as object), key: 7 }));
    const failure = await failureOf(read("production"));
    expect(failure.code).toBe("unreadable-answer");
    expect(inspect(failure, { depth: 9 })).not.toMatch(/(sdk|mob)-/);
  });

  test("says what an answer lacks, by its place", async () => {
    given(flagLine, flagBody({ production: configurationBody({ version: "7" }) }));
    expect((await failureOf(read("production"))).message).toBe(
      "LaunchDarkly answered with something unexpected: `environments.production.version` is not a whole number from 0.",
    );
  });

  test("reaches no other path by a name", async () => {
    const failure = await failureOf(provider.readFlag("..", "projects", []));
    expect(failure.code).toBe("unusable-name");
    expect(asked()).toEqual([]);
  });
});

describe("reading approval requests", () => {
  test("lists those of one flag in one environment", async () => {
    given(`GET ${LIST}`, { items: [requestBody(), requestBody({ _id: "2", status: "failed" })], _links: {} });
    const found = await provider.readRequests(RESOURCE);
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      [ID, "pending"],
      ["2", "failed"],
    ]);
    expect(asked()).toEqual([`GET ${LIST}`]);
  });

  test("lists none of a flag that is not there, but says so where it may not look", async () => {
    expect(await provider.readRequests(RESOURCE)).toEqual([]);
    expect(asked()).toEqual([`GET ${LIST}`]);
    given(`GET ${LIST}`, { code: "forbidden", message: "No" }, 403);
    expect(await failureOf(provider.readRequests(RESOURCE))).toMatchObject({ code: "forbidden", outcome: "none" });
  });

  test("reads one by id with the number of approvals needed, or nothing once it is gone", async () => {
    expect(await provider.readRequest(ID, RESOURCE)).toBeUndefined();
    given(`GET /api/v2/approval-requests/${ID}`, requestBody({ approvalSettings: { minNumApprovals: 3 } }));
    expect(await provider.readRequest(ID, RESOURCE)).toMatchObject({ id: ID, approvalsNeeded: 3, foreign: [] });
  });

  test("takes no other thing for the request that it asked for", async () => {
    given(`GET /api/v2/approval-requests/${ID}`, requestBody({ _id: "a-workflow" }));
    expect(await failureOf(provider.readRequest(ID, RESOURCE))).toMatchObject({ code: "unreadable-answer" });
  });

  test("pages through everything outstanding and keeps what is a flag in an environment", async () => {
    const all = Array.from({ length: 450 }, (_, index) =>
      requestBody({
        _id: `id-${index}`,
        resourceId: `proj/p:env/e:${index % 10 === 0 ? "segment/s" : `flag/f${index}`}`,
      }),
    );
    answers.set("GET /api/v2/approval-requests", ({ query }) => {
      const offset = Number(query.get("offset"));
      const items = all.slice(offset, offset + Number(query.get("limit")));
      return { status: 200, body: { items, totalCount: all.length, _links: {} } };
    });
    const found = await provider.readOutstandingRequests();
    expect(found).toHaveLength(405);
    expect(found.at(-1)).toMatchObject({
      request: { id: "id-449" },
      resource: { provider: "launchdarkly", project: "p", environment: "e", flag: "f449" },
    });
    const filter = encodeURIComponent('status anyOf ["pending","scheduled"]');
    expect(asked()).toEqual(
      [0, 200, 400].map((offset) => `GET /api/v2/approval-requests?filter=${filter}&limit=200&offset=${offset}`),
    );
  });
});

describe("writing", () => {
  const applyLine = `/api/v2/approval-requests/${ID}/apply`;

  test("creates a request with exactly what was drafted", async () => {
    given(`POST ${LIST}`, requestBody({ description: DRAFT.description }), 201);
    expect(await provider.createRequest(DRAFT)).toMatchObject({ id: ID, description: DRAFT.description });
    expect(server.log).toHaveLength(1);
    expect(server.log[0]).toMatchObject({ method: "POST", path: LIST });
    expect(server.log[0]?.body).toEqual({
      description: DRAFT.description,
      instructions: DRAFT.instructions,
      comment: DRAFT.comment,
    });
  });

  test("applies a request with its comment and returns what came of it", async () => {
    given(`POST ${applyLine}`, requestBody({ status: "failed", conflicts: [{ reason: "Gone" }] }));
    expect(await provider.applyRequest(ID, RESOURCE, "Merged")).toMatchObject({
      status: "failed",
      conflicts: ["Gone"],
    });
    expect(asked()).toEqual([`POST ${applyLine}`]);
    expect(server.log[0]?.body).toEqual({ comment: "Merged" });
  });

  test("withdraws a request, also one that is gone or whose answer was lost", async () => {
    const line = `DELETE /api/v2/approval-requests/${ID}`;
    given(line, undefined, 204);
    await provider.withdrawRequest(ID);
    answers.delete(line);
    await provider.withdrawRequest(ID);
    server.faults.push({ method: "DELETE", path: /./, what: "drop-after" });
    await provider.withdrawRequest(ID);
    expect(asked()).toEqual([line, line, line, line]);
  });

  const html: Fault["what"] = { answer: "<html>", after: true };
  const faults: [string, Fault["what"]][] = [
    ["a reset before", "drop-before"],
    ["a reset after", "drop-after"],
    ["500", { answer: { status: 500 }, after: true }],
    ["502", { answer: { status: 502 } }],
    ["HTML", html],
    ["half a body", { answer: '{"_id":', after: true }],
    ["another body", { answer: { status: 201, body: { ok: true } }, after: true }],
    ["no body", { answer: { status: 201 }, after: true }],
  ];

  test.each(faults)(
    "sends a create or an apply once only when it meets %s, and its outcome is unknown",
    async (_, what) => {
      given(`POST ${LIST}`, requestBody(), 201);
      given(`POST ${applyLine}`, requestBody());
      server.faults.push({ method: "POST", path: /./, times: 2, what });
      expect(await failureOf(provider.createRequest(DRAFT))).toMatchObject({ outcome: "unknown" });
      expect(await failureOf(provider.applyRequest(ID, RESOURCE, ""))).toMatchObject({ outcome: "unknown" });
      expect(asked()).toEqual([`POST ${LIST}`, `POST ${applyLine}`]);
    },
  );

  test("sends a create again after 429, which was never processed", async () => {
    given(`POST ${LIST}`, requestBody(), 201);
    const reset = { "x-ratelimit-reset": "1700000004000" };
    server.faults.push({ method: "POST", path: /./, what: { answer: { status: 429, headers: reset } } });
    expect(await provider.createRequest(DRAFT)).toMatchObject({ id: ID });
    expect(waits).toEqual([4_200]);
  });

  test.each([
    [401, "unauthorized"],
    [403, "forbidden"],
    [404, "not-found"],
    [400, "refused"],
    [409, "conflict"],
  ])("knows that a create answered %i changed nothing: %s", async (status, code) => {
    given(`POST ${LIST}`, { code: "x", message: `Seen: ${TOKEN}` }, status);
    expect(await failureOf(provider.createRequest(DRAFT))).toMatchObject({ code, status, outcome: "none" });
    expect(server.log).toHaveLength(1);
  });
});

test("repeats a read that failed, then says that LaunchDarkly is not there", async () => {
  given(`GET ${LIST}`, { items: [], _links: {} });
  server.faults.push({ method: "GET", path: /./, times: 2, what: "drop-before" });
  expect(await provider.readRequests(RESOURCE)).toEqual([]);
  server.faults.push({ method: "GET", path: /./, times: 9, what: { answer: { status: 503 } } });
  expect(await failureOf(provider.readRequests(RESOURCE))).toMatchObject({ code: "unavailable", outcome: "none" });
  expect(server.log).toHaveLength(7);
});
