import type { Diagnostic } from "../../model/diagnostic.ts";
import { listNames } from "../../render/words/did-you-mean.ts";
import { diagnosticOf, type PolicySubject, policiesOf } from "../policy-subject.ts";
import { reviewersOf } from "../reviewers.ts";

const MOST_MEMBERS = 10; // LaunchDarkly's limit for the reviewers of one request

/** `reviewers`: the file and the policy together ask no more members than a request can ask. */
export function reviewersRule(subject: PolicySubject): Diagnostic[] {
  const { change, config } = subject;
  const { length } = reviewersOf(change, [config]).members;
  const asking = policiesOf(subject).filter(([, { reviewers }]) => (reviewers?.members ?? []).length > 0);
  const [first, second] = asking;
  if (length <= MOST_MEMBERS || first === undefined) return [];
  const environments = listNames(asking.map(([environment]) => environment));
  return [
    diagnosticOf(subject, {
      code: "too-many-reviewers",
      pointer: ["reviewers", "members"],
      part: "key",
      message: `The file and reviewers of ${environments} ask ${length} members to review; the most is ${MOST_MEMBERS}.`,
      cure: "Name fewer members, or a team.",
      rule: second === undefined ? `policy.environments.${first[0]}.reviewers` : "policy.environments",
    }),
  ];
}
