import type { Diagnostic } from "../../model/diagnostic.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { renderTime } from "../../render/words/time.ts";
import { freezeAt } from "../freeze.ts";
import { diagnosticOf, type PolicySubject } from "../policy-subject.ts";

/** `freeze`: nothing is planned for a time in which nothing is applied. What waits for the end of one breaks no rule. */
export function freezeRule(subject: PolicySubject): Diagnostic[] {
  const { executeAt, resource } = subject.change;
  if (executeAt === undefined) return [];
  const found = freezeAt([subject.config], resource.environment, executeAt);
  if (found === undefined) return [];
  const { environment, freeze } = found;
  const span = `from ${renderTime(freeze.from)} until ${renderTime(freeze.until)}`;
  const message = `The change is to be carried out at ${renderTime(executeAt)}, in the freeze of ${quote(environment)} ${span}: ${quote(freeze.reason)}.`;
  return [
    diagnosticOf(subject, {
      code: "policy-freeze",
      pointer: ["executeAt"],
      part: "value",
      message,
      cure: 'Give "executeAt" another time.',
      rule: `policy.environments.${environment}.freeze`,
    }),
  ];
}
