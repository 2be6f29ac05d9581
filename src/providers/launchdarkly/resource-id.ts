import type { Resource } from "../../core/model/change.ts";

const SEGMENT = (kind: string, name: string) => `${kind}/(?<${name}>[^/:;,*]+)(?:;[^/:]*)?`;
const FLAG_IN_ENVIRONMENT = new RegExp(
  `^${SEGMENT("proj", "project")}:${SEGMENT("env", "environment")}:${SEGMENT("flag", "flag")}$`,
);

/** A flag in an environment as LaunchDarkly's roles and approval requests name it. */
export function renderResourceId(resource: Resource): string {
  return `proj/${resource.project}:env/${resource.environment}:flag/${resource.flag}`;
}

/** The flag in an environment that a resource id names, its tags aside; undefined for anything else, a pattern included. */
export function parseResourceId(id: string): Resource | undefined {
  const found = FLAG_IN_ENVIRONMENT.exec(id)?.groups;
  if (found === undefined) return undefined;
  const { project = "", environment = "", flag = "" } = found;
  return { provider: "launchdarkly", project, environment, flag };
}
