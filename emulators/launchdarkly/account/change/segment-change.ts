import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import { applySegmentInstructions } from "../../../../src/core/semantic-patch/segment/apply-segment-instructions.ts";
import type { SegmentRep } from "../../representations.ts";
import { type Account, type Actor, findProject, findSegment, type StoredSegment } from "../account.ts";
import { recordChange } from "../audit.ts";
import { changeLargeList, countedMetadata } from "./large-list.ts";
import { type Preview, refusedPreview, throwawayIds } from "./preview.ts";
import { segmentFromModel, segmentToModel } from "./segment-model.ts";
import type { SegmentTarget } from "./target.ts";

/** The segment after the instructions, all or none of them; the account stays as it is, ids included, until `commit`. */
export function previewSegment(
  account: Account,
  target: SegmentTarget,
  instructions: readonly Instruction[],
  newId: () => string = throwawayIds(),
): Preview<SegmentRep> {
  const { rep: before, large } = findSegment(account, target);
  if (before.deleted) return refusedPreview(instructions, { index: 0, reason: "The segment was deleted." });
  const model = segmentToModel(target.project, target.environment, before);
  const result = applySegmentInstructions(model, instructions, { newId });
  if (!result.ok) return refusedPreview(instructions, result);
  const changedList = changeLargeList(large, instructions);
  if (!changedList.ok) return refusedPreview(instructions, changedList);
  const after = counted(account, {
    ...segmentFromModel(before, result.segment),
    ...countedMetadata(before, changedList.large),
  });
  return {
    ok: true,
    before,
    after,
    version: after.version,
    commit: (by: Actor) => {
      replaceSegment(account, target, { rep: after, large: changedList.large });
      recordChange(account, target, { by, name: after.name, instructions });
    },
  };
}

/** Marks a segment as deleted. LaunchDarkly asks for no approval of that. */
export function deleteSegment(account: Account, target: SegmentTarget): void {
  const { rep, large } = findSegment(account, target);
  replaceSegment(account, target, { rep: counted(account, { ...rep, deleted: true }), large });
}

function replaceSegment(
  account: Account,
  { project, environment, segment }: SegmentTarget,
  stored: StoredSegment,
): void {
  findProject(account, project).segments.get(environment)?.set(segment, stored);
}

function counted(account: Account, segment: SegmentRep): SegmentRep {
  return { ...segment, version: segment.version + 1, lastModifiedDate: account.now() };
}
