import type { Change } from "../../model/change.ts";
import type { FlagConfiguration } from "../../model/live/flag.ts";
import { effectLines } from "../../render/words/effects/effect-words.ts";
import { targetingLines } from "../../render/words/targeting/targeting-lines.ts";
import { servedValues } from "../../semantic-patch/effect-entry.ts";
import { effectOf } from "../../semantic-patch/flag/effect.ts";
import { previewContext } from "../../semantic-patch/flag/preview-context.ts";
import type { Sha256 } from "../../validate/change-digest.ts";
import {
  type CompileResult,
  effectDigestOf,
  instructionsDigestOf,
  type LiveFlag,
  refused,
  refusedInstruction,
} from "../compiled.ts";
import type { CompileFault, FlagScope } from "../scope.ts";
import { refuseArchived } from "./archived-flag.ts";
import { compileInstruction } from "./compile-instruction.ts";
import { flagWarnings } from "./flag-warnings.ts";

/** Compiles a change of a flag in one environment against the live flag. */
export function compileFlagChange(
  change: Change,
  environment: string,
  { flag, prerequisites, missingSegments }: LiveFlag,
  sha256: Sha256,
): CompileResult {
  const before = flag.configurations[environment] as FlagConfiguration;
  const faults: CompileFault[] = [];
  const scope: FlagScope = {
    flag,
    configuration: before,
    prerequisites,
    owner: { noun: "flag", key: flag.key, environment, rules: before.rules },
    report: (fault) => faults.push(fault),
  };
  refuseArchived(scope, flag);
  const instructions = change.instructions.map((written, index) => compileInstruction(scope, written, index));
  if (faults.length > 0) return refused(change, faults);
  const result = effectOf(flag, environment, instructions, previewContext(prerequisites));
  if (!result.ok) return refusedInstruction(change, result);
  const { effect, configuration: after } = result;
  // The index that a flag keeps of a prerequisite's variation serves whatever stands there.
  const prerequisiteValues = [...prerequisites.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ key, variations }) => servedValues(`variations of ${key}`, variations, instructions));
  const compiled = {
    instructions,
    effect,
    lines: effectLines(flag, environment, effect, prerequisites),
    warnings: flagWarnings({ before, after, effect, instructions, missingSegments }),
    targeting: {
      before: targetingLines(flag, before, prerequisites),
      after: targetingLines(flag, after, prerequisites),
    },
    configurations: new Map([[environment, { before, after }]]),
    instructionsDigest: instructionsDigestOf(instructions, sha256),
    effectDigest: effectDigestOf([...effect, ...prerequisiteValues], sha256),
  };
  return { ok: true, compiled };
}
