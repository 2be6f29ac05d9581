import { DEFAULT_MEMBERS } from "../../../emulators/launchdarkly/account/members.ts";
import type { Json } from "../../../src/core/model/json.ts";
import type { EmulatedWorld } from "../../../test/harness/world.ts";
import { shortTime } from "../resources/short-time.ts";
import type { Screen } from "../screen/screen.ts";
import { spacedJson } from "../screen/spaced-json.ts";

type Request = ReturnType<EmulatedWorld["launchDarkly"]["requests"]>[number];

/** Shows an approval request as its reviewers find it: title, comment, who is asked, and what it would do. */
export function showRequest({ launchDarkly }: EmulatedWorld, request: Request, screen: Screen): void {
  const { _id, description, instructions, executionDate } = request;
  screen.line(withShortMark(description), "strong");
  screen.quote([
    `${launchDarkly.comment(_id)}`,
    `To review: ${reviewers(request, launchDarkly.teams(_id))}`,
    ...(executionDate === undefined ? [] : [`To be carried out: ${shortTime(executionDate)}`]),
    ...instructions.map((one) => `- ${spacedJson(one as Json)}`),
  ]);
}

/** The title of a request without the mark at its end. */
export function titleOf({ description }: Request): string {
  return description.replace(/ \[flag-gitops v1 .*\]$/, "");
}

function reviewers({ notifyMemberIds }: Request, teams: readonly string[]): string {
  const members = DEFAULT_MEMBERS.filter(({ id }) => notifyMemberIds.includes(id)).map(({ firstName }) => firstName);
  const asked = [...members, ...teams.map((team) => `the team ${team}`)];
  return asked.length === 0 ? "nobody in particular" : asked.join(", ");
}

/** The title of a request; the mark, which ties it to the pull request, is cut short. */
function withShortMark(description: string): string {
  return description.replace(/(\[flag-gitops v1 \S+) .*\]$/, "$1 …]");
}
