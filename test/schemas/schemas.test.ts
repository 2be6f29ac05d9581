import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generate-files.ts";
import { CLAUSE_OPERATORS } from "../../src/core/model/instructions/clause-operators.ts";
import { KINDS, type KindScope } from "../../src/core/model/instructions/kinds.ts";
import { isObject, type Json, type JsonObject } from "../../src/core/model/json.ts";
import { LONGEST_LIST } from "../../src/core/validate/schema/mistakes.ts";
import { KINDS_WITHOUT_APPROVAL } from "../../src/core/validate/schema/shapes/refused-kinds.ts";
import { choicesOf, shapeOf } from "../../src/core/validate/schema/shapes/shapes.ts";
import {
  COPY,
  changeOf,
  DESIRED_FLAG,
  projectChangeOf,
  segmentChangeOf,
  VALID_DOCUMENTS,
  VALID_PARAMETERS,
  VALID_PROJECT_PARAMETERS,
  VALID_SEGMENT_PARAMETERS,
} from "./examples.ts";

const ROOT = join(import.meta.dirname, "../..");
const REFERENCE = join(ROOT, "../shared/reference/launchdarkly-instructions.json");
const NAMES = ["flag-change", "segment-change", "flag-copy", "flag"] as const;
const readSchema = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), "utf8")) as JsonObject;
const at = (value: Json, ...path: string[]): JsonObject =>
  path.reduce<Json>((inside, key) => (inside as JsonObject)[key] as Json, value) as JsonObject;

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `e${index}`);

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

const typesOf = (one: JsonObject): Json[] => (one.type === undefined ? [] : [one.type].flat());
const propertiesOf = (schema: JsonObject) =>
  schemasIn(schema).filter(([path]) => /\/properties\/[^/]+$/.test(path) && !path.includes("/anyOf/"));

test.each([...generatedFiles()])("keeps %s as `npm run generate` writes it", (path, text) => {
  expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
  expect(text).not.toContain("\r");
});

