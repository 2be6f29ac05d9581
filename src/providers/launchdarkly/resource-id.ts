import { isSegment, type Resource } from "../../core/model/change/change.ts";

/** LaunchDarkly's word for every environment of a project. */
const EVERY = "*";

const named = (key: string) => `(?<${key}>[^/:;,*"\\s]+)(?:;[^/:]*)?`;
const RESOURCE_ID = new RegExp(
  `^proj/${named("project")}(?::env/(?:\\*|${named("environment")}))?:(?:flag/${named("flag")}|segment/${named("segment")})$`,
);

/**
 * A resource as LaunchDarkly's roles and approval requests name it. How a flag in all environments is named is
 * documented nowhere; `env/*` follows from the grammar of roles.
 */
export function renderResourceId(resource: Resource): string {
  const { project, environment } = resource;
  const what = isSegment(resource) ? `segment/${resource.segment}` : `flag/${resource.flag}`;
  return `proj/${project}:env/${environment ?? EVERY}:${what}`;
}

/**
 * Every id under which LaunchDarkly may file the requests of a resource, the likeliest first; none if a name of the
 * resource would make an id of something else.
 */
export function resourceIds(resource: Resource): string[] {
  const id = renderResourceId(resource);
  const other = id.replace(`:env/${EVERY}:`, ":");
  return [...new Set([id, other])].filter((one) => isSameResource(parseResourceId(one), resource));
}

/** The resource that an id names, its tags aside; undefined for anything that no change can be about, patterns included. */
export function parseResourceId(id: string): Resource | undefined {
  const found = RESOURCE_ID.exec(id)?.groups;
  if (found === undefined) return undefined;
  const { project = "", environment = null, flag, segment } = found;
  if (flag !== undefined) return { provider: "launchdarkly", project, environment, flag };
  if (segment === undefined || environment === null) return undefined;
  return { provider: "launchdarkly", project, environment, segment };
}

/** True if both are there and the same. */
export function isSameResource(one: Resource | undefined, other: Resource): boolean {
  return one !== undefined && renderResourceId(one) === renderResourceId(other);
}
