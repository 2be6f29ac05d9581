import { nounOf } from "../model/change/change.ts";
import type { ApprovalRequest } from "../model/live/approval-request.ts";
import { renderTime } from "../render/words/time.ts";
import type { Observed, OurRequest, Setting, Verdict } from "./observed.ts";
import { isAltered } from "./pick-request.ts";
import { objection } from "./proofs.ts";
import { isReviewedElsewhere, type ReviewTally, tallyReviews } from "./review.ts";
import { leftAlone, say, when } from "./say.ts";

/** What the check run says about the one request that speaks for a change. */
export function requestVerdict(observed: Observed, ours: OurRequest, setting: Setting): Verdict {
  const { request } = ours;
  switch (request.status) {
    case "completed":
      return completed(observed, ours, setting);
    case "scheduled":
      return scheduled(observed, ours);
    case "failed": {
      const why =
        request.conflicts.length > 0 ? `: ${request.conflicts.map((one) => JSON.stringify(one)).join(", ")}.` : ".";
      const reason = `LaunchDarkly could not apply the request${why} The ${nounOf(observed.resource)} is unchanged; a new pull request can ask again.`;
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
      return pending(observed, ours, setting);
  }
}

function scheduled(observed: Observed, ours: OurRequest): Verdict {
  const { request } = ours;
  const will = `LaunchDarkly will carry it out at ${renderTime(request.executeAt)}`;
  const asked = observed.change?.executeAt;
  if (request.executeAt !== asked) {
    const file = asked === undefined ? "names no time" : `says ${renderTime(asked)}`;
    const reason = `${will}, but the change file ${file}. Delete the request in LaunchDarkly to stop it.`;
    return say("failure", "refused", "Scheduled for another time", reason, request);
  }
  if (isAltered(observed, ours)) {
    const reason = `${will}, but with other instructions than were sent. Delete the request in LaunchDarkly to stop it.`;
    return say("failure", "refused", "Scheduled with other instructions", reason, request);
  }
  return say("success", "applied", "Scheduled", `${will}.`, request);
}

function completed(observed: Observed, ours: OurRequest, setting: Setting): Verdict {
  const { stage } = setting;
  const { resource } = observed;
  const { request } = ours;
  if (isAltered(observed, ours)) {
    const reason = `The request was applied ${when(request, setting)}, but with other instructions than were sent. Compare the ${nounOf(resource)} with the change file.`;
    return say("failure", "refused", "Applied with other instructions", reason, request);
  }
  const title = stage === "merged" ? "Applied" : "Applied before merge";
  const reverted = stage === "merged" && !observed.onBase ? " The base branch no longer holds this change." : "";
  return say("success", "applied", title, `It was applied ${when(request, setting)}.${reverted}`, request);
}

function pending(observed: Observed, ours: OurRequest, setting: Setting): Verdict {
  const { request } = ours;
  const against = objection(observed, ours, setting);
  if (against !== undefined) {
    const reason = `${against.why} ${against.cure ?? usualCure(observed, setting)}`;
    return say("failure", "refused", "Not safe to apply", reason, request);
  }
  const tally = tallyReviews(request, setting.review);
  if (tally.declined) {
    const where = isReviewedElsewhere(request) ? JSON.stringify(request.serviceKind) : "LaunchDarkly";
    return say("failure", "declined", "Declined", `A reviewer declined it in ${where}.`, request);
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
  return tally.approved ? approved(observed, request, tally, setting) : waiting(request, tally, setting);
}

function usualCure({ resource }: Observed, { stage }: Setting): string {
  return stage === "merged"
    ? leftAlone(resource)
    : "Delete the request in LaunchDarkly; the next run requests the change anew.";
}

function countOf(request: ApprovalRequest, { approvers, needed }: ReviewTally): string {
  if (isReviewedElsewhere(request)) return `in ${JSON.stringify(request.serviceKind)}`;
  return `${approvers.length} of ${needed} ${needed === 1 ? "approval" : "approvals"}`;
}

function approved({ freeze }: Observed, request: ApprovalRequest, tally: ReviewTally, setting: Setting): Verdict {
  const { stage, review } = setting;
  const doubt = isReviewedElsewhere(request) ? [] : review.unknown;
  const self =
    doubt.length === 0
      ? ""
      : ` Self-approval could not be ruled out: the config does not say who ${doubt.map((login) => JSON.stringify(login)).join(", ")} ${doubt.length === 1 ? "is" : "are"} in LaunchDarkly.`;
  if (freeze !== undefined) {
    const reason = `It is approved, but nothing is applied here until ${renderTime(freeze.until)}: ${JSON.stringify(freeze.reason)}. The first run after that goes on.`;
    return say(null, "pending", `Frozen until ${renderTime(freeze.until)}`, `${reason}${self}`, request);
  }
  const after = stage === "merged" ? "It is not applied yet." : "It will be applied when the pull request merges.";
  const joint = isReviewedElsewhere(request) ? " " : ", ";
  return say("success", "approved", `Approved${joint}${countOf(request, tally)}`, `${after}${self}`, request);
}

function waiting(request: ApprovalRequest, tally: ReviewTally, { stage }: Setting): Verdict {
  const where = isReviewedElsewhere(request) ? JSON.stringify(request.serviceKind) : "LaunchDarkly";
  const after =
    stage === "merged"
      ? "The pull request is merged: a later run applies it once it is approved."
      : `It waits for review in ${where}.`;
  const own = tally.own.length === 0 ? "" : " An approval by the pull request's author or a committer does not count.";
  const title = isReviewedElsewhere(request)
    ? `Waits for approval ${countOf(request, tally)}`
    : countOf(request, tally);
  return say(null, "pending", title, `${after}${own}`, request);
}
