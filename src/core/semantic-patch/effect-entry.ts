import type { Json } from "../model/json.ts";

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
