import type { Answer, Request, Route } from "../../server.ts";
import type { Account, Action, Actor, Token } from "../account/account.ts";
import { forbidden, Refusal } from "../account/refusal.ts";

/** Who calls: the token, and whom it stands for. */
export interface Caller {
  readonly token: Token;
  readonly actor: Actor;
}

/** A route of the API, with the action that its caller needs; none if every token may ask. */
export interface ApiRoute {
  readonly method: string;
  readonly path: string;
  readonly action?: Action;
  readonly answer: (account: Account, request: Request, caller: Caller) => Answer;
}

/** A route that lets in known tokens with the right action only, and turns refusals into LaunchDarkly's envelope. */
export function guardRoute(account: Account, tokens: ReadonlyMap<string, Token>, route: ApiRoute): Route {
  const answer = (request: Request): Answer => {
    try {
      const token = findToken(tokens, request);
      if (route.action !== undefined && !may(token, route.action)) throw forbidden();
      return route.answer(account, request, { token, actor: actorOf(token) });
    } catch (error) {
      if (error instanceof Refusal) return envelope(error);
      throw error;
    }
  };
  return { method: route.method, path: route.path, answer };
}

/** LaunchDarkly's envelope of a refusal. */
export function envelope(refusal: Refusal): Answer {
  return { status: refusal.status, body: { code: refusal.code, message: refusal.message } };
}

/** An answer whose body is a copy, so that nothing that happens later changes what was sent. */
export function json(status: number, body: object): Answer {
  return { status, body: structuredClone(body) as NonNullable<Answer["body"]> };
}

/** True if the token may do this. */
export function may(token: Token, action: Action): boolean {
  return token.actions === "all" || token.actions.has(action);
}

/** A parameter of the route's path. */
export function param(request: Request, name: string): string {
  return request.params[name] ?? "";
}

function findToken(tokens: ReadonlyMap<string, Token>, request: Request): Token {
  const token = tokens.get(request.headers.authorization ?? "");
  if (token === undefined) throw new Refusal(401, "unauthorized", "Invalid access token");
  return token;
}

function actorOf(token: Token): Actor {
  return token.memberId === undefined ? { serviceTokenId: token.id } : { memberId: token.memberId };
}
