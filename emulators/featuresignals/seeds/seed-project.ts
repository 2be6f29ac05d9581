import type { Json } from "../../../src/core/model/json.ts";
import { uuidFor } from "../../launchdarkly/account/ids.ts";
import { type Project, type StoredState, stateKey } from "../account/account.ts";
import { formatTime } from "../account/time.ts";
import type { ConditionRep, EnvironmentRep, FlagRep, RuleRep, SegmentRep, VariantRep } from "../representations.ts";

/** A rule to seed: for everybody who fits all its conditions where nothing else is said. */
export interface RuleSeed extends Partial<RuleRep> {
  readonly id: string;
  readonly value: Json;
}

/** How a flag is set in an environment. */
export interface StateSeed {
  readonly enabled?: boolean;
  /** Absent if the flag's own counts. */
  readonly defaultValue?: Json;
  readonly rules?: readonly RuleSeed[];
  /** Basis points. */
  readonly percentageRollout?: number;
  readonly variants?: readonly VariantRep[];
  readonly scheduledEnableAt?: string;
  readonly scheduledDisableAt?: string;
}

/** A flag to seed; its type is that of its default value where none is said. */
export interface FlagSeed {
  readonly key: string;
  readonly name?: string;
  readonly description?: string;
  readonly type?: FlagRep["flag_type"];
  readonly status?: string;
  readonly defaultValue: Json;
  readonly prerequisites?: readonly string[];
  /** By the slug of the environment; it has no state where none is said. */
  readonly states?: Readonly<Record<string, StateSeed>>;
}

/** A segment to seed: who fits all its conditions where nothing else is said. */
export interface SegmentSeed {
  readonly key: string;
  readonly matchType?: string;
  readonly rules: readonly ConditionRep[];
}

/** A project to seed; environments by slug. */
export interface ProjectSeed {
  readonly slug: string;
  readonly name?: string;
  readonly environments: readonly string[];
  readonly flags: readonly FlagSeed[];
  readonly segments?: readonly SegmentSeed[];
}

const SEEDED_AT = formatTime(Date.UTC(2026, 0, 12, 9, 30));

/** The id of the organization. */
export const ORGANIZATION_ID = uuidFor("featuresignals organization");

/** A project as the account holds it; ids follow from slugs and keys alone. `states` gets those of its flags. */
export function seedProject(seed: ProjectSeed, states: Map<string, StoredState>): Project {
  const { slug, name = slug } = seed;
  const environments = seed.environments.map((one) => [one, seedEnvironment(slug, one)] as const);
  const project: Project = {
    id: uuidFor(`featuresignals ${slug}`),
    name,
    slug,
    created_at: SEEDED_AT,
    environments: new Map(environments),
    flags: new Map(),
    segments: new Map((seed.segments ?? []).map((one) => [one.key, seedSegment(slug, one)])),
  };
  for (const flag of seed.flags) addFlag(project, flag, states);
  return project;
}

/** Puts a flag into a project, in the place of one of its key. */
export function addFlag(project: Project, seed: FlagSeed, states: Map<string, StoredState>): void {
  const id = uuidFor(`featuresignals ${project.slug}/${seed.key}`);
  project.flags.set(seed.key, {
    id,
    key: seed.key,
    name: seed.name ?? seed.key,
    description: seed.description ?? "",
    flag_type: seed.type ?? typeOf(seed.defaultValue),
    category: "release",
    status: seed.status ?? "active",
    default_value: structuredClone(seed.defaultValue),
    tags: [],
    ...(seed.prerequisites === undefined ? {} : { prerequisites: [...seed.prerequisites] }),
    created_at: SEEDED_AT,
    updated_at: SEEDED_AT,
  });
  for (const environment of project.environments.values()) {
    const state = seed.states?.[environment.slug];
    if (state === undefined) states.delete(stateKey(id, environment.id));
    else states.set(stateKey(id, environment.id), seedState(uuidFor(`${id}/${environment.id}`), state));
  }
}

function seedState(id: string, seed: StateSeed): StoredState {
  const { defaultValue, variants, scheduledEnableAt, scheduledDisableAt } = seed;
  return structuredClone({
    id,
    org_id: ORGANIZATION_ID,
    enabled: seed.enabled ?? false,
    ...(defaultValue === undefined ? {} : { default_value: defaultValue }),
    rules: (seed.rules ?? []).map(seedRule),
    percentage_rollout: seed.percentageRollout ?? 0,
    ...(variants === undefined ? {} : { variants: [...variants] }),
    ...(scheduledEnableAt === undefined ? {} : { scheduled_enable_at: scheduledEnableAt }),
    ...(scheduledDisableAt === undefined ? {} : { scheduled_disable_at: scheduledDisableAt }),
    created_at: SEEDED_AT,
    updated_at: SEEDED_AT,
  });
}

function seedRule(seed: RuleSeed, index: number): RuleRep {
  return { priority: index + 1, conditions: [], percentage: 10_000, match_type: "all", ...seed };
}

function seedEnvironment(project: string, slug: string): EnvironmentRep {
  const name = slug.charAt(0).toUpperCase() + slug.slice(1);
  return { id: uuidFor(`featuresignals ${project} in ${slug}`), name, slug, color: "#417505", created_at: SEEDED_AT };
}

function seedSegment(project: string, { key, matchType = "all", rules }: SegmentSeed): SegmentRep {
  return {
    id: uuidFor(`featuresignals ${project} segment ${key}`),
    key,
    name: key,
    description: "",
    match_type: matchType,
    rules: structuredClone([...rules]),
    created_at: SEEDED_AT,
    updated_at: SEEDED_AT,
  };
}

function typeOf(value: Json): FlagRep["flag_type"] {
  if (typeof value === "boolean" || typeof value === "string" || typeof value === "number") {
    return typeof value as "boolean" | "string" | "number";
  }
  return "json";
}
