import { describe, expect, test } from "vitest";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { ruleId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { apply, create, NOON, TURN_ON, useApprovals } from "./approvals-fixture.ts";
import { call, requestsOf } from "./call.ts";

const { start, wait } = useApprovals();

describe("apply", () => {
  test("changes the flag, counts its version, and says who and when", async () => {
    const ld = await start();
    const before = ld.configuration("storefront", "payments-v2", "production");
    const id = await create(ld);
    ld.approve(id);
    wait(5000);
    const answer = await apply(ld, id, { comment: "Merged" });
    expect(answer).toMatchObject({
      status: 200,
      body: { status: "completed", appliedDate: NOON + 5000, appliedByServiceTokenId: expect.any(String) },
    });
    const after = ld.configuration("storefront", "payments-v2", "production");
    expect(after).toEqual({ ...before, on: true, version: before.version + 1, lastModified: NOON + 5000 });
    expect(ld.ledger).toMatchObject([
      {
        requestId: id,
        flag: "payments-v2",
        environment: "production",
        reviewStatus: "approved",
        approvers: [MEMBERS.ben],
        comment: "Merged",
      },
    ]);
  });

  test("is refused before the approval, and again after it happened", async () => {
    const ld = await start();
    const id = await create(ld);
    expect(await apply(ld, id)).toMatchObject({ status: 400, body: { code: "invalid_request" } });
    ld.approve(id);
    expect((await apply(ld, id)).status).toBe(200);
    expect(await apply(ld, id)).toMatchObject({ status: 400, body: { message: expect.stringContaining("completed") } });
    expect(ld.ledger).toHaveLength(1);
  });

  test.each([
    [true, 200],
    [false, 400],
  ])(
    "of a request with enough approvals and a decline follows canApplyDeclinedChanges: %s",
    async (allowed, status) => {
      const ld = await start({ canApplyDeclinedChanges: allowed });
      const id = await create(ld);
      ld.decline(id, MEMBERS.carla);
      expect((await apply(ld, id)).status).toBe(400);
      ld.approve(id, MEMBERS.ben);
      expect((await apply(ld, id)).status).toBe(status);
    },
  );

  test("that meets a conflict answers 200, failed, and leaves the flag alone", async () => {
    const ld = await start();
    const rule = ruleId("storefront", "new-checkout", "production", 1);
    const instructions = [
      { kind: "turnFlagOn" },
      { kind: "updateRuleDescription", ruleId: rule, description: "Staff" },
    ];
    const body = { description: "Rename", instructions };
    const made = await call(ld, "POST", requestsOf("new-checkout"), { token: TOKENS.requester, body });
    ld.approve(made.body._id);
    expect(ld.request(made.body._id)?.conflicts).toEqual([]);
    ld.editFlag("storefront", "new-checkout", "production", [{ kind: "removeRule", ruleId: rule }]);
    expect(ld.request(made.body._id)?.conflicts).toEqual([
      { instruction: instructions[1], reason: expect.any(String) },
    ]);
    const before = ld.flag("storefront", "new-checkout");
    expect(await apply(ld, made.body._id)).toMatchObject({
      status: 200,
      body: { status: "failed", conflicts: [{ instruction: instructions[1] }] },
    });
    expect(ld.flag("storefront", "new-checkout")).toEqual(before);
    expect(ld.ledger).toEqual([]);
  });

  test("of a request with an execution date waits for that date", async () => {
    const ld = await start();
    const id = await create(ld, { ...TURN_ON, executionDate: NOON + 60_000 });
    ld.approve(id);
    expect((await apply(ld, id)).body.status).toBe("scheduled");
    ld.runSchedule();
    expect(ld.configuration("storefront", "payments-v2", "production").on).toBe(false);
    wait(60_000);
    ld.runSchedule();
    expect(ld.request(id)?.status).toBe("completed");
    expect(ld.configuration("storefront", "payments-v2", "production").on).toBe(true);
  });

  test("is refused once the execution date has passed", async () => {
    const ld = await start();
    const id = await create(ld, { ...TURN_ON, executionDate: NOON + 1000 });
    ld.approve(id);
    wait(1000);
    expect((await apply(ld, id)).status).toBe(400);
  });
});
