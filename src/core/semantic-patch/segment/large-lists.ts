import { readName, readTexts, refuse } from "../steps/parameters.ts";
import type { KeyList, SegmentApplied, SegmentKind, SegmentStep } from "./step.ts";

/**
 * The kinds that change the keys of a larger list-based segment. They leave the segment as it is, since its keys are not
 * shown: what they touch is unknown before and what they say after.
 */
export const LARGE_LIST_KINDS: Readonly<Record<string, SegmentKind>> = {
  addBigSegmentIncludedTargets: (step) => list(step, "included", true),
  removeBigSegmentIncludedTargets: (step) => list(step, "included", false),
  addBigSegmentExcludedTargets: (step) => list(step, "excluded", true),
  removeBigSegmentExcludedTargets: (step) => list(step, "excluded", false),
  processBigSegmentImport: (step) => {
    const importId = readName(onlyLarge(step), "importId");
    return { resource: step.resource, touched: [unseen(["imports", importId], true)] };
  },
};

function list(step: SegmentStep, which: KeyList, listed: boolean): SegmentApplied {
  const keys = new Set(readTexts(onlyLarge(step), "values"));
  return { resource: step.resource, touched: [...keys].map((key) => unseen(["large list", which, key], listed)) };
}

function onlyLarge({ resource, parameters }: SegmentStep): SegmentStep["parameters"] {
  return resource.unbounded ? parameters : refuse("Only a larger list-based segment takes this instruction.");
}

function unseen(path: readonly string[], after: boolean): SegmentApplied["touched"][number] {
  return { path, read: ({ patched }) => (patched ? after : null) };
}
