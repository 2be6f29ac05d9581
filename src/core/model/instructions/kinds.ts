import { isSegment, type Resource } from "../change/change.ts";
import { FLAG_KINDS } from "./flag-kinds.ts";
import type { InstructionKind } from "./instruction-kind.ts";
import { PROJECT_KINDS } from "./project-kinds.ts";
import { SEGMENT_KINDS } from "./segment-kinds.ts";

/** What instructions are about: a flag in one environment, a flag in all of them, or a segment. */
export type KindScope = "flag" | "project" | "segment";

/** Every instruction kind of each scope; the same word may mean different things in two of them. */
export const KINDS: Readonly<Record<KindScope, readonly InstructionKind[]>> = {
  flag: FLAG_KINDS,
  project: PROJECT_KINDS,
  segment: SEGMENT_KINDS,
};

/** The kind of that name in a scope, or undefined. */
export function findKind(scope: KindScope, name: string): InstructionKind | undefined {
  return KINDS[scope].find(({ kind }) => kind === name);
}

/** Which kinds fit a resource. */
export function scopeOf(resource: Resource): KindScope {
  if (isSegment(resource)) return "segment";
  return resource.environment === null ? "project" : "flag";
}
