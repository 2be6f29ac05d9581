import fc from "fast-check";
import { expect, test } from "vitest";
import { count, thousands } from "../../../../src/core/render/words/count.ts";

test.each([
  [0, "0 flags"],
  [1, "1 flag"],
  [999, "999 flags"],
  [1_000, "1,000 flags"],
  [1_234_567, "1,234,567 flags"],
])("%i flags are counted as %j", (number, said) => {
  expect(count(number, "flag")).toBe(said);
});

test("thousands are set apart as English does it", () => {
  const english = new Intl.NumberFormat("en");
  fc.assert(
    fc.property(fc.maxSafeNat(), (number) => {
      expect(thousands(number)).toBe(english.format(number));
    }),
  );
});
