import { describe, expect, test } from "vitest";
import type { LaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { apply, create, GENERIC, NOON, TURN_ON, useApprovals } from "./approvals-fixture.ts";
import { call, requestsOf } from "./call.ts";

const { start, wait } = useApprovals();

const WITH_TEMPLATE = { ...TURN_ON, integrationConfig: { template: "standard-change" } };
const ON = { project: "storefront", environment: "production", flag: "payments-v2" };

const isOn = (ld: LaunchDarkly) => ld.configuration("storefront", "payments-v2", "production").on;

describe("a request whose approval another service keeps", () => {
  test("has a counterpart there", async () => {
    const ld = await start({ serviceKind: "jira" });
    expect(ld.request(await create(ld))).toMatchObject({
      serviceKind: "jira",
      integrationMetadata: {
        externalId: expect.stringMatching(/^FLAGS-\d+$/),
        externalStatus: { display: "Requested", value: "requested" },
        externalUrl: expect.stringMatching(/^https:\/\//),
        lastChecked: NOON,
      },
    });
  });

  test.each([
    ["nothing", undefined, 400],
    ["an empty template", { template: "" }, 400],
    ["no object", "standard-change", 400],
    ["a template", { template: "standard-change" }, 201],
  ])("needs a template in ServiceNow: %s is answered %3$i", async (_, integrationConfig, status) => {
    const ld = await start({ serviceKind: "servicenow" });
    const body = { ...TURN_ON, ...(integrationConfig === undefined ? {} : { integrationConfig }) };
    const made = await call(ld, "POST", requestsOf("payments-v2"), { token: TOKENS.requester, body });
    expect(made.status).toBe(status);
  });

  test("needs no template for a copy, which has no field for it", async () => {
    const ld = await start({ serviceKind: "servicenow" });
    const body = { description: "Copy", source: { key: "staging" } };
    const path = `${requestsOf("new-checkout")}-flag-copy`;
    const made = await call(ld, "POST", path, { token: TOKENS.requester, body });
    expect(made).toMatchObject({ status: 201, body: { serviceKind: "servicenow" } });
  });

  test("is not reviewed in LaunchDarkly, neither through the API nor by people", async () => {
    const ld = await start({ serviceKind: "servicenow" });
    const id = await create(ld, WITH_TEMPLATE);
    for (const kind of ["approve", "decline", "comment"]) {
      const review = { token: TOKENS.ana, body: { kind } };
      const answer = await call(ld, "POST", `${GENERIC}/${id}/reviews`, review);
      expect(answer).toMatchObject({ status: 405, body: { code: "method_not_allowed" } });
    }
    expect(() => ld.approve(id, MEMBERS.ben)).toThrow("servicenow");
    expect(ld.request(id)).toMatchObject({ allReviews: [], reviewStatus: "pending" });
  });

  test("is approved from outside, and then applied as any other", async () => {
    const ld = await start({ serviceKind: "servicenow" });
    const id = await create(ld, WITH_TEMPLATE);
    expect((await apply(ld, id)).status).toBe(400);
    wait(60_000);
    ld.approveOutside(id, { status: "Approved", externalId: "CHG0030007", externalUrl: "https://now.example.com/7" });
    expect(ld.request(id)).toMatchObject({
      status: "pending",
      reviewStatus: "approved",
      allReviews: [],
      integrationMetadata: {
        externalId: "CHG0030007",
        externalStatus: { display: "Approved", value: "approved" },
        externalUrl: "https://now.example.com/7",
        lastChecked: NOON + 60_000,
      },
    });
    expect((await apply(ld, id)).body.status).toBe("completed");
    expect(isOn(ld)).toBe(true);
  });

  test.each([
    ["Approved", "approved"],
    ["Rejected", "declined"],
    ["Declined", "declined"],
    ["In review", "pending"],
  ])("that is called %s there is %s here", async (status, reviewStatus) => {
    const ld = await start({ serviceKind: "jira" });
    const id = await create(ld);
    ld.approveOutside(id, { status });
    expect(ld.request(id)).toMatchObject({
      reviewStatus,
      integrationMetadata: { externalStatus: { display: status } },
    });
  });

  test("is applied as soon as it is approved where the environment wants that", async () => {
    const ld = await start({ serviceKind: "jira", autoApplyApprovedChanges: true });
    const id = await create(ld, TURN_ON, TOKENS.ana);
    ld.approveOutside(id, { status: "In review" });
    expect(ld.request(id)?.status).toBe("pending");
    ld.approveOutside(id);
    expect(ld.request(id)).toMatchObject({ status: "completed", appliedDate: NOON, appliedByMemberId: MEMBERS.ana });
    expect(isOn(ld)).toBe(true);
  });

  test("is scheduled by its approval where it has a time", async () => {
    const ld = await start({ serviceKind: "jira", autoApplyApprovedChanges: true });
    const id = await create(ld, { ...TURN_ON, executionDate: NOON + 60_000 });
    ld.approveOutside(id);
    expect([ld.request(id)?.status, isOn(ld)]).toEqual(["scheduled", false]);
  });

  test("stays as it ended, whatever is said outside", async () => {
    const ld = await start({ serviceKind: "jira" });
    const id = await create(ld);
    ld.approveOutside(id);
    await apply(ld, id);
    ld.approveOutside(id, { status: "Rejected" });
    expect(ld.request(id)).toMatchObject({ status: "completed", reviewStatus: "approved" });
  });
});

test("LaunchDarkly's own approvals cannot be given from outside", async () => {
  const ld = await start();
  const id = await create(ld);
  expect(() => ld.approveOutside(id)).toThrow("itself");
});

describe("people", () => {
  test("request something of their own, for a flag or a segment", async () => {
    const ld = await start();
    const flag = ld.addRequest(ON, { description: "On, I think", instructions: [{ kind: "turnFlagOn" }] });
    const segment = ld.addRequest(
      { project: "storefront", environment: "production", segment: "beta-testers" },
      {
        description: "Ben joins",
        instructions: [{ kind: "addIncludedTargets", contextKind: "user", values: ["ben"] }],
        memberId: MEMBERS.carla,
      },
    );
    expect(ld.requests()).toMatchObject([
      { _id: flag, requestorId: MEMBERS.ana, resourceId: "proj/storefront:env/production:flag/payments-v2" },
      { _id: segment, requestorId: MEMBERS.carla, resourceId: "proj/storefront:env/production:segment/beta-testers" },
    ]);
    const found = await call(ld, "GET", requestsOf("payments-v2"), { token: TOKENS.reader });
    expect(found.body.items).toMatchObject([{ _id: flag, description: "On, I think" }]);
  });
});
