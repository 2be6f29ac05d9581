import type { Observed, ReviewRules } from "../../../core/decide/observed.ts";
import { isSettled } from "../../../core/decide/pick-request.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import { membersOf, reviewPolicyOf } from "../../../core/policy/effective.ts";
import { reviewersOf } from "../../../core/policy/reviewers.ts";
import type { Provider } from "../../../ports/provider.ts";
import type { World } from "../../world.ts";
import type { History } from "../history.ts";
import type { Rules } from "./rules.ts";

/** Who is who, as far as a run needs to know. */
export interface People {
  /** The id of a member whom a file names by e-mail address or id; undefined for an address that nobody has. */
  idOf(member: string): string | undefined;
  /** GitHub logins by member id. */
  readonly logins: ReadonlyMap<string, string>;
  readonly review: ReviewRules;
}

/**
 * Reads who is who: at most one look-up of e-mail addresses, and the commits only where somebody has approved and the
 * config says of anybody who they are.
 */
export async function readPeople(
  { host }: World,
  provider: Provider,
  pullRequest: PullRequest,
  history: History,
  found: readonly Observed[],
  { configs, configPath }: Rules,
): Promise<People> {
  const members = membersOf(configs);
  const { selfApproval, canApplyDeclinedChanges, autoApply } = reviewPolicyOf(configs);
  const reviews = found.flatMap(({ requests }) => requests.flatMap(({ request }) => request.reviews));
  const asked = found
    .filter((one) => one.change !== undefined && !isSettled(one))
    .flatMap(({ change }) => (change === undefined ? [] : reviewersOf(change, configs).members));
  const known = reviews.length > 0 ? [...members.values()] : [];
  const emails = [...new Set([...asked, ...known].filter(isEmail).map((email) => email.toLowerCase()))].sort();
  const read = emails.length === 0 ? [] : await provider.readMembers(emails);
  const ids = new Map(read.map(({ email, id }) => [email.toLowerCase(), id]));
  const idOf = (member: string) => (isEmail(member) ? ids.get(member.toLowerCase()) : member);
  const logins = new Map(
    [...members].flatMap(([login, member]) => {
      const id = idOf(member);
      return id === undefined ? [] : [[id, login] as const];
    }),
  );
  const counted = found.filter((one) => !isSettled(one)).flatMap(({ requests }) => requests);
  const approved = counted.some(({ request }) => request.reviews.some(({ kind }) => kind === "approve"));
  const denied = selfApproval === "deny" && approved;
  const authors = denied ? await readAuthors(host, pullRequest, history, members.size > 0) : [];
  const own = authors.map((login) => {
    const member = members.get(login.toLowerCase());
    const id = member === undefined ? undefined : idOf(member);
    if (member !== undefined && id === undefined) throw unknownMember(login, configPath);
    return { login, id };
  });
  return {
    idOf,
    logins,
    review: {
      own: new Set(own.flatMap(({ id }) => id ?? [])),
      unknown: own.filter(({ id }) => id === undefined).map(({ login }) => login),
      declinedMayApply: canApplyDeclinedChanges === "allow",
      autoApply: autoApply === "allow",
    },
  };
}

/** The logins of those whose work a pull request is; `committers`: not only its author. */
async function readAuthors(
  host: World["host"],
  { author, headSha }: PullRequest,
  history: History,
  committers: boolean,
): Promise<string[]> {
  if (!committers) return [author];
  const commits = await host.readCommitsBetween(await history.mergeBase(), headSha);
  const others = commits.flatMap(({ by }) => by.map((login) => login ?? "somebody without a GitHub account"));
  return [...new Set([author, ...others.sort()])];
}

/** Nobody can tell whose approval does not count, so nothing is decided. */
function unknownMember(login: string, configPath: string): Failure {
  const message = `LaunchDarkly has no member as whom ${JSON.stringify(login)} stands under members in ${JSON.stringify(configPath)}.`;
  return new Failure("unknown-member", message, { hint: "Mend that entry on the base branch, then run again." });
}

function isEmail(member: string): boolean {
  return member.includes("@");
}
