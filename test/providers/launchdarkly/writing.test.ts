import { describe, expect, test } from "vitest";
import type { Fault } from "../../../emulators/server.ts";
import { requestBody } from "./bodies.ts";
import { DRAFT, EVERYWHERE, FLAG, failureOf, ID, OF_FLAG, SEGMENT, serving, TOKEN } from "./serving.ts";

const world = serving();
const { given, asked } = world;

describe("writing", () => {
  const applyLine = `/api/v2/approval-requests/${ID}/apply`;

  test("creates a request with exactly what was drafted", async () => {
    given(`POST ${OF_FLAG}`, requestBody({ description: DRAFT.description }), 201);
    expect(await world.provider.createRequest(DRAFT)).toMatchObject({ id: ID, description: DRAFT.description });
    expect(world.server.log).toHaveLength(1);
    expect(world.server.log[0]).toMatchObject({ method: "POST", path: OF_FLAG });
    expect(world.server.log[0]?.body).toEqual({
      description: DRAFT.description,
      instructions: DRAFT.instructions,
      comment: DRAFT.comment,
    });
  });

  test("asks for no other method, whatever a request is about", async () => {
    given(`POST ${OF_FLAG}`, requestBody(), 201);
    for (const resource of [FLAG, EVERYWHERE, SEGMENT]) {
      await world.provider.createRequest({ ...DRAFT, resource }).catch(() => {});
      await world.provider.applyRequest(ID, resource, "").catch(() => {});
      await world.provider.withdrawRequest(ID);
    }
    const lines = world.server.log.map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);
    expect([...new Set(lines)].sort()).toEqual([`DELETE ${ID}`, "POST apply", "POST approval-requests"]);
  });

  test("says whose permission to withdraw is missing", async () => {
    given(`DELETE /api/v2/approval-requests/${ID}`, { code: "forbidden", message: "No" }, 403);
    expect((await failureOf(world.provider.withdrawRequest(ID))).message).toBe(
      `LaunchDarkly does not let this token \`deleteApprovalRequest\` on the resource of approval request ${ID}: "No".`,
    );
  });

  test("applies a request with its comment and returns what came of it", async () => {
    given(`POST ${applyLine}`, requestBody({ status: "failed", conflicts: [{ reason: "Gone" }] }));
    expect(await world.provider.applyRequest(ID, FLAG, "Merged")).toMatchObject({
      status: "failed",
      conflicts: ["Gone"],
    });
    expect(asked()).toEqual([`POST ${applyLine}`]);
    expect(world.server.log[0]?.body).toEqual({ comment: "Merged" });
  });

  test("withdraws a request, also one that is gone or whose answer was lost", async () => {
    const line = `DELETE /api/v2/approval-requests/${ID}`;
    given(line, undefined, 204);
    await world.provider.withdrawRequest(ID);
    world.forget(line);
    await world.provider.withdrawRequest(ID);
    world.server.faults.push({ method: "DELETE", path: /./, what: "drop-after" });
    await world.provider.withdrawRequest(ID);
    expect(asked()).toEqual([line, line, line, line]);
  });

  const html: Fault["what"] = { answer: "<html>", after: true };
  const faults: [string, Fault["what"]][] = [
    ["a reset before", "drop-before"],
    ["a reset after", "drop-after"],
    ["500", { answer: { status: 500 }, after: true }],
    ["502", { answer: { status: 502 } }],
    ["HTML", html],
    ["half a body", { answer: '{"_id":', after: true }],
    ["another body", { answer: { status: 201, body: { ok: true } }, after: true }],
    ["no body", { answer: { status: 201 }, after: true }],
  ];

  test.each(faults)(
    "sends a create or an apply once only when it meets %s, and its outcome is unknown",
    async (_, what) => {
      given(`POST ${OF_FLAG}`, requestBody(), 201);
      given(`POST ${applyLine}`, requestBody());
      world.server.faults.push({ method: "POST", path: /./, times: 2, what });
      expect(await failureOf(world.provider.createRequest(DRAFT))).toMatchObject({ outcome: "unknown" });
      expect(await failureOf(world.provider.applyRequest(ID, FLAG, ""))).toMatchObject({ outcome: "unknown" });
      expect(asked()).toEqual([`POST ${OF_FLAG}`, `POST ${applyLine}`]);
    },
  );

  test("sends a create again after 429, which was never processed", async () => {
    given(`POST ${OF_FLAG}`, requestBody(), 201);
    const reset = { "x-ratelimit-reset": "1700000004000" };
    world.server.faults.push({ method: "POST", path: /./, what: { answer: { status: 429, headers: reset } } });
    expect(await world.provider.createRequest(DRAFT)).toMatchObject({ id: ID });
    expect(world.waits).toEqual([4_200]);
  });

  test.each([
    [401, "unauthorized"],
    [403, "forbidden"],
    [404, "not-found"],
    [400, "refused"],
    [409, "conflict"],
  ])("knows that a create answered %i changed nothing: %s", async (status, code) => {
    given(`POST ${OF_FLAG}`, { code: "x", message: `Seen: ${TOKEN}` }, status);
    expect(await failureOf(world.provider.createRequest(DRAFT))).toMatchObject({ code, status, outcome: "none" });
    expect(world.server.log).toHaveLength(1);
  });
});
