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

/** The part of a list that `limit` (20 if absent, 200 at most) and `offset` ask for, with links to its neighbours. */
export function pageOf<T>(request: Request, all: readonly T[]): Page<T> {
  const limit = readCount(request, "limit", DEFAULT_LIMIT);
  const offset = readCount(request, "offset", 0);
  if (limit < 1 || limit > LARGEST_LIMIT) throw invalidRequest(`limit must be between 1 and ${LARGEST_LIMIT}`);
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

function readCount(request: Request, name: string, otherwise: number): number {
  const text = request.query.get(name) ?? String(otherwise);
  if (!/^[0-9]{1,9}$/.test(text)) throw invalidRequest(`${name} must be a whole number`);
  return Number(text);
}

function withPage(path: string, limit: number, offset: number): string {
  const [pathname = "", search] = path.split("?", 2);
  const query = new URLSearchParams(search);
  query.set("limit", String(limit));
  query.set("offset", String(offset));
  return `${pathname}?${query}`;
}
