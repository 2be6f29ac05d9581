import { type Change, isSegment } from "../../../core/model/change/change.ts";
import type { DesiredFlag } from "../../../core/model/change/desired-flag.ts";

type Named = Pick<DesiredFlag, "provider" | "project" | "flag">;

/** True if two documents are about one flag. */
export function isSameFlag(a: Named, b: Named): boolean {
  return a.provider === b.provider && a.project === b.project && a.flag === b.flag;
}

/** True if a change is about the flag of a document. */
export function isAbout({ resource }: Change, flag: DesiredFlag): boolean {
  return !isSegment(resource) && isSameFlag(resource, flag);
}
