import type { Plan } from "../representations.ts";

/** What makes the limits count; without it they are only told. Each has FeatureSignals' number where none is given. */
export interface RateLimitOptions {
  /** Requests of the organization in one window. */
  readonly requests?: number;
  /** Logins and refreshes of one client in one window. */
  readonly logins?: number;
  /** A minute if absent. */
  readonly windowMilliseconds?: number;
}

/** Counts requests by window, on the wall clock, since that is what callers wait by. */
export interface RateLimiter {
  /** Counts a request; the headers that its answer carries, and whether it is one too many. */
  take(from: Plan | "client"): { readonly headers: Record<string, string>; readonly isSpent: boolean };
}

const PLAN_LIMITS: Readonly<Record<Plan, number>> = { free: 100, trial: 500, pro: 500, enterprise: 2000 };
const LOGINS = 20;
const WINDOW = 60_000;

/** A limiter for one organization; everybody on loopback is one client. */
export function createRateLimiter(options: RateLimitOptions | undefined): RateLimiter {
  const window = options?.windowMilliseconds ?? WINDOW;
  const counted = new Map<"client" | "organization", { count: number; ends: number }>();
  const limitOf = (from: Plan | "client") =>
    from === "client" ? (options?.logins ?? LOGINS) : (options?.requests ?? PLAN_LIMITS[from]);
  const countOf = (from: "client" | "organization") => {
    const last = counted.get(from);
    const current = last === undefined || Date.now() > last.ends ? { count: 0, ends: Date.now() + window } : last;
    current.count += 1;
    counted.set(from, current);
    return current;
  };
  return {
    take: (from) => {
      const limit = limitOf(from);
      const { count, ends } = countOf(from === "client" ? "client" : "organization");
      const headers = {
        "X-RateLimit-Limit": String(limit),
        "X-RateLimit-Remaining": String(Math.max(0, limit - count)),
        "X-RateLimit-Reset": String(Math.floor(ends / 1000)),
      };
      if (options === undefined || count <= limit) return { headers, isSpent: false };
      const seconds = Math.floor((ends - Date.now()) / 1000) + 1;
      return { headers: { ...headers, "Retry-After": String(seconds) }, isSpent: true };
    },
  };
}
