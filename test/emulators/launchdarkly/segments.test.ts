import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { STOREFRONT, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { segmentClauseId, segmentRuleId } from "../../../emulators/launchdarkly/seeds/seed-segment.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { call, SEMANTIC_PATCH } from "./call.ts";

const SEGMENTS = "/api/v2/segments/storefront/production";
const editor = "api-editor";
const BETA = ["storefront", "production", "beta-testers"] as const;
let ld: LaunchDarkly;

beforeEach(async () => {
  const tokens = {
    [TOKENS.reader]: { id: "1", name: "reader", actions: new Set(["viewProject"] as const) },
    [TOKENS.ana]: { id: "2", name: "ana", actions: "all", memberId: "3" },
    [editor]: { id: "4", name: "editor", actions: new Set(["updateSegment"] as const) },
  } as const;
  ld = await startLaunchDarkly({ tokens });
});
afterEach(() => ld.close());

const read = (path: string, token: string = TOKENS.reader) => call(ld, "GET", path, { token });

const patch = (
  instructions: Json,
  more: { token?: string; query?: string; contentType?: string; environment?: string; named?: string } = {},
) => {
  const { environment = "staging", named = environment } = more;
  return call(ld, "PATCH", `/api/v2/segments/storefront/${environment}/beta-testers${more.query ?? ""}`, {
    token: more.token ?? editor,
    contentType: more.contentType ?? SEMANTIC_PATCH,
    body: { environmentKey: named, instructions },
  });
};

const include = (...values: string[]) => [{ kind: "addIncludedUsers", values }];

describe("reading", () => {
  test("a segment keeps users apart from other contexts, and names the flags that target it", async () => {
    const { status, body } = await read(`${SEGMENTS}/beta-testers`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      key: "beta-testers",
      version: 5,
      generation: 1,
      deleted: false,
      unbounded: false,
      included: ["user-1", "user-2"],
      includedContexts: [{ contextKind: "organization", values: ["acme"] }],
      excluded: ["user-9"],
      excludedContexts: [],
      rules: [
        {
          _id: segmentRuleId(...BETA, 0),
          description: "Employees",
          clauses: [{ _id: segmentClauseId(...BETA, 0, 0), contextKind: "user", negate: false }, {}],
        },
        { weight: 20_000, rolloutContextKind: "organization", bucketBy: "key" },
      ],
      _flags: [{ key: "new-checkout", _site: { href: "/storefront/production/features/new-checkout" } }],
    });
    expect(body.rules[0]).not.toHaveProperty("weight");
  });

  test("a larger list shows how many keys it has, and none of them", async () => {
    const { body } = await read(`${SEGMENTS}/newsletter`);
    expect(body).toMatchObject({
      unbounded: true,
      included: [],
      excluded: [],
      _unboundedMetadata: { includedCount: 2, excludedCount: 1 },
    });
    expect(ld.largeList("storefront", "production", "newsletter").included).toEqual(["user-3", "user-4"]);
  });

  test("a deleted segment says so and is not listed", async () => {
    expect((await read(`${SEGMENTS}/spring-sale`)).body.deleted).toBe(true);
    const { body } = await read(SEGMENTS);
    expect(body.totalCount).toBe(3);
    expect(body.items.map(({ key }: { key: string }) => key)).toEqual(["beta-testers", "wholesale", "newsletter"]);
  });

  test("every segment that a flag of the default project matches is there", () => {
    for (const { environments = {} } of STOREFRONT.flags) {
      for (const [environment, { rules = [] }] of Object.entries(environments)) {
        const clauses = rules.flatMap((rule) => rule.clauses).filter(({ op }) => op === "segmentMatch");
        for (const key of clauses.flatMap(({ values }) => values)) {
          expect(ld.segment("storefront", environment, String(key)).deleted).toBe(false);
        }
      }
    }
  });

  test.each([
    "/api/v2/segments/nowhere/production/beta-testers",
    "/api/v2/segments/storefront/moon/beta-testers",
    "/api/v2/segments/storefront/moon",
    `${SEGMENTS}/nothing`,
    "/api/v2/segments/storefront/test/beta-testers",
  ])("%s is not found", async (path) => {
    const body = { code: "not_found", message: "Invalid resource identifier" };
    expect(await read(path)).toMatchObject({ status: 404, body });
  });

  test("needs the permission to view the project", async () => {
    expect((await read(`${SEGMENTS}/beta-testers`, editor)).status).toBe(403);
    expect((await read(`${SEGMENTS}/beta-testers`, "api-unknown")).status).toBe(401);
  });
});

