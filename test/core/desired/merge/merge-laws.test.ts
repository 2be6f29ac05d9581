import fc from "fast-check";
import { expect, test } from "vitest";
import type { TargetConfiguration } from "../../../../src/core/desired/diff/target-configuration.ts";
import { edits, fieldsOf, flagIn, idsOf, PREREQUISITES } from "../diff/states.ts";
import { merge, said } from "./saying.ts";

const RUNS = { numRuns: 150 };

/** All that a state says, whichever rules are called new. */
const fields = (state: TargetConfiguration) => Object.fromEntries(fieldsOf(state, new Set()));

test.each(["with ids", "without ids"] as const)(
  "an edit of what is live, rules %s, becomes what it says or nobody can tell which rule is which",
  (ids) => {
    let told = 0;
    const law = fc.property(edits, ({ live, target }) => {
      const merged = merge(flagIn(live), said(live, ids), said(target, ids), PREREQUISITES);
      expect(merged.conflicts).toEqual([]);
      expect(merged.notices).toEqual([]);
      if (merged.faults.length > 0) return;
      told += 1;
      expect(fields(merged.target)).toEqual(fields(target));
    });
    fc.assert(law, RUNS);
    expect(told).toBeGreaterThan(RUNS.numRuns / 2);
  },
);

test("a document that git did not have before becomes what it says, and keeps the ids of the rules that it tells apart", () => {
  const law = fc.property(edits, ({ live, target }) => {
    const merged = merge(flagIn(live), {}, said(target, "with ids"), PREREQUISITES);
    expect(merged.conflicts).toEqual([]);
    expect(fields(merged.target)).toEqual(fields(target));
    expect([...idsOf(merged.target)]).toEqual(expect.arrayContaining([...idsOf(target)]));
  });
  fc.assert(law, RUNS);
});

test("what an edit does not touch stays as it is live, with a notice where git says otherwise", () => {
  const law = fc.property(edits, ({ live, target }) => {
    const git = said(target);
    const merged = merge(flagIn(live), git, git, PREREQUISITES);
    expect(merged.conflicts).toEqual([]);
    expect(merged.faults).toEqual([]);
    expect(merged.target).toEqual({
      ...live,
      rules: live.rules.map((rule) => expect.objectContaining({ id: rule.id })),
    });
    expect(fields(merged.target)).toEqual(fields(live));
    const same = JSON.stringify(fields(live)) === JSON.stringify(fields(target));
    if (same) expect(merged.notices).toEqual([]);
  });
  fc.assert(law, RUNS);
});

test.each(["with ids", "without ids"] as const)(
  "an edit that is live already, rules %s, changes nothing and is no drift",
  (ids) => {
    const law = fc.property(edits, ({ live, target }) => {
      const merged = merge(flagIn(live), said(target, ids), said(live, ids), PREREQUISITES);
      if (ids === "without ids" && merged.faults.length > 0) return;
      expect(merged.conflicts).toEqual([]);
      expect(fields(merged.target)).toEqual(fields(live));
    });
    fc.assert(law, RUNS);
  },
);
