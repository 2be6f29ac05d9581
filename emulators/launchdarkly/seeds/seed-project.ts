import type { Project, StoredSegment } from "../account/account.ts";
import { hexFor } from "../account/ids.ts";
import { NO_APPROVALS } from "../account/requests/settings.ts";
import type { ApprovalSettingsRep, EnvironmentRep } from "../approval-representations.ts";
import { seedFlag } from "../seed-flag.ts";
import type { FlagSeed } from "./flag-seed.ts";
import { type SegmentSeed, seedSegment } from "./seed-segment.ts";

/** An environment to seed. `approvals` says how it departs from requiring none for flags, `segmentApprovals` for segments. */
export interface EnvironmentSeed {
  readonly key: string;
  readonly name?: string;
  readonly critical?: boolean;
  readonly approvals?: Partial<ApprovalSettingsRep>;
  readonly segmentApprovals?: Partial<ApprovalSettingsRep>;
}

/** A project to seed. */
export interface ProjectSeed {
  readonly key: string;
  readonly name?: string;
  readonly environments: readonly EnvironmentSeed[];
  readonly flags: readonly FlagSeed[];
  /** By environment key. */
  readonly segments?: Readonly<Record<string, readonly SegmentSeed[]>>;
}

/** A project as the account holds it. The SDK keys of its environments are `canary-…`, so that a leak is easy to find. */
export function seedProject(seed: ProjectSeed): Project {
  const environments = seed.environments.map((one) => [one.key, seedEnvironment(seed.key, one)] as const);
  const project: Project = {
    id: hexFor(seed.key),
    key: seed.key,
    name: seed.name ?? seed.key,
    environments: new Map(environments),
    flags: new Map(),
    segments: new Map(seed.environments.map(({ key }) => [key, seedSegments(seed, key)])),
  };
  addFlags(project, seed.flags);
  return project;
}

/** Puts flags into a project, each in the place of one of its key. */
export function addFlags({ key: project, environments, flags }: Project, seeds: readonly FlagSeed[]): void {
  const names = Object.fromEntries([...environments].map(([key, { name }]) => [key, name]));
  for (const seed of seeds) flags.set(seed.key, seedFlag(seed, { project, environments: names }));
}

function seedSegments({ key: project, segments = {} }: ProjectSeed, environment: string): Map<string, StoredSegment> {
  return new Map((segments[environment] ?? []).map((one) => [one.key, seedSegment(project, environment, one)]));
}

function seedEnvironment(project: string, seed: EnvironmentSeed): EnvironmentRep {
  const { key, name = capitalized(key), critical = false, approvals, segmentApprovals } = seed;
  return {
    _id: hexFor(`${project}/${key}`),
    _links: { self: { href: `/api/v2/projects/${project}/environments/${key}`, type: "application/json" } },
    key,
    name,
    apiKey: `canary-sdk-${project}-${key}`,
    mobileKey: `canary-mob-${project}-${key}`,
    color: critical ? "c0392b" : "417505",
    defaultTtl: 0,
    secureMode: true,
    defaultTrackEvents: false,
    requireComments: critical,
    confirmChanges: critical,
    tags: [],
    critical,
    approvalSettings: { ...NO_APPROVALS, ...approvals },
    ...(segmentApprovals === undefined
      ? {}
      : { resourceApprovalSettings: { segment: { ...NO_APPROVALS, ...segmentApprovals } } }),
  };
}

function capitalized(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
