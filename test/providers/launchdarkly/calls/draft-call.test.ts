import { expect, test } from "vitest";
import { COPY_ACTIONS } from "../../../../src/core/model/change/change.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { RequestDraft } from "../../../../src/ports/provider.ts";
import { requestBody } from "../bodies.ts";
import { DRAFT, EVERYWHERE, failureOf, ID, OF_ALL, OF_FLAG, SEGMENT, serving } from "../serving.ts";

const world = serving();

const COPY = { from: "staging", version: 12, actions: [...COPY_ACTIONS] };
const COPYING: RequestDraft = { ...DRAFT, instructions: [], copy: COPY };
const SAID = { description: DRAFT.description, comment: DRAFT.comment };
const INSTRUCTED = { ...SAID, instructions: [{ kind: "turnFlagOn" }] };
const integrationConfig = { assignmentGroup: "Change advisory board", urgency: 2 };
const MEMBER = "507f1f77bcf86cd799439011";

test.each<[string, RequestDraft, string, JsonObject]>([
  ["a flag in an environment", DRAFT, OF_FLAG, INSTRUCTED],
  [
    "a flag at a time",
    { ...DRAFT, executeAt: 1_800_000_000_000 },
    OF_FLAG,
    { ...INSTRUCTED, executionDate: 1_800_000_000_000 },
  ],
  ["approvals of another service", { ...DRAFT, integrationConfig }, OF_FLAG, { ...INSTRUCTED, integrationConfig }],
  [
    "reviewers",
    { ...DRAFT, members: [MEMBER], teams: ["owners"] },
    OF_FLAG,
    { ...INSTRUCTED, notifyMemberIds: [MEMBER], notifyTeamKeys: ["owners"] },
  ],
  [
    "a flag in all environments",
    { ...DRAFT, resource: EVERYWHERE, integrationConfig },
    OF_ALL,
    { ...INSTRUCTED, resourceId: "proj/storefront:env/*:flag/new-checkout", integrationConfig },
  ],
  [
    "a segment",
    { ...DRAFT, resource: SEGMENT, teams: ["owners"] },
    OF_ALL,
    { ...INSTRUCTED, resourceId: "proj/storefront:env/production:segment/beta-testers", notifyTeamKeys: ["owners"] },
  ],
  [
    "a copy",
    { ...COPYING, members: [MEMBER], integrationConfig },
    `${OF_FLAG}-flag-copy`,
    {
      ...SAID,
      notifyMemberIds: [MEMBER],
      source: { key: "staging", version: 12 },
      includedActions: [
        "updateOn",
        "updateFallthrough",
        "updateOffVariation",
        "updateRules",
        "updateTargets",
        "updatePrerequisites",
      ],
    },
  ],
])("sends what LaunchDarkly takes for %s, and nothing else", async (_, draft, path, body) => {
  world.given(`POST ${path}`, requestBody(), 201);
  expect(await world.provider.createRequest(draft)).toMatchObject({ id: ID });
  expect(world.server.log.map((sent) => [sent.method, sent.path, sent.body])).toEqual([["POST", path, body]]);
});

test.each<[string, RequestDraft]>([
  ["a segment", { ...DRAFT, resource: SEGMENT, executeAt: 1 }],
  ["all environments", { ...DRAFT, resource: EVERYWHERE, executeAt: 1 }],
  ["a copy", { ...COPYING, executeAt: 1 }],
  ["a copy into all environments", { ...COPYING, resource: EVERYWHERE }],
])(
  "sends nothing rather than something else where LaunchDarkly has no way: a time or a copy for %s",
  async (_, draft) => {
    await expect(world.provider.createRequest(draft)).rejects.toThrow(/^Only /);
    expect(world.asked()).toEqual([]);
  },
);

test.each(["a:env/b", "a,b", "*", "a b", ""])("makes no resource id of %j", async (segment) => {
  const draft = { ...DRAFT, resource: { ...SEGMENT, segment } };
  expect(await failureOf(world.provider.createRequest(draft))).toMatchObject({ code: "unusable-name" });
  expect(world.asked()).toEqual([]);
});

test("says that a copy came too late, and that nothing was created", async () => {
  world.given(`POST ${OF_FLAG}-flag-copy`, { code: "optimistic_locking_error", message: "Out of date" }, 409);
  const failure = await failureOf(world.provider.createRequest(COPYING));
  expect(failure).toMatchObject({ code: "conflict", outcome: "none", status: 409 });
  expect(failure.hint).toBe(
    'Run again: flag "new-checkout" is no longer at version 12 in environment "staging", or it changed in environment "production"; the next run reads both afresh.',
  );
  expect(world.server.log).toHaveLength(1);
});

test.each<[string, number, RequestDraft, string, RegExp]>([
  ["a copy", 403, COPYING, `${OF_FLAG}-flag-copy`, /`createApprovalRequest` on .* no copying between environments/],
  ["a copy", 404, COPYING, `${OF_FLAG}-flag-copy`, /no copying between environments/],
  ["a time", 403, { ...DRAFT, executeAt: 1 }, OF_FLAG, /no scheduled changes/],
  ["a time", 404, { ...DRAFT, executeAt: 1 }, OF_FLAG, /no scheduled changes/],
])("thinks of the account's plan where %s is answered %i", async (_, status, draft, path, hint) => {
  world.given(`POST ${path}`, { code: "x", message: "No" }, status);
  expect((await failureOf(world.provider.createRequest(draft))).hint).toMatch(hint);
});

test.each<[string, JsonObject, string[]]>([
  ["the id that was sent", { resourceId: "proj/storefront:env/*:flag/new-checkout" }, []],
  ["the shorter id", { resourceId: "proj/storefront:flag/new-checkout" }, []],
  ["no id", {}, []],
  [
    "one environment",
    { resourceId: "proj/storefront:env/production:flag/new-checkout" },
    ["another resource (proj/storefront:env/production:flag/new-checkout)"],
  ],
  ["something that is no id", { resourceId: "a\nb" }, ["another resource"]],
])("reads back what a project-wide request is filed under: %s", async (_, more, foreign) => {
  world.given(`POST ${OF_ALL}`, requestBody(more), 201);
  expect((await world.provider.createRequest({ ...DRAFT, resource: EVERYWHERE })).foreign).toEqual(foreign);
});

test.each<[string, JsonObject]>([
  ["a resource id that is no text", { resourceId: ["proj/p"] }],
  ["instructions that are a text", { instructions: "[]" }],
  ["an instruction that is a list", { instructions: [["turnFlagOn"]] }],
  ["a source without a key", { source: { version: 12 } }],
  ["a source with a version of another kind", { source: { key: "staging", version: "12" } }],
])("does not believe an answer with %s, so that its outcome is unknown", async (_, more) => {
  world.given(`POST ${OF_ALL}`, requestBody(more), 201);
  const failure = await failureOf(world.provider.createRequest({ ...DRAFT, resource: SEGMENT }));
  expect(failure).toMatchObject({ code: "unreadable-answer", outcome: "unknown" });
});
