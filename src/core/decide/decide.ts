import type { Action, Observed, Setting, Verdict } from "./observed.ts";
import { isLive, pickRequest } from "./pick-request.ts";
import { objection } from "./proofs.ts";
import { tallyReviews } from "./review.ts";
import { verdictOf } from "./verdict.ts";

/** What to do about one resource, in order, and what its check run would say if nothing were done. */
export interface Decision {
  readonly actions: readonly Action[];
  readonly verdict: Verdict;
}

/** Decides on one resource from what was observed: a pure table, printable before it is carried out. */
export function decide(observed: Observed, setting: Setting): Decision {
  const actions = wanted(observed, setting).filter((action) => setting.allowed.has(action.do));
  return { actions, verdict: verdictOf(observed, setting) };
}

function wanted(observed: Observed, setting: Setting): Action[] {
  if (observed.unread || observed.failure !== undefined || setting.planOnly !== undefined) return [];
  if (observed.diagnostics.length > 0) return [];
  const { same, superseded } = pickRequest(observed);
  if (setting.stage === "closed" || observed.change === undefined) {
    const why =
      setting.stage === "closed" ? "The pull request was closed without a merge." : "The change left the pull request.";
    return withdrawals(observed.requests.filter(isLive), why);
  }
  const withdrawn = withdrawals(superseded, "The pull request now asks for another change.");
  if (setting.stage === "merged" && !observed.onBase) {
    const stale = same?.request.status === "pending" ? [same] : [];
    return [...withdrawn, ...withdrawals(stale, "The base branch no longer holds this change.")];
  }
  if (same === undefined) {
    const { change, compiled } = observed;
    return compiled === undefined ? withdrawn : [...withdrawn, { do: "create", change, compiled }];
  }
  const ready =
    same.request.status === "pending" && observed.compiled !== undefined && tallyReviews(same.request).approved;
  if (setting.stage !== "merged" || !ready || objection(observed, same) !== undefined) return withdrawn;
  return [...withdrawn, { do: "apply", request: same.request }];
}

function withdrawals(requests: readonly { readonly request: { readonly id: string } }[], why: string): Action[] {
  return (requests as Observed["requests"]).map(({ request }) => ({ do: "withdraw", request, why }));
}
