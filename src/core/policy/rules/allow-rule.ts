import type { Diagnostic } from "../../model/diagnostic.ts";
import { listNames, quote } from "../../render/words/did-you-mean.ts";
import { diagnosticOf, type PolicySubject } from "../policy-subject.ts";

const ELSEWHERE = "Take the document out of the pull request.";

/** `allow`: only the projects and environments that it names may be changed; all environments together only if it names none. */
export function allowRule(subject: PolicySubject): Diagnostic[] {
  const { projects, environments } = subject.config.policy.allow ?? {};
  const { resource, intent, environmentAt = ["environment"] } = subject.change;
  const { project, environment } = resource;
  const faults: Diagnostic[] = [];
  if (projects !== undefined && !projects.includes(project)) {
    faults.push(
      diagnosticOf(subject, {
        code: "policy-not-allowed",
        pointer: ["project"],
        part: "value",
        message: `Project ${quote(project)} may not be changed: allow.projects names ${listNames(projects)}.`,
        cure: ELSEWHERE,
        rule: "policy.allow.projects",
      }),
    );
  }
  if (environments !== undefined && (environment === null || !environments.includes(environment))) {
    const what = environment === null ? "All environments together" : `Environment ${quote(environment)}`;
    faults.push(
      diagnosticOf(subject, {
        code: "policy-not-allowed",
        pointer: environment === null ? [] : environmentAt,
        part: intent === undefined ? "value" : "key",
        message: `${what} may not be changed: allow.environments names ${listNames(environments)}.`,
        cure: ELSEWHERE,
        rule: "policy.allow.environments",
      }),
    );
  }
  return faults;
}
