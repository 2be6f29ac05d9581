import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Flag } from "../../model/live/flag.ts";
import { type EffectEntry, sortedByPath } from "../effect-entry.ts";
import type { PatchRefusal } from "../steps/carry-out.ts";
import { readTouched } from "../steps/read-touched.ts";
import type { NewIds } from "../steps/step.ts";
import { carryOutOnProject } from "./apply-project-instructions.ts";

/** What the instructions would do to the live flag and the flag they lead to, or why they cannot be carried out. */
export type ProjectEffectResult =
  | { readonly ok: true; readonly effect: readonly EffectEntry[]; readonly flag: Flag }
  | PatchRefusal;

/**
 * The parts of the flag that the instructions touch and nothing else of it, sorted by path, each once, and for a new value
 * where the variation is served, since that decides what the change means. It holds no id that the patch itself makes.
 */
export function projectEffect(flag: Flag, instructions: readonly Instruction[], context: NewIds): ProjectEffectResult {
  const result = carryOutOnProject(flag, instructions, context);
  if (!result.ok) return result;
  const { resource: after, touched } = result;
  return { ok: true, effect: sortedByPath(readTouched(touched, flag, after)), flag: after };
}
