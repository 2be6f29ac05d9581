import type { Answer, Request } from "../../server.ts";
import type { Account, StoredUser } from "../account/account.ts";
import { struct, text } from "../account/decode.ts";
import { issueTokens, type Login, readRefreshToken, signIn, viewOrganization } from "../account/sign-in.ts";
import { type ApiRoute, json } from "./api-route.ts";
import { readBody } from "./body.ts";

/** The endpoints that give tokens out. */
export const AUTH_ROUTES: readonly ApiRoute[] = [
  { method: "POST", path: "/v1/auth/login", answer: login },
  { method: "POST", path: "/v1/auth/refresh", answer: refresh },
];

const LOGIN = struct({ email: text, password: text, mfa_code: text });
const REFRESH = struct({ refresh_token: text });

function login(account: Account, http: Request): Answer {
  const user = signIn(account, readBody(http, LOGIN) as unknown as Login);
  return json(200, {
    user: viewUser(user),
    organization: viewOrganization(account),
    tokens: issueTokens(account, user),
    onboarding_completed: true,
  });
}

function refresh(account: Account, http: Request): Answer {
  const { refresh_token } = readBody(http, REFRESH);
  const { user, claims } = readRefreshToken(account, String(refresh_token));
  return json(200, {
    ...issueTokens(account, user, claims.role),
    user: viewUser(user),
    organization: viewOrganization(account),
    onboarding_completed: true,
  });
}

function viewUser({ id, email, name }: StoredUser): object {
  return { id, email, name, email_verified: true, created_at: "2026-01-12T09:30:00Z" };
}