test("keeps the validators free of other modules", () => {
  const source = readFileSync(join(ROOT, "src/generated/validate-change.js"), "utf8");
  expect(source).not.toMatch(/\brequire\s*\(|\bimport\b/);
});

describe.each(NAMES)("the schema %s", (name) => {
  const schema = readSchema(name);
  const everySchema = schemasIn(schema);

  test.each(propertiesOf(schema))("explains %s", (_path, property) => {
    expect(property.title).toEqual(expect.stringMatching(/\S/));
    expect(property.description).toEqual(expect.stringMatching(/\S.*\.$/));
  });

  test("says what it is for, and shows an example of each key but the kind", () => {
    expect(schema.title).toEqual(expect.stringMatching(/\S/));
    expect(schema.description).toEqual(expect.stringMatching(/\S.*\.$/));
    const { kind, ...keys } = at(schema, "properties");
    expect(at(kind as Json)).toHaveProperty("const");
    for (const [key, property] of Object.entries(keys)) expect(property, key).toHaveProperty("examples");
  });

  test("closes every mapping", () => {
    const mappings = everySchema.filter(([, one]) => typesOf(one).includes("object"));
    expect(mappings.filter(([, one]) => one.additionalProperties === undefined)).toEqual([]);
    expect(mappings.filter(([, one]) => one.additionalProperties === true)).toEqual([]);
    expect(mappings.length).toBeGreaterThan(1);
  });

  test("anchors every pattern", () => {
    const patterns = everySchema.flatMap(([, one]) => (typeof one.pattern === "string" ? [one.pattern] : []));
    expect(patterns.filter((pattern) => !/^\^.*\$$/.test(pattern))).toEqual([]);
    expect(patterns.length).toBeGreaterThan(2);
  });

  test("caps every list and every text", () => {
    for (const [path, one] of everySchema) {
      if (typesOf(one).includes("array")) {
        expect(one, path).toHaveProperty("maxItems");
        expect(one.maxItems, path).toBeLessThanOrEqual(LONGEST_LIST);
      }
      const bounded = [one.maxLength, one.enum, one.const].some((bound) => bound !== undefined);
      const short = String(one.pattern).endsWith("%)$") || String(one.pattern).endsWith("%$");
      if (typesOf(one).includes("string")) expect(bounded || short, path).toBe(true);
    }
  });

  test("holds each definition that it refers to, and no other", () => {
    const references = JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/(\w+)"/g);
    const names = [...references].map(([, definition]) => definition);
    expect(Object.keys(at(schema, "definitions")).sort()).toEqual([...new Set(names)].sort());
  });
});

const kindsOf = (scope: KindScope): JsonObject =>
  at(
    readSchema(scope === "segment" ? "segment-change" : "flag-change"),
    "definitions",
    `${scope}InstructionMapping`,
    "properties",
  );

describe.each([
  ["flag", VALID_PARAMETERS],
  ["project", VALID_PROJECT_PARAMETERS],
  ["segment", VALID_SEGMENT_PARAMETERS],
] as const)("an instruction of scope %s", (scope, examples) => {
  const kinds = kindsOf(scope);

  test("has every kind of the table and no other", () => {
    expect(Object.keys(kinds)).toEqual(KINDS[scope].map(({ kind }) => kind));
    expect(Object.keys(examples).sort()).toEqual(Object.keys(kinds).sort());
  });

  test.each(KINDS[scope].map((kind) => [kind.kind, kind] as const))("asks of %s what the table asks", (name, kind) => {
    const names = kind.parameters.flatMap(({ name: own, readable }) => (readable ? [readable, own] : [own]));
    const plain = kind.parameters.filter(({ required, readable }) => required && !readable);
    expect(Object.keys(at(kinds, name, "properties"))).toEqual(names);
    expect(at(kinds, name).required ?? []).toEqual(plain.map((one) => one.name));
    expect(at(kinds, name).allOf ?? []).toEqual(
      choicesOf(shapeOf(kind)).map((choice) =>
        choice.required
          ? { oneOf: choice.names.map((one) => ({ required: [one] })) }
          : { not: { required: [...choice.names] } },
      ),
    );
    expect(at(kinds, name).anyOf).toEqual(kind.atLeastOne?.map((one) => ({ required: [one] })));
  });
});

interface Listed {
  readonly resource: string;
  readonly kind: string;
  readonly approvalRoute: string;
  readonly params: readonly { readonly name: string; readonly type: string; readonly required: boolean }[];
}

describe.skipIf(!existsSync(REFERENCE))("LaunchDarkly's list of kinds (skipped where ../shared is not at hand)", () => {
  const listed = (existsSync(REFERENCE) ? JSON.parse(readFileSync(REFERENCE, "utf8")) : []) as Listed[];
  const routes = { flag: "flag-environment", project: "generic-flag", segment: "generic-segment" } as const;
  const namesOf = (route: string) => listed.filter((one) => one.approvalRoute === route).map(({ kind }) => kind);

  test.each(Object.entries(routes))("holds the kinds of scope %s, all with the route %s", (scope, route) => {
    expect(KINDS[scope as KindScope].map(({ kind }) => kind).sort()).toEqual(namesOf(route).sort());
  });

  test("has no route for those that are refused with a reason, and no other kinds", () => {
    expect([...KINDS_WITHOUT_APPROVAL].sort()).toEqual(namesOf("none").sort());
    expect(listed).toHaveLength(Object.values(KINDS).flat().length + KINDS_WITHOUT_APPROVAL.length);
  });

  const kinds = Object.entries(routes).flatMap(([scope, route]) =>
    KINDS[scope as KindScope].map((kind) => ({ scope, route, ...kind })),
  );

  test.each(kinds)("has the parameters of $kind of scope $scope", ({ route, kind, parameters }) => {
    const params = listed.find((one) => one.approvalRoute === route && one.kind === kind)?.params;
    const needs = (list: readonly { name: string; required: boolean }[] = []) =>
      Object.fromEntries(list.map(({ name, required }) => [name, required]));
    expect(needs(parameters)).toEqual(needs(params));
  });

  test("has the operators of a clause", () => {
    const type = listed.find(({ kind }) => kind === "addClauses")?.params.find(({ name }) => name === "clauses")?.type;
    for (const operator of CLAUSE_OPERATORS) expect(type).toContain(`"${operator}"`);
  });
});

describe("an editor", () => {
  const validatorOf = (name: string) =>
    new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(readSchema(name));

  test.each(VALID_DOCUMENTS)("accepts by %s every kind in every form", (name, document) => {
    const validate = validatorOf(name);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  });

  const flagChange = validatorOf("flag-change");
  const segmentChange = validatorOf("segment-change");
  const flagCopy = validatorOf("flag-copy");
  const flag = validatorOf("flag");
  const { environments: ___, ...flagNowhere } = DESIRED_FLAG;
  const inEach = (count: number) => Object.fromEntries(many(count).map((key) => [key, { on: true }]));
  const targeted = (targets: JsonObject) => ({ ...flagNowhere, environments: { production: { targets } } });
  const ruled = (count: number): Json => ({
    production: { rules: many(count).map((one) => ({ clauses: [{ segmentMatch: [one] }], variation: true })) },
  });
  const { environment: _, ...nowhere } = changeOf(["turnFlagOn"]);
  const { environments: __, ...segmentNowhere } = segmentChangeOf([{ addTags: { values: ["a"] } }]);
  const project = projectChangeOf([{ addVariation: { value: 1 } }]);

  test.each<[string, boolean, boolean]>([
    ["a change of one environment without one", flagChange(nowhere), false],
    ["a change of two environments", flagChange({ ...nowhere, environments: ["a", "b"] }), true],
    ["a change of twenty-one environments", flagChange({ ...nowhere, environments: many(21) }), false],
    ["a change of the same environment twice", flagChange({ ...nowhere, environments: ["a", "a"] }), false],
    ["both ways to say where", flagChange({ ...nowhere, environments: ["a"], environment: "b" }), false],
    ["a project-wide change in an environment", flagChange({ ...project, environment: "a" }), false],
    ["a project-wide change at a time", flagChange({ ...project, executeAt: "2026-12-01T09:00:00Z" }), false],
    ["a time without an offset", flagChange({ ...changeOf(["turnFlagOn"]), executeAt: "2026-12-01T09:00:00" }), false],
    ["a segment nowhere", segmentChange(segmentNowhere), false],
    ["a segment in one environment", segmentChange({ ...segmentNowhere, environment: "a" }), true],
    ["ten members", flagCopy({ ...COPY, reviewers: { members: many(10).map((one) => `${one}@b.c`) } }), true],
    ["eleven members", flagCopy({ ...COPY, reviewers: { members: many(11).map((one) => `${one}@b.c`) } }), false],
    ["what to copy and what not", flagCopy({ ...COPY, exclude: ["updateOn"] }), false],
    ["a copy of something else", flagCopy({ ...COPY, include: ["updateName"] }), false],
    ["a flag that says nothing", flag(flagNowhere), false],
    ["a flag that says only its variations", flag({ ...flagNowhere, variations: [{ value: true }] }), true],
    ["a flag with a list of environments", flag({ ...flagNowhere, environments: ["production"] }), false],
    ["a flag in fifty environments", flag({ ...flagNowhere, environments: inEach(50) }), true],
    ["a flag in fifty-one environments", flag({ ...flagNowhere, environments: inEach(51) }), false],
    ["a hundred rules", flag({ ...flagNowhere, environments: ruled(100) }), true],
    ["a hundred and one rules", flag({ ...flagNowhere, environments: ruled(101) }), false],
    ["5,000 context keys in a list", flag(targeted({ treatment: many(5000) })), true],
    ["5,001 context keys in a list", flag(targeted({ device: { treatment: many(5001) } })), false],
    ["a context key twice in a list", flag(targeted({ treatment: ["a", "a"] })), false],
    ["a part that does not exist", flag({ ...DESIRED_FLAG, manage: ["environments"] }), false],
    ["a flag at a time", flag({ ...DESIRED_FLAG, executeAt: "2026-12-01T09:00:00Z" }), false],
  ])("on %s", (_what, said, expected) => {
    expect(said).toBe(expected);
  });
});
