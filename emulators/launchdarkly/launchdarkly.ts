import { type Exchange, type Server, serve } from "../server.ts";
import { createAccount, type Token } from "./account/account.ts";
import { DEFAULT_MEMBERS, DEFAULT_TEAMS, type MemberSeed } from "./account/members.ts";
import { createClock } from "./account/requests/schedule.ts";
import type { LedgerRow } from "./account/requests/stored-request.ts";
import { createPeople, type People } from "./people.ts";
import { type ApiRoute, guardRoute } from "./routes/api-route.ts";
import { APPROVAL_ROUTES } from "./routes/approval-routes.ts";
import { FLAG_APPROVAL_ROUTES } from "./routes/flag-approval-routes.ts";
import { FLAG_COPY_ROUTES } from "./routes/flag-copy-routes.ts";
import { createRateLimiter, type RateLimitOptions } from "./routes/http/rate-limit.ts";
import { MEMBER_ROUTES } from "./routes/member-routes.ts";
import { PROJECT_ROUTES } from "./routes/project-routes.ts";
import { AUDIT_ROUTES } from "./routes/resources/audit-routes.ts";
import { FLAG_ROUTES } from "./routes/resources/flag-routes.ts";
import { SEGMENT_ROUTES } from "./routes/resources/segment-routes.ts";
import { DEFAULT_TOKENS, STOREFRONT } from "./seed.ts";
import { type ProjectSeed, seedProject } from "./seeds/seed-project.ts";

/** Every endpoint that is emulated. */
export const ROUTES: readonly ApiRoute[] = [
  ...PROJECT_ROUTES,
  ...MEMBER_ROUTES,
  ...APPROVAL_ROUTES,
  ...FLAG_APPROVAL_ROUTES,
  ...FLAG_COPY_ROUTES,
  ...FLAG_ROUTES,
  ...SEGMENT_ROUTES,
  ...AUDIT_ROUTES,
];

/** What an emulated LaunchDarkly starts with; everything has a default. */
export interface LaunchDarklyOptions {
  readonly port?: number;
  readonly projects?: readonly ProjectSeed[];
  /** Access tokens, by what stands in `Authorization`. */
  readonly tokens?: Readonly<Record<string, Token>>;
  /** All members; the first asks in the UI and the second reviews where nobody is named. */
  readonly members?: readonly MemberSeed[];
  /** Keys of all teams. */
  readonly teams?: readonly string[];
  /** The time in Unix milliseconds; the wall clock if absent. `passTime` puts the account's clock ahead of it. */
  readonly now?: () => number;
  readonly rateLimit?: RateLimitOptions;
  /** False hides conflicts that appeared since a request was made until it is applied. */
  readonly showConflicts?: boolean;
  /** What a dry run is answered where an approval is required, as no document tells; it is let through if absent. */
  readonly refuseDryRuns?: 403 | 405;
  /** True leaves deprecated flags out of the list where no state is asked for, as no document tells or denies. */
  readonly hideDeprecated?: boolean;
}

/** An emulated LaunchDarkly on loopback: its REST API, and the people who use its UI. */
export interface LaunchDarkly extends Server, People {
  /** Every effect that an approval request had on a flag or a segment, oldest first. */
  readonly ledger: readonly LedgerRow[];
  /** Every exchange that could have changed something. */
  writes(): Exchange[];
}

/** Starts a stateful LaunchDarkly on a free port. Its ids depend on nothing but the order of what is created. */
export async function startLaunchDarkly(options: LaunchDarklyOptions = {}): Promise<LaunchDarkly> {
  const { projects = [STOREFRONT], tokens = DEFAULT_TOKENS, members = DEFAULT_MEMBERS } = options;
  const clock = createClock(options.now ?? Date.now);
  const account = createAccount({
    projects: projects.map(seedProject),
    members,
    teams: options.teams ?? DEFAULT_TEAMS,
    tokens: Object.values(tokens),
    now: clock.now,
    showConflicts: options.showConflicts ?? true,
    refuseDryRuns: options.refuseDryRuns,
    hideDeprecated: options.hideDeprecated ?? false,
  });
  const known = new Map(Object.entries(tokens));
  const limiter = createRateLimiter(options.rateLimit);
  const routes = ROUTES.map((one) => guardRoute(account, known, one));
  const server = await serve(routes, {
    guard: (request, route) =>
      route === undefined ? undefined : limiter.take(request, `${route.method} ${route.path}`),
    missing: { status: 404, body: { code: "not_found", message: "Invalid resource identifier" } },
    headers: limiter.headers,
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  return {
    ...server,
    ...createPeople(account, { author: members[0]?.id ?? "", reviewer: members[1]?.id ?? "", clock }),
    ledger: account.ledger,
    writes: () => server.log.filter(({ method }) => method !== "GET"),
  };
}
