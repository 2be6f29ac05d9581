import { isSegment, type Resource } from "../../core/model/change/change.ts";
import { isObject, type Json } from "../../core/model/json.ts";

/** Where a person finds what a LaunchDarkly link names, absolute; undefined unless it is on LaunchDarkly's own host. */
export function siteAddress(link: Json | undefined, baseUri: URL): string | undefined {
  const href = isObject(link) ? link.href : undefined;
  if (typeof href !== "string" || href === "" || !URL.canParse(href, baseUri.href)) return undefined;
  const found = new URL(href, baseUri);
  return found.origin === baseUri.origin && found.username === "" && found.password === "" ? found.href : undefined;
}

/** Our own best guess at the page that shows a resource; LaunchDarkly documents no such address. */
export function resourceAddress(resource: Resource, baseUri: URL): string {
  const project = `${baseUri.origin}/projects/${encodeURIComponent(resource.project)}`;
  const page = isSegment(resource)
    ? `segments/${encodeURIComponent(resource.segment)}`
    : `flags/${encodeURIComponent(resource.flag)}`;
  const { environment } = resource;
  if (environment === null) return `${project}/${page}/variations`;
  return `${project}/${page}/targeting?env=${encodeURIComponent(environment)}`;
}

/** LaunchDarkly's three hosts: commercial, European, federal. Source: its API documentation. */
export const LAUNCHDARKLY_HOSTS = ["app.launchdarkly.com", "app.eu.launchdarkly.com", "app.launchdarkly.us"] as const;
