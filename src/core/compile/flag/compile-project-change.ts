import type { Change } from "../../model/change.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import { equalJson } from "../../model/json.ts";
import type { Flag } from "../../model/live/flag.ts";
import { listNames } from "../../render/words/did-you-mean.ts";
import { projectEffectLines } from "../../render/words/effects/project-effect-lines.ts";
import { projectTargetingLines } from "../../render/words/effects/project-targeting-lines.ts";
import type { EffectEntry } from "../../semantic-patch/effect-entry.ts";
import { projectEffect } from "../../semantic-patch/project/project-effect.ts";
import { revalued } from "../../semantic-patch/project/revalued.ts";
import { isServedNow } from "../../semantic-patch/project/served.ts";
import { label } from "../../semantic-patch/project/variation-value.ts";
import type { Sha256 } from "../../validate/change-digest.ts";
import { type CompileResult, diagnosticOf, effectDigestOf, instructionsDigestOf } from "../compiled.ts";
import type { CompileFault } from "../scope.ts";
import { refuseArchived } from "./archived-flag.ts";
import { compileProjectInstructions } from "./compile-project-instruction.ts";

/** Compiles a change of a flag in all environments; `flag` was read with all of them. */
export function compileProjectChange(change: Change, flag: Flag, sha256: Sha256): CompileResult {
  const faults: CompileFault[] = [];
  const scope = { report: (fault: CompileFault) => faults.push(fault) };
  refuseArchived(scope, flag);
  const instructions = compileProjectInstructions(scope, flag, change.instructions);
  if (faults.length === 0) {
    const result = projectEffect(flag, instructions, numbered());
    if (result.ok) {
      const { effect } = result;
      const lines = projectEffectLines(flag, effect);
      const warnings = warningsOf(flag, result.flag, effect);
      const targeting = { before: projectTargetingLines(flag), after: projectTargetingLines(result.flag) };
      const instructionsDigest = instructionsDigestOf(instructions, sha256);
      const effectDigest = effectDigestOf(effect, sha256);
      const digests = { instructionsDigest, effectDigest };
      const configurations = revalued(flag, result.flag);
      return { ok: true, compiled: { instructions, effect, lines, warnings, targeting, configurations, ...digests } };
    }
    faults.push(refusal(flag, result, instructions));
  }
  return { ok: false, diagnostics: faults.map((fault) => diagnosticOf(change, fault)) };
}

/** Ids for new variations, on which nothing of the result depends. */
function numbered() {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
  };
}

function refusal(
  flag: Flag,
  { index, reason }: { readonly index: number; readonly reason: string },
  instructions: readonly Instruction[],
): CompileFault {
  return {
    code: "refused-instruction",
    pointer: ["instructions", index, instructions[index]?.kind ?? ""],
    part: "key",
    message: `The instruction does not fit flag ${JSON.stringify(flag.key)}: ${reason}`,
    hint: "Compare it with the flag as it is now in LaunchDarkly.",
  };
}

function warningsOf(before: Flag, after: Flag, effect: readonly EffectEntry[]): string[] {
  if (effect.every((entry) => equalJson(entry.before, entry.after))) {
    return ["This changes nothing: everything that it asks for is so already."];
  }
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
