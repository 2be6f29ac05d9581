import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesOfEdit } from "../../../../src/core/desired/intent/changes-of-edit.ts";
import { endedOwnership } from "../../../../src/core/desired/intent/ended-ownership.ts";
import { holdsChange } from "../../../../src/core/desired/intent/holds-change.ts";
import {
  type DesiredConfiguration,
  type DesiredFlag,
  type DesiredRule,
  type DesiredServe,
  FLAG_PARTS,
} from "../../../../src/core/model/change/desired-flag.ts";
import { documentOf, sha256 } from "./documents.ts";

const name = fc.constantFrom("a", "b", "c", "order", "x/y", "#2");
const variation = fc.constantFrom("on", "off", "other");
const share = fc.integer({ min: 0, max: 100 });
const serve: fc.Arbitrary<DesiredServe> = fc.oneof(
  variation.map((one) => ({ variation: one })),
  share.map((percent) => ({ rollout: { on: `${percent}%`, off: "rest" } })),
);
const clause = fc.record({
  contextKind: fc.constantFrom("user", "device"),
  attribute: fc.constantFrom("country", "plan"),
  op: fc.constantFrom("in", "contains"),
  values: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
  negate: fc.boolean(),
});
const rule: fc.Arbitrary<DesiredRule> = fc.record(
  { description: name, clauses: fc.array(clause, { minLength: 1, maxLength: 2 }), serve, trackEvents: fc.boolean() },
  { requiredKeys: ["clauses", "serve"] },
);
const configuration = fc.record(
  {
    on: fc.boolean(),
    offVariation: variation,
    prerequisites: fc.uniqueArray(fc.record({ key: name, variation }), { selector: ({ key }) => key, maxLength: 2 }),
    targets: fc
      .uniqueArray(fc.tuple(name, variation), { selector: ([key]) => key, maxLength: 3 })
      .map((all) => all.map(([key, of]) => ({ contextKind: "user", variation: of, values: [key], nested: false }))),
    rules: fc.array(rule, { maxLength: 4 }),
    fallthrough: serve,
    trackEvents: fc.boolean(),
    trackEventsFallthrough: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<DesiredConfiguration>;

const variations = fc.uniqueArray(
  fc.record({ value: fc.constantFrom("a", "b", 1, true), name, description: name }, { requiredKeys: ["value"] }),
  { selector: ({ value }) => value, maxLength: 4 },
);

const EMPTY = documentOf("environments: {}\n");
const flagOf = (production: DesiredConfiguration): DesiredFlag => ({
  ...EMPTY,
  environments: new Map([["production", production]]),
});
const edit = (before: DesiredConfiguration, after: DesiredConfiguration) =>
  changesOfEdit(flagOf(before), flagOf(after), sha256);

const parts = fc.subarray(FLAG_PARTS.filter((part) => part !== "variations"));
/** The first configuration in the parts named, the second in the others. */
function mixed(named: readonly string[], one: DesiredConfiguration, other: DesiredConfiguration): DesiredConfiguration {
  const entries = [
    ...Object.entries(one).filter(([part]) => named.includes(part)),
    ...Object.entries(other).filter(([part]) => !named.includes(part)),
  ];
  return Object.fromEntries(entries);
}

const runs = { numRuns: 100 };

describe("for any two states of a document", () => {
  test("an edit that changes nothing asks for nothing and ends nothing", () => {
    fc.assert(
      fc.property(configuration, (a) => {
        expect(edit(a, structuredClone(a))).toEqual({ changes: [], diagnostics: [] });
        expect(endedOwnership(flagOf(a), flagOf(a))).toEqual([]);
      }),
      runs,
    );
  });

  test("what an edit asks for is held after it and not before it, each path once and in order", () => {
    fc.assert(
      fc.property(configuration, configuration, (a, b) => {
        for (const change of edit(a, b).changes) {
          expect(holdsChange(change, flagOf(b))).toBe(true);
          expect(holdsChange(change, flagOf(a))).toBe(false);
          const paths = change.intent?.fields.map(({ path }) => path) ?? [];
          expect([...new Set(paths)].sort()).toEqual(paths);
        }
      }),
      runs,
    );
  });

  test("an edit and its inverse are different changes, and the inverse holds the edit no more", () => {
    fc.assert(
      fc.property(configuration, configuration, (a, b) => {
        const [there] = edit(a, b).changes;
        const [back] = edit(b, a).changes;
        if (there === undefined || back === undefined) return;
        expect(there.digest).not.toBe(back.digest);
        expect(holdsChange(back, flagOf(b))).toBe(false);
      }),
      runs,
    );
  });

  test("an edit of other parts leaves the digest and what is held", () => {
    fc.assert(
      fc.property(parts, configuration, configuration, configuration, configuration, (named, a, b, c, d) => {
        const [before] = edit(mixed(named, a, c), mixed(named, b, c)).changes;
        const [after] = edit(mixed(named, a, d), mixed(named, b, d)).changes;
        expect(after?.digest).toBe(before?.digest);
        if (before !== undefined) expect(holdsChange(before, flagOf(mixed(named, b, d)))).toBe(true);
      }),
      runs,
    );
  });

  test("another rule at the end leaves the digest and what is held", () => {
    const other: DesiredRule = {
      description: "Another rule",
      clauses: [{ contextKind: "user", attribute: "key", op: "in", values: ["z"], negate: false }],
      serve: { variation: "on" },
    };
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 3 }), fc.array(rule, { maxLength: 3 }), (a, b) => {
        const [change] = edit({ rules: a }, { rules: b }).changes;
        if (change === undefined) return;
        expect(holdsChange(change, flagOf({ rules: [...b, other] }))).toBe(true);
        expect(holdsChange(change, flagOf({ rules: [other, ...b] }))).toBe(true);
        expect(edit({ rules: [other, ...a] }, { rules: [other, ...b] }).changes[0]?.digest).toBe(change.digest);
      }),
      runs,
    );
  });

  test("what an edit asks of variations is held after it and not before it, each path once and in order", () => {
    fc.assert(
      fc.property(variations, variations, (a, b) => {
        const before = { ...EMPTY, variations: a } as DesiredFlag;
        const after = { ...EMPTY, variations: b } as DesiredFlag;
        const [change] = changesOfEdit(before, after, sha256).changes;
        expect(change === undefined).toBe(changesOfEdit(after, before, sha256).changes.length === 0);
        if (change === undefined) return;
        expect(holdsChange(change, after)).toBe(true);
        expect(holdsChange(change, before)).toBe(false);
        const paths = change.intent?.fields.map(({ path }) => path) ?? [];
        expect([...new Set(paths)].sort()).toEqual(paths);
      }),
      runs,
    );
  });
});
