import type { Outcome, PullRequestOutcome, ResourceOutcome } from "../../src/commands/outcome.ts";
import type { Result, Verdict } from "../../src/core/decide/observed.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { pullRequest } from "../commands/fake-host.ts";
import { observing } from "../core/decide/observing.ts";

const CONCLUSIONS: Readonly<Record<Result, Verdict["conclusion"]>> = {
  failed: "failure",
  refused: "failure",
  invalid: "failure",
  declined: "failure",
  pending: null,
  approved: "success",
  applied: "success",
  valid: null,
  none: "cancelled",
};

/** A change that stands so; `tried` if this run wrote something for it. */
export function changed(result: Result, more: Partial<ResourceOutcome> = {}): ResourceOutcome {
  const verdict = { result, conclusion: CONCLUSIONS[result], title: result, reason: `It is ${result}.` };
  return { observed: observing([]), verdict, tried: false, ...more };
}

/** An open pull request with these changes that stands so. */
export function pull(
  result: Result,
  standings: readonly ResourceOutcome[] = [changed(result)],
  more: Partial<PullRequestOutcome> = {},
): PullRequestOutcome {
  return {
    pullRequest: pullRequest(),
    stage: "open",
    scope: "full",
    result,
    standings,
    diagnostics: [],
    sources: new Map(),
    notices: [],
    people: new Map(),
    echoes: new Map(),
    settled: new Set(),
    telling: false,
    remembered: [],
    failures: [],
    ...more,
  };
}

/** A run that looked at these pull requests. */
export function ended(pullRequests: readonly PullRequestOutcome[], more: Partial<Outcome> = {}): Outcome {
  return { result: pullRequests[0]?.result ?? "none", pullRequests, failures: [], sweep: false, ...more };
}

/** The world's refusal. */
export function failure(message = "GitHub cannot be reached."): Failure {
  return new Failure("github-unreachable", message, { hint: "Run it again." });
}
