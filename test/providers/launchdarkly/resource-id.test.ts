import { expect, test } from "vitest";
import type { Resource } from "../../../src/core/model/change/change.ts";
import { parseResourceId, renderResourceId, resourceIds } from "../../../src/providers/launchdarkly/resource-id.ts";
import { EVERYWHERE, FLAG, SEGMENT } from "./serving.ts";

test.each<[Resource, string]>([
  [FLAG, "proj/storefront:env/production:flag/new-checkout"],
  [SEGMENT, "proj/storefront:env/production:segment/beta-testers"],
  [EVERYWHERE, "proj/storefront:env/*:flag/new-checkout"],
])("writes %j as %s and reads it back", (resource, id) => {
  expect(renderResourceId(resource)).toBe(id);
  expect(parseResourceId(id)).toEqual(resource);
});

test("takes a flag without an environment for the flag in all of them", () => {
  expect(parseResourceId("proj/storefront:flag/new-checkout")).toEqual(EVERYWHERE);
  expect(resourceIds(EVERYWHERE)).toEqual([renderResourceId(EVERYWHERE), "proj/storefront:flag/new-checkout"]);
});

test("reads past tags", () => {
  expect(parseResourceId("proj/storefront;a:env/production;b,c:segment/beta-testers;d")).toEqual(SEGMENT);
});

test.each([
  "",
  "proj/a:env/b:flag/*",
  "proj/*:env/b:flag/c",
  "proj/a:env/pr*:flag/c",
  "proj/a:env/*:segment/c",
  "proj/a:segment/c",
  "proj/a:env/b:aiConfig/c",
  "proj/a:env/b:flag/c:x/y",
  "proj/a:env/b:flag/c\n",
  "env/b:flag/c",
])("reads no resource out of %j", (id) => {
  expect(parseResourceId(id)).toBeUndefined();
});

test.each(["a:env/b", "a;b", "a/b", "a,b", "*", "a b", '"', ""])("knows no id for a flag called %j", (flag) => {
  expect(resourceIds({ ...FLAG, flag })).toEqual([]);
});
