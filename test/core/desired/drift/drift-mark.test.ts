import { expect, test } from "vitest";
import { driftMark, placeOfMark } from "../../../../src/core/desired/drift/drift-mark.ts";
import { groupByPlace, type Place } from "../../../../src/core/desired/drift/environment-drift.ts";
import { turnedOff } from "./drifting.ts";

test.each<[string, string | null]>([
  ["storefront", "production"],
  ["storefront", null],
  ["a.b_c-d", "e--f"],
])("the mark of %s/%s tells its place again", (project, environment) => {
  const place: Place = { provider: "launchdarkly", project, environment };
  expect(placeOfMark(`${driftMark(place)}\n\nmore`)).toEqual(place);
  expect(placeOfMark(`${driftMark(place)}\r\nmore`)).toEqual(place);
});

test.each([
  "",
  "Drift",
  " <!-- flag-gitops v1 drift launchdarkly/storefront/production -->",
  "<!-- flag-gitops v1 drift launchdarkly/storefront/production --> more",
  "more\n<!-- flag-gitops v1 drift launchdarkly/storefront/production -->",
  "<!-- flag-gitops v1 drift featuresignals/storefront/production -->",
  "<!-- flag-gitops v1 drift launchdarkly/a/b/c -->",
  "<!-- flag-gitops v1 sticky launchdarkly/storefront/production -->",
])("%j is no mark", (body) => {
  expect(placeOfMark(body)).toBeUndefined();
});

test("places are in the order of their keys, what all environments share first, and flags by key", () => {
  const compared = [
    turnedOff({ environment: "staging" }),
    turnedOff({ flag: "z" }),
    turnedOff({ flag: "a" }),
    turnedOff({ environment: null }),
  ];
  expect(
    groupByPlace(compared).map(({ environment, flags }) => [environment, flags.map((one) => one.desired.flag)]),
  ).toEqual([
    [null, ["new-checkout"]],
    ["production", ["a", "z"]],
    ["staging", ["new-checkout"]],
  ]);
});
