import type { Answer, Request, Route } from "../server.ts";
import { refuse } from "./routes/answers.ts";
import type { App } from "./state/records.ts";
import { account, type State } from "./state/state.ts";

/** A part of the repository that a token may be let into. */
export type Permission = "contents" | "checks" | "pull-requests" | "deployments" | "issues" | "statuses";

/** Whom a token belongs to and what it may do; a permission that is not named is `none`. */
export type Token = { readonly permissions: Readonly<Partial<Record<Permission, "read" | "write" | "none">>> } & (
  | { readonly kind: "actions" }
  | { readonly kind: "app"; readonly slug: string }
  | { readonly kind: "user"; readonly login: string }
);

/** What a route asks of a token: one of the permissions, for apps only, or just to be known. */
export interface Need {
  readonly level: "read" | "write";
  /** Any one of them is enough; an empty list asks for none. */
  readonly permissions: readonly Permission[];
  readonly appOnly?: boolean;
  /** True for the one route that is free of charge. */
  readonly free?: boolean;
}

/** A route of the emulated GitHub with what it asks of the token. */
export interface GuardedRoute extends Route {
  readonly need: Need;
}

/** Who is asking: a login, and the app that acts under it. */
export interface Caller {
  readonly login: string;
  readonly app: App | undefined;
}

/** Tells callers apart, keeps them to their permissions, and counts their requests. */
export interface Access {
  caller(request: Request): Caller;
  guard(request: Request, route: Route | undefined): Answer | undefined;
  headers(request: Request): Record<string, string>;
  /** What is left of a caller's hour, as `GET /rate_limit` shows it. */
  budget(request: Request): Budget;
}

/** A caller's requests of one hour; `reset` is in Unix seconds. */
export interface Budget {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
}

const HOUR = 3_600_000;
const ACTIONS: App = { id: 15_368, slug: "github-actions" };

/** The rules of access for a set of tokens. `rateLimit` replaces GitHub's own limits. */
export function createAccess(
  state: State,
  tokens: Readonly<Record<string, Token>>,
  rateLimit: number | undefined,
): Access {
  const hours = new Map<string, { used: number; until: number }>();
  state.apps.set(ACTIONS.slug, ACTIONS);

  function tokenOf(request: Request): { text: string; token: Token | undefined } {
    const text = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    return { text, token: Object.hasOwn(tokens, text) ? tokens[text] : undefined };
  }

  function hourOf(text: string): { used: number; until: number } {
    const known = hours.get(text);
    if (known !== undefined && known.until > state.now()) return known;
    const fresh = { used: 0, until: state.now() + HOUR };
    hours.set(text, fresh);
    return fresh;
  }

  function budget(request: Request): Budget {
    const { text, token } = tokenOf(request);
    const { used, until } = hourOf(text);
    const limit = rateLimit ?? (token === undefined ? 60 : token.kind === "actions" ? 1000 : 5000);
    return { limit, used: Math.min(used, limit), remaining: Math.max(0, limit - used), reset: Math.ceil(until / 1000) };
  }

  function guard(request: Request, route: Route | undefined): Answer | undefined {
    const { text, token } = tokenOf(request);
    const need = (route as GuardedRoute | undefined)?.need;
    if (token === undefined) {
      const named = request.headers.authorization !== undefined;
      return refuse(401, named ? "Bad credentials" : "Requires authentication");
    }
    if (need?.free !== true) {
      if (budget(request).remaining === 0) return refuse(403, `API rate limit exceeded for ${loginOf(token)}.`);
      hourOf(text).used += 1;
    }
    const { owner, repo } = request.params;
    const here = `${state.owner}/${state.name}`.toLowerCase();
    if (owner !== undefined && `${owner}/${repo}`.toLowerCase() !== here) return refuse(404, "Not Found");
    if (typeof request.body === "string") return refuse(400, "Problems parsing JSON");
    return need === undefined || need.permissions.length === 0 ? undefined : permit(token, need);
  }

  return {
    caller(request) {
      const { token } = tokenOf(request);
      if (token === undefined) throw new Error("A route is answered only to a token that is known.");
      return { login: account(state, loginOf(token)).login, app: appOf(state, token) };
    },
    guard,
    headers(request) {
      const { limit, used, remaining, reset } = budget(request);
      return {
        "x-ratelimit-limit": String(limit),
        "x-ratelimit-remaining": String(remaining),
        "x-ratelimit-used": String(used),
        "x-ratelimit-reset": String(reset),
        "x-ratelimit-resource": "core",
      };
    },
    budget,
  };
}

function permit(token: Token, need: Need): Answer | undefined {
  if (need.appOnly === true && token.kind === "user") return refuse(403, "You must authenticate via a GitHub App.");
  const enough = need.level === "write" ? ["write"] : ["read", "write"];
  if (need.permissions.some((permission) => enough.includes(token.permissions[permission] ?? "none"))) return undefined;
  const what = token.kind === "user" ? "personal access token" : "integration";
  const accepted = need.permissions.map((permission) => `${permission.replace("-", "_")}=${need.level}`).join("; ");
  return refuse(403, `Resource not accessible by ${what}`, { "x-accepted-github-permissions": accepted });
}

function loginOf(token: Token): string {
  if (token.kind === "user") return token.login;
  return token.kind === "actions" ? "github-actions[bot]" : `${token.slug}[bot]`;
}

function appOf(state: State, token: Token): App | undefined {
  if (token.kind === "user") return undefined;
  const slug = token.kind === "actions" ? ACTIONS.slug : token.slug;
  const known = state.apps.get(slug) ?? { id: 200_000 + state.apps.size, slug };
  state.apps.set(slug, known);
  return known;
}
