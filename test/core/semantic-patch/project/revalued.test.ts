import { expect, test } from "vitest";
import { revalued } from "../../../../src/core/semantic-patch/project/revalued.ts";
import { EVERYWHERE } from "./checkout-everywhere.ts";

test("treats a variation with another value as another variation, wherever it is served", () => {
  const [first] = EVERYWHERE.variations;
  if (first === undefined) throw new Error("The flag has no variations.");
  const after = {
    ...EVERYWHERE,
    variations: EVERYWHERE.variations.map((one) => (one === first ? { ...one, value: "another" } : one)),
  };
  const changes = revalued(EVERYWHERE, after);
  expect([...changes.keys()]).toEqual(Object.keys(EVERYWHERE.configurations));
  for (const [environment, change] of changes) {
    const live = JSON.stringify(EVERYWHERE.configurations[environment]);
    expect(JSON.stringify(change.before)).toBe(live);
    const { offVariation, fallthrough, rules } = change.after;
    expect(JSON.stringify({ offVariation, fallthrough, rules: rules.map(({ serve }) => serve) })).not.toContain(
      JSON.stringify(first.id),
    );
  }
});

test("leaves everything as it is where only a name changes", () => {
  const variations = EVERYWHERE.variations.map((one) => ({ ...one, name: "Another" }));
  for (const { before, after } of revalued(EVERYWHERE, { ...EVERYWHERE, variations }).values()) {
    expect(after).toEqual(before);
  }
});
