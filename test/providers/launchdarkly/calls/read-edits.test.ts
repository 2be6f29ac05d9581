import { expect, test } from "vitest";
import { startLaunchDarkly } from "../../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, TOKENS } from "../../../../emulators/launchdarkly/seed.ts";
import type { Json, JsonObject } from "../../../../src/core/model/json.ts";
import { createLaunchDarkly } from "../../../../src/providers/launchdarkly/provider.ts";
import { failureOf, optionsFor, serving } from "../serving.ts";

const world = serving();
const LINE = "GET /api/v2/auditlog";
const FLAG = "proj/storefront:env/production:flag/new-checkout";
const ANA = { _id: "507f1f77bcf86cd799439011", email: "ana@example.com", firstName: "Ana", lastName: "Ruiz" };

const entry = (more: JsonObject = {}): JsonObject => ({
  _id: "1",
  date: 1_700_000_000_000,
  kind: "flag",
  accesses: [{ action: "updateRules", resource: FLAG }],
  member: ANA,
  ...more,
});
const read = (environment = "production") => world.provider.readEdits("storefront", environment, 1_600_000_000_000);
const given = (...items: Json[]) => world.given(LINE, { items, _links: {} });

test("asks once for the latest entries about the flags of the environment", async () => {
  given(entry());
  expect(await read()).toEqual([{ flag: "new-checkout", at: 1_700_000_000_000, by: "Ana Ruiz" }]);
  expect(world.asked().map(decodeURIComponent)).toEqual([
    `${LINE}?spec=proj/storefront:env/production:flag/*&after=1600000000000&limit=20`,
  ]);
});

test.each<[string, JsonObject, string | undefined]>([
  ["a member by first and last name", { member: ANA }, "Ana Ruiz"],
  [
    "a member without a name by the address",
    { member: { email: "ana@example.com", firstName: "" } },
    "ana@example.com",
  ],
  ["a token by its name", { member: null, token: { name: "deploy", serviceToken: true } }, "deploy"],
  ["a member before the member's token", { token: { name: "deploy" } }, "Ana Ruiz"],
  ["an app by its name", { member: null, app: { name: "Slack" } }, "Slack"],
  ["nobody", { member: null }, undefined],
])("names %s", async (_, more, by) => {
  given(entry(more));
  expect((await read())[0]?.by).toBe(by);
});

test.each<[string, JsonObject, string[]]>([
  ["the flag of its target", { accesses: [], target: { resources: [FLAG] } }, ["new-checkout"]],
  ["a flag with tags", { accesses: [{ resource: "proj/storefront;web:env/production;eu:flag/a;x" }] }, ["a"]],
  ["a flag once", { accesses: [{ resource: FLAG }, { resource: FLAG }] }, ["new-checkout"]],
  [
    "each of several flags",
    { accesses: [{ resource: FLAG }, { resource: FLAG.replace("new-checkout", "b") }] },
    ["new-checkout", "b"],
  ],
  ["no flag of another environment", { accesses: [{ resource: FLAG.replace("production", "test") }] }, []],
  ["no flag of another project", { accesses: [{ resource: FLAG.replace("storefront", "atlas") }] }, []],
  ["no segment", { accesses: [{ resource: FLAG.replace("flag/", "segment/") }] }, []],
  [
    "no flag whose approval was only asked for",
    { accesses: [{ action: "createApprovalRequest", resource: FLAG }] },
    [],
  ],
  [
    "a flag whose approval was applied",
    { accesses: [{ action: "applyApprovalRequest", resource: FLAG }] },
    ["new-checkout"],
  ],
])("an entry is about %s", async (_, more, flags) => {
  given(entry(more));
  expect((await read()).map(({ flag }) => flag)).toEqual(flags);
});

test("puts the newest first, and leaves out what is older than asked for or cannot be read", async () => {
  const at = (date: Json) => entry({ date });
  given(
    at(1_650_000_000_000),
    at(1_500_000_000_000),
    at("yesterday"),
    7,
    entry({ accesses: {} }),
    at(1_690_000_000_000),
  );
  expect((await read()).map((edit) => edit.at)).toEqual([1_690_000_000_000, 1_650_000_000_000]);
});

test("keeps twenty at most", async () => {
  given(...Array.from({ length: 30 }, (_, index) => entry({ date: 1_700_000_000_000 + index })));
  expect(await read()).toHaveLength(20);
});

test.each([400, 403, 404])("knows of none where LaunchDarkly answers %i", async (status) => {
  world.given(LINE, { message: "No" }, status);
  expect(await read()).toEqual([]);
});

test("says when LaunchDarkly cannot be asked", async () => {
  world.given(LINE, { message: "No" }, 401);
  expect(await failureOf(read())).toMatchObject({ code: "unauthorized" });
});

test("asks nothing about an environment that no resource id can name", async () => {
  expect(await read("a:flag/b")).toEqual([]);
  expect(world.asked()).toEqual([]);
});

test("tells a hot fix by its member and an applied request by the token, from the log that LaunchDarkly keeps", async () => {
  const ld = await startLaunchDarkly({ now: () => 1_700_000_000_000 });
  ld.editFlag("storefront", "new-checkout", "production", [{ kind: "turnFlagOn" }], MEMBERS.ben);
  ld.editFlag("storefront", "new-checkout", "staging", [{ kind: "turnFlagOff" }], MEMBERS.ben);
  ld.editSegment("storefront", "production", "beta-testers", [{ kind: "addIncludedUsers", values: ["x"] }]);
  const provider = createLaunchDarkly(optionsFor(ld, { token: TOKENS.applier }));
  const resource = {
    provider: "launchdarkly",
    project: "storefront",
    environment: "production",
    flag: "payments-v2",
  } as const;
  const instructions = [{ kind: "turnFlagOn" }];
  const draft = { resource, description: "On", comment: "", instructions, members: [], teams: [] };
  const { id } = await provider.createRequest(draft);
  ld.approve(id);
  await provider.applyRequest(id, resource, "Merged");
  const edits = await provider.readEdits("storefront", "production", 1_600_000_000_000);
  expect(edits).toEqual([
    { flag: "payments-v2", at: 1_700_000_000_000, by: "applier" },
    { flag: "new-checkout", at: 1_700_000_000_000, by: "Ben Okafor" },
  ]);
  const reading = await provider.readFlags("storefront", ["new-checkout"], ["production", "test"]);
  expect(reading).toMatchObject({
    flags: [
      {
        configurations: {
          production: { modifiedAt: 1_700_000_000_000 },
          test: { modifiedAt: Date.UTC(2026, 0, 12, 9, 30) },
        },
      },
    ],
  });
  await provider.close();
  await ld.close();
});
