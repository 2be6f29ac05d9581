import { describe, expect, test } from "vitest";
import { USERS, userId } from "../../../emulators/featuresignals/seeds/seed-user.ts";
import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import { APPROVALS, as, create, NOON, PAYMENTS, payloadOf, review, useFeatureSignals } from "./fixture.ts";

const { start, wait } = useFeatureSignals();

const CHECKOUT = ["storefront", "new-checkout", "production"] as const;

describe("a review", () => {
  test("that approves applies at once, and the ledger says who, when, what, before and after", async () => {
    const fs = await start();
    const before = fs.state(...PAYMENTS);
    const id = await create(fs, payloadOf(fs, { enabled: true, default_value: true }));
    wait(5000);
    const reviewed = await review(fs, id);
    const stamp = "2026-11-02T12:00:05Z";
    expect(reviewed).toMatchObject({
      status: 200,
      body: { id, status: "applied", review_note: "Merged", reviewed_at: stamp, updated_at: stamp },
    });
    const after = fs.state(...PAYMENTS);
    expect(after).toMatchObject({ id: before.id, enabled: true, default_value: true, updated_at: stamp });
    const [project, flag, environment] = PAYMENTS;
    const [by, requestorId] = [userId(USERS.applier), userId(USERS.requester)];
    expect(fs.ledger).toEqual([
      { requestId: id, project, flag, environment, before, after, by, requestorId, note: "Merged", at: NOON + 5000 },
    ]);
    expect(fs.reviewerOf(id)).toBe(by);
  });

  test("that rejects changes nothing but the request", async () => {
    const fs = await start();
    const before = fs.state(...PAYMENTS);
    const id = await create(fs);
    expect((await review(fs, id, "reject")).body).toMatchObject({ status: "rejected", review_note: "Merged" });
    expect(fs.state(...PAYMENTS)).toEqual(before);
    expect(fs.ledger).toEqual([]);
  });

  test.each(["approve", "reject"])(
    "of a request that is decided is a 409 before anything else (%s)",
    async (action) => {
      const fs = await start();
      const id = fs.addApproval(...PAYMENTS, { changeType: "x", payload: payloadOf(fs, {}), email: USERS.applier });
      expect(await review(fs, id, "nonsense")).toMatchObject({
        status: 403,
        body: { error: "cannot review your own request" },
      });
      fs.approve(id);
      const gone = { status: 409, body: { error: "approval request is no longer pending" } };
      expect(await review(fs, id, action)).toMatchObject(gone);
      expect(await review(fs, id, action, USERS.olga)).toMatchObject(gone);
    },
  );

  test.each<[string, Json, string]>([
    ["another action", { action: "deny" }, "action: must be 'approve' or 'reject'"],
    ["no action", {}, "action: must be 'approve' or 'reject'"],
    ["an unknown field", { action: "approve", comment: "x" }, "invalid request body"],
  ])("with %s is a 400 and decides nothing", async (_, body, error) => {
    const fs = await start();
    const id = await create(fs);
    const answer = await as(fs, USERS.applier, "POST", `${APPROVALS}/${id}/review`, body);
    expect(answer).toMatchObject({ status: 400, body: { error } });
    expect(fs.approval(id)?.status).toBe("pending");
  });

  test("of an id that is none is a 404", async () => {
    expect((await review(await start(), "nothing")).status).toBe(404);
  });
});

describe("an approval whose payload cannot be stored", () => {
  test.each<[string, Json]>([
    ["the documented example, without org_id", { enabled: true, percentage_rollout: 5000 }],
    ["another organization", { enabled: true, org_id: "2f9c1b1e-0000-4000-8000-000000000000" }],
    ["nothing", null],
    ["a field of the wrong type", { enabled: "yes", org_id: "ORG" }],
    ["a rollout beyond 10000", { percentage_rollout: 10_001, org_id: "ORG" }],
    ["rules that are no list", { rules: {}, org_id: "ORG" }],
    ["a time that is none", { scheduled_enable_at: "tomorrow", org_id: "ORG" }],
  ])("is answered 200 with approved, for ever: %s", async (_, written) => {
    const fs = await start();
    const before = fs.state(...PAYMENTS);
    const payload = JSON.parse(JSON.stringify(written).replace("ORG", fs.organizationId)) as Json;
    const id = await create(fs, payload);
    expect(await review(fs, id)).toMatchObject({ status: 200, body: { status: "approved" } });
    expect((await review(fs, id)).status).toBe(409);
    expect(fs.state(...PAYMENTS)).toEqual(before);
    expect(fs.ledger).toEqual([]);
  });
});

