import type { Change } from "../../model/change.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import { canonicalJson, type Json } from "../../model/json.ts";
import type { Flag, FlagConfiguration } from "../../model/live/flag.ts";
import { effectLines } from "../../render/words/effects/effect-words.ts";
import { targetingLines } from "../../render/words/effects/targeting-lines.ts";
import type { EffectEntry } from "../../semantic-patch/effect-entry.ts";
import { effectOf } from "../../semantic-patch/flag/effect.ts";
import type { Sha256 } from "../../validate/change-digest.ts";
import { type CompileResult, diagnosticOf, effectDigestOf, instructionsDigestOf, type LiveFlag } from "../compiled.ts";
import type { CompileFault, Scope } from "../scope.ts";
import { compileInstruction } from "./compile-instruction.ts";
import { flagWarnings } from "./warnings.ts";

/** Compiles a change of a flag in one environment against the live flag. */
export function compileFlagChange(
  change: Change,
  environment: string,
  { flag, prerequisites, missingSegments }: LiveFlag,
  sha256: Sha256,
): CompileResult {
  const configuration = flag.configurations[environment] as FlagConfiguration;
  const faults: CompileFault[] = [];
  const scope: Scope = { flag, environment, configuration, prerequisites, report: (fault) => faults.push(fault) };
  if (flag.archived) {
    const message = `Flag ${JSON.stringify(flag.key)} is archived.`;
    faults.push({
      code: "archived-flag",
      pointer: ["flag"],
      part: "value",
      message,
      hint: "Restore it in LaunchDarkly first.",
    });
  }
  const instructions = change.instructions.map((written, index) => compileInstruction(scope, written, index));
  if (faults.length === 0) {
    const result = effectOf(flag, environment, instructions, previewContext(prerequisites));
    if (result.ok) {
      const { effect } = result;
      const instructionsDigest = instructionsDigestOf(instructions, sha256);
      const meant = [...effect, ...prerequisiteValues(instructions, prerequisites)];
      const effectDigest = effectDigestOf(meant, sha256);
      const lines = effectLines(flag, environment, effect, prerequisites);
      const both = { before: configuration, after: result.configuration };
      const configurations = new Map([[environment, both]]);
      const warnings = flagWarnings({ ...both, effect, instructions, missingSegments });
      const targeting = {
        before: targetingLines(flag, configuration, prerequisites),
        after: targetingLines(flag, result.configuration, prerequisites),
      };
      const digests = { instructionsDigest, effectDigest };
      return { ok: true, compiled: { instructions, effect, lines, warnings, targeting, configurations, ...digests } };
    }
    faults.push(refusal(change, flag.key, result));
  }
  return { ok: false, diagnostics: faults.map((fault) => diagnosticOf(change, fault)) };
}

/** The values of the variations that prerequisites ask for: the index that a flag keeps serves whatever stands there. */
function prerequisiteValues(
  instructions: readonly Instruction[],
  prerequisites: ReadonlyMap<string, Flag>,
): EffectEntry[] {
  const named = canonicalJson(instructions as unknown as Json);
  return [...prerequisites.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ key, variations }) =>
      variations
        .filter(({ id }) => named.includes(JSON.stringify(id)))
        .map(({ id, value }) => ({ path: `variations of ${key}/${id}`, before: value, after: value })),
    );
}

/** Ids and look-ups for applying instructions in memory: new rules and clauses are numbered. */
function previewContext(prerequisites: ReadonlyMap<string, Flag>) {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
    prerequisiteVariation(key: string, variationId: string) {
      const index = prerequisites.get(key)?.variations.findIndex(({ id }) => id === variationId) ?? -1;
      return index < 0 ? undefined : index;
    },
  };
}

function refusal(
  change: Change,
  flagKey: string,
  result: { readonly index: number; readonly reason: string },
): CompileFault {
  const kind = change.instructions[result.index]?.kind ?? "";
  return {
    code: "refused-instruction",
    pointer: ["instructions", result.index, kind],
    part: "key",
    message: `The instruction does not fit flag ${JSON.stringify(flagKey)}: ${result.reason}`,
    hint: "Compare it with the flag as it is now in LaunchDarkly.",
  };
}
