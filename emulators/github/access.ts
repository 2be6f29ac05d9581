import type { Answer, Request, Route } from "../server.ts";
import { refuse } from "./routes/answers.ts";
import { type Budget, createBudgets, type Resource } from "./state/budgets.ts";
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
  /** The refusal of what a caller may not do, for routes that look at more than the path. */
  refusal(request: Request, need: Need): Answer | undefined;
  headers(request: Request): Record<string, string>;
  /** What is left of a caller's hour, as `GET /rate_limit` shows it; GraphQL is counted apart. */
  budget(request: Request, resource: Resource): Budget;
}

const ACTIONS: App = { id: 15_368, slug: "github-actions" };

/** The rules of access for a set of tokens. `rateLimit` replaces GitHub's own limits. */
export function createAccess(
  state: State,
  tokens: Readonly<Record<string, Token>>,
  rateLimit: number | undefined,
): Access {
  const budgets = createBudgets(state.now);
  state.apps.set(ACTIONS.slug, ACTIONS);

  function tokenOf(request: Request): { text: string; token: Token | undefined } {
    const text = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    return { text, token: Object.hasOwn(tokens, text) ? tokens[text] : undefined };
  }

  function budget(request: Request, resource: Resource): Budget {
    const { text, token } = tokenOf(request);
    const usual = token === undefined ? 60 : token.kind === "actions" ? 1000 : 5000;
    return budgets.read(text, resource, rateLimit ?? usual);
  }

  function guard(request: Request, route: Route | undefined): Answer | undefined {
    const { text, token } = tokenOf(request);
    const need = (route as GuardedRoute | undefined)?.need;
    if (token === undefined) {
      const named = request.headers.authorization !== undefined;
      return refuse(401, named ? "Bad credentials" : "Requires authentication");
    }
    if (need?.free !== true) {
      const resource = resourceOf(request);
      if (budget(request, resource).remaining === 0) return exceeded(resource, loginOf(token));
      budgets.spend(text, resource);
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
    refusal(request, need) {
      const { token } = tokenOf(request);
      return token === undefined ? refuse(401, "Requires authentication") : permit(token, need);
    },
    headers(request) {
      const resource = resourceOf(request);
      const { limit, used, remaining, reset } = budget(request, resource);
      return {
        "x-ratelimit-limit": String(limit),
        "x-ratelimit-remaining": String(remaining),
        "x-ratelimit-used": String(used),
        "x-ratelimit-reset": String(reset),
        "x-ratelimit-resource": resource,
      };
    },
    budget,
  };
}

function resourceOf({ path }: Request): Resource {
  return path === "/graphql" ? "graphql" : "core";
}

/** GraphQL says so with the status of a success. */
function exceeded(resource: Resource, login: string): Answer {
  const message = `API rate limit exceeded for ${login}.`;
  return resource === "core"
    ? refuse(403, message)
    : { status: 200, body: { errors: [{ type: "RATE_LIMITED", message }] } };
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
