import { expect, test } from "vitest";
import { intentNames, livePrerequisites } from "../../../../src/core/desired/compile/intent-names.ts";

const segments = (negate: boolean, ...values: string[]) => ({
  contextKind: "user",
  attribute: "segmentMatch",
  op: "segmentMatch",
  values,
  negate,
});

test("names the prerequisites before and after an edit, and the segments that rules keep out after it, each once", () => {
  const serve = { variation: true };
  const names = intentNames({
    of: "configuration",
    before: {
      prerequisites: [{ key: "payments", variation: true }],
      rules: [{ clauses: [segments(true, "old")], serve }],
    },
    after: {
      prerequisites: ["payments", "search"].map((key) => ({ key, variation: true })),
      rules: [{ clauses: [segments(true, "staff", "bots", "staff"), segments(false, "beta")], serve }],
    },
    fields: [],
  });
  expect(names).toEqual({ prerequisites: ["payments", "search"], negatedSegments: ["staff", "bots"] });
});

test("names nothing for an edit of variations", () => {
  expect(intentNames({ of: "variations", after: [], fields: [] })).toEqual({ prerequisites: [], negatedSegments: [] });
});

test.each([
  ["names them where the document says which ones there should be", { prerequisites: [] }, ["payments"]],
  ["names none where the document leaves them alone", { on: true }, []],
])("of the live prerequisites it %s", (_what, after, keys) => {
  const live = { prerequisites: [{ key: "payments", variation: 0 }] };
  expect(livePrerequisites({ of: "configuration", before: {}, after, fields: [] }, live)).toEqual(keys);
});
