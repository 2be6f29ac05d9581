import { nounOf, type Resource } from "../model/change/change.ts";
import type { ApprovalRequest } from "../model/live/approval-request.ts";
import { renderTime } from "../render/words/time.ts";
import type { Observed, Result, Setting, Verdict } from "./observed.ts";

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

/** When a request was applied and by whom: by GitHub login as far as the config says who is who. */
export function when(request: ApprovalRequest, { people }: Setting): string {
  const { appliedBy } = request;
  const by = appliedBy === undefined ? "" : ` by ${people.get(appliedBy) ?? appliedBy}`;
  return `at ${renderTime(request.appliedAt)}${by}`;
}

/** What a refusal after the merge leaves behind, and how to ask again. */
export function leftAlone(resource: Resource): string {
  return `The ${nounOf(resource)} and the request were left alone. Open a new pull request to ask again.`;
}

/**
 * Why nothing is asked for, without the full stop. The flag is said to be as its file says only where nothing is left to
 * warn of: other fields may differ.
 */
export function whyNothing({ compiled }: Observed): string {
  return compiled?.warnings.length === 0
    ? "The flag already is as the file says"
    : "What this edit asks for is live already";
}
