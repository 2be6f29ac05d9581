import type { JsonObject } from "../../../src/core/model/json.ts";
import type { Account, StoredUser } from "./account.ts";
import { Refusal } from "./refusal.ts";
import { type Claims, ISSUERS, readToken, signToken } from "./tokens.ts";

/** A login; without a second factor the code is empty. */
export interface Login {
  readonly email: string;
  readonly password: string;
  readonly mfa_code: string;
}

/** A login that failed: its answer has a shape of its own. */
export class LoginFailure extends Error {
  readonly status: 401 | 429;
  readonly body: JsonObject;

  constructor(status: 401 | 429, body: JsonObject) {
    super("The login failed");
    this.name = "LoginFailure";
    this.status = status;
    this.body = body;
  }
}

const ATTEMPTS = 10;
const LOCKED_MILLISECONDS = 15 * 60_000;
const ACCESS_SECONDS = 60 * 60;
const REFRESH_SECONDS = 7 * 24 * 60 * 60;
const REGION = "eu";

/** A user by e-mail and password. Throws a `LoginFailure`, or the 403 of a second factor or of single sign-on. */
export function signIn(account: Account, { email, password, mfa_code }: Login): StoredUser {
  const failed = recentFailures(account, email);
  if (failed >= ATTEMPTS) throw locked(account, failed);
  const user = account.users.get(email);
  if (user === undefined || user.password !== password) throw wrongCredentials(account, email);
  if (account.organization.ssoEnforced && user.role !== "owner") {
    throw new Refusal(403, "this organization requires SSO login");
  }
  if (user.mfaCode !== undefined && mfa_code === "") throw new Refusal(403, "mfa_required");
  if (user.mfaCode !== undefined && user.mfaCode !== mfa_code) {
    noteFailure(account, email);
    throw new Refusal(401, "MFA verification failed");
  }
  return user;
}

/** The user of a refresh token, with the role that it claims; it stays good, since nobody keeps account of it. */
export function readRefreshToken(account: Account, token: string): { user: StoredUser; claims: Claims } {
  try {
    const claims = readToken(token, ISSUERS.refresh, account.now());
    const user = [...account.users.values()].find(({ id }) => id === claims.user_id);
    if (user !== undefined) return { user, claims };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  throw new Refusal(401, "invalid refresh token");
}

/** A pair of tokens: one for an hour of requests, one for a week of refreshing. */
export function issueTokens(
  account: Account,
  user: StoredUser,
  role: string = user.role,
): { access_token: string; refresh_token: string; expires_at: number } {
  const iat = Math.floor(account.now() / 1000);
  const sign = (iss: string, seconds: number) => {
    const jti = account.newUuid().replaceAll("-", "");
    account.issued.set(user.id, [...(account.issued.get(user.id) ?? []), jti]);
    const { id: user_id, email } = user;
    const org_id = account.organization.id;
    return signToken({ user_id, org_id, role, email, data_region: REGION, jti, exp: iat + seconds, iat, iss });
  };
  return {
    access_token: sign(ISSUERS.access, ACCESS_SECONDS),
    refresh_token: sign(ISSUERS.refresh, REFRESH_SECONDS),
    expires_at: iat + ACCESS_SECONDS,
  };
}

/** The organization as a login shows it. */
export function viewOrganization({ organization: { id, name, slug, plan } }: Account): JsonObject {
  return { id, name, slug, plan, data_region: REGION };
}

function recentFailures({ failedLogins, now }: Account, email: string): number {
  return (failedLogins.get(email) ?? []).filter((at) => at >= now() - LOCKED_MILLISECONDS).length;
}

function noteFailure({ failedLogins, now }: Account, email: string): void {
  failedLogins.set(email, [...(failedLogins.get(email) ?? []), now()]);
}

function wrongCredentials(account: Account, email: string): LoginFailure {
  noteFailure(account, email);
  const used = recentFailures(account, email);
  return new LoginFailure(401, {
    error: "invalid credentials",
    attempts_used: used,
    attempts_allowed: ATTEMPTS,
    remaining: Math.max(0, ATTEMPTS - used),
  });
}

function locked(account: Account, used: number): LoginFailure {
  const until = account.now() + LOCKED_MILLISECONDS;
  return new LoginFailure(429, {
    error: "Account temporarily locked due to too many failed login attempts.",
    attempts_used: used,
    attempts_allowed: ATTEMPTS,
    remaining: 0,
    retry_after: new Date(until).toISOString(),
    retry_after_unix: Math.floor(until / 1000),
  });
}
