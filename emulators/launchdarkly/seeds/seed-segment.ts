import type { StoredSegment } from "../account/account.ts";
import { hexFor, uuidFor } from "../account/ids.ts";
import type { SegmentRep, SegmentRuleRep, SegmentTargetRep } from "../representations.ts";
import { type ClauseSeed, seedClauses } from "./seed-clauses.ts";

/** A rule of a segment to seed; `weight` is in thousandths of a percent, all that match are in without one. */
export interface SegmentRuleSeed {
  readonly description?: string;
  readonly clauses: readonly ClauseSeed[];
  readonly weight?: number;
  readonly rolloutContextKind?: string;
  readonly bucketBy?: string;
}

/** A segment to seed into one environment; ids are made up from its place. */
export interface SegmentSeed {
  readonly key: string;
  readonly name?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  /** Keys by context kind; of a larger list, those of users only. */
  readonly included?: Readonly<Record<string, readonly string[]>>;
  readonly excluded?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: readonly SegmentRuleSeed[];
  readonly version?: number;
  readonly deleted?: boolean;
  /** True for a larger list, whose keys no answer shows. */
  readonly unbounded?: boolean;
}

const SEEDED_AT = Date.UTC(2026, 0, 12, 9, 30);

/** The id of a seeded rule of a segment, counted from 0. */
export function segmentRuleId(project: string, environment: string, segment: string, index: number): string {
  return uuidFor(`${project}/${environment}/segments/${segment}/rules/${index}`);
}

/** The id of a seeded clause of a segment's rule, both counted from 0. */
export function segmentClauseId(
  project: string,
  environment: string,
  segment: string,
  rule: number,
  index: number,
): string {
  return uuidFor(`${segmentRuleId(project, environment, segment, rule)}/clauses/${index}`);
}

/** A segment in LaunchDarkly's own JSON. Its ids follow from the keys and places alone, so they are the same everywhere. */
export function seedSegment(project: string, environment: string, seed: SegmentSeed): StoredSegment {
  const { key, included = {}, excluded = {}, unbounded = false } = seed;
  const list = `/api/v2/segments/${project}/${environment}`;
  const rep: SegmentRep = {
    name: seed.name ?? key,
    ...(seed.description === undefined ? {} : { description: seed.description }),
    tags: [...(seed.tags ?? [])],
    creationDate: SEEDED_AT,
    lastModifiedDate: SEEDED_AT,
    key,
    included: unbounded ? [] : [...(included.user ?? [])],
    excluded: unbounded ? [] : [...(excluded.user ?? [])],
    includedContexts: unbounded ? [] : contextsOf(included),
    excludedContexts: unbounded ? [] : contextsOf(excluded),
    _links: {
      parent: { href: list, type: "application/json" },
      self: { href: `${list}/${key}`, type: "application/json" },
      site: { href: `/${project}/${environment}/segments/${key}`, type: "text/html" },
    },
    rules: (seed.rules ?? []).map((rule, index) => ruleOf(segmentRuleId(project, environment, key, index), rule)),
    version: seed.version ?? 1,
    deleted: seed.deleted ?? false,
    unbounded,
    generation: 1,
  };
  const large = { included: included.user ?? [], excluded: excluded.user ?? [], imports: [] };
  if (!unbounded) return { rep, large: { included: [], excluded: [], imports: [] } };
  return { rep: { ...rep, ...largeListOf(`${project}/${environment}`, key, large) }, large };
}

function largeListOf(place: string, key: string, { included, excluded }: StoredSegment["large"]): Partial<SegmentRep> {
  return {
    unboundedContextKind: "user",
    _unboundedMetadata: {
      envId: hexFor(place),
      segmentId: hexFor(`${place}/segments/${key}`),
      version: 1,
      includedCount: included.length,
      excludedCount: excluded.length,
    },
  };
}

function contextsOf(keys: Readonly<Record<string, readonly string[]>>): SegmentTargetRep[] {
  const others = Object.entries(keys).filter(([contextKind]) => contextKind !== "user");
  return others.map(([contextKind, values]) => ({ values: [...values], contextKind }));
}

function ruleOf(id: string, { clauses, ...rule }: SegmentRuleSeed): SegmentRuleRep {
  return { _id: id, ...rule, clauses: seedClauses(id, clauses) };
}
