import { expect, test } from "vitest";
import type { Resource } from "../../../../src/core/model/change/change.ts";
import type { Json, JsonObject } from "../../../../src/core/model/json.ts";
import { readRequest } from "../../../../src/providers/launchdarkly/json/request-json.ts";
import { requestBody } from "../bodies.ts";

const BASE = new URL("https://app.launchdarkly.com");
const RESOURCE: Resource = {
  provider: "launchdarkly",
  project: "storefront",
  environment: "production",
  flag: "new-checkout",
};
const read = (more: JsonObject) => readRequest({ at: "", value: requestBody(more) }, RESOURCE, BASE);

test("reads a fresh request", () => {
  expect(read({})).toEqual({
    id: "6a0000000000000000000001",
    description: "Open the checkout",
    status: "pending",
    reviewStatus: "pending",
    reviews: [],
    instructions: [{ kind: "turnFlagOn" }],
    conflicts: [],
    createdAt: 1_700_000_000_000,
    foreign: [],
    serviceKind: "launchdarkly",
    requestor: "507f1f77bcf86cd799439011",
    url: "https://app.launchdarkly.com/projects/storefront/flags/new-checkout/targeting?env=production",
  });
});

test("reads a request that has lived", () => {
  const found = read({
    status: "completed",
    reviewStatus: "approved",
    allReviews: [
      { _id: "1", kind: "decline", creationDate: 5, memberId: "m1" },
      { _id: "2", kind: "approve", creationDate: 6, serviceTokenId: "t1" },
    ],
    conflicts: [{ reason: "The rule is gone" }, { instruction: { kind: "x" } }],
    appliedDate: 8,
    appliedByServiceTokenId: "t2",
    executionDate: 9,
    approvalSettings: { minNumApprovals: 2 },
    _links: { site: { href: "/approvals/1" } },
  });
  expect(found).toMatchObject({
    status: "completed",
    reviewStatus: "approved",
    reviews: [
      { kind: "decline", reviewer: "m1", byServiceToken: false, at: 5 },
      { kind: "approve", reviewer: "t1", byServiceToken: true, at: 6 },
    ],
    conflicts: ["The rule is gone", "LaunchDarkly reports a conflict and gives no reason"],
    appliedAt: 8,
    appliedBy: "t2",
    executeAt: 9,
    approvalsNeeded: 2,
    url: "https://app.launchdarkly.com/approvals/1",
  });
});

test("takes words that it does not know for unknown", () => {
  const allReviews = [{ _id: "1", kind: "bless", memberId: "m1" }];
  expect(read({ status: "melted", reviewStatus: "maybe", allReviews })).toMatchObject({
    status: "unknown",
    reviewStatus: "unknown",
    reviews: [{ kind: "unknown", reviewer: "m1", at: 1_700_000_000_000 }],
  });
});

test("counts no approval of nobody, but every decline", () => {
  const reviews = read({ allReviews: ["approve", "decline"].map((kind) => ({ _id: kind, kind })) }).reviews;
  expect(reviews.map(({ kind }) => kind)).toEqual(["unknown", "decline"]);
});

test("asks for one approval at least", () => {
  expect(read({ approvalSettings: { minNumApprovals: 0 } }).approvalsNeeded).toBe(1);
  expect(read({ approvalSettings: {} })).not.toHaveProperty("approvalsNeeded");
  expect(read({ approvalSettings: {} }).settings).toMatchObject({ minApprovals: 1, autoApply: false });
  expect(read({})).not.toHaveProperty("settings");
});

test("reads what a copy was made from", () => {
  const source = { key: "staging", version: 12 };
  expect(read({ source })).toMatchObject({ source: { environment: "staging", version: 12 }, foreign: [] });
  expect(read({ source: { key: "staging" } }).source).toEqual({ environment: "staging" });
});

test("names no requestor where a service token asked", () => {
  expect(read({ requestorId: "" })).not.toHaveProperty("requestor");
  expect(read({ requestorId: null })).not.toHaveProperty("requestor");
});

test("reads where another service keeps the approval", () => {
  const integrationMetadata = {
    externalId: "CHG0030001",
    externalStatus: { display: "Waiting", value: "-4" },
    externalUrl: "https://example.service-now.com/CHG0030001",
    lastChecked: 5,
  };
  expect(read({ serviceKind: "servicenow", integrationMetadata })).toMatchObject({
    serviceKind: "servicenow",
    integration: { id: "CHG0030001", status: "Waiting", url: "https://example.service-now.com/CHG0030001" },
  });
});

test.each<[Json, JsonObject | undefined]>([
  [null, undefined],
  ["CHG", undefined],
  [[], undefined],
  [{}, undefined],
  [{ externalId: 7, externalStatus: "open", externalUrl: null }, undefined],
  [{ externalId: "", externalStatus: { display: {} }, externalUrl: ["x"] }, undefined],
  [{ externalId: "CHG", externalStatus: null, lastChecked: "never" }, { id: "CHG" }],
])("is not broken by what another service says of itself: %j", (integrationMetadata, integration) => {
  expect(read({ integrationMetadata }).integration).toEqual(integration);
});

test.each<[JsonObject, string[]]>([
  [{ operatingOnId: "1" }, ["an edit of a scheduled change"]],
  [{ customWorkflowMetadata: { name: "w" } }, ["a workflow"]],
  [{ resourceId: "proj/storefront:env/production:flag/new-checkout" }, []],
  [{ resourceId: "proj/storefront;a:env/production;b,c:flag/new-checkout;d" }, []],
  [
    { resourceId: "proj/storefront:env/test:flag/new-checkout" },
    ["another resource (proj/storefront:env/test:flag/new-checkout)"],
  ],
  [
    { resourceId: "proj/storefront:env/production:segment/new-checkout" },
    ["another resource (proj/storefront:env/production:segment/new-checkout)"],
  ],
  [{ resourceId: "" }, ["another resource"]],
  [{ resourceId: "proj/<b>:env/production:flag/x" }, ["another resource"]],
  [{ resourceId: `proj/${"a".repeat(400)}:flag/x` }, ["another resource"]],
  [
    { resourceId: "proj/storefront:env/*:flag/new-checkout" },
    ["another resource (proj/storefront:env/*:flag/new-checkout)"],
  ],
])("names what no change file asked for: %j", (more, foreign) => {
  expect(read(more).foreign).toEqual(foreign);
});

test.each<[string, JsonObject]>([
  ["no id", { _id: "" }],
  ["no status", { status: null }],
  ["no instructions", { instructions: null }],
  ["instructions as a text", { instructions: "[]" }],
  ["an instruction without a kind", { instructions: [{}] }],
  ["no reviews", { allReviews: null }],
  ["no conflicts", { conflicts: null }],
  ["a date as a text", { creationDate: "2026-01-01" }],
  ["a description that is no text", { description: 1 }],
  ["a source without a key", { source: {} }],
  ["settings as a text", { approvalSettings: "none" }],
])("refuses to believe a request with %s", (_, more) => {
  expect(() => read(more)).toThrow(expect.objectContaining({ name: "Unreadable" }));
});
