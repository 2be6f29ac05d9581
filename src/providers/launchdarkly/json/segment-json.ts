import type { SegmentResource } from "../../../core/model/change/change.ts";
import type { ContextKeys, Segment, SegmentRule } from "../../../core/model/live/segment.ts";
import { resourceAddress, siteAddress } from "../address.ts";
import { readClause, USER } from "./clause-json.ts";
import { count, each, flag, list, member, object, optional, type Part, text, Unreadable } from "./narrow.ts";
import { readId } from "./serve-json.ts";

/** A segment as LaunchDarkly's API returns it. Source: `UserSegment`. */
export function readSegment(body: Part, resource: SegmentResource, baseUri: URL): Segment {
  const { project, environment, segment: key } = resource;
  if (text(member(body, "key")) !== key) throw new Unreadable("key", "the key that was asked for");
  const site = optional(member(body, "_links"), object)?.site;
  return {
    project,
    environment,
    key,
    name: text(member(body, "name")),
    tags: each(member(body, "tags"), text),
    deleted: flag(member(body, "deleted")),
    unbounded: optional(member(body, "unbounded"), flag) ?? false,
    included: readKeys(member(body, "included"), member(body, "includedContexts")),
    excluded: readKeys(member(body, "excluded"), member(body, "excludedContexts")),
    rules: list(member(body, "rules")).map(readRule),
    version: count(member(body, "version")),
    url: siteAddress(site, baseUri) ?? resourceAddress(resource, baseUri),
  };
}

/** LaunchDarkly lists the keys of users apart from those of other kinds; here they are one entry of their own kind. */
function readKeys(users: Part, contexts: Part): ContextKeys[] {
  const found = new Map<string, Set<string>>([[USER, new Set(each(users, text))]]);
  for (const { kind, values } of each(contexts, readContextKeys)) {
    found.set(kind, new Set([...(found.get(kind) ?? []), ...values]));
  }
  return [...found]
    .filter(([, values]) => values.size > 0)
    .map(([contextKind, values]) => ({ contextKind, values: [...values] }));
}

function readContextKeys(part: Part): { readonly kind: string; readonly values: string[] } {
  return {
    kind: optional(member(part, "contextKind"), text) || USER,
    values: each(member(part, "values"), text),
  };
}

function readRule(part: Part): SegmentRule {
  const description = optional(member(part, "description"), text);
  const weight = optional(member(part, "weight"), count) ?? null;
  const rolloutContextKind = optional(member(part, "rolloutContextKind"), text);
  const bucketBy = optional(member(part, "bucketBy"), text);
  return {
    id: readId(part),
    ...(description ? { description } : {}),
    clauses: list(member(part, "clauses")).map(readClause),
    weight,
    ...(weight !== null && rolloutContextKind ? { rolloutContextKind } : {}),
    ...(bucketBy ? { bucketBy } : {}),
  };
}
