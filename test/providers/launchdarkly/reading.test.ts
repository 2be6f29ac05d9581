import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { configurationBody, environmentBody, flagBody, requestBody, segmentBody } from "./bodies.ts";
import { FLAG, failureOf, ID, OF_FLAG, page, SEGMENT, serving, TOKEN } from "./serving.ts";

const world = serving();
const { given, asked } = world;

test("sends the raw token, the dated API version and a name with every request", async () => {
  given(`GET ${OF_FLAG}`, { items: [], _links: {} });
  await world.provider.readRequests(FLAG);
  expect(world.server.log[0]?.headers).toMatchObject({
    authorization: TOKEN,
    "ld-api-version": "20240415",
    "user-agent": "flag-gitops",
  });
});

describe("reading a flag", () => {
  const flagLine = "GET /api/v2/flags/storefront/new-checkout";
  const environmentsLine = "GET /api/v2/projects/storefront/environments";
  const read = (...environments: string[]) => world.provider.readFlag("storefront", "new-checkout", environments);

  test("asks once for the flag with the named environments", async () => {
    given(flagLine, flagBody({ production: configurationBody(), staging: configurationBody({ on: false }) }));
    const reading = await read("production", "staging");
    expect(reading).toMatchObject({
      found: true,
      flag: {
        configurations: {
          production: { on: true, url: `${world.server.url}/storefront/production/features/new-checkout` },
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

  test("reads every environment in one request without naming any", async () => {
    given(flagLine, flagBody({ production: configurationBody(), staging: configurationBody({ on: false }) }));
    const reading = await world.provider.readFlag("storefront", "new-checkout", "all");
    expect(reading).toMatchObject({ flag: { configurations: { production: { on: true }, staging: { on: false } } } });
    expect(asked()).toEqual([flagLine]);
  });

  test("reaches no other path by a name", async () => {
    const failure = await failureOf(world.provider.readFlag("..", "projects", []));
    expect(failure.code).toBe("unusable-name");
    expect(asked()).toEqual([]);
  });
});

describe("reading the environments of a project", () => {
  const line = "GET /api/v2/projects/storefront/environments";
  const read = () => world.provider.readEnvironments("storefront");

  test("keeps their keys and nothing else", async () => {
    given(line, page(environmentBody("production"), environmentBody("staging")));
    expect(await read()).toEqual({ found: true, environments: ["production", "staging"] });
    expect(asked()).toEqual([`${line}?limit=200`]);
  });

  test("reads every page, however few are on one", async () => {
    const all = Array.from({ length: 250 }, (_, index) => environmentBody(`e-${index}`));
    world.answers(line, ({ query }) => {
      const offset = Number(query.get("offset") ?? 0);
      return { status: 200, body: { items: all.slice(offset, offset + 100), totalCount: 250, _links: {} } };
    });
    expect(await read()).toMatchObject({ environments: { length: 250 } });
    expect(asked()).toEqual([`${line}?limit=200`, `${line}?limit=200&offset=100`, `${line}?limit=200&offset=200`]);
  });

  test("says that the project is missing, and takes no half list for the whole", async () => {
    expect(await read()).toEqual({ found: false, missing: "project", name: "storefront", candidates: [] });
    given(line, { items: [], totalCount: 3, _links: {} });
    expect(await failureOf(read())).toMatchObject({ code: "unreadable-answer" });
  });
});

describe("reading a segment", () => {
  const segmentLine = "GET /api/v2/segments/storefront/production/beta-testers";
  const environmentsLine = "GET /api/v2/projects/storefront/environments";
  const read = () => world.provider.readSegment("storefront", "production", "beta-testers");

  test("asks once for the segment in its environment", async () => {
    given(segmentLine, segmentBody());
    expect(await read()).toMatchObject({ found: true, segment: { key: "beta-testers", version: 4 } });
    expect(asked()).toEqual([segmentLine]);
  });

  test("tells an unknown project, environment and segment apart with one more read", async () => {
    expect(await read()).toEqual({ found: false, missing: "project", name: "storefront", candidates: [] });
    expect(asked()).toEqual([segmentLine, `${environmentsLine}?limit=200`]);
    given(environmentsLine, page(environmentBody("staging")));
    expect(await read()).toEqual({
      found: false,
      missing: "environment",
      name: "production",
      candidates: ["staging"],
    });
    given(environmentsLine, page(environmentBody("production")));
    expect(await read()).toEqual({ found: false, missing: "segment", name: "beta-testers", candidates: [] });
  });

  test("takes no other segment for it", async () => {
    given(segmentLine, segmentBody({ key: "other" }));
    expect(await failureOf(read())).toMatchObject({ code: "unreadable-answer", outcome: "none" });
  });
});

describe("reading what an environment asks of approvals", () => {
  const line = "GET /api/v2/projects/storefront/environments/production";
  const settings = { required: true, minNumApprovals: 2 };

  test("reads those of flags and those of segments apart, and keeps no key", async () => {
    given(line, {
      ...environmentBody("production"),
      approvalSettings: settings,
      resourceApprovalSettings: { segment: { ...settings, minNumApprovals: 3 } },
    });
    const ofFlag = await world.provider.readApprovalSettings(FLAG);
    const ofSegment = await world.provider.readApprovalSettings(SEGMENT);
    expect(ofFlag).toMatchObject({ required: true, minApprovals: 2 });
    expect(ofSegment).toMatchObject({ required: true, minApprovals: 3 });
    expect(inspect([ofFlag, ofSegment], { depth: 9 })).not.toMatch(/(sdk|mob)-/);
    expect(asked()).toEqual([line, line]);
  });

  test("knows none where LaunchDarkly says nothing or has no such environment", async () => {
    expect(await world.provider.readApprovalSettings(FLAG)).toBeUndefined();
    given(line, environmentBody("production"));
    expect(await world.provider.readApprovalSettings(FLAG)).toBeUndefined();
    expect(await world.provider.readApprovalSettings(SEGMENT)).toBeUndefined();
    given(line, { ...environmentBody("production"), resourceApprovalSettings: { aiConfig: settings } });
    expect(await world.provider.readApprovalSettings(SEGMENT)).toBeUndefined();
  });

  test("shows no key of an environment whose settings cannot be believed", async () => {
    given(line, { ...environmentBody("production"), approvalSettings: { minNumApprovals: "two" } });
    const failure = await failureOf(world.provider.readApprovalSettings(FLAG));
    expect(failure.message).toContain("`approvalSettings.minNumApprovals` is not a whole number");
    expect(inspect(failure, { depth: 9 })).not.toMatch(/(sdk|mob)-/);
  });
});

describe("reading approval requests", () => {
  test("lists those of one flag in one environment", async () => {
    given(`GET ${OF_FLAG}`, { items: [requestBody(), requestBody({ _id: "2", status: "failed" })], _links: {} });
    const found = await world.provider.readRequests(FLAG);
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      [ID, "pending"],
      ["2", "failed"],
    ]);
    expect(asked()).toEqual([`GET ${OF_FLAG}`]);
  });

  test("lists none of a flag that is not there, but says so where it may not look", async () => {
    expect(await world.provider.readRequests(FLAG)).toEqual([]);
    expect(asked()).toEqual([`GET ${OF_FLAG}`]);
    given(`GET ${OF_FLAG}`, { code: "forbidden", message: "No" }, 403);
    expect(await failureOf(world.provider.readRequests(FLAG))).toMatchObject({ code: "forbidden", outcome: "none" });
  });

  test("reads one by id with the number of approvals needed, or nothing once it is gone", async () => {
    expect(await world.provider.readRequest(ID, FLAG)).toBeUndefined();
    given(`GET /api/v2/approval-requests/${ID}`, requestBody({ approvalSettings: { minNumApprovals: 3 } }));
    expect(await world.provider.readRequest(ID, FLAG)).toMatchObject({ id: ID, approvalsNeeded: 3, foreign: [] });
  });

  test("names a request by no workflow's id", async () => {
    const workflow = { _id: ID, _version: 1, _conflicts: [], _creationDate: 5, name: "Progressive", stages: [] };
    given(`GET /api/v2/approval-requests/${ID}`, workflow);
    expect(await failureOf(world.provider.readRequest(ID, FLAG))).toMatchObject({ code: "unreadable-answer" });
    given(`POST /api/v2/approval-requests/${ID}/apply`, requestBody({ _id: "of-its-first-stage" }));
    expect(await failureOf(world.provider.applyRequest(ID, FLAG, ""))).toMatchObject({
      code: "unreadable-answer",
      outcome: "unknown",
    });
  });

  test("takes no other thing for the request that it asked for", async () => {
    given(`GET /api/v2/approval-requests/${ID}`, requestBody({ _id: "a-workflow" }));
    expect(await failureOf(world.provider.readRequest(ID, FLAG))).toMatchObject({ code: "unreadable-answer" });
  });
});

test("repeats a read that failed, then says that LaunchDarkly is not there", async () => {
  given(`GET ${OF_FLAG}`, { items: [], _links: {} });
  world.server.faults.push({ method: "GET", path: /./, times: 2, what: "drop-before" });
  expect(await world.provider.readRequests(FLAG)).toEqual([]);
  world.server.faults.push({ method: "GET", path: /./, times: 9, what: { answer: { status: 503 } } });
  expect(await failureOf(world.provider.readRequests(FLAG))).toMatchObject({ code: "unavailable", outcome: "none" });
  expect(world.server.log).toHaveLength(7);
});
