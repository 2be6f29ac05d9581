import { nounOf } from "../model/change/change.ts";
import type { Instruction } from "../model/instructions/instruction.ts";
import { canonicalJson, type Json } from "../model/json.ts";
import type { ApprovalRequest } from "../model/live/approval-request.ts";
import { textOf } from "../render/escape.ts";
import { renderTime } from "../render/words/time.ts";
import { holdsCopy } from "../semantic-patch/copy/holds-copy.ts";
import type { Observed, OurRequest, Setting } from "./observed.ts";

/** What stands against applying a request; the cure is absent where the usual one helps. */
export interface Objection {
  readonly why: string;
  readonly cure?: string;
}

/**
 * Why a pending request may not be applied, whatever its reviews say; undefined if nothing stands against it. Proof 1:
 * it holds what the file compiles to. Proof 3: applying it would do what the pull request showed.
 */
export function objection(observed: Observed, ours: OurRequest, setting: Setting): Objection | undefined {
  const why = otherContent(observed, ours) ?? otherEffect(observed, ours);
  return why === undefined ? untimely(observed, ours, setting) : { why };
}

function otherContent(observed: Observed, ours: OurRequest): string | undefined {
  const { request, mark, heldDigest } = ours;
  const { change, compiled } = observed;
  if (change?.copy !== undefined) {
    const why = otherCopy(observed, ours);
    if (why !== undefined) return why;
  } else if (request.source !== undefined) {
    return "The request copies from another environment, which the change file does not ask for.";
  } else if (heldDigest !== mark.instructions) {
    return `The request no longer holds the instructions that were sent. ${difference(observed, request.instructions)}`;
  } else if (compiled !== undefined && compiled.instructionsDigest !== mark.instructions) {
    return `The change file now compiles to other instructions than were requested. ${difference(observed, request.instructions)}`;
  }
  if (request.executeAt !== change?.executeAt) {
    return request.executeAt === undefined
      ? "The request lacks the schedule that the change file asks for."
      : `The request carries a schedule that the change file does not ask for: ${renderTime(request.executeAt)}.`;
  }
  if (request.foreign.length > 0) {
    return `The request carries ${request.foreign.join(", ")}, which the change file does not ask for.`;
  }
  return undefined;
}

/** A copy holds the source that was sent, and instructions that do what it is to do: those that the provider made of it. */
function otherCopy(observed: Observed, ours: OurRequest): string | undefined {
  const { echoes, compiled } = observed;
  const { request, mark, heldDigest, echoDigest } = ours;
  if (request.source === undefined || heldDigest !== mark.instructions) {
    return "The request no longer copies from the environment and version that were sent.";
  }
  const holds = `It holds ${JSON.stringify(cut(request.instructions.map(show).join(", ")))}.`;
  if ((echoes.get(request.id) ?? echoDigest) !== echoDigest) {
    return `The request no longer holds the instructions that LaunchDarkly made of the copy when it was requested. ${holds}`;
  }
  if (compiled === undefined || compiled.effectDigest !== mark.effect || doesCopy(observed, request)) return undefined;
  return `What the request holds would not do what the copy is to do. ${holds}`;
}

function doesCopy({ compiled, resource }: Observed, { instructions }: ApprovalRequest): boolean {
  const { environment } = resource;
  const after = environment === null ? undefined : compiled?.configurations?.get(environment)?.after;
  if (environment === null || after === undefined || compiled?.copied === undefined) return false;
  const { flag, prerequisites } = compiled.copied;
  return holdsCopy(flag, environment, instructions, after, prerequisites);
}

function otherEffect({ compiled, resource }: Observed, { request, mark }: OurRequest): string | undefined {
  if (request.conflicts.length > 0)
    return `LaunchDarkly reports a conflict: ${request.conflicts.map((one) => JSON.stringify(one)).join(", ")}.`;
  if (compiled === undefined || compiled.effectDigest === mark.effect) return undefined;
  const now = compiled.lines.map(
    ({ subject, before, after }) => `${textOf(subject)}: ${textOf(before)} → ${textOf(after)}`,
  );
  return `The ${nounOf(resource)} changed since the request was made, in what this change touches: applying it would no longer do what was shown and approved. It would now do: ${JSON.stringify(cut(now.slice(0, 5).join("; ")))}.`;
}

function untimely(
  { change }: Observed,
  { request }: OurRequest,
  { now, review, stage }: Setting,
): Objection | undefined {
  if (stage !== "merged" && request.settings?.autoApply === true && !review.autoApply) {
    return {
      why: "LaunchDarkly applies what is approved here before the pull request is merged.",
      cure: "Turn that off in LaunchDarkly, or allow it in the config: policy.autoApply.",
    };
  }
  if (change?.executeAt === undefined || change.executeAt > now) return undefined;
  const why = `Its time, ${renderTime(change.executeAt)}, has passed.`;
  return stage === "merged" ? { why } : { why, cure: "Write a later time under executeAt." };
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
