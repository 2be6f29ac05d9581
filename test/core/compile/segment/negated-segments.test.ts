import { expect, test } from "vitest";
import { negatedSegments } from "../../../../src/core/compile/negated-segments.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";

const not = (...segmentMatch: string[]) => ({ segmentMatch, negate: true });
const asSent = { contextKind: "user", attribute: "segmentMatch", op: "segmentMatch", values: ["sent"], negate: true };

test.each<[string, JsonObject, string[]]>([
  ["addRule", { clauses: [not("a", "b"), { attribute: "country", in: ["IT"], negate: true }] }, ["a", "b"]],
  ["addClauses", { rule: "Europeans", clauses: [asSent, not("sent")] }, ["sent"]],
  ["updateClause", { rule: "Europeans", replaces: { position: 1 }, clause: not("a") }, ["a"]],
  ["replaceRules", { rules: [{ clauses: [not("a")], variation: true }, { clauses: [asSent] }] }, ["a", "sent"]],
  ["addRule", { clauses: [{ segmentMatch: ["a"] }, { ...asSent, negate: false }] }, []],
  ["removeClauses", { rule: "Europeans", clauses: [{ position: 1 }, { attribute: "segmentMatch" }] }, []],
  ["addValuesToClause", { rule: "Europeans", clause: { attribute: "segmentMatch" }, values: ["a"] }, []],
  ["reorderRules", { rules: ["Europeans", { position: 1 }] }, []],
  ["turnFlagOn", {}, []],
])("%s names the segments that its negated clauses keep out: %j", (kind, parameters, keys) => {
  expect(negatedSegments([{ kind, parameters }])).toEqual(keys);
});

test("names each segment once, whichever instructions name it", () => {
  const clauses = [not("a", "b")];
  const instructions = [
    { kind: "addRule", parameters: { clauses } },
    { kind: "addClauses", parameters: { clauses } },
  ];
  expect(negatedSegments(instructions)).toEqual(["a", "b"]);
});
