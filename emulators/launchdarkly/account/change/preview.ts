import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Actor } from "../account.ts";
import { uuidFor } from "../ids.ts";

/** A flag or a segment as it is and as it would be, or which instruction cannot be carried out and why. */
export type Preview<Resource> =
  | {
      readonly ok: true;
      readonly before: Resource;
      readonly after: Resource;
      /** The version that it would have: of the flag in its environment, of the whole flag, or of the segment. */
      readonly version: number;
      /** Puts what would be in the place of what is, and writes down who did it. */
      readonly commit: (by: Actor) => void;
    }
  | { readonly ok: false; readonly instruction: Instruction | undefined; readonly reason: string };

/** The preview of instructions of which one cannot be carried out. */
export function refusedPreview(
  instructions: readonly Instruction[],
  { index, reason }: { readonly index: number; readonly reason: string },
): Preview<never> {
  return { ok: false, instruction: instructions[index], reason };
}

/** Ids for what is only looked at, so that the account's own stay as they are. */
export function throwawayIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return uuidFor(`preview ${made}`);
  };
}
