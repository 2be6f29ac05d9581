import type { Diagnostic } from "../../model/diagnostic.ts";
import { renderPercentage } from "../../model/instructions/percentage.ts";
import { equalJson, type Json } from "../../model/json.ts";
import type { ConfigurationChange, FlagConfiguration } from "../../model/live/flag.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { diagnosticOf, editedAt, type PolicySubject, policiesOf } from "../policy-subject.ts";
import { rolloutStep } from "../rollout-step.ts";

/** Turning a flag off is how people stop harm, so no limit stands in its way, if the change moves nothing else. */
function isTurnedOff({ before, after }: ConfigurationChange): boolean {
  return before.on && !after.on && equalJson(servingOf(before), servingOf(after));
}

/** What decides who gets what once the flag is on again: not what rules are called, nor what is tracked. */
function servingOf({ offVariation, fallthrough, prerequisites, targets, rules }: FlagConfiguration): Json {
  const served = rules.map(({ clauses, serve }) => ({ clauses, serve }));
  return { offVariation, fallthrough, prerequisites, targets, rules: served } as unknown as Json;
}

/** `maxRolloutStep`: a change moves no more than this share of an audience's traffic to another variation. */
export function rolloutStepRule(subject: PolicySubject): Diagnostic[] {
  const { configurations } = subject;
  return policiesOf(subject).flatMap(([environment, { maxRolloutStep }]) => {
    const change = configurations?.get(environment);
    if (maxRolloutStep === undefined || change === undefined || isTurnedOff(change)) return [];
    const step = rolloutStep(change.before, change.after);
    if (step.share <= maxRolloutStep) return [];
    const most = `maxRolloutStep of ${quote(environment)} is ${renderPercentage(maxRolloutStep)}`;
    return diagnosticOf(subject, {
      code: "policy-rollout-step",
      pointer: editedAt(subject.change) ?? [subject.change.copy === undefined ? "instructions" : "include"],
      part: "key",
      message: `The change moves ${renderPercentage(step.share)} of the traffic of ${step.audience} to another variation; ${most}.`,
      cure: "Go in smaller steps, one pull request after another.",
      rule: `policy.environments.${environment}.maxRolloutStep`,
    });
  });
}
