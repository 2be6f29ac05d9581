import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generate-files.ts";
import { CLAUSE_OPERATORS } from "../../src/core/model/instructions/clause-operators.ts";
import { INSTRUCTION_KINDS } from "../../src/core/model/instructions/instruction-kinds.ts";
import { isObject, type Json, type JsonObject } from "../../src/core/model/json.ts";
import { LONGEST_LIST } from "../../src/core/validate/schema/mistakes.ts";
import { KINDS_WITHOUT_APPROVAL, PROJECT_WIDE_KINDS } from "../../src/core/validate/schema/refused-kinds.ts";
import { choicesOf } from "../../src/core/validate/schema/shapes.ts";
import { changeOf, EVERY_KIND, VALID_PARAMETERS } from "./examples.ts";

const ROOT = join(import.meta.dirname, "../..");
const REFERENCE = join(ROOT, "../shared/reference/launchdarkly-instructions.json");
const schema = JSON.parse(readFileSync(join(ROOT, "schemas/flag-change.schema.json"), "utf8")) as JsonObject;
const at = (value: Json, ...path: string[]): JsonObject =>
  path.reduce<Json>((inside, key) => (inside as JsonObject)[key] as Json, value) as JsonObject;
const kinds = at(schema, "definitions", "instructionMapping", "properties");

const MAPS = ["properties", "definitions", "dependencies"];

/** Every schema inside a schema, with the way to it. */
function schemasIn(value: Json, path = "#"): [string, JsonObject][] {
  if (Array.isArray(value)) return value.flatMap((child, index) => schemasIn(child, `${path}/${index}`));
  if (!isObject(value)) return [];
  const below = Object.entries(value).flatMap(([keyword, child]) => {
    if (keyword === "examples") return [];
    if (!MAPS.includes(keyword) || !isObject(child)) return schemasIn(child, `${path}/${keyword}`);
    return Object.entries(child).flatMap(([key, inner]) => schemasIn(inner, `${path}/${keyword}/${key}`));
  });
  return [[path, value], ...below];
}

const everySchema = schemasIn(schema);
const typesOf = (one: JsonObject): Json[] => (one.type === undefined ? [] : [one.type].flat());
const everyProperty = everySchema.filter(([path]) => /\/properties\/[^/]+$/.test(path) && !path.includes("/anyOf/"));

test.each([...generatedFiles()])("keeps %s as `npm run generate` writes it", (path, text) => {
  expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  expect(text).not.toContain("\r");
});

test("keeps the validator free of other modules", () => {
  const source = readFileSync(join(ROOT, "src/generated/validate-flag-change.js"), "utf8");
  expect(source).not.toMatch(/\brequire\s*\(|\bimport\b/);
});

describe("the schema", () => {
  test.each(everyProperty)("explains %s", (_path, property) => {
    expect(property.title).toEqual(expect.stringMatching(/\S/));
    expect(property.description).toEqual(expect.stringMatching(/\S.*\.$/));
  });

  test("closes every mapping", () => {
    const mappings = everySchema.filter(([, one]) => typesOf(one).includes("object"));
    expect(mappings.filter(([, one]) => one.additionalProperties === undefined)).toEqual([]);
    expect(mappings.filter(([, one]) => one.additionalProperties === true)).toEqual([]);
    expect(mappings.length).toBeGreaterThan(30);
  });

  test("anchors every pattern", () => {
    const patterns = everySchema.flatMap(([, one]) => (typeof one.pattern === "string" ? [one.pattern] : []));
    expect(patterns.filter((pattern) => !/^\^.*\$$/.test(pattern))).toEqual([]);
    expect(patterns.length).toBeGreaterThan(3);
  });

  test("caps every list and every text", () => {
    for (const [path, one] of everySchema) {
      if (typesOf(one).includes("array")) {
        expect(one, path).toHaveProperty("maxItems");
        expect(one.maxItems, path).toBeLessThanOrEqual(LONGEST_LIST);
      }
      const bounded = [one.maxLength, one.enum, one.const].some((bound) => bound !== undefined);
      const short = one.pattern === at(schema, "definitions", "rollout", "additionalProperties").pattern;
      if (typesOf(one).includes("string")) expect(bounded || short, path).toBe(true);
    }
  });

  test("takes every kind of the table and no other", () => {
    expect(Object.keys(kinds)).toEqual(INSTRUCTION_KINDS.map(({ kind }) => kind));
    expect(Object.keys(VALID_PARAMETERS).sort()).toEqual(Object.keys(kinds).sort());
  });

  test.each(INSTRUCTION_KINDS.map((kind) => [kind.kind, kind] as const))(
    "asks of %s what the table asks",
    (name, kind) => {
      const names = kind.parameters.flatMap(({ name: own, readable }) => (readable ? [readable, own] : [own]));
      const plain = kind.parameters.filter(({ required, readable }) => required && !readable);
      expect(Object.keys(at(kinds, name, "properties"))).toEqual(names);
      expect(at(kinds, name).required ?? []).toEqual(plain.map((one) => one.name));
      const choices = choicesOf({ ...kind, noun: name });
      expect(at(kinds, name).allOf ?? []).toEqual(
        choices.map((choice) =>
          choice.required
            ? { oneOf: choice.names.map((one) => ({ required: [one] })) }
            : { not: { required: [...choice.names] } },
        ),
      );
    },
  );
});

interface Listed {
  readonly resource: string;
  readonly kind: string;
  readonly approvalRoute: string;
  readonly params: readonly { readonly name: string; readonly type: string; readonly required: boolean }[];
}

describe.skipIf(!existsSync(REFERENCE))("LaunchDarkly's list of kinds (skipped where ../shared is not at hand)", () => {
  const listed = (existsSync(REFERENCE) ? JSON.parse(readFileSync(REFERENCE, "utf8")) : []) as Listed[];
  const flags = listed.filter(({ resource }) => resource === "flag");
  const namesOf = (route: string) => flags.filter((one) => one.approvalRoute === route).map(({ kind }) => kind);

  test("holds the kinds of the table, and those that are refused with a reason", () => {
    expect(INSTRUCTION_KINDS.map(({ kind }) => kind).sort()).toEqual(namesOf("flag-environment").sort());
    expect([...KINDS_WITHOUT_APPROVAL].sort()).toEqual(namesOf("none").sort());
    expect([...PROJECT_WIDE_KINDS].sort()).toEqual(namesOf("generic-flag").sort());
  });

  test.each(INSTRUCTION_KINDS)("has the parameters of $kind", ({ kind, parameters }) => {
    const params = flags.find((one) => one.kind === kind)?.params ?? [];
    const needs = (list: readonly { name: string; required: boolean }[]) =>
      Object.fromEntries(list.map(({ name, required }) => [name, required]));
    expect(needs(parameters)).toEqual(needs(params));
  });

  test("has the operators of a clause", () => {
    const type = flags.find(({ kind }) => kind === "addClauses")?.params.find(({ name }) => name === "clauses")?.type;
    for (const operator of CLAUSE_OPERATORS) expect(type).toContain(`"${operator}"`);
  });
});

describe("an editor", () => {
  const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

  test("accepts every kind in every form", () => {
    expect(validate(EVERY_KIND), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(["reviewers", "executeAt", "environments"])("does not know %s yet", (key) => {
    expect(validate({ ...changeOf(["turnFlagOn"]), [key]: ["a"] })).toBe(false);
  });
});
