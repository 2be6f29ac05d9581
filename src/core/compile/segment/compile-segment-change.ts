import type { Change } from "../../model/change/change.ts";
import type { Segment } from "../../model/live/segment.ts";
import { segmentEffectLines } from "../../render/words/effects/segment-words.ts";
import { segmentTargetingLines } from "../../render/words/targeting/segment-targeting-lines.ts";
import { segmentEffect } from "../../semantic-patch/segment/segment-effect.ts";
import { numberedIds } from "../../semantic-patch/steps/step.ts";
import type { Sha256 } from "../../validate/change-digest.ts";
import {
  type CompileResult,
  effectDigestOf,
  instructionsDigestOf,
  type LiveSegment,
  refused,
  refusedInstruction,
} from "../compiled.ts";
import type { CompileFault, FaultScope, SegmentScope } from "../scope.ts";
import { compileSegmentInstruction } from "./compile-segment-instruction.ts";
import { segmentWarnings } from "./segment-warnings.ts";

/** Compiles a change of a segment against the live segment. */
export function compileSegmentChange(
  change: Change,
  { segment: before, missingSegments }: LiveSegment,
  sha256: Sha256,
): CompileResult {
  const { key, environment, rules } = before;
  const faults: CompileFault[] = [];
  const scope: SegmentScope = {
    owner: { noun: "segment", key, environment, rules },
    report: (fault) => faults.push(fault),
  };
  refuseDeleted(scope, before);
  const instructions = change.instructions.map((written, index) => compileSegmentInstruction(scope, written, index));
  if (faults.length > 0) return refused(change, faults);
  const result = segmentEffect(before, instructions, numberedIds());
  if (!result.ok) return refusedInstruction(change, result);
  const { effect, segment: after } = result;
  const compiled = {
    instructions,
    effect,
    lines: segmentEffectLines(before, effect),
    warnings: segmentWarnings({ before, after, effect, missingSegments }),
    targeting: { before: segmentTargetingLines(before, after), after: segmentTargetingLines(after, before) },
    instructionsDigest: instructionsDigestOf(instructions, sha256),
    effectDigest: effectDigestOf(effect, sha256),
  };
  return { ok: true, compiled };
}

function refuseDeleted(scope: FaultScope, { deleted, key, environment }: Segment): void {
  if (!deleted) return;
  scope.report({
    code: "deleted-segment",
    pointer: ["segment"],
    part: "value",
    message: `Segment ${JSON.stringify(key)} was deleted in ${JSON.stringify(environment)}.`,
    hint: "Name a segment that is there, or create it anew in LaunchDarkly first.",
  });
}
