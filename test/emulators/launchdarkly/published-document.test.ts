import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LaunchDarkly, ROUTES, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, STOREFRONT, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { createOpenApiChecker, createOperationFinder, type OpenApiDocument } from "../openapi-checker.ts";
import { playApprovals } from "./approvals-scenario.ts";
import { BETA, call, requestsOf, SEMANTIC_PATCH } from "./call.ts";

const DOCUMENT = new URL("../../../../shared/reference/launchdarkly-openapi.json", import.meta.url);
const there = existsSync(DOCUMENT);
const SEGMENTS = STOREFRONT.segments?.production ?? [];

/** Real, but not among the operations that the document was cut down to. */
const NOT_IN_DOCUMENT = [
  "GET /api/v2/auditlog",
  "GET /api/v2/caller-identity",
  "GET /api/v2/flags/{project}",
  "GET /api/v2/members",
  "GET /api/v2/segments/{project}/{environment}",
];

/** What LaunchDarkly does and does not publish, by what the checker says of it. */
const UNPUBLISHED = [
  // A semantic patch is described in prose only.
  /^PATCH \S+ request body/,
  /^PATCH \S+ documents no request body/,
  // Every call may be forbidden.
  /^POST \/api\/v2\/approval-requests\/\{id\}\/reviews documents no status 403/,
  /^PATCH \/api\/v2\/flags\/\S+ documents no status 403/,
  // A PATCH of a request that asks for nothing or for too much.
  /^PATCH \S+approval-requests\/\{id\} documents no status 400/,
  // A copy from an environment that is not there.
  /^POST \S+approval-requests-flag-copy documents no status 404/,
];

