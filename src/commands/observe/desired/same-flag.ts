import { type Change, isSegment } from "../../../core/model/change/change.ts";
import type { DesiredFlag } from "../../../core/model/change/desired-flag.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";

type Named = Pick<DesiredFlag, "provider" | "project" | "flag">;

/** True if two documents are about one flag. */
export function isSameFlag(a: Named, b: Named): boolean {
  return a.provider === b.provider && a.project === b.project && a.flag === b.flag;
}

/** True if a change is about the flag of a document. */
export function isAbout({ resource }: Change, flag: DesiredFlag): boolean {
  return !isSegment(resource) && isSameFlag(resource, flag);
}

/** True if a diagnostic is about the document of a change or of a flag. */
export function isOf({ file, where }: Diagnostic, one: Pick<DesiredFlag, "file" | "document">): boolean {
  return file === one.file && where !== "file" && "document" in where && where.document === one.document;
}
