import {
  ApprovalsApi,
  AuditLogApi,
  Configuration,
  EnvironmentsApi,
  FeatureFlagsApi,
  type PatchWithComment,
  ProjectsApi,
  SegmentsApi,
} from "launchdarkly-api-typescript";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { SEMANTIC_PATCH } from "./call.ts";

const HEADERS = { headers: { "LD-API-Version": "20240415" } };
const TURN_ON = { description: "Turn it on", instructions: [{ kind: "turnFlagOn" }] };

let ld: LaunchDarkly;

beforeEach(async () => {
  ld = await startLaunchDarkly();
});
afterEach(() => ld.close());

const configuration = (apiKey: string, url = ld.url) => new Configuration({ apiKey, basePath: url });
const approvals = (token: string) => new ApprovalsApi(configuration(token));
const flags = (token: string) => new FeatureFlagsApi(configuration(token));

async function create(token: string = TOKENS.requester): Promise<string> {
  const { status, data } = await approvals(token).postApprovalRequestForFlag(
    "storefront",
    "payments-v2",
    "production",
    TURN_ON,
    HEADERS,
  );
  expect(status).toBe(201);
  return data._id;
}

test("LaunchDarkly's own client reads a project, its environments and a flag", async () => {
  const project = await new ProjectsApi(configuration(TOKENS.reader)).getProject("storefront", undefined, HEADERS);
  expect(project.data.name).toBe("Storefront");
  const environments = await new EnvironmentsApi(configuration(TOKENS.reader)).getEnvironmentsByProject("storefront");
  expect(environments.data.items.map(({ key }) => key)).toEqual(["production", "staging", "test"]);
  const { data } = await flags(TOKENS.reader).getFeatureFlag(
    "storefront",
    "checkout-theme",
    "production",
    undefined,
    HEADERS,
  );
  expect(data.variations.map(({ name }) => name)).toEqual(["Ocean", "Brick", "Moss"]);
  expect(Object.keys(data.environments ?? {})).toEqual(["production"]);
});

test("LaunchDarkly's own client pages through a list of flags, with all of their targeting", async () => {
  const variations = [{ value: true }, { value: false }];
  const more = Array.from({ length: 130 }, (_, index) => ({
    key: `zone-${String(index).padStart(3, "0")}`,
    variations,
  }));
  ld.addFlags("storefront", [...more, { key: "old", variations, archived: true }]);
  const api = flags(TOKENS.reader);
  const list = (offset: number, filter?: string) =>
    api.getFeatureFlags(
      "storefront",
      "production",
      undefined,
      100,
      offset,
      undefined,
      false,
      filter,
      "key",
      undefined,
      undefined,
      HEADERS,
    );
  const [first, second] = [(await list(0)).data, (await list(100)).data];
  const items = [...first.items, ...second.items];
  expect(first.totalCount).toBe(items.length);
  expect(first._links.next?.href).toContain("offset=100");
  expect(second._links.next).toBeUndefined();
  expect(items.find(({ key }) => key === "new-checkout")?.environments?.production?.rules).toHaveLength(2);
  const archived = (await list(0, "state:archived")).data.items;
  expect(archived.map(({ key, archived: yes }) => [key, yes])).toEqual([["old", true]]);
});

test("LaunchDarkly's own client reads who changed a flag", async () => {
  ld.editFlag("storefront", "new-checkout", "production", [{ kind: "turnFlagOn" }], MEMBERS.ben);
  const api = new AuditLogApi(configuration(TOKENS.reader));
  const spec = "proj/storefront:env/production:flag/*";
  const { data } = await api.getAuditLogEntries(undefined, Date.now() - 60_000, undefined, 20, spec, HEADERS);
  expect(data.items.map(({ member, kind }) => [member?.email, kind])).toEqual([["ben@example.com", "flag"]]);
});

test("LaunchDarkly's own client takes a request from creation to the changed flag", async () => {
  const id = await create();
  const found = await approvals(TOKENS.reader).getApprovalRequests(
    'status anyOf ["pending"]',
    undefined,
    200,
    0,
    HEADERS,
  );
  expect(found.data.items?.map(({ _id }) => _id)).toEqual([id]);
  const ofFlag = await approvals(TOKENS.reader).getApprovalsForFlag("storefront", "payments-v2", "production", HEADERS);
  expect(ofFlag.data.items?.map(({ _id }) => _id)).toEqual([id]);
  const reviewed = await approvals(TOKENS.ana).postApprovalRequestReview(id, { kind: "approve" }, HEADERS);
  expect(reviewed.data.reviewStatus).toBe("approved");
  const applied = await approvals(TOKENS.applier).postApprovalRequestApply(id, { comment: "Merged" }, HEADERS);
  expect(applied.data).toMatchObject({ status: "completed", reviewStatus: "approved" });
  const { data } = await flags(TOKENS.reader).getFeatureFlag("storefront", "payments-v2", "production");
  expect(data.environments?.production).toMatchObject({ on: true, version: 2 });
});

