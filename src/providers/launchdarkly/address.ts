import type { Resource } from "../../core/model/change.ts";
import { isObject, type Json } from "../../core/model/json.ts";

/** Where a person finds what a LaunchDarkly link names, absolute; undefined unless it is on LaunchDarkly's own host. */
export function siteAddress(link: Json | undefined, baseUri: URL): string | undefined {
  const href = isObject(link) ? link.href : undefined;
  if (typeof href !== "string" || href === "" || !URL.canParse(href, baseUri.href)) return undefined;
  const found = new URL(href, baseUri);
  return found.origin === baseUri.origin && found.username === "" && found.password === "" ? found.href : undefined;
}

/** Our own best guess at the page that shows a flag in an environment; LaunchDarkly documents no such address. */
export function flagAddress(resource: Resource, baseUri: URL): string {
  const [project, flag, environment] = [resource.project, resource.flag, resource.environment].map(encodeURIComponent);
  return `${baseUri.origin}/projects/${project}/flags/${flag}/targeting?env=${environment}`;
}

/** LaunchDarkly's three hosts: commercial, European, federal. Source: its API documentation. */
export const LAUNCHDARKLY_HOSTS = ["app.launchdarkly.com", "app.eu.launchdarkly.com", "app.launchdarkly.us"] as const;
