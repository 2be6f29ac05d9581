import type { Observed } from "../../decide/observed.ts";
import { isReviewedElsewhere, standingReviews } from "../../decide/review.ts";
import type { ApprovalRequest, ApprovalSettings, Review } from "../../model/live/approval-request.ts";
import { codeSpan, link } from "../escape.ts";
import type { Report, Standing } from "../report.ts";
import { fitting } from "../words/fitting.ts";
import { renderTime } from "../words/time.ts";

const MOST_OF_THE_REVIEWS = 3_000;

/** How many approvals a request takes, who was asked and who said what, and what is unusual about it, as a Markdown list. */
export function reviewList({ observed, verdict }: Standing, { people }: Report): string {
  const { request } = verdict;
  const asked = request === undefined || request.status === "pending" ? askedLines(observed, people) : [];
  if (request === undefined) return asked.join("\n");
  const needed = request.approvalsNeeded ?? request.settings?.minApprovals;
  const lines = [
    ...(request.status === "pending" && needed !== undefined && !isReviewedElsewhere(request)
      ? [needed === 1 ? "- 1 approval is asked for." : `- ${needed} approvals are asked for.`]
      : []),
    ...asked,
    ...fitting(
      standingReviews(request).map((review) => reviewLine(review, people)),
      MOST_OF_THE_REVIEWS,
      (left) => `- and ${left} more reviews`,
    ),
    ...elsewhereLine(request),
    ...(request.status === "pending" && request.settings !== undefined ? settingLines(request, request.settings) : []),
  ];
  return lines.join("\n");
}

/** Who is asked to review: logins and teams by name; e-mail addresses are nobody's business, so they are only counted. */
function askedLines({ asking, change }: Observed, people: Report["people"]): string[] {
  const { members = [], teams = [] } = asking ?? change?.reviewers ?? {};
  const logins = members.flatMap((member) => people.get(member) ?? []);
  const others = members.length - logins.length;
  const counted = others === 1 ? "1 member" : `${others} members`;
  const named = [
    ...logins.map((login) => codeSpan(login, 100)),
    ...(others === 0 ? [] : [logins.length === 0 ? counted : counted.replace(" ", " other ")]),
    ...teams.map((team) => `team ${codeSpan(team, 100)}`),
  ];
  return named.length === 0 ? [] : [`- Asked to review: ${named.join(", ")}.`];
}

function reviewLine({ kind, reviewer, byServiceToken, at }: Review, people: Report["people"]): string {
  const who = codeSpan(people.get(reviewer) ?? reviewer, 100);
  const said = {
    approve: "approved",
    decline: "declined",
    comment: "commented",
    unknown: "reviewed in an unknown way",
  };
  const when = `at ${renderTime(at)}`;
  if (!byServiceToken) return `- ${who} ${said[kind]} ${when}.`;
  const token = `- The service token ${who} ${said[kind]} ${when}`;
  return kind === "approve" ? `${token}, which does not count.` : `${token}.`;
}

/** Where the request stands in another service: all of it is that service's own text. */
function elsewhereLine(request: ApprovalRequest): string[] {
  const { serviceKind, integration } = request;
  if (!isReviewedElsewhere(request) && integration === undefined) return [];
  const { id, status, url = "" } = integration ?? {};
  const service = codeSpan(serviceKind, 100);
  const named = [
    ...(id === undefined ? [] : [codeSpan(id, 200)]),
    ...(status === undefined ? [] : [`status ${codeSpan(status, 200)}`]),
    ...(url.startsWith("https://") ? [link("open it there", url)] : []),
  ];
  return [`- Its approvals are kept in ${service}${named.length === 0 ? "" : `: ${named.join(", ")}`}.`];
}

function settingLines(request: ApprovalRequest, settings: ApprovalSettings): string[] {
  const { required, canReviewOwnRequest, canApplyDeclinedChanges, autoApply, requiredTags } = settings;
  const declined = standingReviews(request).some(({ kind }) => kind === "decline");
  const tags = fitting(
    requiredTags.map((tag) => codeSpan(tag, 100)),
    1_000,
    (left) => `${left} more`,
  );
  return [
    ...(required || requiredTags.length > 0
      ? []
      : ["- LaunchDarkly requires no approvals here: whoever may change it can do so without one."]),
    ...(canReviewOwnRequest ? ["- LaunchDarkly lets those who ask review their own requests here."] : []),
    ...(canApplyDeclinedChanges && declined ? ["- LaunchDarkly would let it be applied although it is declined."] : []),
    ...(autoApply ? ["- LaunchDarkly applies it as soon as it is approved, before the merge."] : []),
    ...(tags.length === 0 ? [] : [`- LaunchDarkly asks for approval only with one of the tags ${tags.join(", ")}.`]),
  ];
}
