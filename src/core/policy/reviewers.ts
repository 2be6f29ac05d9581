import type { Change } from "../model/change/change.ts";
import type { Reviewers } from "../model/change/reviewers.ts";
import type { Config } from "../model/policy.ts";
import { environmentPolicies } from "./effective.ts";

/** Whom a change asks to review: those whom its file names, then those whom the configs name, nobody twice. */
export function reviewersOf({ reviewers, resource }: Change, configs: readonly Config[]): Reviewers {
  const policies = configs.flatMap((config) => environmentPolicies(config, resource.environment));
  const named = [reviewers, ...policies.map(([, rules]) => rules.reviewers)].flatMap((one) => one ?? []);
  return {
    members: unique(named.flatMap(({ members }) => members)),
    teams: [...new Set(named.flatMap(({ teams }) => teams))],
  };
}

/** The members once each, as first written; case means nothing in an e-mail address. */
function unique(members: readonly string[]): string[] {
  const lower = members.map((member) => member.toLowerCase());
  return members.filter((_, index) => lower.indexOf(lower[index] as string) === index);
}
