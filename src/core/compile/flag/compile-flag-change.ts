import type { Change } from "../../model/change/change.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
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
export function compileFlagChange(change: Change, environment: string, live: LiveFlag, sha256: Sha256): CompileResult {
  const { flag, prerequisites } = live;
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
  return compiledFlag(change, environment, live, instructions, sha256);
}

/** What compiled instructions do to a flag in one environment, with further warnings besides those that it earns. */
export function compiledFlag(
  change: Change,
  environment: string,
  { flag, prerequisites, missingSegments }: LiveFlag,
  instructions: readonly Instruction[],
  sha256: Sha256,
  warnings: readonly string[] = [],
): CompileResult {
  const before = flag.configurations[environment] as FlagConfiguration;
  const result = effectOf(flag, environment, instructions, previewContext(prerequisites));
  if (!result.ok) return refusedInstruction(change, result);
  const { effect, configuration: after } = result;
  // Where there is nothing to do, there is nothing to be warned of.
  const asked = { before, after, effect, instructions, missingSegments };
  const earned = instructions.length === 0 ? [] : flagWarnings(asked);
  // The index that a flag keeps of a prerequisite's variation serves whatever stands there.
  const prerequisiteValues = [...prerequisites.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ key, variations }) => servedValues(`variations of ${key}`, variations, instructions));
  const compiled = {
    instructions,
    effect,
    lines: effectLines(flag, environment, effect, prerequisites),
    warnings: [...earned, ...warnings],
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