describe("a direct change", () => {
  test("is made at once where nothing asks for approval", async () => {
    const answer = await patch(include("tester-2"));
    expect(answer).toMatchObject({ status: 200, body: { version: 2, included: ["tester-1", "tester-2"] } });
    expect(ld.ledger).toEqual([]);
  });

  test("is forbidden where the environment asks for approval of segments", async () => {
    const before = ld.segment(...BETA);
    const answer = await patch(include("user-3"), { environment: "production" });
    expect(answer).toMatchObject({ status: 403, body: { code: "forbidden", message: "approval is required" } });
    expect(ld.segment(...BETA)).toEqual(before);
  });

  test("is allowed there to a token that may bypass approvals", async () => {
    expect((await patch(include("user-3"), { environment: "production", token: TOKENS.ana })).status).toBe(200);
  });

  test("of the name and the tags needs no approval anywhere", async () => {
    const instructions = [
      { kind: "updateName", value: "Early adopters" },
      { kind: "addTags", values: ["early"] },
    ];
    const answer = await patch(instructions, { environment: "production" });
    expect(answer).toMatchObject({ status: 200, body: { name: "Early adopters", tags: ["beta", "early"] } });
  });

  test("is only previewed in a dry run", async () => {
    const answer = await patch(include("user-3"), { environment: "production", query: "?dryRun=true" });
    expect(answer.body.included).toEqual(["user-1", "user-2", "user-3"]);
    expect(ld.segment(...BETA).included).toEqual(["user-1", "user-2"]);
  });

  test.each([
    ["without the content type of a semantic patch", include("user-3"), { contentType: "application/json" }],
    ["with another environment in its body", include("user-3"), { named: "test" }],
    ["with an unknown rule", [{ kind: "updateRuleDescription", ruleId: "none", description: "x" }], {}],
    ["with one bad instruction among good ones", [...include("user-3"), { kind: "turnFlagOn" }], {}],
    ["without instructions", [], {}],
  ])("%s is refused and changes nothing", async (_, instructions, more) => {
    const before = ld.segment("storefront", "staging", "beta-testers");
    expect(await patch(instructions, more)).toMatchObject({ status: 400, body: { code: "invalid_request" } });
    expect(ld.segment("storefront", "staging", "beta-testers")).toEqual(before);
  });
});

describe("people", () => {
  test("change a segment, and what they leave alone stays to the letter", () => {
    const before = ld.segment(...BETA);
    const ruleId = segmentRuleId(...BETA, 1);
    ld.editSegment(...BETA, [{ kind: "updateRuleDescription", ruleId, description: "Trials" }]);
    expect(ld.segment(...BETA)).toEqual({
      ...before,
      version: before.version + 1,
      lastModifiedDate: expect.any(Number),
      rules: [before.rules[0], { ...before.rules[1], description: "Trials" }],
    });
  });

  test("delete a segment, which nothing changes after that", () => {
    ld.deleteSegment(...BETA);
    expect(ld.segment(...BETA)).toMatchObject({ deleted: true, version: 6 });
    expect(() => ld.editSegment(...BETA, include("user-3"))).toThrow("deleted");
  });

  test("change a larger list, whose keys are counted", () => {
    const place = ["storefront", "production", "newsletter"] as const;
    ld.editSegment(...place, [
      { kind: "addBigSegmentIncludedTargets", values: ["user-6", "user-3"] },
      { kind: "removeBigSegmentExcludedTargets", values: ["user-5"] },
      { kind: "processBigSegmentImport", importId: "import-1" },
    ]);
    expect(ld.largeList(...place)).toEqual({
      included: ["user-3", "user-4", "user-6"],
      excluded: [],
      imports: ["import-1"],
    });
    expect(ld.segment(...place)._unboundedMetadata).toMatchObject({ includedCount: 3, excludedCount: 0 });
    expect(() => ld.editSegment(...place, [{ kind: "addBigSegmentExcludedTargets", values: ["user-4"] }])).toThrow(
      "user-4",
    );
  });
});
