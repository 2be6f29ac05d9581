import { thousands } from "../../core/render/words/count.ts";

/** The first of many lines, and how many more there are. */
export function bounded(lines: readonly string[], most = 20): string[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), `and ${thousands(lines.length - most)} more`];
}