describe("what is applied", () => {
  const apply = async (payload: JsonObject) => {
    const fs = await start();
    const before = fs.state(...CHECKOUT);
    const id = fs.addApproval(...CHECKOUT, { changeType: "x", payload: payloadOf(fs, payload) });
    expect((await review(fs, id)).body.status).toBe("applied");
    const after = fs.state(...CHECKOUT);
    return { before, after };
  };

  test("replaces the whole state: what is left out is reset", async () => {
    const { before, after } = await apply({ enabled: true, percentage_rollout: 5000 });
    expect(before).toMatchObject({ default_value: "control", scheduled_disable_at: expect.any(String) });
    const { id } = before;
    const updated_at = "2026-11-02T12:00:00Z";
    expect(after).toEqual({ id, enabled: true, rules: [], percentage_rollout: 5000, updated_at });
  });

  test("keeps everything if the payload is the state as it was read", async () => {
    const fs = await start();
    const before = fs.state(...CHECKOUT);
    const { after } = await apply({ ...(before as unknown as JsonObject), enabled: true });
    expect(after).toEqual({ ...before, enabled: true, updated_at: "2026-11-02T12:00:00Z" });
  });

  test("is written as the server's types are: zeros where nothing is said, unknown fields dropped", async () => {
    const { after } = await apply({
      rules: [{ id: "r", colour: "red", segment_keys: [] }],
      default_value: null,
      variants: [],
      scheduled_enable_at: "2026-12-01T09:00:00+01:00",
    });
    const rule = { id: "r", priority: 0, conditions: null, percentage: 0, value: null, match_type: "" };
    expect(after).toMatchObject({ default_value: null, scheduled_enable_at: "2026-12-01T08:00:00Z" });
    expect(after.rules).toEqual([rule]);
    expect(after).not.toHaveProperty("variants");
  });

  test("makes the state of a flag that has none yet", async () => {
    const fs = await start();
    const where = ["storefront", "search-ranking", "test"] as const;
    const id = fs.addApproval(...where, { changeType: "x", payload: payloadOf(fs, { enabled: true }) });
    fs.approve(id);
    expect(fs.state(...where)).toMatchObject({ id: expect.stringMatching(/./), enabled: true });
    expect(fs.ledger[0]?.before.id).toBe("");
  });
});

describe("two reviews at the same moment", () => {
  test("both apply, since nothing is locked between the read and the write", async () => {
    const fs = await start();
    const id = await create(fs);
    const second: unknown[] = [];
    fs.meanwhile(async () => second.push((await review(fs, id, "approve", USERS.ana)).body.status));
    expect((await review(fs, id)).body.status).toBe("applied");
    expect(second).toEqual(["applied"]);
    expect(fs.ledger.map(({ by }) => by)).toEqual([userId(USERS.ana), userId(USERS.applier)]);
  });

  test("leave a request rejected that was applied", async () => {
    const fs = await start();
    const id = await create(fs);
    fs.meanwhile(() => fs.approve(id));
    expect((await review(fs, id, "reject")).body.status).toBe("rejected");
    expect(fs.state(...PAYMENTS).enabled).toBe(true);
  });
});

test("an answer that is lost may still have applied", async () => {
  const fs = await start();
  const id = await create(fs);
  fs.faults.push({ method: "POST", path: /review/, what: "drop-after" });
  await expect(review(fs, id)).rejects.toThrow();
  expect(fs.approval(id)?.status).toBe("applied");
});
