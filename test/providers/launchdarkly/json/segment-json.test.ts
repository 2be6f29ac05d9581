import { expect, test } from "vitest";
import type { JsonObject } from "../../../../src/core/model/json.ts";
import { readSegment } from "../../../../src/providers/launchdarkly/json/segment-json.ts";
import { segmentBody } from "../bodies.ts";
import { SEGMENT } from "../serving.ts";

const BASE = new URL("https://app.launchdarkly.com");
const read = (more: JsonObject = {}) => readSegment({ at: "", value: segmentBody(more) }, SEGMENT, BASE);

const clause = { _id: "c1", attribute: "country", op: "in", values: ["IT"], negate: false };
const readClause = { id: "c1", contextKind: "user", attribute: "country", op: "in", values: ["IT"], negate: false };

test("reads a segment", () => {
  expect(read()).toEqual({
    project: "storefront",
    environment: "production",
    key: "beta-testers",
    name: "Beta testers",
    tags: ["checkout"],
    deleted: false,
    unbounded: false,
    included: [{ contextKind: "user", values: ["ana"] }],
    excluded: [],
    rules: [],
    version: 4,
    url: "https://app.launchdarkly.com/projects/storefront/segments/beta-testers/targeting?env=production",
  });
});

test("has one list of keys for each kind of context, and no empty ones", () => {
  const found = read({
    included: ["ana", "bob", "ana"],
    includedContexts: [
      { contextKind: "organization", values: ["acme"] },
      { contextKind: "user", values: ["bob", "eve"] },
      { contextKind: "device", values: [] },
      { contextKind: "organization", values: ["initech", "acme"] },
      { values: ["zoe"] },
    ],
    excluded: [],
    excludedContexts: [{ contextKind: "device", values: ["d1"] }],
  });
  expect(found.included).toEqual([
    { contextKind: "user", values: ["ana", "bob", "eve", "zoe"] },
    { contextKind: "organization", values: ["acme", "initech"] },
  ]);
  expect(found.excluded).toEqual([{ contextKind: "device", values: ["d1"] }]);
});

test("reads rules with and without a share", () => {
  const rules = [
    { _id: "r1", clauses: [clause], description: "Italy", rolloutContextKind: "organization" },
    { _id: "r2", clauses: [], weight: 25_000, rolloutContextKind: "organization", bucketBy: "plan" },
    { _id: "r3", clauses: [], weight: 0, rolloutContextKind: "", bucketBy: "", description: "" },
  ];
  expect(read({ rules }).rules).toEqual([
    { id: "r1", description: "Italy", clauses: [readClause], weight: null },
    { id: "r2", clauses: [], weight: 25_000, rolloutContextKind: "organization", bucketBy: "plan" },
    { id: "r3", clauses: [], weight: 0 },
  ]);
});

test("reads a large segment, whose keys are not shown, and one that was deleted", () => {
  const hidden = { unbounded: true, included: null, excluded: null, includedContexts: null, excludedContexts: null };
  expect(read({ ...hidden, deleted: true })).toMatchObject({
    unbounded: true,
    deleted: true,
    included: [],
    excluded: [],
  });
  expect(read({ unbounded: null }).unbounded).toBe(false);
});

test("names the page that LaunchDarkly names, if that is its own", () => {
  expect(read({ _links: { site: { href: "/s/1" } } }).url).toBe("https://app.launchdarkly.com/s/1");
  expect(read({ _links: { site: { href: "https://evil.example/s" } } }).url).toMatch(
    /^https:\/\/app\.launchdarkly\.com/,
  );
});

test.each<[string, JsonObject]>([
  ["another segment", { key: "other" }],
  ["no name", { name: null }],
  ["no rules", { rules: null }],
  ["a rule without an id", { rules: [{ clauses: [] }] }],
  ["a rule without clauses", { rules: [{ _id: "r1" }] }],
  ["a weight as a text", { rules: [{ _id: "r1", clauses: [], weight: "25000" }] }],
  ["a negative weight", { rules: [{ _id: "r1", clauses: [], weight: -1 }] }],
  ["a clause without an id", { rules: [{ _id: "r1", clauses: [{ ...clause, _id: "" }] }] }],
  ["deleted as a text", { deleted: "no" }],
  ["keys that are no texts", { included: [1] }],
  ["contexts as an object", { includedContexts: {} }],
  ["a version as a text", { version: "4" }],
])("refuses to believe a segment with %s", (_, more) => {
  expect(() => read(more)).toThrow(expect.objectContaining({ name: "Unreadable" }));
});
