import { expect, test } from "vitest";
import type { JsonObject } from "../../../../../src/core/model/json.ts";
import { configurationBody, environmentBody, flagBody } from "../../bodies.ts";
import { failureOf, page, serving } from "../../serving.ts";

const world = serving();
const LINE = "GET /api/v2/flags/storefront";

const flagOf = (index: number, more: JsonObject = {}) =>
  flagBody({ production: configurationBody() }, { key: `flag-${index}`, ...more });
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => flagOf(from + index));
const readAll = () => world.provider.readFlags("storefront", "all", ["production"]);

/** Answers each page of the list by its offset. */
function serve(pages: Readonly<Record<number, JsonObject>>): void {
  world.answers(LINE, ({ query }) => {
    const body = pages[Number(query.get("offset"))];
    return body === undefined ? { status: 404, body: { message: "Gone" } } : { status: 200, body };
  });
}

const first = { items: range(0, 100), totalCount: 150, _links: {} };

test.each<[string, Readonly<Record<number, JsonObject>>]>([
  ["counts more on a later page", { 0: first, 100: { items: range(100, 150), totalCount: 151, _links: {} } }],
  ["counts fewer on a later page", { 0: first, 100: { items: range(100, 149), totalCount: 149, _links: {} } }],
  ["shows a flag twice", { 0: first, 100: { items: range(99, 149), totalCount: 150, _links: {} } }],
  ["has a short page", { 0: first, 100: { items: range(100, 149), totalCount: 150, _links: {} } }],
  ["has pages of fifty", { 0: { ...first, items: range(0, 50) }, 100: { ...first, items: range(100, 150) } }],
  ["has an empty page", { 0: first, 100: { items: [], totalCount: 150, _links: {} } }],
  ["loses a page", { 0: first }],
  ["is short on its only page", { 0: { items: range(0, 20), totalCount: 30, _links: {} } }],
])("a list that %s is a failure, never a shorter list", async (_, pages) => {
  serve(pages);
  const failure = await failureOf(readAll());
  expect(failure).toMatchObject({
    code: "incomplete-list",
    message: 'LaunchDarkly\'s list of the flags of project "storefront" is not complete.',
  });
});

test("named flags are found although the list changed under way", async () => {
  serve({ 0: first, 100: { items: range(101, 150), totalCount: 149, _links: {} } });
  world.given("GET /api/v2/flags/storefront/flag-100", flagOf(100));
  const keys = range(95, 105).map(({ key }) => String(key));
  const reading = await world.provider.readFlags("storefront", keys, ["production"]);
  expect(reading.found && reading.flags.map(({ key }) => key)).toEqual(keys);
});

test.each<[string, JsonObject, string]>([
  ["the count", { items: [] }, "`totalCount` is not a whole number"],
  ["a key", { items: [flagOf(1), { ...flagOf(2), key: "" }], totalCount: 2 }, "`items[1].key` is not a text"],
  [
    "the rules that its summary counts",
    { items: [summarized({ variations: { 0: { rules: 1, targets: 0 } }, prerequisites: 0 })], totalCount: 1 },
    "`items[0].environments.production.rules` is not there",
  ],
])("a page without %s is not believed", async (_, body, message) => {
  world.given(LINE, body);
  expect((await failureOf(readAll())).message).toContain(message);
});

test("a flag without any targeting needs no lists", async () => {
  const none = { variations: { 0: { rules: 0, nullRules: 0, targets: 0, contextTargets: 0 } }, prerequisites: 0 };
  world.given(LINE, page(summarized(none)));
  expect(await readAll()).toMatchObject({ flags: [{ configurations: { production: { rules: [] } } }] });
});

test("an archived flag on the list is not among all", async () => {
  world.given(LINE, page(flagOf(1), flagOf(2, { archived: true })));
  expect(await readAll()).toMatchObject({ flags: [{ key: "flag-1" }] });
});

test("a flag without an environment that the project has is a failure, one without any environment misses it", async () => {
  world.given(LINE, page(flagOf(1), flagBody({}, { key: "flag-2" })));
  world.given("GET /api/v2/projects/storefront/environments", page(environmentBody("production")));
  expect(await failureOf(readAll())).toMatchObject({
    code: "unreadable-answer",
    message: 'LaunchDarkly answered flag "flag-2" without an environment that it has.',
  });
  const bare = { ...flagOf(1), environments: undefined };
  world.given(LINE, page(JSON.parse(JSON.stringify(bare))));
  const missing = { found: false, missing: "environment", name: "moon", candidates: ["production"] };
  expect(await world.provider.readFlags("storefront", "all", ["moon"])).toEqual(missing);
});

test("a project whose flags are nowhere is a failure where the project is there", async () => {
  world.given("GET /api/v2/projects/storefront/environments", page(environmentBody("production")));
  expect(await failureOf(readAll())).toMatchObject({ code: "unreadable-answer" });
});

test("waits where the rate limit is used up, and goes on", async () => {
  let refused = 0;
  world.answers(LINE, ({ query }) => {
    const offset = Number(query.get("offset"));
    refused += 1;
    if (refused % 2 === 0) return { status: 429, headers: { "x-ratelimit-reset": "1700000004000" } };
    return { status: 200, body: { items: range(offset, Math.min(offset + 100, 250)), totalCount: 250, _links: {} } };
  });
  expect(await readAll()).toMatchObject({ flags: { length: 250 } });
  expect(world.waits).toEqual([4200, 4200]);
});

test("gives up on a list without end", async () => {
  world.given(LINE, { items: range(0, 100), totalCount: 9e9 });
  expect(await failureOf(readAll())).toMatchObject({ code: "unreadable-answer" });
  expect(world.asked()).toHaveLength(1);
});

test("environments that are read apart must be of the same flags", async () => {
  const environments = ["a", "b", "c", "d"];
  const configurations = Object.fromEntries(environments.map((one) => [one, configurationBody()]));
  const swapped = [
    { _id: "v-off", value: false },
    { _id: "v-on", value: true },
  ];
  world.answers(LINE, ({ query }) => ({
    status: 200,
    body: page(flagBody(configurations, query.get("env") === "d" ? { variations: swapped } : {})),
  }));
  const reading = world.provider.readFlags("storefront", "all", environments);
  expect(await failureOf(reading)).toMatchObject({ code: "incomplete-list" });
});

function summarized(summary: JsonObject): JsonObject {
  const { rules: _r, targets: _t, contextTargets: _c, prerequisites: _p, ...rest } = configurationBody();
  return flagBody({ production: { ...rest, _summary: summary } });
}
