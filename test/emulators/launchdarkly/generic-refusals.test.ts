import { describe, expect, test } from "vitest";
import type { LaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { GENERIC, useApprovals } from "./approvals-fixture.ts";
import { call } from "./call.ts";

const { start } = useApprovals();

const SEGMENT = "proj/storefront:env/production:segment/beta-testers";
const EVERYWHERE = "proj/storefront:env/*:flag/max-basket-size";
const INCLUDE = { kind: "addIncludedUsers", values: ["user-3"] };

const post = (ld: LaunchDarkly, body: Json, token: string) => call(ld, "POST", GENERIC, { token, body });

describe("a new request through the generic endpoint is refused", () => {
  const valid = { resourceId: SEGMENT, description: "Please", instructions: [INCLUDE] };
  test.each<[string, Json]>([
    ["without a resource", { description: "Please", instructions: [INCLUDE] }],
    ["about everything", { ...valid, resourceId: "proj/*" }],
    ["about a flag in one environment", { ...valid, resourceId: "proj/storefront:env/production:flag/payments-v2" }],
    ["about a segment in every environment", { ...valid, resourceId: "proj/storefront:env/*:segment/beta-testers" }],
    ["about several segments", { ...valid, resourceId: "proj/storefront:env/production:segment/*" }],
    ["about an unknown project", { ...valid, resourceId: "proj/nowhere:env/production:segment/beta-testers" }],
    ["about an unknown environment", { ...valid, resourceId: "proj/storefront:env/moon:segment/beta-testers" }],
    ["about an unknown segment", { ...valid, resourceId: "proj/storefront:env/production:segment/nothing" }],
    ["about an unknown flag", { ...valid, resourceId: "proj/storefront:env/*:flag/nothing" }],
    ["about a deleted segment", { ...valid, resourceId: "proj/storefront:env/production:segment/spring-sale" }],
    ["without a description", { resourceId: SEGMENT, instructions: [INCLUDE] }],
    ["without instructions", { ...valid, instructions: [] }],
    ["with a kind of flags on a segment", { ...valid, instructions: [{ kind: "turnFlagOn" }] }],
    [
      "with a kind of environments on a whole flag",
      { ...valid, resourceId: EVERYWHERE, instructions: [{ kind: "turnFlagOn" }] },
    ],
    [
      "with a kind of larger lists on another segment",
      { ...valid, instructions: [{ kind: "processBigSegmentImport", importId: "import-1" }] },
    ],
    ["with an unknown rule", { ...valid, instructions: [{ kind: "addClauses", ruleId: "none", clauses: [] }] }],
  ])("%s", async (_, body) => {
    const ld = await start();
    expect(await post(ld, body, TOKENS.requester)).toMatchObject({
      status: 400,
      body: { code: "invalid_request", message: expect.any(String) },
    });
    expect(ld.requests()).toEqual([]);
  });

  test("to a token that may only look", async () => {
    expect((await post(await start(), valid, TOKENS.reader)).status).toBe(403);
  });
});
