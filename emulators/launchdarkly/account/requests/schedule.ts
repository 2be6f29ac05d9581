import type { Account } from "../account.ts";
import { carryOut } from "../lifecycle.ts";
import type { StoredRequest } from "./stored-request.ts";

/** A clock that can be put forward, in Unix milliseconds. */
export interface Clock {
  now(): number;
  /** Puts the clock forward to a time; one that has passed leaves it alone. */
  passTo(time: number): void;
}

/** A clock that goes as `source` does. */
export function createClock(source: () => number): Clock {
  let ahead = 0;
  const now = () => source() + ahead;
  return {
    now,
    passTo: (time) => {
      ahead += Math.max(0, time - now());
    },
  };
}

/** Carries out every scheduled request whose time has come, the earliest first. */
export function runSchedule(account: Account): void {
  for (const request of scheduledUntil(account, account.now())) {
    carryOut(account, request, request.requestor, undefined);
  }
}

/** Lets time pass: every request that is scheduled until then is carried out when its time comes. */
export function passTime(account: Account, clock: Clock, until: number): void {
  for (const request of scheduledUntil(account, until)) {
    clock.passTo(timeOf(request));
    carryOut(account, request, request.requestor, undefined);
  }
  clock.passTo(until);
}

function scheduledUntil(account: Account, time: number): StoredRequest[] {
  return [...account.requests.values()]
    .filter((request) => request.rep.status === "scheduled" && timeOf(request) <= time)
    .sort((a, b) => timeOf(a) - timeOf(b));
}

function timeOf({ rep }: StoredRequest): number {
  return rep.executionDate ?? Number.POSITIVE_INFINITY;
}
