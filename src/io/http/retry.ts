/** A request that did not succeed, and how long its run has waited already. */
export interface FailedAttempt {
  /** 1 when the first try failed. */
  readonly attempt: number;
  /** The HTTP status that was answered; undefined if there was no answer. */
  readonly status: number | undefined;
  /** True if the request may be sent again although it might have taken effect (reads). */
  readonly repeatable: boolean;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** When the service counts afresh, in Unix milliseconds. */
  readonly resetAt?: number | undefined;
  /** Milliseconds waited so far. */
  readonly spent: number;
  /** Milliseconds that may be waited in all. */
  readonly budget: number;
}

const SHORTEST = 200;
const LONGEST = 10_000;
const MOST_REPEATS = 3;
const PASSING = new Set<number | undefined>([500, 502, 503, 504, undefined]);

/**
 * How many milliseconds to wait before a failed request is sent again, or undefined to give up. `random` is in [0,1).
 * A 429 was never processed and may always be repeated; what may have taken effect only if it is repeatable.
 */
export function retryDelay(failed: FailedAttempt, now: number, random: number): number | undefined {
  const pause = askedPause(failed, now);
  if (pause === undefined) return undefined;
  const delay = Math.round(pause + backoff(failed.attempt, random));
  return failed.spent + delay <= failed.budget ? delay : undefined;
}

function askedPause(failed: FailedAttempt, now: number): number | undefined {
  const { attempt, status, repeatable, retryAfter, resetAt } = failed;
  if (status === 429) return retryAfter ?? (resetAt === undefined ? 0 : untilReset(resetAt - now));
  if (!PASSING.has(status) || !repeatable || attempt > MOST_REPEATS) return undefined;
  return retryAfter ?? 0;
}

/** LaunchDarkly sometimes names a reset in the past: the clocks differ, so as long again, but not for long. */
function untilReset(distance: number): number {
  return distance >= 0 ? distance : Math.min(-distance, LONGEST);
}

/** Also added to what the service asks for, so that many clients do not come back at the same moment. */
function backoff(attempt: number, random: number): number {
  const ceiling = Math.min(LONGEST, SHORTEST * 2 ** attempt);
  return SHORTEST + random * (ceiling - SHORTEST);
}
