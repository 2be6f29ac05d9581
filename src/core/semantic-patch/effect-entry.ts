import type { Json } from "../model/json.ts";
import type { Variation } from "../model/live/flag.ts";

/** One part of a flag or segment that the instructions touch, before the first and after the last of them. */
export interface EffectEntry {
  /** Segments joined by `/`, in which `~` is written `~0` and `/` is written `~1`. */
  readonly path: string;
  readonly before: Json;
  readonly after: Json;
}

/** True for an entry that a reader need not see: it only makes the effect move when what a change means moves. */
export function isContext(path: string): boolean {
  const [first, , part] = path.split("/");
  return first?.startsWith("variations") === true || (first === "rules" && part === "around");
}

/** A name as one segment of an effect's path. */
export function escapeSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The segments of an effect's path, unescaped. */
export function pathSegments(path: string): string[] {
  return path.split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A path for people, who need not tell a name's own slashes from the others. */
export function readablePath(path: string): string {
  return pathSegments(path).join("/");
}

/** An effect in the order of its paths. */
export function sortedByPath(effect: readonly EffectEntry[]): EffectEntry[] {
  return effect.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The values of the variations whose ids stand in `named`, each below `parent`: an id serves whatever its variation holds. */
export function servedValues(parent: string, variations: readonly Variation[], named: unknown): EffectEntry[] {
  const text = JSON.stringify(named);
  return variations
    .filter(({ id }) => text.includes(JSON.stringify(id)))
    .map(({ id, value }) => ({ path: `${parent}/${escapeSegment(id)}`, before: value, after: value }));
}
