import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Flag } from "../../model/live/flag.ts";
import { type EffectEntry, escapeSegment } from "../effect-entry.ts";
import type { PatchRefusal } from "../flag/apply-instructions.ts";
import { carryOutProject } from "./apply-project-instructions.ts";
import type { ProjectContext, ProjectTouch } from "./project-step.ts";

/** What the instructions would do to the live flag and the flag they lead to, or why they cannot be carried out. */
export type ProjectEffectResult =
  | { readonly ok: true; readonly effect: readonly EffectEntry[]; readonly flag: Flag }
  | PatchRefusal;

/**
 * The parts of the flag that the instructions touch and nothing else of it, sorted by path, each once, and for a new value
 * where the variation is served, since that decides what the change means. It holds no id that the patch itself makes.
 */
export function projectEffect(
  flag: Flag,
  instructions: readonly Instruction[],
  context: ProjectContext,
): ProjectEffectResult {
  const result = carryOutProject(flag, instructions, context);
  if (!result.ok) return result;
  const effect = [...byPath(result.touched)].map(([path, touch]) => ({
    path,
    before: touch.read(flag),
    after: touch.read(result.flag),
  }));
  return { ok: true, effect: effect.sort((a, b) => (a.path < b.path ? -1 : 1)), flag: result.flag };
}

/** Touches by their path; new variations are numbered from 0 in the order in which the instructions make them. */
function byPath(touched: readonly ProjectTouch[]): Map<string, ProjectTouch> {
  const paths = new Map<string, ProjectTouch>();
  let added = 0;
  for (const touch of touched) {
    const path = touch.path.map(escapeSegment).join("/");
    paths.set(touch.added === undefined ? path : `${path}/+${added++}`, touch);
  }
  return paths;
}
