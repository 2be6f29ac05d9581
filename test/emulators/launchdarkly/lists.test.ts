import { afterAll, beforeAll, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, STOREFRONT, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { call, requestsOf } from "./call.ts";

const token = TOKENS.reader;
let ld: LaunchDarkly;

beforeAll(async () => {
  const many = Array.from({ length: 22 }, (_, index) => ({ key: `region-${index}` }));
  ld = await startLaunchDarkly({ projects: [STOREFRONT, { key: "atlas", environments: many, flags: [] }] });
  for (const [index, flag] of [...Array(23).fill("payments-v2"), "gift-cards"].entries()) {
    const body = {
      description: `Number ${index}`,
      instructions: [{ kind: "turnFlagOn" }],
      notifyMemberIds: [MEMBERS.ben],
    };
    const made = await call(ld, "POST", requestsOf(flag), { token: index === 0 ? TOKENS.ana : TOKENS.requester, body });
    if (index < 2) ld.approve(made.body._id);
    if (index === 0) ld.applyInUi(made.body._id);
  }
});
afterAll(() => ld.close());

const list = (query: string) => call(ld, "GET", `/api/v2/approval-requests${query}`, { token });

test("a list has 20 entries, the newest first, and a link to the rest", async () => {
  const first = await list("");
  expect(first.body).toMatchObject({ totalCount: 24, items: { length: 20 } });
  expect(first.body.items[0].description).toBe("Number 23");
  const rest = await call(ld, "GET", first.body._links.next.href, { token });
  expect(rest.body).toMatchObject({ totalCount: 24, items: { length: 4 } });
  expect(rest.body._links.next).toBeUndefined();
});

test.each([
  ["?limit=200", 24],
  ["?limit=3&offset=22", 2],
  ["?offset=30", 0],
])("%s holds %i entries", async (query, length) => {
  expect((await list(query)).body.items).toHaveLength(length);
});

test.each(["?limit=201", "?limit=0", "?limit=many", "?offset=-1"])("%s is refused", async (query) => {
  expect((await list(query)).status).toBe(400);
});

test.each([
  ['status anyOf ["pending","scheduled"]', 23],
  ['status anyOf ["completed"]', 1],
  ['reviewStatus anyOf ["approved"]', 2],
  ['projectKey equals storefront, reviewStatus anyOf ["approved"], status anyOf ["pending"]', 1],
  ["resourceId equals proj/storefront:env/production:flag/gift-cards", 1],
  ["resourceKind equals segment", 0],
  [`requestorId equals ${MEMBERS.ana}`, 1],
  [`notifyMemberIds anyOf ["${MEMBERS.ben}"]`, 24],
])("the filter %s finds %i requests", async (filter, total) => {
  expect((await list(`?limit=200&filter=${encodeURIComponent(filter)}`)).body.totalCount).toBe(total);
});

test.each([
  "description equals x",
  "status equals pending",
  'status anyOf ["pending"',
  "constructor equals x",
  "status",
])("the filter %s is refused", async (filter) => {
  expect(await list(`?filter=${encodeURIComponent(filter)}`)).toMatchObject({
    status: 400,
    body: { code: "invalid_request" },
  });
});

test("the list of one flag holds all of its requests and no other's", async () => {
  const found = await call(ld, "GET", requestsOf("payments-v2"), { token });
  expect(found.body.items).toHaveLength(23);
  expect(found.body.totalCount).toBeUndefined();
  expect(found.body.items[0].resourceId).toBeUndefined();
});

test("environments come twenty at a time, SDK keys included", async () => {
  const first = await call(ld, "GET", "/api/v2/projects/atlas/environments", { token });
  expect(first.body).toMatchObject({ totalCount: 22, items: { length: 20 } });
  expect(first.body.items[0]).toMatchObject({
    apiKey: "canary-sdk-atlas-region-0",
    mobileKey: "canary-mob-atlas-region-0",
  });
});
