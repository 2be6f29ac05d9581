import { describe, expect, test } from "vitest";
import { hexFor } from "../../../emulators/launchdarkly/account/ids.ts";
import { DEFAULT_MEMBERS } from "../../../emulators/launchdarkly/account/members.ts";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { create, GENERIC, TURN_ON, useApprovals } from "./approvals-fixture.ts";
import { BETA, call, requestsOf, SEMANTIC_PATCH } from "./call.ts";

const { start } = useApprovals();

const CROWD = Array.from({ length: 22 }, (_, index) => ({
  id: hexFor(`crowd ${index}`),
  email: `crowd-${index}@example.com`,
  firstName: "Crowd",
  lastName: String(index),
}));

const list = (ld: LaunchDarkly, query: string, token: string = TOKENS.reader) =>
  call(ld, "GET", `/api/v2/members${query}`, { token });

const filtered = (ld: LaunchDarkly, filter: string) => list(ld, `?filter=${encodeURIComponent(filter)}`);

const edit = (ld: LaunchDarkly, id: string, instructions: Json, headers: Record<string, string> = BETA) =>
  call(ld, "PATCH", `${GENERIC}/${id}`, {
    token: TOKENS.ana,
    body: { instructions },
    contentType: SEMANTIC_PATCH,
    headers,
  });

describe("the list of members", () => {
  test("tells id, address, name and role of each, to any token", async () => {
    const ld = await start();
    for (const token of Object.values(TOKENS)) expect((await list(ld, "", token)).body.totalCount).toBe(3);
    expect((await list(ld, "")).body.items[0]).toMatchObject({
      _id: MEMBERS.ana,
      email: "ana@example.com",
      firstName: "Ana",
      lastName: expect.any(String),
      role: "admin",
      _links: { self: { href: `/api/v2/members/${MEMBERS.ana}` } },
    });
    expect((await list(ld, "", "api-unknown")).status).toBe(401);
  });

  test.each<[string, string[]]>([
    ["email:ben@example.com", ["ben"]],
    ["email:Ben@Example.com|carla@example.com", ["ben", "carla"]],
    ["email:nobody@example.com", []],
    ["email:ben@example.co", []],
    [`id:${MEMBERS.carla}|${MEMBERS.ana}`, ["ana", "carla"]],
    ["query:BEN", ["ben"]],
    ["query:example.com", ["ana", "ben", "carla"]],
    ["role:writer", ["ben", "carla"]],
    ["query:a,role:writer,email:carla@example.com|ana@example.com", ["carla"]],
  ])("with the filter %s holds %j", async (filter, names) => {
    const { body } = await filtered(await start(), filter);
    expect(body.items.map(({ email }: { email: string }) => email)).toEqual(names.map((one) => `${one}@example.com`));
    expect(body.totalCount).toBe(names.length);
  });

  test.each([
    "email",
    "email equals a@example.com",
    "constructor:x",
    "accessCheck:createApprovalRequest:proj/storefront",
  ])("refuses the filter %s", async (filter) => {
    expect((await filtered(await start(), filter)).status).toBe(400);
  });

  test("has pages of 20", async () => {
    const ld = await startLaunchDarkly({ members: CROWD });
    const first = await list(ld, "");
    const rest = await call(ld, "GET", first.body._links.next.href, { token: TOKENS.reader });
    const some = await list(ld, "?limit=5&offset=20");
    await ld.close();
    expect([first, rest, some].map(({ body }) => [body.items.length, body.totalCount])).toEqual([
      [20, 22],
      [2, 22],
      [2, 22],
    ]);
  });
});

