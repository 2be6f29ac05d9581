import type { Answer, Request } from "../../server.ts";
import { json } from "./api-route.ts";

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 100;

/**
 * The page that `limit` and `offset` ask for, in FeatureSignals' envelope; what makes no sense counts as not said.
 * With `countsPageOnly` the totals are those of the page, so that there never seems to be more.
 */
export function pageOf(request: Request, all: readonly object[], countsPageOnly = false): Answer {
  const asked = readCount(request, "limit");
  const limit = Math.min(asked > 0 ? asked : DEFAULT_LIMIT, LARGEST_LIMIT);
  const offset = Math.max(0, readCount(request, "offset"));
  const data = all.slice(offset, offset + limit);
  const total = countsPageOnly ? data.length : all.length;
  const pagination = {
    page: Math.floor(offset / limit) + 1,
    per_page: limit,
    total_entries: total,
    last_page: Math.ceil(total / limit),
  };
  const has_more = offset + data.length < total;
  return json(200, { data, meta: { pagination }, _links: [], total, limit, offset, has_more });
}

function readCount(request: Request, name: string): number {
  const text = request.query.get(name) ?? "";
  return /^[+-]?[0-9]{1,15}$/.test(text) ? Number(text) : 0;
}
