import type { ApprovalRequest } from "../model/live/approval-request.ts";
import type { Observed, OurRequest } from "./observed.ts";

/** Our requests of one resource, sorted out. */
export interface Picked {
  /** The one request that speaks for the change, if any does. */
  readonly same: OurRequest | undefined;
  /** Live requests that must go: for another change, or the younger ones of two equal ones. */
  readonly superseded: readonly OurRequest[];
  /** A request for another change of this pull request that was applied. */
  readonly appliedOther: OurRequest | undefined;
}

const RANK = ["completed", "scheduled", "failed", "unknown", "pending", "altered"];

/** Sorts out the requests: an ended one speaks before a live one, the oldest before the younger. */
export function pickRequest(observed: Observed): Picked {
  const isWrong = (one: OurRequest) => isAltered(observed, one) || isAnothers(observed, one);
  const rankOf = (one: OurRequest) => RANK.indexOf(isWrong(one) ? "altered" : one.request.status);
  const sorted = [...observed.requests].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) || a.request.createdAt - b.request.createdAt || (a.request.id < b.request.id ? -1 : 1),
  );
  const isSame = (one: OurRequest) => one.mark.change === observed.change?.digest;
  const same = sorted.find(isSame);
  return {
    same,
    superseded: sorted.filter((one) => one !== same && isLive(one)),
    appliedOther: sorted.find((one) => !isSame(one) && one.request.status === "completed"),
  };
}

/**
 * True if a request that ended, or runs by itself, is not what was sent or not what the file asks for, as far as that
 * shows without the live flag. A pending one is proved before it is applied.
 */
export function isAltered({ change, echoes }: Observed, ours: OurRequest): boolean {
  const { request, mark, heldDigest, echoDigest } = ours;
  if (request.status !== "completed" && request.status !== "scheduled") return false;
  if (heldDigest !== mark.instructions || (echoes.get(request.id) ?? echoDigest) !== echoDigest) return true;
  if (change === undefined || mark.change !== change.digest) return false;
  if (request.status === "scheduled" && request.executeAt !== change.executeAt) return true;
  if (request.foreign.length > 0) return true;
  const kinds = change.instructions.map(({ kind }) => kind).join();
  const held = request.instructions.map(({ kind }) => kind).join();
  if ((change.copy === undefined) === (request.source !== undefined)) return true;
  // What the edit of a flag's document compiles to shows only with the live flag.
  return change.copy === undefined && change.intent === undefined && kinds !== held;
}

/** True if a request that ended is younger than one for the same change that still waits, and another's: its mark was copied. */
function isAnothers({ requests }: Observed, { request, mark }: OurRequest): boolean {
  if (request.status !== "completed" && request.status !== "scheduled") return false;
  return requests.some(
    (other) =>
      other.request.status === "pending" &&
      other.mark.change === mark.change &&
      other.request.createdAt < request.createdAt &&
      other.request.requestor !== request.requestor,
  );
}

/** True if one of our requests could still be applied, now or at its time. */
export function isLive({ request }: OurRequest): boolean {
  return isLiveRequest(request);
}

/** True if a request could still be applied, now or at its time. */
export function isLiveRequest({ status }: ApprovalRequest): boolean {
  return status === "pending" || status === "scheduled";
}

/**
 * True if there is nothing to ask for: the flag is as its document says, or an earlier run found it so after the merge and
 * nobody asked since.
 */
export function isSatisfied(observed: Observed): boolean {
  const { change, compiled, settled } = observed;
  if (compiled !== undefined) return compiled.instructions.length === 0 && change?.copy === undefined;
  return settled && pickRequest(observed).same === undefined;
}

/** True if a change was decided upon, so that it is not compiled again. */
export function isSettled(observed: Observed): boolean {
  const status = pickRequest(observed).same?.request.status;
  return status === "completed" || status === "scheduled" || status === "failed";
}
