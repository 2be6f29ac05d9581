import { waitsForFreeze } from "./freeze.ts";
import type { Action, Observed, OurRequest, Setting, Verdict } from "./observed.ts";
import { isLive, isSatisfied, pickRequest } from "./pick-request.ts";
import { objection } from "./proofs.ts";
import { tallyReviews } from "./review.ts";
import { whyNothing } from "./say.ts";
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
  if (observed.unread) return [];
  const tooEarly = observed.requests.filter((one) => isAppliedTooEarly(observed, one, setting));
  if (tooEarly.length > 0) return withdrawals(tooEarly, "LaunchDarkly would apply it too early.");
  if (observed.failure !== undefined || setting.planOnly !== undefined) return [];
  if (setting.stage === "closed") return withdrawals(observed.requests, "The pull request was closed without a merge.");
  if (observed.change === undefined) return withdrawals(observed.requests, "The change left the pull request.");
  if (setting.stage === "merged" && !observed.onBase) {
    return withdrawals(observed.requests, "The base branch no longer holds this change.");
  }
  if (observed.diagnostics.length > 0) return [];
  return [...supersede(observed), ...pursue(observed, setting)];
}

/** Withdraws what stands beside the one request of the change. */
function supersede(observed: Observed): Action[] {
  const { superseded } = pickRequest(observed);
  const twins = superseded.filter(({ mark }) => mark.change === observed.change?.digest);
  return [
    ...withdrawals(twins, "An older request of this pull request asks for the same."),
    ...withdrawals(
      superseded.filter((one) => !twins.includes(one)),
      "The pull request now asks for another change.",
    ),
  ];
}

/** Brings a change forward: asks for it, or applies what was approved; takes back what need not be asked any more. */
function pursue(observed: Observed, setting: Setting): Action[] {
  const { change, compiled } = observed;
  const { same } = pickRequest(observed);
  if (change === undefined || compiled === undefined) return [];
  if (isSatisfied(observed)) return withdrawals(same === undefined ? [] : [same], `${whyNothing(observed)}.`);
  if (same === undefined) {
    const { successor, asking = { members: [], teams: [] } } = observed;
    return successor === undefined && !waitsForFreeze(observed, setting)
      ? [{ do: "create", change, compiled, asking }]
      : [];
  }
  const open = setting.stage === "merged" && same.request.status === "pending" && observed.freeze === undefined;
  const ready = open && tallyReviews(same.request, setting.review).approved;
  return ready && objection(observed, same, setting) === undefined ? [{ do: "apply", request: same.request }] : [];
}

/**
 * True for a request that waits for approval where LaunchDarkly applies what is approved, before the merge and against
 * the team's rules, or in a freeze.
 */
function isAppliedTooEarly({ freeze }: Observed, { request }: OurRequest, { stage, review }: Setting): boolean {
  if (request.status !== "pending" || request.settings?.autoApply !== true) return false;
  return freeze !== undefined || (!review.autoApply && stage !== "merged");
}

function withdrawals(requests: readonly OurRequest[], why: string): Action[] {
  return requests.filter(isLive).map(({ request }) => ({ do: "withdraw", request, why }));
}
