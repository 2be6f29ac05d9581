import { describe, expect, test } from "vitest";
import { USERS, userId } from "../../../emulators/featuresignals/seeds/seed-user.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { call } from "../launchdarkly/call.ts";
import { APPROVALS, as, create, draft, PAYMENTS, payloadOf, review, useFeatureSignals } from "./fixture.ts";

const { start } = useFeatureSignals();

describe("a request", () => {
  test("is created pending, and shows neither payload nor organization", async () => {
    const fs = await start();
    const made = await as(fs, USERS.requester, "POST", APPROVALS, draft(fs, { enabled: true }));
    const { flag_id, env_id } = draft(fs, null);
    const stamp = "2026-11-02T12:00:00Z";
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      flag_id,
      env_id,
      change_type: "update_state",
      status: "pending",
      requestor_id: userId(USERS.requester),
      created_at: stamp,
      updated_at: stamp,
    });
    expect((await as(fs, USERS.reader, "GET", `${APPROVALS}/${made.body.id}`)).body).toEqual(made.body);
    expect(fs.payload(made.body.id)).toEqual({ enabled: true });
  });

  test.each<[string, JsonObject, number]>([
    ["of an unknown field", { comment: "x" }, 400],
    ["without a flag", { flag_id: "" }, 400],
    ["without an environment", { env_id: null }, 400],
    ["without a type of change", { change_type: "" }, 400],
    ["of a field of the wrong type", { change_type: 7 }, 400],
    ["about a flag that is not there", { flag_id: "2f9c1b1e-0000-4000-8000-000000000000" }, 500],
    ["about an id that is none", { env_id: "production" }, 500],
    ["whose payload is null", { payload: null }, 201],
    ["whose payload makes no sense", { payload: { enabled: "yes", anything: 1 } }, 201],
  ])("%s", async (_, more, status) => {
    const fs = await start();
    expect((await as(fs, USERS.requester, "POST", APPROVALS, draft(fs, {}, more))).status).toBe(status);
    expect(fs.approvals()).toHaveLength(status === 201 ? 1 : 0);
  });

  test("without a payload is a 500, though the page calls it optional", async () => {
    const fs = await start();
    const { payload, ...without } = draft(fs, {});
    expect(payload).toEqual({});
    expect((await as(fs, USERS.requester, "POST", APPROVALS, without)).status).toBe(500);
  });

  test.each(["text/plain", ""])("with the content type %j is a 415", async (contentType) => {
    const fs = await start();
    expect((await call(fs, "POST", APPROVALS, { body: {}, contentType })).status).toBe(415);
  });

  test("that is no JSON, or nothing, is a 400", async () => {
    const fs = await start();
    const headers = { authorization: `Bearer ${fs.tokenOf(USERS.requester)}`, "content-type": "application/json" };
    for (const body of ["{", '"text"', ""]) {
      const sent = await fetch(`${fs.baseUrl}/approvals`, { method: "POST", headers, body });
      expect(sent.status).toBe(400);
      await sent.arrayBuffer();
    }
  });

  test("is for those who write, whatever they may do in the environment, and reviews for admins", async () => {
    const fs = await start();
    const { status: created, body } = await as(fs, USERS.dev, "POST", APPROVALS, draft(fs, payloadOf(fs, {})));
    expect(created).toBe(201);
    const refused = { status: 403, body: { error: "insufficient permissions" } };
    expect(await as(fs, USERS.reader, "POST", APPROVALS, draft(fs, {}))).toMatchObject(refused);
    expect(await review(fs, body.id, "approve", USERS.requester)).toMatchObject(refused);
    expect((await review(fs, body.id)).body.status).toBe("applied");
  });

  test("needs a plan with approvals, which is told after the role", async () => {
    const fs = await start({ plan: "free" });
    expect((await as(fs, USERS.requester, "POST", APPROVALS, {})).status).toBe(402);
    expect((await as(fs, USERS.reader, "POST", APPROVALS, {})).status).toBe(403);
    expect((await as(fs, USERS.reader, "GET", APPROVALS)).status).toBe(402);
    expect((await as(fs, USERS.reader, "GET", "/v1/projects")).status).toBe(200);
    fs.setPlan("trial");
    expect((await as(fs, USERS.reader, "GET", APPROVALS)).status).toBe(200);
  });
});

describe("the list of requests", () => {
  test("has the newest first, by status, and none of a status that does not exist", async () => {
    const fs = await start();
    const [first, second, third] = [await create(fs), await create(fs), await create(fs)];
    fs.reject(second);
    const ids = async (query: string) =>
      (await as(fs, USERS.reader, "GET", APPROVALS + query)).body.data.map(({ id }: { id: string }) => id);
    expect(await ids("")).toEqual([third, second, first]);
    expect(await ids("?status=pending")).toEqual([third, first]);
    expect(await ids("?status=rejected&limit=100&offset=0")).toEqual([second]);
    expect(await ids("?status=open")).toEqual([]);
  });

  test.each([true, false])("never seems to go on if it counts its page only (%s)", async (countsPageOnly) => {
    const fs = await start({ countsPageOnly });
    for (let made = 0; made < 3; made += 1) {
      fs.addApproval(...PAYMENTS, { changeType: "x", payload: {} });
    }
    const { body } = await as(fs, USERS.reader, "GET", `${APPROVALS}?limit=2`);
    expect(body).toMatchObject({ total: countsPageOnly ? 2 : 3, has_more: !countsPageOnly });
    const last = await as(fs, USERS.reader, "GET", `${APPROVALS}?limit=2&offset=2`);
    expect(last.body.data).toHaveLength(1);
  });
});
