import type { Diagnostic } from "../model/diagnostic.ts";
import type { PolicyRule, PolicySubject } from "./policy-subject.ts";
import { allowRule } from "./rules/allow-rule.ts";
import { forbidRule } from "./rules/forbid-rule.ts";
import { freezeRule } from "./rules/freeze-rule.ts";
import { reviewersRule } from "./rules/reviewers-rule.ts";
import { rolloutStepRule } from "./rules/rollout-step-rule.ts";
import { ticketRule } from "./rules/ticket-rule.ts";

const RULES: readonly PolicyRule[] = [allowRule, ticketRule, reviewersRule, freezeRule, forbidRule, rolloutStepRule];

/** Everything that the rules of a config have against a change. */
export function policyFaults(subject: PolicySubject): Diagnostic[] {
  return RULES.flatMap((rule) => rule(subject));
}
