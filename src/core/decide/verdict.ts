import type { ApprovalRequest } from "../model/live/approval-request.ts";
import { renderTime } from "../render/words/time.ts";
import { waitsForFreeze } from "./freeze.ts";
import type { Observed, Setting, Verdict } from "./observed.ts";
import { isLive, pickRequest } from "./pick-request.ts";
import { requestVerdict } from "./request-verdict.ts";
import { leftAlone, say, when } from "./say.ts";

/** What the check run of one resource says about the state that was observed. */
export function verdictOf(observed: Observed, setting: Setting): Verdict {
  const { failure, diagnostics, change } = observed;
  if (failure !== undefined) {
    return say(
      failure.outcome === "unknown" ? null : "failure",
      "failed",
      "Failed",
      `${failure.message} ${failure.hint}`,
      (pickRequest(observed).same ?? observed.requests.find(isLive))?.request,
    );
  }
  const { same, appliedOther } = pickRequest(observed);
  if (setting.stage === "closed") return closed(observed, setting);
  if (change === undefined) return left(observed, setting);
  if (diagnostics.length > 0 && (setting.stage !== "merged" || observed.onBase)) return misfit(observed, setting);
  if (observed.unread) return say(null, "valid", "Validated only", "LaunchDarkly was not asked.");
  const open = same === undefined || isLive(same);
  if (setting.stage === "merged" && !observed.onBase && open) return reverted(observed);
  const verdict = same === undefined ? missing(observed, setting) : requestVerdict(observed, same, setting);
  if (appliedOther === undefined) return verdict;
  const note = `An earlier change of this pull request is live already: it was applied ${when(appliedOther.request, setting)}.`;
  return { ...verdict, reason: `${verdict.reason} ${note}` };
}

function closed(observed: Observed, setting: Setting): Verdict {
  const applied = appliedRequest(observed);
  if (applied !== undefined) {
    const reason = `This change is live although its pull request was closed without a merge: it was applied ${when(applied, setting)}. Undo it in LaunchDarkly or with another pull request.`;
    return say("failure", "refused", "Live without a merge", reason, applied);
  }
  return withdrawn(observed, "The pull request was closed without a merge.");
}

function appliedRequest({ requests }: Observed): ApprovalRequest | undefined {
  return requests.find(({ request }) => request.status === "completed")?.request;
}

function withdrawn(observed: Observed, why: string): Verdict {
  const live = observed.requests.find(isLive)?.request;
  if (live === undefined) return say("cancelled", "none", "Withdrawn", why);
  return say(null, "pending", "Still to be withdrawn", `${why} Its request is still live in LaunchDarkly.`, live);
}

function left(observed: Observed, setting: Setting): Verdict {
  const { planOnly } = setting;
  const live = observed.requests.find(isLive)?.request;
  if (planOnly !== undefined && live !== undefined) return say(null, "pending", "Kept for now", planOnly, live);
  const applied = appliedRequest(observed);
  const note = applied === undefined ? "" : ` It had been applied ${when(applied, setting)}.`;
  return withdrawn(observed, `The change left the pull request.${note}`);
}

/** The change does not fit the flag or segment as it is, or the team's rules: wrong before the merge, after it no longer what was approved. */
function misfit(observed: Observed, { stage }: Setting): Verdict {
  const said = observed.diagnostics.map(({ message }) => message).join(" ");
  const request = pickRequest(observed).same?.request;
  if (stage !== "merged" || request === undefined) return say("failure", "invalid", "Invalid", said, request);
  const reason = `${said} ${leftAlone(observed.resource)}`;
  return say("failure", "refused", "Not safe to apply", reason, request);
}

function missing(observed: Observed, setting: Setting): Verdict {
  const { planOnly, allowed } = setting;
  const { successor } = observed;
  if (successor !== undefined) {
    return say("cancelled", "none", "Superseded", `The later pull request ${successor} asks for the same change.`);
  }
  if (planOnly !== undefined) return say(null, "pending", "Planned", planOnly);
  if (observed.freeze !== undefined && waitsForFreeze(observed, setting)) {
    const { until, reason } = observed.freeze;
    const why = `Nothing is requested here until ${renderTime(until)}, since approving may apply it at once: ${JSON.stringify(reason)}.`;
    return say(null, "pending", `Frozen until ${renderTime(until)}`, why);
  }
  if (!allowed.has("create")) return say(null, "pending", "Planned", "This run may not create approval requests.");
  return say(null, "pending", "Not requested yet", "There is no approval request for this change yet.");
}

function reverted(observed: Observed): Verdict {
  return withdrawn(observed, "The base branch no longer holds this change: it was reverted or edited since.");
}
