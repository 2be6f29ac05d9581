import { expect, test } from "vitest";
import type { Resource } from "../../../../src/core/model/change/change.ts";
import { requestBody } from "../bodies.ts";
import { EVERYWHERE, failureOf, OF_ALL, page, SEGMENT, serving } from "../serving.ts";

const world = serving();

const of = (_id: string, resourceId?: string) =>
  requestBody({ _id, ...(resourceId === undefined ? {} : { resourceId }) });
const listing = (filter: string, offset = 0) =>
  `GET ${OF_ALL}?filter=${encodeURIComponent(filter)}&limit=200&offset=${offset}`;

test("pages through everything outstanding and keeps what changes can be about", async () => {
  const things = ["env/e:flag/f", "env/e:segment/s", "env/*:flag/f", "flag/f", "env/e:aiConfig/a", "metric/m"];
  const all = Array.from({ length: 450 }, (_, index) => of(`id-${index}`, `proj/p:${things[index % 6]}`));
  world.answers(`GET ${OF_ALL}`, ({ query }) => {
    const offset = Number(query.get("offset"));
    const items = all.slice(offset, offset + Number(query.get("limit")));
    return { status: 200, body: { items, totalCount: all.length, _links: {} } };
  });
  const found = await world.provider.readOutstandingRequests();
  expect(found).toHaveLength(300);
  expect(found.slice(0, 4).map(({ resource }) => resource)).toEqual([
    { provider: "launchdarkly", project: "p", environment: "e", flag: "f" },
    { provider: "launchdarkly", project: "p", environment: "e", segment: "s" },
    { provider: "launchdarkly", project: "p", environment: null, flag: "f" },
    { provider: "launchdarkly", project: "p", environment: null, flag: "f" },
  ]);
  expect(found.every(({ request }) => request.foreign.length === 0)).toBe(true);
  const filter = 'status anyOf ["pending","scheduled"]';
  expect(world.asked()).toEqual([0, 200, 400].map((offset) => listing(filter, offset)));
});

test.each<[string, Resource, string, ...string[]]>([
  ["a segment", SEGMENT, "proj/storefront:env/production:segment/beta-testers"],
  [
    "a flag in all environments",
    EVERYWHERE,
    "proj/storefront:env/*:flag/new-checkout",
    "proj/storefront:flag/new-checkout",
  ],
])("asks for the requests of %s by its resource id, and drops those of others", async (_, resource, id, ...others) => {
  world.given(
    `GET ${OF_ALL}`,
    page(
      of("ours", id),
      of("tagged", id.replace("proj/storefront", "proj/storefront;team-a")),
      of("unnamed"),
      of("others", `${id}2`),
    ),
  );
  expect((await world.provider.readRequests(resource)).map((request) => request.id)).toEqual(["ours", "tagged"]);
  expect(world.asked()).toEqual([id, ...others].map((one) => listing(`resourceId equals ${one}`)));
});

test("looks for a project-wide request under its other id too", async () => {
  const first = "proj/storefront:env/*:flag/new-checkout";
  const shorter = "proj/storefront:flag/new-checkout";
  world.answers(`GET ${OF_ALL}`, ({ query }) => ({
    status: 200,
    body: query.get("filter")?.endsWith(` ${shorter}`) ? page(of("ours", shorter)) : page(of("other", first)),
  }));
  const found = await world.provider.readRequests(EVERYWHERE);
  expect(found).toMatchObject([
    { id: "other", foreign: [] },
    { id: "ours", foreign: [] },
  ]);
  expect(world.asked()).toEqual([listing(`resourceId equals ${first}`), listing(`resourceId equals ${shorter}`)]);
});

test("finds none of a segment that is not there with one request", async () => {
  world.given(`GET ${OF_ALL}`, page());
  expect(await world.provider.readRequests(SEGMENT)).toEqual([]);
  expect(world.asked()).toHaveLength(1);
});

test("reads every page of one resource, each request once", async () => {
  const id = "proj/storefront:env/production:segment/beta-testers";
  world.answers(`GET ${OF_ALL}`, ({ query }) => {
    const offset = Number(query.get("offset"));
    const items = Array.from({ length: 200 }, (_, index) => of(`id-${Math.max(0, offset - 1) + index}`, id));
    return { status: 200, body: { items, totalCount: 400, _links: {} } };
  });
  expect(await world.provider.readRequests(SEGMENT)).toHaveLength(399);
  expect(world.asked()).toHaveLength(2);
});

test("gives up on a list without end", async () => {
  world.answers(`GET ${OF_ALL}`, () => ({
    status: 200,
    body: { items: [of("x", "proj/p:env/e:flag/f")], totalCount: 9e9 },
  }));
  expect(await failureOf(world.provider.readOutstandingRequests())).toMatchObject({ code: "unreadable-answer" });
  expect(world.asked()).toHaveLength(100);
});

test("says what a list lacks instead of taking it for an empty one", async () => {
  for (const body of [
    {},
    { items: [] },
    { items: {}, totalCount: 0 },
    { items: [requestBody({ resourceId: 7 })], totalCount: 1 },
  ]) {
    world.given(`GET ${OF_ALL}`, body);
    expect(await failureOf(world.provider.readRequests(SEGMENT))).toMatchObject({ code: "unreadable-answer" });
  }
});
