import { compileFlagState } from "../desired/compile/compile-flag-state.ts";
import { compileVariations } from "../desired/compile/compile-variations.ts";
import type { Change } from "../model/change/change.ts";
import type { Sha256 } from "../validate/change-digest.ts";
import type { CompileResult, Live } from "./compiled.ts";
import { compileCopy } from "./flag/compile-copy.ts";
import { compileFlagChange } from "./flag/compile-flag-change.ts";
import { compileProjectChange } from "./flag/compile-project-change.ts";
import { compileSegmentChange } from "./segment/compile-segment-change.ts";

/** Compiles one change against what is live: names become ids, and what it would do becomes known. */
export function compileChange(change: Change, live: Live, sha256: Sha256): CompileResult {
  if ("segment" in live) return compileSegmentChange(change, live, sha256);
  const { intent, resource } = change;
  const { environment } = resource;
  if (intent?.of === "variations") return compileVariations(change, intent, live.flag, sha256);
  if (environment === null) return compileProjectChange(change, live.flag, sha256);
  if (intent !== undefined) return compileFlagState(change, intent, environment, live, sha256);
  if (change.copy !== undefined) return compileCopy(change, change.copy, environment, live, sha256);
  return compileFlagChange(change, environment, live, sha256);
}
