import type { Instruction } from "../../model/instructions/instruction.ts";
import { isObject } from "../../model/json.ts";
import type { Flag } from "../../model/live/flag.ts";
import type { PatchRefusal } from "../flag/apply-instructions.ts";
import { Refusal } from "../flag/step.ts";
import { DEFAULT_KINDS } from "./default-kinds.ts";
import type { ProjectApplied, ProjectContext, ProjectKind, ProjectTouch } from "./project-step.ts";
import { VARIATION_KINDS } from "./variation-kinds.ts";

/** The flag after all instructions, or the first that cannot be carried out. */
export type ProjectPatchResult = { readonly ok: true; readonly flag: Flag } | PatchRefusal;

const KINDS: ReadonlyMap<string, ProjectKind> = new Map(Object.entries({ ...VARIATION_KINDS, ...DEFAULT_KINDS }));

/**
 * What LaunchDarkly would make of a semantic patch of a flag in all environments: all instructions in order or none. The
 * instructions may be any JSON; the flag holds all environments, since one that serves a variation keeps it from being
 * removed. Source: "Update feature flag", https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag
 */
export function applyProjectInstructions(
  flag: Flag,
  instructions: readonly Instruction[],
  context: ProjectContext,
): ProjectPatchResult {
  const result = carryOutProject(flag, instructions, context);
  return result.ok ? { ok: true, flag: result.flag } : result;
}

/** Applies the instructions and tells which parts of the flag they touch, in their order. */
export function carryOutProject(
  live: Flag,
  instructions: readonly Instruction[],
  context: ProjectContext,
): ({ readonly ok: true } & ProjectApplied) | PatchRefusal {
  if (!Array.isArray(instructions)) return { ok: false, index: 0, reason: "The instructions must be a list." };
  let flag = live;
  const touched: ProjectTouch[] = [];
  for (const [index, instruction] of instructions.entries()) {
    const result = carryOutOne(flag, instruction, context);
    if (typeof result === "string") return { ok: false, index, reason: result };
    flag = result.flag;
    touched.push(...result.touched);
  }
  return { ok: true, flag, touched };
}

function carryOutOne(flag: Flag, instruction: unknown, context: ProjectContext): ProjectApplied | string {
  if (!isObject(instruction) || typeof instruction.kind !== "string")
    return "An instruction must be an object with a kind.";
  const kind = KINDS.get(instruction.kind);
  if (kind === undefined) return `"${instruction.kind}" is not an instruction for a flag in all environments.`;
  try {
    return kind({ flag, parameters: instruction, context });
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
