import type { Change } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Flag, FlagConfiguration } from "../model/flag.ts";
import type { Instruction } from "../model/instructions/instruction.ts";
import { canonicalJson, type Json } from "../model/json.ts";
import { type EffectLine, effectLines } from "../render/words/effect-words.ts";
import { type EffectEntry, effectOf, isContext } from "../semantic-patch/effect.ts";
import type { Sha256 } from "../validate/change-digest.ts";
import { compileInstruction } from "./compile-instruction.ts";
import type { CompileFault, Scope } from "./scope.ts";

/** What a change means for the live flag: what to send, and what sending it would do. */
export interface Compiled {
  readonly instructions: readonly Instruction[];
  readonly effect: readonly EffectEntry[];
  /** The effect in words, one line for each thing that a person cares about. */
  readonly lines: readonly EffectLine[];
  /** Sentences about what may surprise; they quote nothing. */
  readonly warnings: readonly string[];
  readonly instructionsDigest: string;
  readonly effectDigest: string;
}

/** The product of compiling, or everything that does not fit the live flag. */
export type CompileResult =
  | { readonly ok: true; readonly compiled: Compiled }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Compiles one change against the live flag; `prerequisites` are the flags that its prerequisite instructions name. */
export function compileChange(
  change: Change,
  flag: Flag,
  prerequisites: ReadonlyMap<string, Flag>,
  sha256: Sha256,
): CompileResult {
  const { environment } = change.resource;
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
      const effectDigest = sha256(`flag-gitops effect v1\n${canonicalJson(meant as unknown as Json)}`);
      const lines = effectLines(flag, environment, effect, prerequisites);
      const warnings = warningsOf(result.configuration, effect);
      return { ok: true, compiled: { instructions, effect, lines, warnings, instructionsDigest, effectDigest } };
    }
    faults.push(refusal(change, result));
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

function warningsOf(after: FlagConfiguration, effect: readonly EffectEntry[]): string[] {
  const onlyOff = effect.every(({ path }) => path === "on" || path === "offVariation" || isContext(path));
  return after.on || onlyOff ? [] : ["⚠️ Targeting is off here: this reaches nobody until the flag is turned on."];
}

/** SHA-256 of instructions as they are sent or returned: proof 1. */
export function instructionsDigestOf(instructions: readonly Instruction[], sha256: Sha256): string {
  return sha256(`flag-gitops instructions v1\n${canonicalJson(instructions as unknown as Json)}`);
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

function refusal(change: Change, result: { readonly index: number; readonly reason: string }): CompileFault {
  const kind = change.instructions[result.index]?.kind ?? "";
  return {
    code: "refused-instruction",
    pointer: ["instructions", result.index, kind],
    part: "key",
    message: `The instruction does not fit flag ${JSON.stringify(change.resource.flag)}: ${result.reason}`,
    hint: "Compare it with the flag as it is now in LaunchDarkly.",
  };
}

function diagnosticOf(change: Change, fault: CompileFault): Diagnostic {
  const { code, pointer, part, message, hint } = fault;
  return { code, file: change.file, where: { document: change.document, pointer, part }, message, hint };
}
