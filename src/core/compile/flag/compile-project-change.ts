import type { Change } from "../../model/change/change.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import { equalJson } from "../../model/json.ts";
import type { Flag } from "../../model/live/flag.ts";
import { listNames } from "../../render/words/did-you-mean.ts";
import { projectEffectLines } from "../../render/words/effects/project-effect-lines.ts";
import { projectTargetingLines } from "../../render/words/targeting/project-targeting-lines.ts";
import { projectEffect } from "../../semantic-patch/project/project-effect.ts";
import { revalued } from "../../semantic-patch/project/revalued.ts";
import { isServedNow } from "../../semantic-patch/project/served.ts";
import { label } from "../../semantic-patch/project/variation-value.ts";
import { numberedIds } from "../../semantic-patch/steps/step.ts";
import type { Sha256 } from "../../validate/change-digest.ts";
import { type CompileResult, effectDigestOf, instructionsDigestOf, refused, refusedInstruction } from "../compiled.ts";
import type { CompileFault } from "../scope.ts";
import { warningsOf } from "../warnings.ts";
import { refuseArchived } from "./archived-flag.ts";
import { compileProjectInstructions } from "./compile-project-instruction.ts";

/** Compiles a change of a flag in all environments; `flag` was read with all of them. */
export function compileProjectChange(change: Change, flag: Flag, sha256: Sha256): CompileResult {
  const faults: CompileFault[] = [];
  const scope = { report: (fault: CompileFault) => faults.push(fault) };
  refuseArchived(scope, flag);
  const instructions = compileProjectInstructions(scope, flag, change.instructions);
  if (faults.length > 0) return refused(change, faults);
  return compiledProject(change, flag, instructions, sha256);
}

/** What compiled instructions do to a flag in all environments, with further warnings besides those that it earns. */
export function compiledProject(
  change: Change,
  flag: Flag,
  instructions: readonly Instruction[],
  sha256: Sha256,
  warnings: readonly string[] = [],
): CompileResult {
  const result = projectEffect(flag, instructions, numberedIds());
  if (!result.ok) return refusedInstruction(change, result);
  const { effect, flag: after } = result;
  // Where there is nothing to do, there is nothing to be warned of.
  const earned = instructions.length === 0 ? [] : warningsOf(effect, () => servedValueWarnings(flag, after));
  const compiled = {
    instructions,
    effect,
    lines: projectEffectLines(flag, effect),
    warnings: [...earned, ...warnings],
    targeting: { before: projectTargetingLines(flag), after: projectTargetingLines(after) },
    configurations: revalued(flag, after),
    instructionsDigest: instructionsDigestOf(instructions, sha256),
    effectDigest: effectDigestOf(effect, sha256),
  };
  return { ok: true, compiled };
}

/** Variations that get another value where they are served at this moment. */
function servedValueWarnings(before: Flag, after: Flag): string[] {
  return before.variations.flatMap((variation) => {
    const changed = after.variations.find(({ id }) => id === variation.id);
    if (changed === undefined || equalJson(variation.value, changed.value)) return [];
    const environments = Object.entries(before.configurations)
      .filter(([, configuration]) => isServedNow(configuration, variation.id))
      .map(([environment]) => environment);
    if (environments.length === 0) return [];
    const where = listNames(environments, environments.length);
    return [
      `Variation ${label(variation)} is served in ${where} now: everyone who gets it gets the new value at once.`,
    ];
  });
}
