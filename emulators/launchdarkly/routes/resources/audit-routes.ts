import type { Answer, Request } from "../../../server.ts";
import type { Account } from "../../account/account.ts";
import { invalidRequest } from "../../account/refusal.ts";
import { type ApiRoute, json } from "../api-route.ts";
import { readCount, readLimit } from "../http/paging.ts";

const DEFAULT_LIMIT = 10;
const LARGEST_LIMIT = 20;
const SPECIFIER = /^[^:]+\/[^:]+(:[^:]+\/[^:]+)*$/;

/** The endpoint about the audit log. */
export const AUDIT_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: "/api/v2/auditlog", action: "viewProject", answer: listAudit },
];

/** Entries between `after` and `before`, the newest first, about what `spec` names: a resource id in which `*` stands for anything. */
function listAudit(account: Account, http: Request): Answer {
  const limit = readLimit(http, DEFAULT_LIMIT, LARGEST_LIMIT);
  const after = readCount(http, "after", 0);
  const before = readCount(http, "before", Number.MAX_SAFE_INTEGER);
  const lets = matcher(http.query.get("spec"));
  const found = account.audit.filter(
    ({ date, accesses }) => date > after && date < before && accesses.some(({ resource }) => lets(resource)),
  );
  const self = { href: http.path, type: "application/json" };
  return json(200, { items: found.toReversed().slice(0, limit), _links: { self } });
}

function matcher(spec: string | null): (resource: string) => boolean {
  if (spec === null) return () => true;
  if (!SPECIFIER.test(spec)) throw invalidRequest(`spec is not understood: ${spec}`);
  const literals = spec.split("*").map((text) => text.replaceAll(/[.*+?^$()|[\]{}\\]/g, "\\$&"));
  const pattern = new RegExp(`^${literals.join("[^:]*")}$`);
  return (resource) => pattern.test(resource);
}
