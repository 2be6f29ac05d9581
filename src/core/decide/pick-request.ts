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

const RANK = ["completed", "scheduled", "failed", "unknown", "pending"];

/** Sorts out the requests: an ended one speaks before a live one, the oldest before the younger. */
export function pickRequest(observed: Observed): Picked {
  const sorted = [...observed.requests].sort(
    (a, b) =>
      RANK.indexOf(a.request.status) - RANK.indexOf(b.request.status) ||
      a.request.createdAt - b.request.createdAt ||
      (a.request.id < b.request.id ? -1 : 1),
  );
  const isSame = (one: OurRequest) => one.mark.change === observed.change?.digest;
  const same = sorted.find(isSame);
  return {
    same,
    superseded: sorted.filter((one) => one !== same && isLive(one)),
    appliedOther: sorted.find((one) => !isSame(one) && one.request.status === "completed"),
  };
}

/** True if a request could still be applied, now or at its time. */
export function isLive({ request }: OurRequest): boolean {
  return request.status === "pending" || request.status === "scheduled";
}

/** True if a change was decided upon, so that it is not compiled again. */
export function isSettled(observed: Observed): boolean {
  const status = pickRequest(observed).same?.request.status;
  return status === "completed" || status === "scheduled" || status === "failed";
}
