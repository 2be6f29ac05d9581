import type { Intent } from "../model/change/intent.ts";
import type { ApprovalRequest } from "../model/live/approval-request.ts";
import { renderTime } from "../render/words/time.ts";
import { waitsForFreeze } from "./freeze.ts";
import type { Observed, Setting, Verdict } from "./observed.ts";
import { isLive, isSatisfied, pickRequest } from "./pick-request.ts";
import { requestVerdict } from "./request-verdict.ts";
import { leftAlone, say, when, whyNothing } from "./say.ts";

/** The fields that ask for a part of several things as a whole. */
const WHOLE_LISTS: readonly string[] = ["variations", "prerequisites", "targets", "rules"];

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
  const idle = open && isSatisfied(observed);
  if (setting.stage === "merged" && !observed.onBase && open && !idle) return reverted(observed);
  const verdict = idle ? satisfied(observed, setting) : pursued(observed, setting);
  if (appliedOther === undefined) return verdict;
  const note = `An earlier change of this pull request is live already: it was applied ${when(appliedOther.request, setting)}.`;
  return { ...verdict, reason: `${verdict.reason} ${note}` };
}

function pursued(observed: Observed, setting: Setting): Verdict {
  const { same } = pickRequest(observed);
  return same === undefined ? missing(observed, setting) : requestVerdict(observed, same, setting);
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
  return leftOver(observed, why) ?? say("cancelled", "none", "Withdrawn", why);
}

/** What is said while a request lives that nobody asks for any more; `kept` says why this run leaves it. */
function leftOver({ requests }: Observed, why: string, kept?: string): Verdict | undefined {
  const live = requests.find(isLive)?.request;
  if (live === undefined) return undefined;
  if (kept !== undefined) return say(null, "pending", "Kept for now", kept, live);
  return say(null, "pending", "Still to be withdrawn", `${why} Its request is still live in LaunchDarkly.`, live);
}

/** The flag needs no change: once merged that is said of the merge, whatever becomes of the flag later. */
function satisfied(observed: Observed, { stage, planOnly }: Setting): Verdict {
  const why =
    stage === "merged"
      ? "When the pull request was merged, what it asked for was live already: nothing was requested."
      : `${whyNothing(observed)}: nothing is requested.`;
  return leftOver(observed, `${whyNothing(observed)}.`, planOnly) ?? say("success", "valid", "Nothing to change", why);
}

function left(observed: Observed, setting: Setting): Verdict {
  const applied = appliedRequest(observed);
  const note = applied === undefined ? "" : ` It had been applied ${when(applied, setting)}.`;
  const why = `The change left the pull request.${note}`;
  return leftOver(observed, why, setting.planOnly) ?? withdrawn(observed, why);
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
  const { change } = observed;
  const isSeveral = change?.intent !== undefined && asksForSeveral(change.intent);
  return withdrawn(
    observed,
    isSeveral
      ? 'The base branch no longer holds this change as a whole: it was reverted or edited since. What of it git still says is asked for by nobody now; a line "reapply:" in the document asks for it.'
      : "The base branch no longer holds this change: it was reverted or edited since.",
  );
}

/** True if an edit asks for several things, so that git may still say some of them. */
function asksForSeveral({ fields }: Intent): boolean {
  return fields.length > 1 || fields.some(({ path }) => WHOLE_LISTS.includes(path));
}
