import { type Exchange, type Server, serve } from "../server.ts";
import { createAccount, type LedgerRow, type Token } from "./account/account.ts";
import { createPeople, type People } from "./people.ts";
import { guardRoute } from "./routes/api-route.ts";
import { APPROVAL_ROUTES } from "./routes/approval-routes.ts";
import { FLAG_APPROVAL_ROUTES } from "./routes/flag-approval-routes.ts";
import { FLAG_ROUTES } from "./routes/flag-routes.ts";
import { PROJECT_ROUTES } from "./routes/project-routes.ts";
import { createRateLimiter, type RateLimitOptions } from "./routes/rate-limit.ts";
import { DEFAULT_TOKENS, MEMBERS, STOREFRONT } from "./seed.ts";
import { type ProjectSeed, seedProject } from "./seed-project.ts";

/** What an emulated LaunchDarkly starts with; everything has a default. */
export interface LaunchDarklyOptions {
  readonly port?: number;
  readonly projects?: readonly ProjectSeed[];
  /** Access tokens, by what stands in `Authorization`. */
  readonly tokens?: Readonly<Record<string, Token>>;
  /** Ids of all members. */
  readonly members?: readonly string[];
  /** The time in Unix milliseconds; the wall clock if absent. */
  readonly now?: () => number;
  readonly rateLimit?: RateLimitOptions;
  /** False hides conflicts that appeared since a request was made until it is applied. */
  readonly showConflicts?: boolean;
}

/** An emulated LaunchDarkly on loopback: its REST API, and the people who use its UI. */
export interface LaunchDarkly extends Server, People {
  /** Every effect that an approval request had on a flag, oldest first. */
  readonly ledger: readonly LedgerRow[];
  /** Every exchange that could have changed something. */
  writes(): Exchange[];
}

/** Starts a stateful LaunchDarkly on a free port. Its ids depend on nothing but the order of what is created. */
export async function startLaunchDarkly(options: LaunchDarklyOptions = {}): Promise<LaunchDarkly> {
  const { projects = [STOREFRONT], tokens = DEFAULT_TOKENS, members = Object.values(MEMBERS) } = options;
  const account = createAccount({
    projects: projects.map(seedProject),
    members,
    now: options.now ?? Date.now,
    showConflicts: options.showConflicts ?? true,
  });
  const known = new Map(Object.entries(tokens));
  const limiter = createRateLimiter(options.rateLimit);
  const routes = [...PROJECT_ROUTES, ...APPROVAL_ROUTES, ...FLAG_APPROVAL_ROUTES, ...FLAG_ROUTES].map((one) =>
    guardRoute(account, known, one),
  );
  const server = await serve(routes, {
    guard: (request, route) =>
      route === undefined ? undefined : limiter.take(request, `${route.method} ${route.path}`),
    missing: { status: 404, body: { code: "not_found", message: "Invalid resource identifier" } },
    headers: limiter.headers,
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  return {
    ...server,
    ...createPeople(account, members[1] ?? ""),
    ledger: account.ledger,
    writes: () => server.log.filter(({ method }) => method !== "GET"),
  };
}
