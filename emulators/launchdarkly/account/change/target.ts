/** A flag in one environment, or (`environment: null`) in all environments of its project at once. */
export interface FlagTarget {
  readonly project: string;
  readonly environment: string | null;
  readonly flag: string;
}

/** A segment in its environment. */
export interface SegmentTarget {
  readonly project: string;
  readonly environment: string;
  readonly segment: string;
}

/** Where instructions would take effect. */
export type Target = FlagTarget | SegmentTarget;

/** True if two targets are the same. */
export function sameTarget(a: Target, b: Target): boolean {
  return resourceIdOf(a) === resourceIdOf(b);
}

/** A target as LaunchDarkly's roles and approval requests name it. */
export function resourceIdOf(target: Target): string {
  const { project, environment } = target;
  const resource = "segment" in target ? `segment/${target.segment}` : `flag/${target.flag}`;
  return `proj/${project}:env/${environment ?? "*"}:${resource}`;
}

const RESOURCE_ID = /^proj\/([^:;,*/]+)(?::env\/([^:;,/]+))?:(flag|segment)\/([^:;,*/]+)$/;

/** The target that a resource id names; undefined for anything else, a pattern of several included. */
export function parseResourceId(text: string): Target | undefined {
  const [, project = "", named = "*", kind, key = ""] = RESOURCE_ID.exec(text) ?? [];
  const environment = named === "*" ? null : named;
  if (kind === "flag") return { project, environment, flag: key };
  return kind === undefined || environment === null ? undefined : { project, environment, segment: key };
}
