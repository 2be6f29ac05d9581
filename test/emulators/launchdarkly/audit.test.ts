import { afterEach, beforeEach, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { call, SEMANTIC_PATCH } from "./call.ts";

const PRODUCTION = "proj/storefront:env/production";
let ld: LaunchDarkly;
let time: number;

beforeEach(async () => {
  time = 1_700_000_000_000;
  ld = await startLaunchDarkly({ now: () => time });
});
afterEach(() => ld.close());

const list = (query = "") => call(ld, "GET", `/api/v2/auditlog${query}`, { token: TOKENS.reader });
const edit = (flag: string, environment: string, memberId?: string) => {
  time += 1_000;
  ld.editFlag("storefront", flag, environment, [{ kind: "turnFlagOn" }], memberId);
};

test("tells who changed a flag by hand, when and by what", async () => {
  edit("new-checkout", "production", MEMBERS.carla);
  expect((await list()).body.items).toEqual([
    {
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      _accountId: expect.stringMatching(/^[0-9a-f]{24}$/),
      _links: { self: { href: expect.stringContaining("/api/v2/auditlog/"), type: "application/json" } },
      date: 1_700_000_001_000,
      kind: "flag",
      name: "New checkout",
      description: "turnFlagOn",
      shortDescription: "",
      titleVerb: "changed by turnFlagOn",
      accesses: [{ action: "updateOn", resource: `${PRODUCTION}:flag/new-checkout` }],
      member: { _id: MEMBERS.carla, email: "carla@example.com", firstName: "Carla", lastName: "Winter" },
      target: { name: "New checkout", resources: [`${PRODUCTION}:flag/new-checkout`] },
    },
  ]);
  expect(ld.configuration("storefront", "new-checkout", "production").lastModified).toBe(1_700_000_001_000);
  expect(ld.configuration("storefront", "new-checkout", "staging").lastModified).toBe(Date.UTC(2026, 0, 12, 9, 30));
});

test("tells a change by a token by the token's name or by its member, and none of a dry run", async () => {
  const body = { environmentKey: "test", instructions: [{ kind: "turnFlagOn" }] };
  const path = "/api/v2/flags/storefront/base-ui";
  const own = await startLaunchDarkly({
    tokens: {
      [TOKENS.ana]: { id: "1", name: "ana", actions: "all", memberId: MEMBERS.ana },
      robot: { id: "2", name: "Robot", actions: "all" },
    },
  });
  for (const token of [TOKENS.ana, "robot"]) {
    await call(own, "PATCH", `${path}?dryRun=true`, { token, body, contentType: SEMANTIC_PATCH });
    await call(own, "PATCH", path, { token, body, contentType: SEMANTIC_PATCH });
  }
  const found = await call(own, "GET", "/api/v2/auditlog", { token: "robot" });
  expect(found.body.items).toMatchObject([
    { token: { _id: "2", name: "Robot", serviceToken: true } },
    { member: { firstName: "Ana" } },
  ]);
  expect(found.body.items[1].token).toBeUndefined();
  await own.close();
});

test("tells a change of variations and of a segment by what they are about", async () => {
  ld.editFlag("storefront", "max-basket-size", null, [{ kind: "addVariation", value: 200 }]);
  ld.editSegment(
    "storefront",
    "production",
    "beta-testers",
    [{ kind: "addIncludedUsers", values: ["x"] }],
    MEMBERS.ben,
  );
  const accesses = (await list()).body.items.flatMap((entry: { accesses: object[] }) => entry.accesses);
  expect(accesses).toEqual([
    { action: "updateIncluded", resource: `${PRODUCTION}:segment/beta-testers` },
    { action: "updateFlagVariations", resource: "proj/storefront:env/*:flag/max-basket-size" },
  ]);
});

test.each([
  ["", ["payments-v2", "gift-cards", "new-checkout"]],
  ["?limit=1", ["payments-v2"]],
  [`?spec=${PRODUCTION}:flag/*`, ["payments-v2", "new-checkout"]],
  [`?spec=proj/*:env/staging:flag/*`, ["gift-cards"]],
  [`?spec=${PRODUCTION}:flag/new-*`, ["new-checkout"]],
  ["?after=1700000001000", ["payments-v2", "gift-cards"]],
  ["?after=1700000001000&before=1700000003000", ["gift-cards"]],
])("%s shows %j, the newest first", async (query, flags) => {
  edit("new-checkout", "production");
  edit("gift-cards", "staging");
  edit("payments-v2", "production");
  const { body } = await list(query);
  const resources = body.items.map((entry: { target: { resources: string[] } }) => entry.target.resources[0]);
  expect(resources.map((one: string) => one.split("flag/")[1])).toEqual(flags);
});

test("shows ten where no limit is asked for", async () => {
  for (let times = 0; times < 25; times += 1) edit("new-checkout", "production");
  expect((await list()).body.items).toHaveLength(10);
  expect((await list("?limit=20")).body.items).toHaveLength(20);
});

test.each(["?limit=21", "?limit=0", "?after=yesterday", "?spec=everything"])("%s is refused", async (query) => {
  expect((await list(query)).status).toBe(400);
});
