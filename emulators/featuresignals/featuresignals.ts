import { uuidFor } from "../launchdarkly/account/ids.ts";
import { createClock } from "../launchdarkly/account/requests/schedule.ts";
import { type Exchange, type Server, serve } from "../server.ts";
import type { Account, LedgerRow, StoredState } from "./account/account.ts";
import { Refusal } from "./account/refusal.ts";
import { createPeople, type People } from "./people.ts";
import { redactExchange } from "./redact.ts";
import type { Plan } from "./representations.ts";
import { type ApiRoute, envelope, guardRoute } from "./routes/api-route.ts";
import { APPROVAL_ROUTES } from "./routes/approval-routes.ts";
import { AUTH_ROUTES } from "./routes/auth-routes.ts";
import { FLAG_ROUTES } from "./routes/flag-routes.ts";
import { PROJECT_ROUTES } from "./routes/project-routes.ts";
import { createRateLimiter, type RateLimitOptions } from "./routes/rate-limit.ts";
import { ORGANIZATION_ID, type ProjectSeed, seedProject } from "./seeds/seed-project.ts";
import { DEFAULT_USERS, seedUser, type UserSeed } from "./seeds/seed-user.ts";
import { STOREFRONT } from "./seeds/storefront.ts";

/** Every endpoint that is emulated; paths begin with the version, as the base address of a client ends with it. */
export const ROUTES: readonly ApiRoute[] = [...AUTH_ROUTES, ...PROJECT_ROUTES, ...FLAG_ROUTES, ...APPROVAL_ROUTES];

/** What an emulated FeatureSignals starts with; everything has a default. */
export interface FeatureSignalsOptions {
  readonly port?: number;
  readonly projects?: readonly ProjectSeed[];
  /** All users; the first asks in the dashboard and the second reviews where nobody is named. */
  readonly users?: readonly UserSeed[];
  /** `pro` if absent. */
  readonly plan?: Plan;
  /** True if only the owner may log in with a password. */
  readonly ssoEnforced?: boolean;
  /** The time in Unix milliseconds; the wall clock if absent. `passTime` puts the account's clock ahead of it. */
  readonly now?: () => number;
  readonly rateLimit?: RateLimitOptions;
  /**
   * False makes the list of approvals count them all. As the server's source is, it counts the page that it returns, so
   * that `has_more` is never true: only a page that is not full is the last.
   */
  readonly countsPageOnly?: boolean;
  /** True gives answers an id of their request, which the published server mostly leaves out. */
  readonly requestIds?: boolean;
}

/** An emulated FeatureSignals on loopback: its management API, and the people who use its dashboard. */
export interface FeatureSignals extends Server, People {
  /** Where the management API is: the address of the server with its version. */
  readonly baseUrl: string;
  /** Every exchange so far, oldest first, without passwords and tokens. */
  readonly log: Exchange[];
  /** Every effect that an approval request had on a flag, oldest first. */
  readonly ledger: readonly LedgerRow[];
  readonly organizationId: string;
  /** Every exchange that could have changed something; logins and refreshes are none. */
  writes(): Exchange[];
}

/** Starts a stateful FeatureSignals on a free port. Its ids depend on nothing but the order of what is created. */
export async function startFeatureSignals(options: FeatureSignalsOptions = {}): Promise<FeatureSignals> {
  const clock = createClock(options.now ?? Date.now);
  const account = createAccount(options, clock.now);
  const around = {
    account,
    limiter: createRateLimiter(options.rateLimit),
    requestIds: options.requestIds ?? false,
  };
  const server = await serve(
    ROUTES.map((route) => guardRoute(around, route)),
    {
      missing: envelope(new Refusal(404, "404 page not found")),
      ...(options.port === undefined ? {} : { port: options.port }),
    },
  );
  const log = () => server.log.map(redactExchange);
  return {
    ...server,
    ...createPeople(account, clock),
    baseUrl: `${server.url}/v1`,
    get log() {
      return log();
    },
    ledger: account.ledger,
    organizationId: account.organization.id,
    writes: () => log().filter(({ method, path }) => method !== "GET" && !path.startsWith("/v1/auth/")),
  };
}

function createAccount(options: FeatureSignalsOptions, now: () => number): Account {
  const { projects = [STOREFRONT], users = DEFAULT_USERS, plan = "pro", ssoEnforced = false } = options;
  const states = new Map<string, StoredState>();
  let made = 0;
  return {
    organization: { id: ORGANIZATION_ID, name: "Shop", slug: "shop", plan, ssoEnforced },
    users: new Map(users.map((user) => [user.email, seedUser(user)])),
    projects: new Map(projects.map((seed) => [seed.slug, seedProject(seed, states)])),
    states,
    approvals: new Map(),
    ledger: [],
    failedLogins: new Map(),
    issued: new Map(),
    revoked: new Set(),
    meanwhile: [],
    countsPageOnly: options.countsPageOnly ?? true,
    now,
    newUuid: () => {
      made += 1;
      return uuidFor(`made by FeatureSignals ${made}`);
    },
  };
}
