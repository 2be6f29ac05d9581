import { describe, expect, test } from "vitest";
import { TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { ruleId } from "../../../emulators/launchdarkly/seed-flag.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { apply, create, GENERIC, NOON, TURN_ON, useApprovals } from "./approvals-fixture.ts";
import { call, requestsOf } from "./call.ts";

const { start } = useApprovals();

const HOUR = 3_600_000;

describe("a scheduled request", () => {
  test("is carried out when its time comes, as far as the account's clock is concerned", async () => {
    const ld = await start();
    const id = await create(ld, { ...TURN_ON, executionDate: NOON + HOUR });
    ld.approve(id);
    expect((await apply(ld, id)).body).toMatchObject({ status: "scheduled", executionDate: NOON + HOUR });
    ld.passTime(NOON + HOUR - 1);
    expect(ld.request(id)).toMatchObject({ status: "scheduled" });
    expect(ld.request(id)?.appliedDate).toBeUndefined();
    ld.passTime(NOON + 3 * HOUR);
    expect(ld.request(id)).toMatchObject({ status: "completed", appliedDate: NOON + HOUR });
    expect(ld.configuration("storefront", "payments-v2", "production")).toMatchObject({
      on: true,
      lastModified: NOON + HOUR,
    });
    expect(ld.request(await create(ld))?.creationDate).toBe(NOON + 3 * HOUR);
  });

  test("waits for those whose time comes before", async () => {
    const ld = await start();
    const kinds = ["turnFlagOn", "turnFlagOff"];
    for (const [index, kind] of kinds.entries()) {
      const executionDate = NOON + (2 - index) * HOUR;
      const id = await create(ld, { description: kind, instructions: [{ kind }], executionDate });
      ld.approve(id);
      await apply(ld, id);
    }
    ld.passTime(NOON + 2 * HOUR);
    expect(ld.ledger.map(({ at }) => at)).toEqual([NOON + HOUR, NOON + 2 * HOUR]);
    expect(ld.configuration("storefront", "payments-v2", "production").on).toBe(true);
  });

  test("fails with the conflict that has come up by then, and the flag stays", async () => {
    const ld = await start();
    const rule = ruleId("storefront", "new-checkout", "production", 1);
    const instructions = [{ kind: "updateRuleDescription", ruleId: rule, description: "Staff" }];
    const id = ld.addRequest(
      { project: "storefront", environment: "production", flag: "new-checkout" },
      { description: "Rename", instructions, executionDate: NOON + HOUR },
    );
    ld.approve(id);
    await apply(ld, id);
    ld.editFlag("storefront", "new-checkout", "production", [{ kind: "removeRule", ruleId: rule }]);
    const before = ld.flag("storefront", "new-checkout");
    ld.passTime(NOON + HOUR);
    expect(ld.request(id)).toMatchObject({ status: "failed", conflicts: [{ instruction: instructions[0] }] });
    expect(ld.flag("storefront", "new-checkout")).toEqual(before);
  });

  test("cannot be applied once more, and can be deleted", async () => {
    const ld = await start();
    const id = await create(ld, { ...TURN_ON, executionDate: NOON + HOUR });
    ld.approve(id);
    await apply(ld, id);
    expect((await apply(ld, id)).status).toBe(400);
    expect((await call(ld, "DELETE", `${GENERIC}/${id}`, { token: TOKENS.requester })).status).toBe(204);
    ld.passTime(NOON + HOUR);
    expect(ld.ledger).toEqual([]);
  });
});

test("a request that is approved too late cannot be applied any more", async () => {
  const ld = await start();
  const id = await create(ld, { ...TURN_ON, executionDate: NOON + HOUR });
  ld.passTime(NOON + HOUR);
  ld.approve(id);
  expect(await apply(ld, id)).toMatchObject({ status: 400, body: { message: expect.stringContaining("passed") } });
  expect(ld.request(id)).toMatchObject({ status: "pending", reviewStatus: "approved" });
});

test.each<[string, Json]>([
  ["now", NOON],
  ["a date as text", "2026-12-01T09:00:00+01:00"],
  ["a fraction of a millisecond", NOON + HOUR + 0.5],
])("%s is no execution date", async (_, executionDate) => {
  const ld = await start();
  const body = { ...TURN_ON, executionDate };
  expect((await call(ld, "POST", requestsOf("payments-v2"), { token: TOKENS.requester, body })).status).toBe(400);
});

test.each([
  ["a copy", `${requestsOf("new-checkout", "staging")}-flag-copy`, { source: { key: "production" } }],
  [
    "a request about variations",
    GENERIC,
    {
      resourceId: "proj/storefront:env/*:flag/max-basket-size",
      instructions: [{ kind: "addVariation", value: 200 }],
    },
  ],
])("%s has no execution date, so that one is not kept", async (_, path, more) => {
  const ld = await start();
  const body = { description: "Later", ...more, executionDate: NOON + HOUR };
  const made = await call(ld, "POST", path, { token: TOKENS.requester, body });
  expect(made.status).toBe(201);
  expect(made.body.executionDate).toBeUndefined();
});

test("the clock never goes back", async () => {
  const ld = await start();
  ld.passTime(NOON + HOUR);
  ld.passTime(NOON);
  expect(ld.request(await create(ld))?.creationDate).toBe(NOON + HOUR);
});
