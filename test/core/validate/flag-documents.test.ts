import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Pointer } from "../../../src/core/model/diagnostic.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
import { schemaFaults } from "../../../src/core/validate/schema/faults.ts";
import { validateSource } from "../../../src/core/validate/validate-source.ts";
import { changeOf, DESIRED_FLAG, WHOLE_FLAG } from "../../schemas/examples.ts";

const validate = (...documents: JsonObject[]) =>
  validateSource(
    parseSource("a.yaml", documents.map((one) => stringify(one, { aliasDuplicateObjects: false })).join("---\n")),
    () => "digest",
  );
const configured = (production: JsonObject): JsonObject => ({ ...DESIRED_FLAG, environments: { production } });
const { manage: _, ...WHOLE } = WHOLE_FLAG;

describe("a `kind: Flag` document", () => {
  test("gives a flag and no change, beside the changes of other documents", () => {
    const { changes, flags, diagnostics } = validate(changeOf(["turnFlagOn"]), WHOLE);
    expect(diagnostics).toEqual([]);
    expect(changes.map(({ document }) => document)).toEqual([0]);
    expect(flags.map(({ document, flag, environments }) => [document, flag, environments.size])).toEqual([
      [1, "new-checkout", 2],
    ]);
  });

  test("with a fault gives no flag", () => {
    const { flags, diagnostics } = validate(
      configured({ on: "yes" }),
      configured({ fallthrough: { rollout: { a: "5%" } } }),
    );
    expect(flags).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["wrong-type", "rollout-total"]);
  });

  test.each<[string, JsonObject]>([
    ["maps environments", { environments: { production: { on: true } } }],
    ["says what git owns", { manage: ["on"], environments: {} }],
    ["lists variations", { variations: [{ value: 1 }] }],
  ])("is recognised without its kind where it %s", (_what, keys) => {
    const faults = schemaFaults({ project: "a", flag: "b", ...keys });
    expect(faults).toContainEqual(expect.objectContaining({ code: "missing-key", hint: 'Add "kind: Flag".' }));
  });

  test("needs environments or variations", () => {
    const { environments: _, ...nothing } = DESIRED_FLAG;
    expect(schemaFaults(nothing)).toEqual([
      {
        code: "missing-key",
        pointer: [],
        part: "value",
        message: 'A flag needs at least one of "environments" and "variations".',
        hint: 'Add one of "environments" and "variations".',
      },
    ]);
  });
});

const clauses = [{ segmentMatch: ["beta"] }];
const PRODUCTION: Pointer = ["environments", "production"];

describe("a rule for `kind: Flag` documents", () => {
  test.each<[string, JsonObject, [string, Pointer, "key" | "value"][]]>([
    [
      "a part that an environment lacks",
      { ...configured({ on: true }), manage: ["on", "rules"] },
      [["unwritten-part", PRODUCTION, "key"]],
    ],
    [
      "variations that are not there",
      { ...configured({ on: true }), manage: ["on", "variations"] },
      [["unwritten-part", ["manage", 1], "value"]],
    ],
    [
      "a context in two lists",
      configured({ targets: { a: ["x"], b: ["x"] } }),
      [["duplicate-target", [...PRODUCTION, "targets", "b", 0], "value"]],
    ],
    [
      "a user in a list and below its kind",
      configured({ targets: { a: ["x"], user: { b: ["y", "x"] } } }),
      [["duplicate-target", [...PRODUCTION, "targets", "user", "b", 1], "value"]],
    ],
    [
      "a prerequisite twice",
      configured({
        prerequisites: [
          { key: "a", variation: 1 },
          { key: "a", variation: 2 },
        ],
      }),
      [["duplicate-prerequisite", [...PRODUCTION, "prerequisites", 1, "key"], "value"]],
    ],
    [
      "a value twice",
      { ...DESIRED_FLAG, variations: [{ value: null }, { value: null, name: "b" }] },
      [["duplicate-variation", ["variations", 1, "value"], "value"]],
    ],
    [
      "an id at two rules",
      configured({
        rules: [
          { id: "1f", clauses, variation: 1 },
          { id: "1f", clauses, variation: 2 },
        ],
      }),
      [["duplicate-item", [...PRODUCTION, "rules", 1, "id"], "value"]],
    ],
    [
      "a rule whose shares leave something",
      configured({ rules: [{ clauses, rollout: { a: "5%" } }] }),
      [["rollout-total", [...PRODUCTION, "rules", 0, "rollout"], "key"]],
    ],
    [
      "a fallthrough with two rests",
      configured({ fallthrough: { rollout: { a: "rest", b: "rest" } } }),
      [["rollout-rest", [...PRODUCTION, "fallthrough", "rollout", "b"], "value"]],
    ],
  ])("refuses %s at its place", (_what, document, expected) => {
    const { diagnostics } = validate(document);
    expect(diagnostics).toMatchObject(
      expected.map(([code, pointer, part]) => ({ code, where: { document: 0, pointer, part } })),
    );
    expect(diagnostics).toHaveLength(expected.length);
  });

  test.each<[string, JsonObject]>([
    ["the same key for contexts of two kinds", configured({ targets: { a: ["x"], device: { b: ["x"] } } })],
    [
      "the same context in two environments",
      { ...DESIRED_FLAG, environments: { a: { targets: { a: ["x"] } }, b: { targets: { b: ["x"] } } } },
    ],
    [
      "two rules without an id",
      configured({
        rules: [
          { clauses, variation: 1 },
          { clauses, variation: 1 },
        ],
      }),
    ],
    ["a value as text and as a number", { ...DESIRED_FLAG, variations: [{ value: 1 }, { value: "1" }] }],
    ["a part that git does not own", { ...configured({ on: true, rules: [] }), manage: ["on"] }],
  ])("lets %s stand", (_what, document) => {
    expect(validate(document).diagnostics).toEqual([]);
  });
});
