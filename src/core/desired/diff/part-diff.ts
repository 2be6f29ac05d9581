import type { FlagPart } from "../../model/change/desired-flag.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";

/** Something that a target asks for and no instruction can do. */
export interface DiffFault {
  readonly part: FlagPart;
  /** The rule that is meant, by its index in the target. */
  readonly rule?: number;
  /** Why not, as a sentence. */
  readonly reason: string;
}

/** What makes one part of a live flag the target: the instructions in their order, and what they leave undone. */
export interface PartDiff {
  readonly instructions: readonly Instruction[];
  readonly faults: readonly DiffFault[];
}

/** Nothing to do. */
export const NO_DIFF: PartDiff = { instructions: [], faults: [] };

/** Instructions that do all that is asked for. */
export function instructing(...instructions: readonly Instruction[]): PartDiff {
  return { instructions, faults: [] };
}

/** Nothing can be done, for that reason. */
export function faulty(fault: DiffFault): PartDiff {
  return { instructions: [], faults: [fault] };
}

/** Several diffs, one after another. */
export function joinDiffs(diffs: readonly PartDiff[]): PartDiff {
  return {
    instructions: diffs.flatMap(({ instructions }) => instructions),
    faults: diffs.flatMap(({ faults }) => faults),
  };
}
