import { type Change, type Copy, nounOf, resourceNoun } from "../model/change/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Instruction } from "../model/instructions/instruction.ts";
import { canonicalJson, type Json } from "../model/json.ts";
import type { ConfigurationChange, Flag } from "../model/live/flag.ts";
import type { Segment } from "../model/live/segment.ts";
import type { EffectLine } from "../render/words/effects/effect-words.ts";
import type { Words } from "../render/words/words.ts";
import type { EffectEntry } from "../semantic-patch/effect-entry.ts";
import type { PatchRefusal } from "../semantic-patch/steps/carry-out.ts";
import type { Sha256 } from "../validate/change-digest.ts";
import type { CompileFault } from "./scope.ts";

/** A live flag and what else a change of it names, read beforehand. */
export interface LiveFlag {
  readonly flag: Flag;
  /** The flags that prerequisite instructions name, by key; one that the project lacks is absent. */
  readonly prerequisites: ReadonlyMap<string, Flag>;
  /** Keys of segments that a negated clause of the change names and the environment does not have. */
  readonly missingSegments: ReadonlySet<string>;
  /** Unix milliseconds when git last changed the document before the pull request; read only where live and git disagree. */
  readonly writtenAt?: number;
}

/** A live segment and what else a change of it names, read beforehand. */
export interface LiveSegment {
  readonly segment: Segment;
  /** Keys of segments that a negated clause of the change names and the environment does not have. */
  readonly missingSegments: ReadonlySet<string>;
}

/** What a change is compiled against. */
export type Live = LiveFlag | LiveSegment;

/** What a change means for the live resource: what to send, and what sending it would do. */
export interface Compiled {
  /** Empty for a copy, and where the flag already is as its document says. */
  readonly instructions: readonly Instruction[];
  /** Present for a copy: what to copy, and the version of the source environment that it was computed from. */
  readonly copy?: Copy & { readonly version: number };
  readonly effect: readonly EffectEntry[];
  /** The effect in words, one line for each thing that a person cares about. */
  readonly lines: readonly EffectLine[];
  /** Sentences about what may surprise; what they quote stands in double quotes as JSON. */
  readonly warnings: readonly string[];
  /** The targeting before and after in words, line by line, for a diff. */
  readonly targeting: { readonly before: readonly Words[]; readonly after: readonly Words[] };
  /** A flag's configurations before and after, by environment; absent for a segment. */
  readonly configurations?: ReadonlyMap<string, ConfigurationChange>;
  /** For a copy: what it was computed on, to see what the instructions do that a provider makes of it. */
  readonly copied?: Pick<LiveFlag, "flag" | "prerequisites">;
  readonly instructionsDigest: string;
  readonly effectDigest: string;
}

/** The product of compiling, or everything that does not fit the live resource. */
export type CompileResult =
  | { readonly ok: true; readonly compiled: Compiled }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** SHA-256 of instructions as they are sent or returned: proof 1. */
export function instructionsDigestOf(instructions: readonly Instruction[], sha256: Sha256): string {
  return sha256(`flag-gitops instructions v1\n${canonicalJson(instructions as unknown as Json)}`);
}

/** SHA-256 of what a copy request was sent with, or holds: proof 1 of a copy, together with its echoed instructions. */
export function copyDigestOf(
  source: { readonly environment: string; readonly version?: number },
  sha256: Sha256,
): string {
  const { environment, version = null } = source;
  return sha256(`flag-gitops copy v1\n${canonicalJson({ environment, version })}`);
}

/** SHA-256 of what sending the instructions would do: proof 3. */
export function effectDigestOf(effect: readonly EffectEntry[], sha256: Sha256): string {
  return sha256(`flag-gitops effect v1\n${canonicalJson(effect as unknown as Json)}`);
}

/** Names that do not fit the live resource, as diagnostics of the change's file. */
export function refused({ file, document }: Change, faults: readonly CompileFault[]): CompileResult {
  const diagnostics = faults.map(({ code, pointer, part, message, hint }) => ({
    code,
    file,
    where: { document, pointer, part },
    message,
    hint,
  }));
  return { ok: false, diagnostics };
}

/** An instruction that fits by its names and yet cannot be carried out on the live resource. */
export function refusedInstruction(change: Change, { index, reason }: PatchRefusal): CompileResult {
  const { resource, instructions, intent, environmentAt } = change;
  const edited = intent?.of === "variations" ? ["variations"] : environmentAt;
  const fault: CompileFault = {
    code: "refused-instruction",
    pointer: (intent && edited) ?? ["instructions", index, instructions[index]?.kind ?? ""],
    part: "key",
    message: `${intent === undefined ? "The instruction" : "The edit"} does not fit ${resourceNoun(resource)}: ${reason}`,
    hint: `Compare it with the ${nounOf(resource)} as it is now in LaunchDarkly.`,
  };
  return refused(change, [fault]);
}