test("LaunchDarkly's own client takes a request about a segment from creation to the changed segment", async () => {
  const api = new SegmentsApi(configuration(TOKENS.reader));
  const resourceId = "proj/storefront:env/production:segment/beta-testers";
  const instructions = [{ kind: "addIncludedUsers", values: ["user-3"] }];
  const body = { resourceId, description: "One more", instructions };
  const made = await approvals(TOKENS.requester).postApprovalRequest(body, HEADERS);
  expect(made).toMatchObject({ status: 201, data: { resourceId, approvalSettings: { required: true } } });
  const id = made.data._id;
  const filter = `resourceId equals ${resourceId}, resourceKind equals segment, status anyOf ["pending"]`;
  const found = await approvals(TOKENS.reader).getApprovalRequests(filter, undefined, 200, 0, HEADERS);
  expect(found.data.items?.map(({ _id }) => _id)).toEqual([id]);
  await approvals(TOKENS.ana).postApprovalRequestReview(id, { kind: "approve" }, HEADERS);
  const applied = await approvals(TOKENS.applier).postApprovalRequestApply(id, {}, HEADERS);
  expect(applied.data.status).toBe("completed");
  const { data } = await api.getSegment("storefront", "production", "beta-testers", HEADERS);
  expect(data).toMatchObject({ version: 6, included: ["user-1", "user-2", "user-3"] });
  const listed = await api.getSegments("storefront", "production");
  expect(listed.data.items.map(({ key }) => key)).toEqual(["beta-testers", "wholesale", "newsletter"]);
});

test("LaunchDarkly's own client takes a request about variations from creation to the changed flag", async () => {
  const resourceId = "proj/storefront:env/*:flag/max-basket-size";
  const body = { resourceId, description: "Larger", instructions: [{ kind: "addVariation", value: 200 }] };
  const { data: made } = await approvals(TOKENS.requester).postApprovalRequest(body, HEADERS);
  expect(made.resourceId).toBe(resourceId);
  await approvals(TOKENS.ana).postApprovalRequestReview(made._id, { kind: "approve" }, HEADERS);
  await approvals(TOKENS.applier).postApprovalRequestApply(made._id, {}, HEADERS);
  const { data } = await flags(TOKENS.reader).getFeatureFlag("storefront", "max-basket-size", "test");
  expect(data.variations.map(({ value }) => value)).toEqual([20, 50, 100, 200]);
});

test("LaunchDarkly's own client is told that a segment needs approval", async () => {
  const patch = {
    environmentKey: "production",
    instructions: [{ kind: "addIncludedUsers", values: ["user-3"] }],
  } as unknown as PatchWithComment;
  const options = { headers: { ...HEADERS.headers, "Content-Type": SEMANTIC_PATCH } };
  const own = await startLaunchDarkly({
    tokens: { [TOKENS.ana]: { id: "1", name: "editor", actions: new Set(["updateSegment"] as const) } },
  });
  const api = new SegmentsApi(configuration(TOKENS.ana, own.url));
  await expect(api.patchSegment("storefront", "production", "beta-testers", patch, options)).rejects.toMatchObject({
    response: { status: 403, data: { code: "forbidden", message: "approval is required" } },
  });
  await own.close();
});

test("LaunchDarkly's own client deletes a request, which is not found then", async () => {
  const id = await create();
  expect((await approvals(TOKENS.requester).deleteApprovalRequest(id, HEADERS)).status).toBe(204);
  await expect(approvals(TOKENS.reader).getApprovalRequest(id)).rejects.toMatchObject({
    response: { status: 404, data: { code: "not_found" } },
  });
});

test("LaunchDarkly's own client is told what a token may not do", async () => {
  const id = await create();
  await expect(approvals(TOKENS.requester).postApprovalRequestApply(id, {})).rejects.toMatchObject({
    response: { status: 403, data: { code: "forbidden" } },
  });
  await expect(approvals("api-unknown").getApprovalRequest(id)).rejects.toMatchObject({
    response: { status: 401, data: { code: "unauthorized", message: "Invalid access token" } },
  });
});

test("LaunchDarkly's own client sees the rate limit", async () => {
  const limited = await startLaunchDarkly({ rateLimit: { perRoute: 1 } });
  const api = new FeatureFlagsApi(configuration(TOKENS.reader, limited.url));
  await api.getFeatureFlag("storefront", "base-ui");
  const reset = expect.stringMatching(/^[0-9]{13}$/);
  await expect(api.getFeatureFlag("storefront", "base-ui")).rejects.toMatchObject({
    response: {
      status: 429,
      data: { code: "rate_limited" },
      headers: { "x-ratelimit-route-remaining": "0", "x-ratelimit-reset": reset },
    },
  });
  await limited.close();
});

test("LaunchDarkly's own client changes a flag with a semantic patch", async () => {
  // The client's type knows JSON Patch only.
  const patch = { environmentKey: "staging", instructions: [{ kind: "turnFlagOn" }] } as unknown as PatchWithComment;
  const options = { headers: { ...HEADERS.headers, "Content-Type": SEMANTIC_PATCH } };
  const { data } = await flags(TOKENS.ana).patchFeatureFlag("storefront", "gift-cards", patch, false, options);
  expect(data.environments?.staging).toMatchObject({ on: true });
});
