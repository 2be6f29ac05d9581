import type { Change } from "../../model/change.ts";
import { segmentTargetingLines } from "../../render/words/effects/segment-targeting-lines.ts";
import { segmentEffectLines } from "../../render/words/effects/segment-words.ts";
import { segmentEffect } from "../../semantic-patch/segment/segment-effect.ts";
import type { Sha256 } from "../../validate/change-digest.ts";
import {
  type CompileResult,
  diagnosticOf,
  effectDigestOf,
  instructionsDigestOf,
  type LiveSegment,
} from "../compiled.ts";
import type { CompileFault, SegmentScope } from "../scope.ts";
import { compileSegmentInstruction } from "./compile-segment-instruction.ts";
import { segmentWarnings } from "./segment-warnings.ts";

/** Compiles a change of a segment against the live segment. */
export function compileSegmentChange(
  change: Change,
  { segment, missingSegments }: LiveSegment,
  sha256: Sha256,
): CompileResult {
  const faults: CompileFault[] = [];
  const scope: SegmentScope = { segment, report: (fault) => faults.push(fault) };
  if (segment.deleted) faults.push(deleted(scope));
  const instructions = change.instructions.map((written, index) => compileSegmentInstruction(scope, written, index));
  if (faults.length === 0) {
    const result = segmentEffect(segment, instructions, previewContext());
    if (result.ok) {
      const { effect, segment: after } = result;
      const instructionsDigest = instructionsDigestOf(instructions, sha256);
      const effectDigest = effectDigestOf(effect, sha256);
      const lines = segmentEffectLines(segment, effect);
      const warnings = segmentWarnings({ before: segment, after, effect, missingSegments });
      const targeting = {
        before: segmentTargetingLines(segment, after),
        after: segmentTargetingLines(after, segment),
      };
      const digests = { instructionsDigest, effectDigest };
      return { ok: true, compiled: { instructions, effect, lines, warnings, targeting, ...digests } };
    }
    faults.push(refusal(change, scope, result));
  }
  return { ok: false, diagnostics: faults.map((fault) => diagnosticOf(change, fault)) };
}

/** New rules and clauses are numbered: nothing of the result depends on their ids. */
function previewContext() {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
  };
}

function deleted({ segment }: SegmentScope): CompileFault {
  return {
    code: "deleted-segment",
    pointer: ["segment"],
    part: "value",
    message: `Segment ${JSON.stringify(segment.key)} was deleted in ${JSON.stringify(segment.environment)}.`,
    hint: "Name a segment that is there, or create it anew in LaunchDarkly first.",
  };
}

function refusal(
  change: Change,
  { segment }: SegmentScope,
  { index, reason }: { readonly index: number; readonly reason: string },
): CompileFault {
  return {
    code: "refused-instruction",
    pointer: ["instructions", index, change.instructions[index]?.kind ?? ""],
    part: "key",
    message: `The instruction does not fit segment ${JSON.stringify(segment.key)}: ${reason}`,
    hint: "Compare it with the segment as it is now in LaunchDarkly.",
  };
}
