import { describe, expect, test } from "vitest";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { create, GENERIC, TURN_ON, useApprovals } from "./approvals-fixture.ts";
import { call, requestsOf } from "./call.ts";

const { start } = useApprovals();

describe("who may do what", () => {
  test.each([
    ["no token", undefined, 401, { code: "unauthorized", message: "Invalid access token" }],
    ["an unknown token", "api-unknown", 401, { code: "unauthorized", message: "Invalid access token" }],
    [
      "a token without the action",
      TOKENS.reader,
      403,
      { code: "forbidden", message: expect.stringContaining("Forbidden") },
    ],
  ])("%s creates nothing", async (_, token, status, body) => {
    const ld = await start();
    const answer = await call(ld, "POST", requestsOf("payments-v2"), { ...(token ? { token } : {}), body: TURN_ON });
    expect(answer).toMatchObject({ status, body });
    expect(ld.requests()).toEqual([]);
  });

  test.each([
    ["apply", "apply", {}],
    ["review", "reviews", { kind: "approve" }],
  ])("the token for pull requests cannot %s", async (_, verb, body) => {
    const ld = await start();
    const id = await create(ld);
    const answer = await call(ld, "POST", `${GENERIC}/${id}/${verb}`, { token: TOKENS.requester, body });
    expect(answer.status).toBe(403);
  });

  test("whoever asked may not approve, but may comment", async () => {
    const ld = await start();
    const id = await create(ld, TURN_ON, TOKENS.ana);
    expect(() => ld.approve(id, MEMBERS.ana)).toThrow("own approval requests");
    ld.review(id, { kind: "comment", memberId: MEMBERS.ana, comment: "Ready" });
    ld.approve(id, MEMBERS.ben);
    expect(ld.request(id)?.reviewStatus).toBe("approved");
  });

  test("whoever asked may approve where the environment allows it", async () => {
    const ld = await start({ canReviewOwnRequest: true });
    const id = await create(ld, TURN_ON, TOKENS.ana);
    ld.approve(id, MEMBERS.ana);
    expect(ld.request(id)?.reviewStatus).toBe("approved");
  });
});

test("a deleted request is answered 204 once and 404 after that", async () => {
  const ld = await start();
  const id = await create(ld);
  const remove = () => call(ld, "DELETE", `${GENERIC}/${id}`, { token: TOKENS.requester });
  expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
});
