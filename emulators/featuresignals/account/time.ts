/** The time that Go writes where there is none. */
export const NO_TIME = "0001-01-01T00:00:00Z";

/** A time in Unix milliseconds as Go writes it: UTC, without zeros at the end of its fraction. */
export function formatTime(at: number): string {
  return new Date(at).toISOString().replace(/\.?0*Z$/, "Z");
}

/** A time in RFC 3339, brought to UTC, or undefined for another text. */
export function readTime(given: string): string | undefined {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
  const at = form.test(given) ? Date.parse(given) : Number.NaN;
  return Number.isNaN(at) ? undefined : formatTime(at);
}
