import { describe, expect, test } from "vitest";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { create, GENERIC, useApprovals } from "./approvals-fixture.ts";
import { call } from "./call.ts";

const { start } = useApprovals();

describe("reviews", () => {
  test("approve once enough different people have approved", async () => {
    const ld = await start({ minNumApprovals: 2 });
    const id = await create(ld);
    ld.approve(id, MEMBERS.ben);
    ld.approve(id, MEMBERS.ben);
    expect(ld.request(id)?.reviewStatus).toBe("pending");
    ld.approve(id, MEMBERS.carla);
    expect(ld.request(id)?.reviewStatus).toBe("approved");
  });

  test("decline at one decline, until the same person approves", async () => {
    const ld = await start();
    const id = await create(ld);
    ld.approve(id, MEMBERS.ben);
    ld.decline(id, MEMBERS.carla);
    expect(ld.request(id)?.reviewStatus).toBe("declined");
    ld.approve(id, MEMBERS.carla);
    expect(ld.request(id)).toMatchObject({ reviewStatus: "approved", allReviews: [{}, {}, {}] });
  });

  test("are over once the request was applied", async () => {
    const ld = await start();
    const id = await create(ld);
    ld.approve(id);
    ld.applyInUi(id);
    expect(() => ld.review(id, { kind: "comment", memberId: MEMBERS.ana })).toThrow("no more reviews");
  });
});

describe("people", () => {
  test("tamper with instructions and description, and the reviews stay", async () => {
    const ld = await start();
    const id = await create(ld);
    ld.approve(id);
    ld.editInstructions(id, [{ kind: "turnFlagOff" }]);
    ld.editDescription(id, "Something else");
    expect(ld.request(id)).toMatchObject({
      instructions: [{ kind: "turnFlagOff" }],
      description: "Something else",
      reviewStatus: "approved",
    });
  });

  test("delete a request, which is then gone", async () => {
    const ld = await start();
    const id = await create(ld);
    ld.deleteRequest(id);
    expect((await call(ld, "GET", `${GENERIC}/${id}`, { token: TOKENS.reader })).status).toBe(404);
  });
});
