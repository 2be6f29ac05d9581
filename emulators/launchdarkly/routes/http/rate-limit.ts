import type { Answer, Request } from "../../../server.ts";

/** How many requests a route takes in one window. LaunchDarkly's window lasts ten seconds, its numbers are not published. */
export interface RateLimitOptions {
  readonly perRoute: number;
  readonly windowMilliseconds?: number;
}

/** Counts requests by route and window, on the wall clock, since that is what callers wait by. */
export interface RateLimiter {
  /** Counts a request; the 429 if its route has none left. */
  take(request: Request, route: string): Answer | undefined;
  /** The headers that every answer carries. */
  headers(request: Request): Readonly<Record<string, string>>;
}

const WINDOW = 10_000;
const GLOBAL = 5_000;

/** A limiter; without options it only counts. */
export function createRateLimiter(options: RateLimitOptions | undefined): RateLimiter {
  const window = options?.windowMilliseconds ?? WINDOW;
  const perRoute = options?.perRoute ?? GLOBAL;
  const remaining = new WeakMap<Request, number>();
  let counts = new Map<string, number>();
  let ends = 0;
  let total = 0;

  const roll = () => {
    if (Date.now() < ends) return;
    ends = Date.now() + window;
    counts = new Map();
    total = 0;
  };

  return {
    take(request, route) {
      roll();
      const used = (counts.get(route) ?? 0) + 1;
      counts.set(route, used);
      total += 1;
      remaining.set(request, Math.max(0, perRoute - used));
      if (options === undefined || used <= perRoute) return undefined;
      return {
        status: 429,
        body: { code: "rate_limited", message: "You've exceeded the API rate limit. Try again later." },
      };
    },
    headers: (request) => {
      roll();
      return {
        "X-Ratelimit-Route-Remaining": String(remaining.get(request) ?? perRoute),
        "X-Ratelimit-Global-Remaining": String(Math.max(0, GLOBAL - total)),
        "X-Ratelimit-Reset": String(ends),
      };
    },
  };
}
