import type { OtherRequest } from "../../../core/decide/observed.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { RepositoryHost } from "../../../ports/repository-host.ts";

/** Pull requests that are read at most, and named. */
const MOST_READ = 3;

/**
 * Adds to what is said of drift which merged pull requests wait to be applied to the same resource: what they ask for is in
 * git and not live yet, and nobody did anything in LaunchDarkly. GitHub is asked only where both are at hand.
 */
export async function tellWaiting(
  host: RepositoryHost,
  others: readonly OtherRequest[],
  diagnostics: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  if (!diagnostics.some(isDrift)) return diagnostics;
  const live = new Set(others.filter((other) => other.live).map(({ pullRequest }) => pullRequest));
  const numbers = [...live].sort((a, b) => a - b).slice(0, MOST_READ);
  const merged = await Promise.all(numbers.map((number) => isMerged(host, number)));
  const waiting = numbers.filter((_, index) => merged[index]);
  if (waiting.length === 0) return diagnostics;
  const first = hintOf(waiting);
  return diagnostics.map((one) => (isDrift(one) ? { ...one, hint: `${first} ${one.hint ?? ""}`.trimEnd() } : one));
}

function hintOf(waiting: readonly number[]): string {
  const names = waiting.map((number) => `#${number}`).join(" and ");
  return waiting.length === 1
    ? `Pull request ${names} is merged and waits to be applied here; if it changes this field, let it be applied first.`
    : `Pull requests ${names} are merged and wait to be applied here; if they change this field, let them be applied first.`;
}

function isDrift({ code }: Diagnostic): boolean {
  return code === "drifted-field";
}

/** Where GitHub does not tell, the drift is told all the same. */
async function isMerged(host: RepositoryHost, number: number): Promise<boolean> {
  try {
    return (await host.readPullRequest(number)).state === "merged";
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
