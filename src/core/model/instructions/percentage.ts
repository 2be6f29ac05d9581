import { FULL_WEIGHT } from "../live/flag.ts";

const PERCENTAGE = /^([0-9]{1,3})(?:\.([0-9]{1,3}))?%$/;

/** Thousandths of a percent of a text such as `33.333%`, exactly; undefined if it is none or more than 100%. */
export function parsePercentage(text: string): number | undefined {
  const found = PERCENTAGE.exec(text);
  if (found === null) return undefined;
  const weight = Number(found[1]) * 1_000 + Number((found[2] ?? "").padEnd(3, "0"));
  return weight <= FULL_WEIGHT ? weight : undefined;
}

/** The shortest text of a number of thousandths of a percent, e.g. `33.333%`. */
export function renderPercentage(weight: number): string {
  return `${weight / 1_000}%`;
}
