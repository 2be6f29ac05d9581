import type { Observed, Setting } from "./observed.ts";

/** True where approving may apply at once, so that in a freeze the request itself must wait for its end. */
export function waitsForFreeze({ freeze }: Observed, { review, stage }: Setting): boolean {
  return freeze !== undefined && (review.autoApply || stage === "merged");
}
