import type { Flag } from "../../model/live/flag.ts";
import { numberedIds } from "../steps/step.ts";
import type { PatchContext } from "./step.ts";

/** Ids and look-ups for carrying out instructions in memory; `prerequisites` are the flags that they name, by key. */
export function previewContext(prerequisites: ReadonlyMap<string, Flag>): PatchContext {
  return {
    ...numberedIds(),
    prerequisiteVariation(flagKey, variationId) {
      const index = prerequisites.get(flagKey)?.variations.findIndex(({ id }) => id === variationId) ?? -1;
      return index < 0 ? undefined : index;
    },
  };
}
