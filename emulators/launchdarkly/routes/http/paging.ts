import type { Request } from "../../../server.ts";
import { invalidRequest } from "../../account/refusal.ts";

interface Link {
  readonly href: string;
  readonly type: string;
}

/** One page of a list, as LaunchDarkly writes it. */
export interface Page<T> {
  readonly items: T[];
  readonly totalCount: number;
  readonly _links: Record<string, Link>;
}

const DEFAULT_LIMIT = 20;
const LARGEST_LIMIT = 200;

/** The part of a list that `limit` (20 if absent, `largest` at most) and `offset` ask for, with links to its neighbours. */
export function pageOf<T>(request: Request, all: readonly T[], largest = LARGEST_LIMIT): Page<T> {
  const limit = readLimit(request, DEFAULT_LIMIT, largest);
  const offset = readCount(request, "offset", 0);
  const link = (at: number): Link => ({ href: withPage(request.path, limit, at), type: "application/json" });
  return {
    items: all.slice(offset, offset + limit),
    totalCount: all.length,
    _links: {
      self: { href: request.path, type: "application/json" },
      ...(offset + limit < all.length ? { next: link(offset + limit) } : {}),
      ...(offset > 0 ? { prev: link(Math.max(0, offset - limit)) } : {}),
    },
  };
}

/** The `limit` of a request, or LaunchDarkly's 400. */
export function readLimit(request: Request, otherwise: number, largest: number): number {
  const limit = readCount(request, "limit", otherwise);
  if (limit < 1 || limit > largest) throw invalidRequest(`limit must be between 1 and ${largest}`);
  return limit;
}

/** A whole number of a request's query, or LaunchDarkly's 400. */
export function readCount(request: Request, name: string, otherwise: number): number {
  const text = request.query.get(name) ?? String(otherwise);
  if (!/^[0-9]{1,16}$/.test(text)) throw invalidRequest(`${name} must be a whole number`);
  return Number(text);
}

function withPage(path: string, limit: number, offset: number): string {
  const [pathname = "", search] = path.split("?", 2);
  const query = new URLSearchParams(search);
  query.set("limit", String(limit));
  query.set("offset", String(offset));
  return `${pathname}?${query}`;
}
