import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import type { Answer, Request } from "../../server.ts";
import type { GuardedRoute, Need, Permission } from "../access.ts";
import type { State } from "../state/state.ts";

const DOCUMENTATION = "https://docs.github.com/rest";

/** A refusal in GitHub's words. */
export function refuse(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: String(status) }, headers };
}

/** GitHub's answer for what is not there, or not for the caller to see. */
export const NOT_FOUND: Answer = refuse(404, "Not Found");

/** A refusal of one field, as GitHub's older routes word it. */
export function refuseField(resource: string, field: string, code: string, message?: string): Answer {
  const error: JsonObject = { resource, field, code, ...(message === undefined ? {} : { message }) };
  const body = { message: "Validation Failed", errors: [error], documentation_url: DOCUMENTATION, status: "422" };
  return { status: 422, body };
}

/** A route below the repository. */
export function route(method: string, path: string, need: Need, answer: (request: Request) => Answer): GuardedRoute {
  return { method, path: `/repos/{owner}/{repo}${path}`, need, answer };
}

/** Asks for permission to read any one of these. */
export function reading(...permissions: Permission[]): Need {
  return { level: "read", permissions };
}

/** Asks for permission to write any one of these. */
export function writing(...permissions: Permission[]): Need {
  return { level: "write", permissions };
}

/** The body of a request as an object; anything else counts as an empty one. */
export function fields(request: Request): JsonObject {
  const { body } = request;
  return typeof body === "object" && body !== null && !Array.isArray(body) ? body : {};
}

/** The asked-for page of a list: 30 entries if nothing is said, 100 at most. */
export function page<T>(request: Request, entries: readonly T[]): { entries: T[]; number: number; of: number } {
  const size = Math.min(100, positive(request.query.get("per_page"), 30));
  const number = positive(request.query.get("page"), 1);
  const of = Math.max(1, Math.ceil(entries.length / size));
  return { entries: entries.slice((number - 1) * size, number * size), number, of };
}

/** Answers one page of a list, with the links to the others; `wrap` puts the page into an object. */
export function list<T>(
  state: State,
  request: Request,
  entries: readonly T[],
  view: (entry: T) => Json,
  wrap: (views: Json[]) => Json = (views) => views,
): Answer {
  const found = page(request, entries);
  return { status: 200, body: wrap(found.entries.map(view)), headers: links(state, request, found.number, found.of) };
}

/** The `Link` header for one page of several. */
export function links(state: State, request: Request, number: number, of: number): Record<string, string> {
  const [pathname] = request.path.split("?", 1);
  const to = (rel: string, target: number) => {
    const query = new URLSearchParams(request.query);
    query.set("page", String(target));
    return `<${state.apiUrl}${pathname}?${query}>; rel="${rel}"`;
  };
  const back = number > 1 ? [to("prev", Math.min(number - 1, of))] : [];
  const on = number < of ? [to("next", number + 1), to("last", of)] : [];
  const parts = [...back, ...on, ...(number > 1 ? [to("first", 1)] : [])];
  return parts.length === 0 ? {} : { link: parts.join(", ") };
}

/** True if the caller asked for this media type of GitHub's, e.g. `raw`. */
export function wants(request: Request, type: string): boolean {
  return new RegExp(`application/vnd\\.github\\.(?:v3\\.)?${type}\\b`).test(request.headers.accept ?? "");
}

function positive(text: string | null, otherwise: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}
