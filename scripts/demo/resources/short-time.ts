/** A time to the minute, in UTC: `2035-01-08 08:00 UTC`. */
export function shortTime(time: string | number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