describe.skipIf(!there)("by LaunchDarkly's published OpenAPI document (skipped if it is not at hand)", () => {
  let ld: LaunchDarkly;
  let document: OpenApiDocument;

  beforeAll(async () => {
    document = JSON.parse(readFileSync(DOCUMENT, "utf8"));
    ld = await startLaunchDarkly();
    await playScenario(ld);
  });
  afterAll(() => ld.close());

  test("every route exists", () => {
    const find = createOperationFinder(document);
    const unknown = ROUTES.filter(({ method, path }) => find(method, path, path) === undefined);
    expect(unknown.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(NOT_IN_DOCUMENT);
  });

  test("every route answers a success and a refusal that are as published, and nothing beside", () => {
    const check = createOpenApiChecker(document, { closed: true });
    const found = ld.log
      .filter(({ method, route }) => !NOT_IN_DOCUMENT.includes(`${method} ${route}`))
      .flatMap((exchange) => check(exchange))
      .filter((message) => !UNPUBLISHED.some((pattern) => pattern.test(message)));
    expect(found).toEqual([]);
  });

  test("a flag on a list is as published for a single one, in sum and in full", () => {
    const check = createOpenApiChecker(document, { closed: true });
    const lists = ld.log.filter(({ route, status }) => route === "/api/v2/flags/{project}" && status === 200);
    const items = lists.flatMap(({ answer }) => (answer as { items: JsonObject[] }).items);
    expect(items).toHaveLength(3 * STOREFRONT.flags.filter(({ archived }) => archived !== true).length);
    const one = ld.log.find(({ route, status }) => route === "/api/v2/flags/{project}/{flag}" && status === 200);
    expect(items.flatMap((answer) => (one === undefined ? ["none"] : check({ ...one, answer })))).toEqual([]);
  });

  test("the scenario reaches every route with success", () => {
    const reached = new Set(
      ld.log.filter(({ status }) => status < 300).map(({ method, route }) => `${method} ${route}`),
    );
    const missed = ROUTES.map(({ method, path }) => `${method} ${path}`).filter((route) => !reached.has(route));
    expect(missed).toEqual([]);
  });
});

async function playScenario(ld: LaunchDarkly): Promise<void> {
  await readEverything(ld);
  for (const [base, one] of [
    [requestsOf("payments-v2"), requestsOf("payments-v2")],
    [requestsOf("gift-cards", "staging"), "/api/v2/approval-requests"],
  ] as const) {
    const token = TOKENS.requester;
    const body = {
      description: "On",
      comment: "Please",
      instructions: [{ kind: "turnFlagOn" }],
      notifyMemberIds: [MEMBERS.ben],
    };
    const id: string = (await call(ld, "POST", base, { token, body })).body._id;
    const update = {
      instructions: [
        { kind: "updateDescription", value: "On, please" },
        { kind: "addReviewers", notifyMemberIds: [MEMBERS.carla] },
      ],
    };
    await call(ld, "PATCH", `${one}/${id}`, {
      token: TOKENS.ana,
      body: update,
      contentType: SEMANTIC_PATCH,
      headers: BETA,
    });
    await call(ld, "PATCH", `${one}/${id}`, {
      token: TOKENS.ana,
      body: {},
      contentType: SEMANTIC_PATCH,
      headers: BETA,
    });
    await call(ld, "PATCH", `${one}/${id}`, { token: TOKENS.ana, body: update, contentType: SEMANTIC_PATCH });
    await call(ld, "POST", `${one}/${id}/apply`, { token: TOKENS.applier, body: {} });
    for (const kind of ["comment", "decline", "approve", "shrug"]) {
      await call(ld, "POST", `${one}/${id}/reviews`, { token: TOKENS.ana, body: { kind, comment: "Hm" } });
    }
    await call(ld, "POST", `${one}/${id}/reviews`, { token, body: { kind: "approve" } });
    await call(ld, "GET", `${one}/${id}`, { token });
    for (const as of [TOKENS.reader, TOKENS.applier, TOKENS.applier]) {
      await call(ld, "POST", `${one}/${id}/apply`, { token: as, body: { comment: "Merged" } });
    }
    await call(ld, "GET", base, { token });
    for (let times = 0; times < 2; times += 1) await call(ld, "DELETE", `${one}/${id}`, { token });
    await call(ld, "POST", base, { token, body: { description: "Nothing", instructions: [] } });
    await call(ld, "POST", base, { token: TOKENS.reader, body });
  }
  await conflict(ld);
  await writeWithoutApproval(ld);
  await changeVariations(ld);
  await changeSegments(ld);
  await playApprovals(ld);
}

async function readEverything(ld: LaunchDarkly): Promise<void> {
  const paths = [
    "/api/v2/caller-identity",
    "/api/v2/projects/storefront",
    "/api/v2/projects/storefront?expand=environments",
    "/api/v2/projects/storefront/environments",
    "/api/v2/projects/storefront/environments?limit=1&offset=1",
    "/api/v2/projects/storefront/environments/production",
    "/api/v2/flags/storefront",
    "/api/v2/flags/storefront?env=production&env=test",
    "/api/v2/flags/storefront?env=production&env=test&summary=0",
    "/api/v2/auditlog",
    ...STOREFRONT.flags.map(({ key }) => `/api/v2/flags/storefront/${key}`),
    "/api/v2/flags/storefront/new-checkout?env=production&env=test",
    "/api/v2/members",
    "/api/v2/segments/storefront/production",
    ...SEGMENTS.map(({ key }) => `/api/v2/segments/storefront/production/${key}`),
    "/api/v2/segments/storefront/production/nothing",
    "/api/v2/approval-requests?limit=500",
    requestsOf("payments-v2"),
    "/api/v2/projects/nowhere",
    "/api/v2/projects/nowhere/environments",
    "/api/v2/projects/storefront/environments/moon",
    "/api/v2/flags/storefront/nothing",
    "/api/v2/approval-requests/000000000000000000000000",
    requestsOf("nothing"),
  ];
  for (const path of paths) {
    for (const token of [TOKENS.reader, "api-unknown"]) await call(ld, "GET", path, { token });
  }
}

async function conflict(ld: LaunchDarkly): Promise<void> {
  const ruleId = ld.configuration("storefront", "new-checkout", "production").rules[0]?._id ?? "";
  const body = {
    description: "Rename",
    instructions: [{ kind: "updateRuleDescription", ruleId, description: "Italy" }],
    executionDate: Date.now() + 3_600_000,
  };
  const later = await call(ld, "POST", requestsOf("new-checkout"), { token: TOKENS.requester, body });
  const { executionDate: _, ...atOnce } = body;
  const now = await call(ld, "POST", requestsOf("new-checkout"), { token: TOKENS.requester, body: atOnce });
  for (const { body: made } of [later, now]) ld.approve(made._id);
  await call(ld, "POST", `/api/v2/approval-requests/${later.body._id}/apply`, { token: TOKENS.applier, body: {} });
  ld.editFlag("storefront", "new-checkout", "production", [{ kind: "removeRule", ruleId }]);
  await call(ld, "POST", `/api/v2/approval-requests/${now.body._id}/apply`, { token: TOKENS.applier, body: {} });
  await call(ld, "GET", "/api/v2/approval-requests?limit=1&expand=flag,project,environments,resource", {
    token: TOKENS.reader,
  });
  await call(ld, "GET", "/api/v2/approval-requests?offset=1", { token: TOKENS.reader });
}

async function writeWithoutApproval(ld: LaunchDarkly): Promise<void> {
  const path = "/api/v2/flags/storefront/base-ui";
  const body = { environmentKey: "test", instructions: [{ kind: "turnFlagOn" }] };
  await call(ld, "PATCH", `${path}?dryRun=true`, { token: TOKENS.ana, body, contentType: SEMANTIC_PATCH });
  await call(ld, "PATCH", path, { token: TOKENS.ana, body, contentType: SEMANTIC_PATCH });
  await call(ld, "PATCH", path, { token: TOKENS.ana, body });
  await call(ld, "PATCH", path, { token: TOKENS.requester, body, contentType: SEMANTIC_PATCH });
}

async function changeVariations(ld: LaunchDarkly): Promise<void> {
  const resourceId = "proj/storefront:env/*:flag/search-ranking";
  const learned = variationId("storefront", "search-ranking", 1);
  const instructions = [{ kind: "updateVariation", variationId: learned, name: "Learned" }];
  await takeThrough(ld, { resourceId, description: "Name it", instructions });
}

async function changeSegments(ld: LaunchDarkly): Promise<void> {
  const path = "/api/v2/segments/storefront/production/beta-testers";
  const resourceId = "proj/storefront:env/production:segment/beta-testers";
  const instructions = [{ kind: "addIncludedUsers", values: ["user-3"] }];
  await takeThrough(ld, { resourceId, description: "One more", instructions });
  const patch = { environmentKey: "production", instructions: [{ kind: "addIncludedUsers", values: ["user-4"] }] };
  const tokens = [TOKENS.ana, TOKENS.requester, "api-unknown"];
  for (const token of tokens) await call(ld, "PATCH", path, { token, body: patch, contentType: SEMANTIC_PATCH });
  await call(ld, "PATCH", `${path}?dryRun=true`, { token: TOKENS.ana, body: patch, contentType: SEMANTIC_PATCH });
  await call(ld, "PATCH", path, { token: TOKENS.ana, body: patch });
}

/** Makes a request, has it shown, approved and applied, and asks for two that are refused. */
async function takeThrough(ld: LaunchDarkly, body: { resourceId: string } & JsonObject): Promise<void> {
  const requests = "/api/v2/approval-requests";
  const made = await call(ld, "POST", requests, { token: TOKENS.requester, body });
  const one = `${requests}/${made.body._id}`;
  ld.approve(made.body._id);
  await call(ld, "GET", `${one}?expand=flag,project,environments,resource`, { token: TOKENS.reader });
  await call(ld, "POST", `${one}/apply`, { token: TOKENS.applier, body: {} });
  await call(ld, "POST", requests, { token: TOKENS.requester, body: { ...body, resourceId: "everything" } });
  await call(ld, "POST", requests, { token: TOKENS.reader, body });
}
