import type { FlagResource } from "../../../core/model/change/change.ts";
import type { Edit } from "../../../ports/provider.ts";
import { isSameResource, parseResourceId } from "../resource-id.ts";
import { count, each, list, member, name, optional, type Part, text, Unreadable } from "./narrow.ts";

/** What happens to an approval request and leaves its flag as it is. */
const ABOUT_REQUESTS = [
  "createApprovalRequest",
  "updateApprovalRequest",
  "reviewApprovalRequest",
  "deleteApprovalRequest",
];

/** Where the flags are that edits are looked for. */
export type Place = Pick<FlagResource, "project"> & { readonly environment: string };

/**
 * Who changed flags of an environment and when, newest first. The log is only ever told to people, so an entry that is not
 * as published is left out. Source: https://apidocs.launchdarkly.com/tag/Audit-log, `AuditLogEntryListingRep`.
 */
export function readEditList(body: Part, place: Place): Edit[] {
  return list(member(body, "items"))
    .flatMap((entry) => readable(() => readEntry(entry, place)))
    .sort((a, b) => b.at - a.at);
}

function readEntry(entry: Part, place: Place): Edit[] {
  const accesses = each(member(entry, "accesses"), (access) => ({
    action: optional(member(access, "action"), text),
    resource: optional(member(access, "resource"), text),
  }));
  const changing = accesses.filter(({ action }) => action === undefined || !ABOUT_REQUESTS.includes(action));
  if (accesses.length > 0 && changing.length === 0) return [];
  const target = optional(member(entry, "target"), (part) => each(member(part, "resources"), text)) ?? [];
  const ids = [...changing.flatMap(({ resource }) => resource ?? []), ...target];
  const by = readWho(entry);
  if (by === undefined) return [];
  const at = count(member(entry, "date"));
  return [...new Set(ids.flatMap((id) => flagOf(id, place)))].map((flag) => ({ flag, at, by }));
}

function flagOf(id: string, place: Place): string[] {
  const resource = parseResourceId(id);
  if (resource === undefined || !("flag" in resource)) return [];
  const { flag } = resource;
  return isSameResource({ provider: "launchdarkly", ...place, flag }, resource) ? [flag] : [];
}

/** The name of a member comes before the address, which is nobody's business where a name is known. */
function readWho(entry: Part): string | undefined {
  const part = (key: string, of: Part) => optional(member(of, key), text)?.trim() || undefined;
  const member_ = optional(member(entry, "member"), (one) => {
    const names = [part("firstName", one), part("lastName", one)].filter((word) => word !== undefined);
    return names.length > 0 ? names.join(" ") : part("email", one);
  });
  const named = (key: string) => optional(member(entry, key), (one) => optional(member(one, "name"), name));
  return member_ ?? named("token") ?? named("app") ?? named("subject");
}

function readable<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
