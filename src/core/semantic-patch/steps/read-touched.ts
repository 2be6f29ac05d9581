import { type EffectEntry, escapeSegment } from "../effect-entry.ts";
import type { Touch } from "./step.ts";

/** What the touched parts hold before and after the whole patch, each part once. */
export function readTouched<View>(touched: readonly Touch<View>[], before: View, after: View): EffectEntry[] {
  return [...byPath(touched)].map(([path, touch]) => ({ path, before: touch.read(before), after: touch.read(after) }));
}

/** Touches by their path; new parts are numbered from 0 in the order in which the instructions make them. */
function byPath<View>(touched: readonly Touch<View>[]): Map<string, Touch<View>> {
  const paths = new Map<string, Touch<View>>();
  const added = new Map<string, number>();
  for (const touch of touched) {
    const path = touch.path.map(escapeSegment).join("/");
    const number = added.get(path) ?? 0;
    if (touch.added === true) added.set(path, number + 1);
    paths.set(touch.added === true ? `${path}/+${number}` : path, touch);
  }
  return paths;
}
