import type { Clock } from "../../ports/clock.ts";

/** How long one run may wait for a service in all; requests that wait at the same time share their waiting. */
export interface WaitBudget {
  readonly total: number;
  /** Milliseconds waited up to now. */
  spent(): number;
  /** Waits, and counts it. */
  wait(milliseconds: number): Promise<void>;
}

/** A budget of so many milliseconds that is untouched yet. */
export function createWaitBudget(total: number, clock: Clock): WaitBudget {
  let booked = 0;
  let until = 0;
  return {
    total,
    spent: () => booked - Math.max(0, until - clock.now()),
    async wait(milliseconds) {
      const now = clock.now();
      const end = now + milliseconds;
      booked += Math.max(0, end - Math.max(now, until));
      until = Math.max(until, end);
      await clock.sleep(milliseconds);
    },
  };
}
