import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pointer } from "../../src/core/model/diagnostic.ts";
import { isObject, type Json, type JsonObject } from "../../src/core/model/json.ts";
import { SCHEMA_CODES, schemaFaults } from "../../src/core/validate/schema/faults.ts";
import { VALID_DOCUMENTS } from "./examples.ts";

function fits(name: string): (document: Json) => boolean {
  const path = join(import.meta.dirname, `../../schemas/${name}.schema.json`);
  const schema = JSON.parse(readFileSync(path, "utf8")) as JsonObject;
  return new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
}

const FREE = ["rollout", "rolloutWeights", "value", "environments", "targets", "device"];

/** The document once for each of its keys, that key misspelled; variations, environments and context kinds are free. */
function misspellings(value: Json, pointer: Pointer = []): [Pointer, Json][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      misspellings(item, [...pointer, index]).map(([place, other]): [Pointer, Json] => [
        place,
        value.with(index, other),
      ]),
    );
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]): [Pointer, Json][] => {
    const { [key]: _, ...rest } = value;
    const below = misspellings(child, [...pointer, key]).map(([place, other]): [Pointer, Json] => [
      place,
      { ...value, [key]: other },
    ]);
    return FREE.includes(String(pointer.at(-1)))
      ? below
      : [[[...pointer, key], { ...rest, [`${key}x`]: child }], ...below];
  });
}

describe.each(VALID_DOCUMENTS)("a document that fits %s", (_name, document) => {
  test("is refused with any one key of it misspelled", () => {
    for (const [pointer, mutated] of misspellings(document)) {
      expect(schemaFaults(mutated), pointer.join("/")).not.toEqual([]);
    }
  });
});

const KEYS = [
  ...new Set(JSON.stringify(VALID_DOCUMENTS).match(/[a-zA-Z]{2,}(?=":)/g)),
  "__proto__",
  "op",
  "values",
  "environments",
  "exclude",
  "x",
];

/** A document that is near to a valid one: some of its values are something else. */
function disturbed(value: Json, other: () => Json | undefined): Json {
  const replaced = other();
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((item) => disturbed(item, other));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, disturbed(child, other)]));
}

const leaf = fc.oneof(
  fc.constantFrom<Json>(null, "", "25%", "in", "turnFlagOn", "addTags", "updateOn", 0, 1.5, true, [], {}),
  fc.string(),
);
const mapping = fc.dictionary(fc.constantFrom(...KEYS), leaf, { maxKeys: 4 });
const strange = fc.oneof(leaf, mapping, fc.array(fc.oneof(leaf, mapping), { maxLength: 3 }));

/** Documents that are near to valid ones, with one of their instructions. */
const nearly = fc
  .tuple(
    fc.constantFrom(...VALID_DOCUMENTS),
    fc.nat(),
    fc.array(fc.option(strange, { freq: 6 }), { maxLength: 30 }),
    fc.option(fc.tuple(fc.constantFrom(...KEYS), leaf), { freq: 4 }),
  )
  .map(([[name, document], pick, others, more]): [string, JsonObject] => {
    let turn = 0;
    const { instructions, kind = null, ...rest } = document;
    const steps = Array.isArray(instructions)
      ? { instructions: [instructions[pick % instructions.length] as Json] }
      : {};
    const near = Object.entries({ ...rest, ...steps }).map(([key, value]): [string, Json] => [
      key,
      disturbed(value, () => others[turn++] ?? undefined),
    ]);
    return [name, { ...Object.fromEntries(near), ...(more === null ? {} : { [more[0]]: more[1] }), kind }];
  });

test("a fault is found exactly where the schema finds one, and said in words of its own", () => {
  const fitting = new Map(VALID_DOCUMENTS.map(([name]) => [name, fits(name)]));
  fc.assert(
    fc.property(nearly, ([name, document]) => {
      const faults = schemaFaults(document);
      expect(faults.length === 0).toBe(fitting.get(name)?.(document));
      for (const fault of faults) {
        expect(SCHEMA_CODES).toContain(fault.code);
        expect(fault.message).toMatch(/^[A-Z"].*\.$/);
        expect(fault.message).not.toContain("does not fit its schema");
        expect(fault.message).not.toMatch(/undefined|\[object/);
        let inside: unknown = document;
        for (const step of fault.pointer) {
          expect(Object.hasOwn(inside as object, step)).toBe(true);
          inside = (inside as Record<string | number, unknown>)[step];
        }
      }
    }),
    { numRuns: 1000 },
  );
});
