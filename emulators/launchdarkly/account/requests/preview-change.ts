import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { FlagRep, SegmentRep } from "../../representations.ts";
import type { Account } from "../account.ts";
import { previewFlag } from "../change/flag-change.ts";
import type { Preview } from "../change/preview.ts";
import { previewSegment } from "../change/segment-change.ts";
import type { Target } from "../change/target.ts";

/** The flag or segment after the instructions, all or none of them; the account stays as it is until `commit`. */
export function previewChange(
  account: Account,
  target: Target,
  instructions: readonly Instruction[],
  newId?: () => string,
): Preview<FlagRep | SegmentRep> {
  return "segment" in target
    ? previewSegment(account, target, instructions, newId)
    : previewFlag(account, target, instructions, newId);
}
