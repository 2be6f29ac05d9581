import { renderTime } from "../render/words/time.ts";
import type { Observed, OurRequest, Setting, Verdict } from "./observed.ts";
import { objection } from "./proofs.ts";
import { tallyReviews } from "./review.ts";
import { say, when } from "./say.ts";

/** What the check run says about the one request that speaks for a change. */
export function requestVerdict(observed: Observed, ours: OurRequest, setting: Setting): Verdict {
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
      return pending(observed, ours, setting);
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
