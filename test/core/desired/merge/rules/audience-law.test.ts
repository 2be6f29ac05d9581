import fc from "fast-check";
import { expect, test } from "vitest";
import { diffConfigurations } from "../../../../../src/core/desired/diff/diff-configurations.ts";
import { clausesKey } from "../../../../../src/core/desired/pairing/pair-rules.ts";
import type { ResolvedRule } from "../../../../../src/core/desired/resolve/resolved.ts";
import { canonicalJson, type Json } from "../../../../../src/core/model/json.ts";
import type { FlagConfiguration, Rule } from "../../../../../src/core/model/live/flag.ts";
import { checkoutWith } from "../../../semantic-patch/checkout-flag.ts";
import { merge } from "../saying.ts";
import { live, rule } from "./country-rules.ts";

const IDS = ["r-0", "r-1", "r-2", "r-3"];

/** Few names and audiences, so that rules are often taken for each other. */
const some = fc
  .record({
    description: fc.constantFrom("Beta", "Staff", ""),
    country: fc.constantFrom("IT", "FR", "DE"),
    variation: fc.constantFrom("v-control", "v-treatment"),
    id: fc.constantFrom(undefined, undefined, undefined, ...IDS),
  })
  .map(({ description, country, variation, id }): ResolvedRule => {
    const { description: _, ...said } = rule(description, variation, country);
    return { ...said, ...(description === "" ? {} : { description }), ...(id === undefined ? {} : { id }) };
  });

/** Rules in which one thing or another is unlike those before. */
const unlike = (rules: readonly ResolvedRule[]): fc.Arbitrary<ResolvedRule[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...rules], { minLength: Math.max(0, rules.length - 1) }),
      fc.array(fc.tuple(fc.nat(2), fc.constantFrom("description", "clauses", "serve", "trackEvents"), some)),
      fc.array(some, { maxLength: 1 }),
    )
    .map(([kept, others, added]) => {
      const edited = others.reduce<ResolvedRule[]>((list, [at, part, other]) => {
        const changed = part === "trackEvents" ? { trackEvents: true } : { [part]: other[part] };
        return list.map((one, index) => (index === at ? { ...one, ...changed } : one));
      }, kept);
      return [...edited, ...added];
    });

const liveOf = (rules: readonly ResolvedRule[]): Rule[] =>
  rules.map(
    ({ id: _, ...one }, index) =>
      ({ ...live("x"), description: "", trackEvents: false, ...one, id: IDS[index] }) as Rule,
  );

const versions = fc
  .array(some, { minLength: 1, maxLength: 3 })
  .chain((before) =>
    fc.record({ before: fc.constant(before), after: unlike(before), now: unlike(before).map(liveOf) }),
  );

const TOUCHED: Readonly<Record<string, (one: Pick<ResolvedRule, "serve" | "description" | "trackEvents">) => unknown>> =
  {
    updateRuleDescription: ({ description }) => description ?? "",
    updateRuleVariationOrRollout: ({ serve }) => canonicalJson(serve as unknown as Json),
    updateRuleTrackEvents: ({ trackEvents }) => trackEvents ?? false,
  };

test("no instruction reaches a live rule but for what a rule of the document with its audience says", () => {
  const told = new Set<string>();
  const law = fc.property(versions, ({ before, after, now }) => {
    const flag = checkoutWith({ rules: now });
    const merged = merge(flag, { rules: before }, { rules: after });
    if (merged.conflicts.length + merged.faults.length > 0) return;
    const diff = diffConfigurations(
      flag,
      flag.configurations.production as FlagConfiguration,
      merged.target,
      new Map(),
    );
    for (const { kind, ruleId } of diff.ok ? diff.instructions : []) {
      const touched = now.find(({ id }) => id === ruleId);
      if (touched === undefined) continue;
      told.add(kind);
      const known = [...before, ...after].map(({ clauses }) => clausesKey(clauses));
      expect(known).toContain(clausesKey(touched.clauses));
      const becomes = merged.target.rules.find(({ id }) => id === ruleId);
      const [from, audience] = becomes === undefined ? [before, touched] : [after, becomes];
      const said = from.filter(({ clauses }) => clausesKey(clauses) === clausesKey(audience.clauses));
      const part = TOUCHED[kind] ?? (() => true);
      expect(said.map(part)).toContainEqual(part((becomes ?? touched) as ResolvedRule));
    }
  });
  fc.assert(law, { numRuns: 1_000 });
  expect([...told]).toEqual(expect.arrayContaining(["removeRule", "updateClause", ...Object.keys(TOUCHED)]));
});
