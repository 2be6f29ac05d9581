import type { Instruction } from "../model/instructions/instruction.ts";
import { canonicalJson, type Json } from "../model/json.ts";
import { textOf } from "../render/escape.ts";
import type { Observed, OurRequest } from "./observed.ts";

/**
 * Why a pending request may not be applied, whatever its reviews say; undefined if nothing stands against it. Proof 1:
 * it holds what the file compiles to. Proof 3: applying it would do what the pull request showed.
 */
export function objection(observed: Observed, ours: OurRequest): string | undefined {
  const { request, mark, heldDigest } = ours;
  const { compiled } = observed;
  if (heldDigest !== mark.instructions) {
    return `The request no longer holds the instructions that were sent. ${difference(observed, request.instructions)}`;
  }
  if (request.executeAt !== undefined) return "The request carries a schedule that the change file does not ask for.";
  if (request.foreign.length > 0) {
    return `The request carries ${request.foreign.join(", ")}, which the change file does not ask for.`;
  }
  if (request.conflicts.length > 0)
    return `LaunchDarkly reports a conflict: ${request.conflicts.map((one) => JSON.stringify(one)).join(", ")}.`;
  if (compiled === undefined) return undefined;
  if (compiled.instructionsDigest !== mark.instructions) {
    return `The change file now compiles to other instructions than were requested. ${difference(observed, request.instructions)}`;
  }
  if (compiled.effectDigest !== mark.effect) {
    const now = compiled.lines.map(
      ({ subject, before, after }) => `${textOf(subject)}: ${textOf(before)} → ${textOf(after)}`,
    );
    return `The flag changed since the request was made, in what this change touches: applying it would no longer do what was shown and approved. It would now do: ${JSON.stringify(cut(now.slice(0, 5).join("; ")))}.`;
  }
  return undefined;
}

function difference(observed: Observed, held: readonly Instruction[]): string {
  const wanted = observed.compiled?.instructions;
  if (wanted === undefined) return "";
  const lines = Array.from({ length: Math.max(held.length, wanted.length) }, (_, index) => {
    const [has, asks] = [show(held[index]), show(wanted[index])];
    return has === asks
      ? []
      : [`Instruction ${index + 1}: it holds ${JSON.stringify(has)}, the file compiles to ${JSON.stringify(asks)}.`];
  });
  return lines.flat().slice(0, 5).join(" ");
}

function show(instruction: Instruction | undefined): string {
  if (instruction === undefined) return "nothing";
  return cut(canonicalJson(instruction as Json));
}

function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
