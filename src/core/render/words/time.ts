const LATEST = 253_402_300_799_999; // the last millisecond of the year 9999

/** Unix milliseconds as `2026-12-01 09:00 UTC`; says so if it is no time. */
export function renderTime(milliseconds: number | undefined): string {
  if (milliseconds === undefined || !(milliseconds >= 0 && milliseconds <= LATEST)) return "an unknown time";
  // biome-ignore lint/style/noRestrictedGlobals: a conversion of data, not a reading of the clock
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
