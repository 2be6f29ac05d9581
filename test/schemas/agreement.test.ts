import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pointer } from "../../src/core/model/diagnostic.ts";
import { isObject, type Json, type JsonObject } from "../../src/core/model/json.ts";
import { SCHEMA_CODES, schemaFaults } from "../../src/core/validate/schema/faults.ts";
import { changeOf, EVERY_KIND } from "./examples.ts";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schemas/flag-change.schema.json"), "utf8"),
) as JsonObject;
const fitsSchema = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

const FREE = ["rollout", "rolloutWeights"];

/** The document once for each of its keys, that key misspelled; variations of a rollout are free to be anything. */
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

test("refuses a valid change with any one key of it misspelled", () => {
  for (const [pointer, mutated] of misspellings(EVERY_KIND)) {
    expect(schemaFaults(mutated), pointer.join("/")).not.toEqual([]);
  }
});

const KEYS = [...new Set(JSON.stringify(EVERY_KIND).match(/[a-zA-Z]{2,}(?=":)/g)), "__proto__", "op", "values", "x"];

/** A document that is near to a valid one: some of its values are something else. */
function disturbed(value: Json, other: () => Json | undefined): Json {
  const replaced = other();
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((item) => disturbed(item, other));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, disturbed(child, other)]));
}

test("finds a fault exactly where the schema finds one, and says it in words of its own", () => {
  const leaf = fc.oneof(fc.constantFrom<Json>(null, "", "25%", "in", "turnFlagOn", 0, 1.5, true, [], {}), fc.string());
  const mapping = fc.dictionary(fc.constantFrom(...KEYS), leaf, { maxKeys: 4 });
  const strange = fc.oneof(leaf, mapping, fc.array(fc.oneof(leaf, mapping), { maxLength: 3 }));
  const instructions = EVERY_KIND.instructions as Json[];
  fc.assert(
    fc.property(
      fc.constantFrom(...instructions),
      fc.array(fc.option(strange, { freq: 6 }), { maxLength: 30 }),
      (one, others) => {
        let turn = 0;
        const document = disturbed(changeOf([one]), () => others[turn++] ?? undefined);
        const faults = schemaFaults(document);
        expect(faults.length === 0).toBe(fitsSchema(document));
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
      },
    ),
    { numRuns: 1500 },
  );
});
