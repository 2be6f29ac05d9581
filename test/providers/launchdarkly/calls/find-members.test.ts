import { expect, test } from "vitest";
import { failureOf, page, serving } from "../serving.ts";

const world = serving();

const MEMBERS = "/api/v2/members";
const memberBody = (_id: string, email: string) => ({
  _id,
  email,
  role: "reader",
  firstName: "Ana",
  _lastSeenMetadata: { tokenId: "hidden" },
});
const listing = (...emails: string[]) =>
  `GET ${MEMBERS}?filter=${encodeURIComponent(`email:${emails.join("|")}`)}&limit=20`;

test("finds members by address and keeps nothing else of them", async () => {
  world.given(`GET ${MEMBERS}`, page(memberBody("m1", "Ana@Example.com"), memberBody("m2", "bob+ld@example.com")));
  expect(await world.provider.readMembers(["ana@example.com", "bob+ld@example.com", "eve@example.com"])).toEqual([
    { id: "m1", email: "ana@example.com" },
    { id: "m2", email: "bob+ld@example.com" },
  ]);
  expect(world.asked()).toEqual([listing("ana@example.com", "bob+ld@example.com", "eve@example.com")]);
  expect(world.asked()[0]).toContain("bob%2Bld%40example.com");
});

test("asks once for the same people, however often it is asked", async () => {
  world.given(`GET ${MEMBERS}`, page(memberBody("m1", "ana@example.com")));
  const asked = [world.provider.readMembers(["ana@example.com"]), world.provider.readMembers(["ana@example.com"])];
  expect(await Promise.all(asked)).toEqual([
    [{ id: "m1", email: "ana@example.com" }],
    [{ id: "m1", email: "ana@example.com" }],
  ]);
  expect(world.asked()).toHaveLength(1);
});

test("asks for an address in both ways of writing it, and takes no other member", async () => {
  world.given(`GET ${MEMBERS}`, page(memberBody("m1", "ana@example.com"), memberBody("m9", "ana@example.com.evil")));
  expect(await world.provider.readMembers(["Ana@Example.com"])).toEqual([{ id: "m1", email: "ana@example.com" }]);
  expect(world.asked()).toEqual([listing("ana@example.com", "Ana@Example.com")]);
});

test("asks for a few at once, and for nothing where nobody is named", async () => {
  world.given(`GET ${MEMBERS}`, page());
  const emails = Array.from({ length: 45 }, (_, index) => `m${index}@example.com`);
  expect(await world.provider.readMembers([])).toEqual([]);
  expect(await world.provider.readMembers([...emails, ...emails])).toEqual([]);
  expect(world.asked()).toEqual(
    [emails.slice(0, 20), emails.slice(20, 40), emails.slice(40)].map((few) => listing(...few)),
  );
});

test.each([
  "a|b@example.com",
  "a@b.c,role:admin",
  "a b@c.d",
  'a"@b.c',
  "a@b@c",
  "nobody",
  "",
  `${"a".repeat(260)}@b.c`,
])("asks for nobody by %j", async (email) => {
  expect(await failureOf(world.provider.readMembers(["ana@example.com", email]))).toMatchObject({
    code: "unusable-name",
  });
  expect(world.asked()).toEqual([]);
});

test("says how to do without the list of members", async () => {
  world.given(`GET ${MEMBERS}`, { code: "forbidden", message: "No" }, 403);
  const failure = await failureOf(world.provider.readMembers(["ana@example.com"]));
  expect(failure).toMatchObject({ code: "forbidden", outcome: "none" });
  expect(failure.hint).toMatch(/^Name reviewers by member id or team key/);
});

test.each([[{}], [{ items: [{ _id: "m1" }] }], [{ items: [{ email: "ana@example.com", _id: 7 }] }]])(
  "does not believe %j",
  async (body) => {
    world.given(`GET ${MEMBERS}`, body);
    expect(await failureOf(world.provider.readMembers(["ana@example.com"]))).toMatchObject({
      code: "unreadable-answer",
    });
  },
);
