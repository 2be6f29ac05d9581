import { isSegment, type Resource } from "../model/change.ts";
import type { ApprovalRequest } from "../model/live/approval-request.ts";
import { renderTime } from "../render/words/time.ts";
import type { Result, Verdict } from "./observed.ts";

/** A verdict, with the request that it speaks of if there is one. */
export function say(
  conclusion: Verdict["conclusion"],
  result: Result,
  title: string,
  reason: string,
  request?: ApprovalRequest,
): Verdict {
  return { conclusion, result, title, reason, ...(request === undefined ? {} : { request }) };
}

/** When a request was applied and by whom. */
export function when(request: ApprovalRequest): string {
  const by = request.appliedBy === undefined ? "" : ` by ${request.appliedBy}`;
  return `at ${renderTime(request.appliedAt)}${by}`;
}

/** The word for what a resource is. */
export function nounOf(resource: Resource): "flag" | "segment" {
  return isSegment(resource) ? "segment" : "flag";
}

/** What a refusal after the merge leaves behind, and how to ask again. */
export function leftAlone(resource: Resource): string {
  return `The ${nounOf(resource)} and the request were left alone. Open a new pull request to ask again.`;
}
