/** A whole number, its thousands apart: `1,000`. By hand, since a locale's own words take longer to load than a run. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A number of things, thousands apart: `1 file`, `1,000 files`. */
export function count(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
