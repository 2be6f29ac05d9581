import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { call } from "./call.ts";

const LIST = "/api/v2/flags/atlas";
const variations = [{ value: true }, { value: false }];
const rule = { clauses: [{ attribute: "country", op: "in", values: ["IT"] }], serve: 0 };
let ld: LaunchDarkly;

beforeAll(async () => {
  const environments = ["east", "north", "south", "west"].map((key) => ({ key }));
  ld = await startLaunchDarkly({ projects: [{ key: "atlas", environments, flags: [] }] });
  ld.addFlags("atlas", [
    ...Array.from({ length: 118 }, (_, index) => ({ key: `flag-${1000 - index}`, name: `${index}`, variations })),
    {
      key: "all-parts",
      variations,
      environments: {
        north: {
          rules: [rule, { ...rule, serve: { rollout: { true: 30_000, false: 70_000 } } }],
          targets: [
            { variation: 1, values: ["a", "b"] },
            { contextKind: "device", variation: 0, values: ["d"] },
          ],
          prerequisites: [{ key: "flag-1000", variation: 0 }],
        },
      },
    },
    { key: "old", variations, archived: true },
    { key: "ending", variations, deprecated: true },
  ]);
});
afterAll(() => ld.close());

const list = (query = "") => call(ld, "GET", `${LIST}${query}`, { token: TOKENS.reader });
const keys = async (query: string): Promise<string[]> =>
  (await list(query)).body.items.map(({ key }: { key: string }) => key);

test("comes twenty at a time, without what is archived, with links to the rest", async () => {
  const { body } = await list();
  expect(body).toMatchObject({ totalCount: 120, items: { length: 20 } });
  expect(body._links).toEqual({
    self: { href: LIST, type: "application/json" },
    next: { href: `${LIST}?limit=20&offset=20`, type: "application/json" },
  });
  expect(await keys("?limit=100&offset=100")).toHaveLength(20);
});

test.each([
  ["?sort=key&limit=3", ["all-parts", "ending", "flag-1000"]],
  ["?sort=-key&limit=1", ["flag-999"]],
  ["?sort=name&limit=2", ["flag-1000", "flag-999"]],
  ["?filter=state%3Aarchived", ["old"]],
  ["?filter=state:live&limit=1&offset=118", ["all-parts"]],
  ["?filter=state:deprecated", ["ending"]],
])("%s lists %j", async (query, expected) => {
  expect(await keys(query)).toEqual(expected);
});

test.each([
  "?limit=101",
  "?limit=0",
  "?offset=-1",
  "?sort=colour",
  "?filter=state:lost",
  "?filter=colour:red",
  "?env=east&env=north&env=south&env=west",
])("%s is refused", async (query) => {
  expect(await list(query)).toMatchObject({ status: 400, body: { code: "invalid_request" } });
});

test.each([`${LIST}?env=moon`, "/api/v2/flags/nowhere"])("%s is not found", async (path) => {
  expect((await call(ld, "GET", path, { token: TOKENS.reader })).status).toBe(404);
});

describe("the environments of a flag", () => {
  const first = async (query: string) => (await list(`?sort=key&limit=1${query}`)).body.items[0].environments;

  test("are shown as far as they are named", async () => {
    expect(await first("")).toBeUndefined();
    expect(Object.keys(await first("&env=north&env=west"))).toEqual(["north", "west"]);
  });

  test("are summed up, unless the query wants no summary", async () => {
    const { north } = await first("&env=north");
    expect(Object.keys(north)).not.toEqual(expect.arrayContaining(["rules"]));
    expect(north).toMatchObject({
      on: false,
      version: 1,
      _summary: {
        variations: {
          0: { rules: 2, nullRules: 0, targets: 0, contextTargets: 1, isFallthrough: true },
          1: { rules: 1, nullRules: 0, targets: 2, contextTargets: 0, isOff: true },
        },
        prerequisites: 1,
      },
    });
    const whole = await first("&env=north&summary=0");
    expect(whole.north).toEqual(ld.configuration("atlas", "all-parts", "north"));
  });
});

test("a thousand flags are seeded and removed at once", () => {
  const more = Array.from({ length: 1000 }, (_, index) => ({ key: `more-${index}`, variations }));
  ld.addFlags("atlas", more);
  expect(Object.keys(ld.flag("atlas", "more-999").environments)).toEqual(["east", "north", "south", "west"]);
  for (const { key } of more) ld.deleteFlag("atlas", key);
  expect(() => ld.flag("atlas", "more-999")).toThrow("Invalid resource identifier");
});
