import type { Outcome, PullRequestOutcome } from "../commands/outcome.ts";

/** Why the job fails, in one sentence, or undefined if it does not. */
export function failureOf(outcome: Outcome, onUnapproved: "wait" | "fail"): string | undefined {
  const ofPullRequests = outcome.pullRequests.filter((one) => !outcome.sweep || !isLeftAlone(one));
  const [first] = [...outcome.failures, ...ofPullRequests.flatMap(({ failures }) => failures)];
  if (first !== undefined) return `${first.message} ${first.hint}`;
  const bad = outcome.pullRequests.filter((one) => (outcome.sweep ? triedInVain(one) : fails(one, onUnapproved)));
  if (bad.length === 0) return undefined;
  const which = bad.map(({ pullRequest, result }) => `#${pullRequest.number} is ${result}`).join(", ");
  return `Flag changes: ${which}. The log above says why.${partlyApplied(bad)}`;
}

/** A pull request that only its own check run tells of; a config that is not valid stops all of them, so the run must tell. */
function isLeftAlone({ scope, failures }: PullRequestOutcome): boolean {
  return scope === "undecided" && !failures.some(({ code }) => code === "invalid-config");
}

/** What is done already, where only a part was: somebody who runs it again must know. */
function partlyApplied(pullRequests: readonly PullRequestOutcome[]): string {
  const merged = pullRequests.filter(({ stage }) => stage === "merged");
  const changes = merged.flatMap(({ standings }) => standings.filter(({ observed }) => observed.change));
  const applied = changes.filter(({ verdict }) => verdict.result === "applied").length;
  if (applied === 0 || applied === changes.length) return "";
  return ` ${applied} of ${changes.length} changes were applied; running again will not repeat them.`;
}

function fails({ result, stage }: PullRequestOutcome, onUnapproved: "wait" | "fail"): boolean {
  if (result === "pending") return stage === "merged" && onUnapproved === "fail";
  return ["invalid", "declined", "refused", "failed"].includes(result);
}

/** A run over many pull requests fails only for what it tried itself. */
function triedInVain({ standings }: PullRequestOutcome): boolean {
  return standings.some(({ tried, verdict }) => tried && (verdict.result === "failed" || verdict.result === "refused"));
}
