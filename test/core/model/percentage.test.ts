import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePercentage, renderPercentage } from "../../../src/core/model/instructions/percentage.ts";

describe("a percentage", () => {
  test.each<[string, number]>([
    ["0%", 0],
    ["0.001%", 1],
    ["0.01%", 10],
    ["0.1%", 100],
    ["1%", 1_000],
    ["007%", 7_000],
    ["12.5%", 12_500],
    ["33.333%", 33_333],
    ["0.58%", 580],
    ["1.005%", 1_005],
    ["99.999%", 99_999],
    ["100%", 100_000],
    ["100.000%", 100_000],
  ])("%s is %d thousandths", (text, weight) => {
    expect(parsePercentage(text)).toBe(weight);
  });

  test.each([
    "100.001%",
    "101%",
    "999%",
    "1000%",
    "-1%",
    "+1%",
    "1e1%",
    "25",
    "25 %",
    " 25%",
    "25%\n",
    "25%%",
    ".5%",
    "5.%",
    "33.3333%",
    "1,5%",
    "٢٥%",
    "rest",
    "%",
    "",
    "NaN%",
    "0x10%",
  ])("%j is none", (text) => {
    expect(parsePercentage(text)).toBeUndefined();
  });

  test("is exact to the thousandth, both ways", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (weight) => {
        const text = renderPercentage(weight);
        expect(text).toMatch(/^[0-9]{1,3}(\.[0-9]{0,2}[1-9])?%$/);
        expect(parsePercentage(text)).toBe(weight);
        const whole = Math.floor(weight / 1_000);
        expect(parsePercentage(`${whole}.${String(weight % 1_000).padStart(3, "0")}%`)).toBe(weight);
      }),
      { numRuns: 2_000 },
    );
  });

  test("is never anything but a whole number from 0 to 100,000", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9.]{0,8}%?$/), (text) => {
        const weight = parsePercentage(text);
        expect(weight === undefined || (Number.isInteger(weight) && weight >= 0 && weight <= 100_000)).toBe(true);
      }),
    );
  });
});
