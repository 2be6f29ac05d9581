import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { SegmentRep } from "../../representations.ts";
import type { StoredSegment } from "../account.ts";

type Large = StoredSegment["large"];

/** The keys of a larger list after instructions that fit the segment, or the one that would include and exclude a key. */
export function changeLargeList(
  large: Large,
  instructions: readonly Instruction[],
):
  | { readonly ok: true; readonly large: Large }
  | { readonly ok: false; readonly index: number; readonly reason: string } {
  let changed = large;
  for (const [index, instruction] of instructions.entries()) {
    changed = changeOne(changed, instruction);
    const both = changed.included.find((key) => changed.excluded.includes(key));
    if (both !== undefined) return { ok: false, index, reason: `"${both}" would be both included and excluded.` };
  }
  return { ok: true, large: changed };
}

function changeOne(large: Large, { kind, values, importId }: Instruction): Large {
  const keys = Array.isArray(values) ? values.map(String) : [];
  const { included, excluded } = large;
  if (kind === "addBigSegmentIncludedTargets") return { ...large, included: union(included, keys) };
  if (kind === "addBigSegmentExcludedTargets") return { ...large, excluded: union(excluded, keys) };
  if (kind === "removeBigSegmentIncludedTargets") return { ...large, included: without(included, keys) };
  if (kind === "removeBigSegmentExcludedTargets") return { ...large, excluded: without(excluded, keys) };
  if (kind === "processBigSegmentImport") return { ...large, imports: union(large.imports, [String(importId)]) };
  return large;
}

/** What LaunchDarkly shows of a larger list in the place of its keys; nothing for any other segment. */
export function countedMetadata(
  rep: SegmentRep,
  { included, excluded }: Large,
): Pick<SegmentRep, "_unboundedMetadata"> {
  const before = rep._unboundedMetadata;
  if (before === undefined) return {};
  const counts = { includedCount: included.length, excludedCount: excluded.length };
  return { _unboundedMetadata: { ...before, ...counts, version: before.version + 1 } };
}

function union(keys: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...keys, ...more])];
}

function without(keys: readonly string[], less: readonly string[]): string[] {
  return keys.filter((key) => !less.includes(key));
}
