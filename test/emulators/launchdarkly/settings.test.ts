import { describe, expect, test } from "vitest";
import type { Token } from "../../../emulators/launchdarkly/account/account.ts";
import { hexFor } from "../../../emulators/launchdarkly/account/ids.ts";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { apply, create, GENERIC, TURN_ON, useApprovals } from "./approvals-fixture.ts";
import { call, SEMANTIC_PATCH } from "./call.ts";

const { start } = useApprovals();

const environment = async (ld: LaunchDarkly, key = "production") =>
  (await call(ld, "GET", `/api/v2/projects/storefront/environments/${key}`, { token: TOKENS.reader })).body;

describe("what an environment asks of approvals", () => {
  test("is shown with the environment, for flags and for segments", async () => {
    const ld = await start();
    ld.setApprovalSettings("storefront", "staging", { minNumApprovals: 2, requiredApprovalTags: ["payments"] });
    ld.setApprovalSettings("storefront", "staging", { required: true, minNumApprovals: 3 }, "segment");
    expect(await environment(ld, "staging")).toMatchObject({
      approvalSettings: { required: false, minNumApprovals: 2, requiredApprovalTags: ["payments"] },
      resourceApprovalSettings: { segment: { required: true, minNumApprovals: 3, requiredApprovalTags: [] } },
    });
  });

  test("changes step by step, and only in the environment that is named", async () => {
    const ld = await start();
    const before = await environment(ld, "staging");
    ld.setApprovalSettings("storefront", "production", { minNumApprovals: 4 });
    ld.setApprovalSettings("storefront", "production", { canReviewOwnRequest: true });
    expect((await environment(ld)).approvalSettings).toMatchObject({
      required: true,
      minNumApprovals: 4,
      canReviewOwnRequest: true,
    });
    expect(await environment(ld, "staging")).toEqual(before);
  });

  test("is absent where it was taken away, and nothing is required then", async () => {
    const ld = await start();
    ld.setApprovalSettings("storefront", "production", null);
    ld.setApprovalSettings("storefront", "production", {}, "segment");
    ld.setApprovalSettings("storefront", "production", null, "segment");
    const shown = await environment(ld);
    expect([shown.approvalSettings, shown.resourceApprovalSettings]).toEqual([undefined, undefined]);
    expect(ld.request(await create(ld))?.approvalSettings).toMatchObject({ required: false, minNumApprovals: 1 });
  });

  test("decides whether a flag may be changed directly", async () => {
    const editor: Token = { id: hexFor("token editor"), name: "editor", actions: new Set(["updateFlag"]) };
    const ld = await startLaunchDarkly({ tokens: { "api-editor": editor } });
    const patch = async (settings: { required: boolean; requiredApprovalTags: string[] }) => {
      ld.setApprovalSettings("storefront", "production", settings);
      const body = { environmentKey: "production", instructions: [{ kind: "turnFlagOn" }] };
      const options = { token: "api-editor", body, contentType: SEMANTIC_PATCH };
      return (await call(ld, "PATCH", "/api/v2/flags/storefront/payments-v2", options)).status;
    };
    const statuses = [
      await patch({ required: true, requiredApprovalTags: [] }),
      await patch({ required: false, requiredApprovalTags: ["Payments"] }),
      await patch({ required: false, requiredApprovalTags: ["checkout"] }),
    ];
    await ld.close();
    expect(statuses).toEqual([405, 405, 200]);
  });

  test("goes with a request from the start, whatever the environment asks later", async () => {
    const ld = await start({ minNumApprovals: 2 });
    const id = await create(ld);
    ld.setApprovalSettings("storefront", "production", { minNumApprovals: 1 });
    ld.approve(id);
    expect(ld.request(id)).toMatchObject({ reviewStatus: "pending", approvalSettings: { minNumApprovals: 2 } });
    ld.approve(id, MEMBERS.carla);
    expect(ld.request(id)?.reviewStatus).toBe("approved");
    expect(ld.request(await create(ld))?.approvalSettings.minNumApprovals).toBe(1);
  });
});

describe("the rules for", () => {
  test.each([
    [true, 200],
    [false, 403],
  ])("one's own request hold where canReviewOwnRequest is %s", async (canReviewOwnRequest, status) => {
    const ld = await start();
    ld.setApprovalSettings("storefront", "production", { canReviewOwnRequest });
    const id = await create(ld, TURN_ON, TOKENS.ana);
    const review = { token: TOKENS.ana, body: { kind: "approve" } };
    expect((await call(ld, "POST", `${GENERIC}/${id}/reviews`, review)).status).toBe(status);
  });

  test.each([
    [true, "completed"],
    [false, undefined],
  ])("a declined request hold where canApplyDeclinedChanges is %s", async (canApplyDeclinedChanges, status) => {
    const ld = await start();
    ld.setApprovalSettings("storefront", "production", { canApplyDeclinedChanges });
    const id = await create(ld);
    ld.approve(id, MEMBERS.ben);
    ld.decline(id, MEMBERS.carla);
    expect(ld.request(id)?.reviewStatus).toBe("declined");
    expect((await apply(ld, id)).body.status).toBe(status);
  });

  test("approvals at once do not hold in LaunchDarkly's own service", async () => {
    const ld = await start();
    ld.setApprovalSettings("storefront", "production", { autoApplyApprovedChanges: true });
    const id = await create(ld);
    ld.approve(id);
    expect(ld.request(id)?.status).toBe("pending");
  });
});
