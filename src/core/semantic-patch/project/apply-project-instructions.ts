import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Flag } from "../../model/live/flag.ts";
import { carryOut, type Kinds, type PatchRefusal } from "../steps/carry-out.ts";
import type { NewIds, Step } from "../steps/step.ts";
import { DEFAULT_KINDS } from "./default-kinds.ts";
import type { ProjectApplied } from "./project-step.ts";
import { VARIATION_KINDS } from "./variation-kinds.ts";

/** The flag after all instructions, or the first that cannot be carried out. */
export type ProjectPatchResult = { readonly ok: true; readonly flag: Flag } | PatchRefusal;

const KINDS: Kinds<Step<Flag>, Flag, Flag> = new Map(Object.entries({ ...VARIATION_KINDS, ...DEFAULT_KINDS }));

/**
 * What LaunchDarkly would make of a semantic patch of a flag in all environments: all instructions in order or none. The
 * instructions may be any JSON; the flag holds all environments, since one that serves a variation keeps it from being
 * removed. Source: "Update feature flag", https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag
 */
export function applyProjectInstructions(
  flag: Flag,
  instructions: readonly Instruction[],
  context: NewIds,
): ProjectPatchResult {
  const result = carryOutOnProject(flag, instructions, context);
  return result.ok ? { ok: true, flag: result.resource } : result;
}

/** Applies the instructions and tells which parts of the flag they touch, in their order. */
export function carryOutOnProject(
  live: Flag,
  instructions: readonly Instruction[],
  context: NewIds,
): ({ readonly ok: true } & ProjectApplied) | PatchRefusal {
  return carryOut(KINDS, "a flag in all environments", live, instructions, (resource, parameters) => ({
    resource,
    parameters,
    context,
  }));
}
