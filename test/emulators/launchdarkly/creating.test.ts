import { describe, expect, test } from "vitest";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { create, GENERIC, NOON, TURN_ON, useApprovals } from "./approvals-fixture.ts";
import { call, requestsOf } from "./call.ts";

const { start } = useApprovals();

describe("a new request", () => {
  test("is pending, belongs to its flag, and leaves the flag alone", async () => {
    const ld = await start();
    const before = ld.flag("storefront", "payments-v2");
    const id = await create(ld, { ...TURN_ON, comment: "Please", notifyMemberIds: [MEMBERS.carla] });
    expect(ld.request(id)).toMatchObject({
      status: "pending",
      reviewStatus: "pending",
      description: "Turn it on",
      instructions: TURN_ON.instructions,
      notifyMemberIds: [MEMBERS.carla],
      resourceId: "proj/storefront:env/production:flag/payments-v2",
      approvalSettings: { required: true, minNumApprovals: 1 },
      creationDate: NOON,
    });
    expect(ld.comment(id)).toBe("Please");
    expect(ld.flag("storefront", "payments-v2")).toEqual(before);
    expect(ld.ledger).toEqual([]);
  });

  test.each<[string, Json]>([
    ["no instructions", { description: "x", instructions: [] }],
    ["no description", { description: "", instructions: [{ kind: "turnFlagOn" }] }],
    ["a description over 5,000 characters", { description: "x".repeat(5001), instructions: [{ kind: "turnFlagOn" }] }],
    ["an unknown kind", { description: "x", instructions: [{ kind: "turnFlagUpsideDown" }] }],
    ["a kind about the whole project", { description: "x", instructions: [{ kind: "addVariation", value: 1 }] }],
    [
      "a rule that does not exist",
      { description: "x", instructions: [{ kind: "updateRuleDescription", ruleId: "none", description: "x" }] },
    ],
    ["an unknown variation", { description: "x", instructions: [{ kind: "updateOffVariation", variationId: "none" }] }],
    ["a past execution date", { ...TURN_ON, executionDate: NOON - 1 }],
    ["an unknown member", { ...TURN_ON, notifyMemberIds: ["nobody"] }],
    ["a body that is a list", []],
  ])("with %s is refused", async (_, body) => {
    const ld = await start();
    const answer = await call(ld, "POST", requestsOf("payments-v2"), { token: TOKENS.requester, body });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request", message: expect.any(String) } });
    expect(ld.requests()).toEqual([]);
  });

  test("is shown with its resource and settings by the generic endpoints only", async () => {
    const ld = await start();
    const id = await create(ld);
    const generic = await call(ld, "GET", `${GENERIC}/${id}`, { token: TOKENS.reader });
    const ofFlag = await call(ld, "GET", `${requestsOf("payments-v2")}/${id}`, { token: TOKENS.reader });
    expect(Object.keys(generic.body)).toEqual([...Object.keys(ofFlag.body), "resourceId", "approvalSettings"]);
  });

  test("is not found under another flag", async () => {
    const ld = await start();
    const id = await create(ld);
    expect((await call(ld, "GET", `${requestsOf("gift-cards")}/${id}`, { token: TOKENS.reader })).status).toBe(404);
  });

  test("has the same id on every server that saw the same calls", async () => {
    const ids = await Promise.all([start(), start()].map(async (server) => create(await server)));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/^[0-9a-f]{24}$/);
  });
});

test("a request about variations changes them in every environment", async () => {
  const ld = await start();
  const instructions = [
    { kind: "addVariation", value: "hybrid", name: "Hybrid" },
    { kind: "updateVariation", variationId: variationId("storefront", "search-ranking", 0), name: "Classic" },
  ];
  const resourceId = "proj/storefront:env/*:flag/search-ranking";
  const body = { resourceId, description: "A third ranking", instructions };
  const made = await call(ld, "POST", GENERIC, { token: TOKENS.requester, body });
  expect(made).toMatchObject({ status: 201, body: { resourceId } });
  ld.approve(made.body._id);
  ld.applyInUi(made.body._id, MEMBERS.carla);
  expect(ld.flag("storefront", "search-ranking").variations).toMatchObject([
    { name: "Classic" },
    { value: "learned" },
    { value: "hybrid", name: "Hybrid" },
  ]);
  expect(ld.request(made.body._id)?.appliedByMemberId).toBe(MEMBERS.carla);
});
