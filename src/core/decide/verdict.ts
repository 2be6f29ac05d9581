import type { ApprovalRequest } from "../model/approval-request.ts";
import { renderTime } from "../render/words/time.ts";
import type { Observed, OurRequest, Result, Setting, Verdict } from "./observed.ts";
import { isLive, pickRequest, successorOf } from "./pick-request.ts";
import { objection } from "./proofs.ts";
import { tallyReviews } from "./review.ts";

/** What the check run of one resource says about the state that was observed. */
export function verdictOf(observed: Observed, setting: Setting): Verdict {
  const { failure, diagnostics, change } = observed;
  if (failure !== undefined) {
    return say(
      failure.outcome === "unknown" ? null : "failure",
      "failed",
      "Failed",
      `${failure.message} ${failure.hint}`,
    );
  }
  const { same, appliedOther } = pickRequest(observed);
  if (setting.stage === "closed") return closed(observed);
  if (change === undefined) return left(observed);
  if (diagnostics.length > 0 && (setting.stage !== "merged" || observed.onBase)) return misfit(observed, setting);
  if (observed.unread) return say(null, "valid", "Validated only", "LaunchDarkly was not asked.");
  const verdict = same === undefined ? missing(observed, setting) : ofRequest(observed, same, setting);
  if (appliedOther === undefined) return verdict;
  const note = `An earlier change of this pull request is live already: it was applied ${when(appliedOther.request)}.`;
  return { ...verdict, reason: `${verdict.reason} ${note}` };
}

function say(
  conclusion: Verdict["conclusion"],
  result: Result,
  title: string,
  reason: string,
  request?: ApprovalRequest,
): Verdict {
  return { conclusion, result, title, reason, ...(request === undefined ? {} : { request }) };
}

function closed(observed: Observed): Verdict {
  const applied = appliedRequest(observed);
  if (applied !== undefined) {
    const reason = `This change is live although its pull request was closed without a merge: it was applied ${when(applied)}. Undo it in LaunchDarkly or with another pull request.`;
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

function left(observed: Observed): Verdict {
  const applied = appliedRequest(observed);
  const note = applied === undefined ? "" : ` It had been applied ${when(applied)}.`;
  return withdrawn(observed, `The change left the pull request.${note}`);
}

/** The change does not fit the flag as it is: wrong before the merge, after it no longer what was approved. */
function misfit(observed: Observed, { stage }: Setting): Verdict {
  const said = observed.diagnostics.map(({ message }) => message).join(" ");
  const request = pickRequest(observed).same?.request;
  if (stage !== "merged" || request === undefined) return say("failure", "invalid", "Invalid", said, request);
  const reason = `${said} The flag and the request were left alone. Open a new pull request to ask again.`;
  return say("failure", "refused", "Not safe to apply", reason, request);
}

function missing(observed: Observed, setting: Setting): Verdict {
  const { stage, planOnly, allowed } = setting;
  if (stage === "merged" && !observed.onBase) return reverted(observed);
  const successor = stage === "merged" ? successorOf(observed, setting) : undefined;
  if (successor !== undefined) {
    return say("cancelled", "none", "Superseded", `The later pull request ${successor} asks for the same change.`);
  }
  if (planOnly !== undefined) return say(null, "pending", "Planned", planOnly);
  if (!allowed.has("create")) return say(null, "pending", "Planned", "This run may not create approval requests.");
  return say(null, "pending", "Not requested yet", "There is no approval request for this change yet.");
}

function reverted(observed: Observed): Verdict {
  return withdrawn(observed, "The base branch no longer holds this change: it was reverted or edited since.");
}

function ofRequest(observed: Observed, ours: OurRequest, setting: Setting): Verdict {
  const { request } = ours;
  switch (request.status) {
    case "completed":
      return completed(ours, setting);
    case "scheduled":
      return say(
        "success",
        "applied",
        "Scheduled",
        `LaunchDarkly will carry it out at ${renderTime(request.executeAt)}.`,
        request,
      );
    case "failed": {
      const why =
        request.conflicts.length > 0 ? `: ${request.conflicts.map((one) => JSON.stringify(one)).join(", ")}.` : ".";
      const reason = `LaunchDarkly could not apply the request${why} The flag is unchanged; a new pull request can ask again.`;
      return say("failure", "failed", "Could not be applied", reason, request);
    }
    case "unknown":
      return say(
        null,
        "pending",
        "Unknown status",
        "LaunchDarkly answered a status that this version does not know.",
        request,
      );
    case "pending":
      return setting.stage === "merged" && !observed.onBase ? reverted(observed) : pending(observed, ours, setting);
  }
}

function completed({ request, heldDigest, mark }: OurRequest, { stage }: Setting): Verdict {
  if (heldDigest !== mark.instructions) {
    const reason = `The request was applied ${when(request)}, but with other instructions than were sent. Compare the flag with the change file.`;
    return say("failure", "refused", "Applied with other instructions", reason, request);
  }
  const title = stage === "merged" ? "Applied" : "Applied before merge";
  return say("success", "applied", title, `It was applied ${when(request)}.`, request);
}

function pending(observed: Observed, ours: OurRequest, setting: Setting): Verdict {
  const { request } = ours;
  const against = objection(observed, ours);
  if (against !== undefined) {
    const cure =
      setting.stage === "merged"
        ? "The flag and the request were left alone. Open a new pull request to ask again."
        : "Delete the request in LaunchDarkly; the next run requests the change anew.";
    return say("failure", "refused", "Not safe to apply", `${against} ${cure}`, request);
  }
  const tally = tallyReviews(request);
  const count = `${tally.approvers.length} of ${tally.needed} ${tally.needed === 1 ? "approval" : "approvals"}`;
  if (tally.declined) return say("failure", "declined", "Declined", "A reviewer declined it in LaunchDarkly.", request);
  if (tally.approved) {
    const after =
      setting.stage === "merged" ? "It is not applied yet." : "It will be applied when the pull request merges.";
    return say("success", "approved", `Approved, ${count}`, after, request);
  }
  if (request.reviewStatus === "unknown") {
    return say(
      null,
      "pending",
      "Unknown review status",
      "LaunchDarkly answered a review status that this version does not know.",
      request,
    );
  }
  const after =
    setting.stage === "merged"
      ? "The pull request is merged: a later run applies it once it is approved."
      : "It waits for review in LaunchDarkly.";
  return say(null, "pending", count, after, request);
}

function when(request: ApprovalRequest): string {
  const by = request.appliedBy === undefined ? "" : ` by ${request.appliedBy}`;
  return `at ${renderTime(request.appliedAt)}${by}`;
}