describe("who is asked to review", () => {
  const ask = (ld: LaunchDarkly, body: object) =>
    call(ld, "POST", requestsOf("payments-v2"), { token: TOKENS.requester, body: { ...TURN_ON, ...body } });

  test("is kept: members, which the answer tells, and teams, which it does not", async () => {
    const ld = await start();
    const { body } = await ask(ld, { notifyMemberIds: [MEMBERS.ben], notifyTeamKeys: ["checkout-owners"] });
    expect(body.notifyMemberIds).toEqual([MEMBERS.ben]);
    expect(body.notifyTeamKeys).toBeUndefined();
    expect(ld.teams(body._id)).toEqual(["checkout-owners"]);
  });

  test.each([
    ["a member whom nobody knows", { notifyMemberIds: [hexFor("nobody")] }],
    ["an address in the place of an id", { notifyMemberIds: ["ben@example.com"] }],
    ["no list of members", { notifyMemberIds: MEMBERS.ben }],
    ["an unknown team", { notifyTeamKeys: ["checkout-owners", "nobody"] }],
    ["no list of teams", { notifyTeamKeys: "platform" }],
  ])("cannot be %s", async (_, body) => {
    const ld = await start();
    expect((await ask(ld, body)).status).toBe(400);
    expect(ld.requests()).toEqual([]);
  });

  test("are ten members at most, however they are added", async () => {
    const ld = await startLaunchDarkly({ members: [...DEFAULT_MEMBERS, ...CROWD] });
    const ids = CROWD.map(({ id }) => id);
    const eleven = await ask(ld, { notifyMemberIds: ids.slice(0, 11) });
    const ten = await ask(ld, { notifyMemberIds: ids.slice(0, 10) });
    const add = (id: string) =>
      edit(ld, ten.body._id, [{ kind: "addReviewers", notifyMemberIds: [id], notifyTeamKeys: ["platform"] }]);
    const added = [await add(ids[3] ?? ""), await add(ids[10] ?? "")];
    await ld.close();
    expect([eleven.status, ten.status, ...added.map(({ status }) => status)]).toEqual([400, 201, 200, 400]);
    expect(ld.request(ten.body._id)?.notifyMemberIds).toHaveLength(10);
  });
});

describe("an edit of a request", () => {
  test("is a beta: without saying so it is refused", async () => {
    const ld = await start();
    const id = await create(ld);
    const instructions = [{ kind: "updateDescription", value: "On, please" }];
    for (const headers of [{}, { "LD-API-Version": "20240415" }]) {
      expect(await edit(ld, id, instructions, headers)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    }
    expect(ld.request(id)?.description).toBe("Turn it on");
  });

  test("adds reviewers to those who are asked already, and changes the description", async () => {
    const ld = await start();
    const id = await create(ld, { ...TURN_ON, notifyMemberIds: [MEMBERS.ben], notifyTeamKeys: ["platform"] });
    const answer = await edit(ld, id, [
      { kind: "addReviewers", notifyMemberIds: [MEMBERS.ben, MEMBERS.carla] },
      { kind: "addReviewers", notifyTeamKeys: ["checkout-owners", "platform"] },
      { kind: "updateDescription", value: "On, please" },
    ]);
    expect(answer).toMatchObject({
      status: 200,
      body: { description: "On, please", notifyMemberIds: [MEMBERS.ben, MEMBERS.carla], _version: 2 },
    });
    expect(ld.teams(id)).toEqual(["platform", "checkout-owners"]);
  });

  test.each<[string, Json]>([
    ["nobody to add", [{ kind: "addReviewers" }]],
    ["an unknown member", [{ kind: "addReviewers", notifyMemberIds: ["nobody"] }]],
    ["an unknown team", [{ kind: "addReviewers", notifyTeamKeys: ["nobody"] }]],
    ["an empty description", [{ kind: "updateDescription", value: "" }]],
    ["a kind that is about flags", [{ kind: "turnFlagOff" }]],
    ["no instruction", []],
  ])("with %s changes nothing, whatever else it says", async (_, wrong) => {
    const ld = await start();
    const id = await create(ld);
    const before = ld.request(id);
    const right = Array.isArray(wrong) && wrong.length > 0 ? [{ kind: "updateDescription", value: "Other" }] : [];
    expect((await edit(ld, id, [...right, ...(wrong as Json[])])).status).toBe(400);
    expect(ld.request(id)).toEqual(before);
  });
});
