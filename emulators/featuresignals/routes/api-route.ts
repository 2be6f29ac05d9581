import type { Json } from "../../../src/core/model/json.ts";
import type { Answer, Request, Route } from "../../server.ts";
import type { Account } from "../account/account.ts";
import { insufficientPermissions, Refusal } from "../account/refusal.ts";
import { LoginFailure } from "../account/sign-in.ts";
import { type Claims, ISSUERS, readToken } from "../account/tokens.ts";
import type { Role } from "../representations.ts";
import type { RateLimiter } from "./rate-limit.ts";

/** A route of the management API: open to everybody, or to users of these roles. */
export interface ApiRoute {
  readonly method: string;
  readonly path: string;
  /** Absent for a route that needs no token. */
  readonly roles?: readonly Role[];
  /** True if the plan must have approvals. */
  readonly approvals?: boolean;
  readonly answer: (account: Account, request: Request, caller: Claims) => Answer | Promise<Answer>;
}

/** What is around every route. */
export interface Surroundings {
  readonly account: Account;
  readonly limiter: RateLimiter;
  /** True if answers carry an id of their request; the server as it is published leaves it out. */
  readonly requestIds: boolean;
}

/** Every role: who may look. */
export const READERS: readonly Role[] = ["owner", "admin", "developer", "viewer"];

/** Who may change flags and ask for approval. */
export const WRITERS: readonly Role[] = ["owner", "admin", "developer"];

/** Who may review. */
export const REVIEWERS: readonly Role[] = ["owner", "admin"];

const NOBODY: Claims = {
  user_id: "",
  org_id: "",
  role: "",
  email: "",
  data_region: "",
  jti: "",
  exp: 0,
  iat: 0,
  iss: "",
};

/** A route that looks at version, content type, token, limit, role and plan, in this order, before it answers. */
export function guardRoute(around: Surroundings, route: ApiRoute): Route {
  const answer = async (request: Request): Promise<Answer> => {
    const headers: Record<string, string> = { "API-Version": "v1" };
    if (around.requestIds) headers["X-Request-Id"] = around.account.newUuid();
    try {
      checkVersion(request);
      checkContentType(request);
      const caller = route.roles === undefined ? NOBODY : authenticate(around.account, request);
      const { plan } = around.account.organization;
      const taken = around.limiter.take(route.roles === undefined ? "client" : plan);
      Object.assign(headers, taken.headers);
      if (taken.isSpent) throw new Refusal(429, "rate limit exceeded");
      if (route.roles?.every((role) => role !== caller.role)) throw insufficientPermissions();
      if (route.approvals && plan === "free") throw new Refusal(402, "approvals are not part of the Free plan");
      const given = await route.answer(around.account, request, caller);
      return { ...given, headers: { ...headers, ...given.headers } };
    } catch (error) {
      if (error instanceof LoginFailure) return { status: error.status, body: error.body, headers };
      if (error instanceof Refusal) return envelope(error, headers);
      throw error;
    }
  };
  return { method: route.method, path: route.path, answer };
}

/** FeatureSignals' envelope of a refusal. */
export function envelope(refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Answer {
  const href = "https://featuresignals.com/docs/api-reference/overview";
  const id = headers["X-Request-Id"];
  const body = {
    error: refusal.message,
    message: refusal.message,
    ...(id === undefined ? {} : { request_id: id }),
    _links: [{ rel: "docs", href, method: "GET", title: "API documentation" }],
  };
  return { status: refusal.status, body, headers };
}

/** An answer whose body is a copy, so that nothing that happens later changes what was sent. */
export function json(status: number, body: object): Answer {
  return { status, body: structuredClone(body) as Json };
}

/** A parameter of the route's path. */
export function param(request: Request, name: string): string {
  return request.params[name] ?? "";
}

function checkVersion({ headers }: Request): void {
  const asked = headers["accept-version"] ?? headers["x-api-version"] ?? "v1";
  if (String(asked).trim().toLowerCase() !== "v1") throw new Refusal(406, "unsupported api version");
}

function checkContentType({ method, headers }: Request): void {
  const sent = headers["content-type"] ?? "";
  if (method !== "GET" && !sent.startsWith("application/json")) {
    throw new Refusal(415, "Content-Type must be application/json");
  }
}

function authenticate(account: Account, { headers }: Request): Claims {
  const header = headers.authorization ?? "";
  if (header === "") throw new Refusal(401, "missing authorization header");
  if (!header.startsWith("Bearer ")) throw new Refusal(401, "invalid authorization format");
  const claims = readToken(header.slice("Bearer ".length), ISSUERS.access, account.now());
  if (account.revoked.has(claims.jti)) throw new Refusal(401, "token has been revoked");
  return claims;
}
