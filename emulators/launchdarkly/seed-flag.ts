import { hexFor, uuidFor } from "./account/ids.ts";
import type { ConfigurationRep, FlagRep, RuleRep, ServeRep, TargetRep } from "./representations.ts";
import type { ConfigurationSeed, FlagSeed, RuleSeed, ServeSeed, VariationSeed } from "./seeds/flag-seed.ts";
import { seedClauses } from "./seeds/seed-clauses.ts";

/** The project that a flag is seeded into, with the keys and names of its environments. */
export interface FlagHome {
  readonly project: string;
  readonly environments: Readonly<Record<string, string>>;
}

const SEEDED_AT = Date.UTC(2026, 0, 12, 9, 30);

/** A flag in LaunchDarkly's own JSON. Its ids follow from the keys and places alone, so they are the same everywhere. */
export function seedFlag(seed: FlagSeed, home: FlagHome): FlagRep {
  const path = `${home.project}/${seed.key}`;
  const environments = Object.entries(home.environments).map(([key, name]) => {
    const site = { href: `/${home.project}/${key}/features/${seed.key}`, type: "text/html" };
    return [
      key,
      {
        ...configurationOf(seed, `${path}/${key}`, seed.environments?.[key] ?? {}),
        _site: site,
        _environmentName: name,
      },
    ];
  });
  return {
    name: seed.name ?? seed.key,
    kind: seed.variations.every(({ value }) => typeof value === "boolean") ? "boolean" : "multivariate",
    description: seed.description ?? "",
    key: seed.key,
    _version: 1,
    creationDate: SEEDED_AT,
    includeInSnippet: false,
    clientSideAvailability: { usingMobileKey: false, usingEnvironmentId: false },
    variations: seed.variations.map((variation, index) => ({
      _id: variationId(home.project, seed.key, index),
      ...structuredClone(variation),
    })),
    temporary: seed.temporary ?? true,
    tags: [...(seed.tags ?? [])],
    _links: {
      parent: { href: `/api/v2/flags/${home.project}`, type: "application/json" },
      self: { href: `/api/v2/flags/${path}`, type: "application/json" },
    },
    experiments: { baselineIdx: 0, items: [] },
    customProperties: {},
    archived: seed.archived ?? false,
    deprecated: seed.deprecated ?? false,
    defaults: { onVariation: 0, offVariation: seed.variations.length - 1 },
    environments: Object.fromEntries(environments) as FlagRep["environments"],
  };
}

/** The id of a seeded variation. */
export function variationId(project: string, flag: string, index: number): string {
  return uuidFor(`${project}/${flag}/variations/${index}`);
}

/** The id of a seeded rule, counted from 0. */
export function ruleId(project: string, flag: string, environment: string, index: number): string {
  return uuidFor(`${project}/${flag}/${environment}/rules/${index}`);
}

function configurationOf(
  seed: FlagSeed,
  path: string,
  one: ConfigurationSeed,
): Omit<ConfigurationRep, "_site" | "_environmentName"> {
  const off = one.offVariation === undefined ? seed.variations.length - 1 : one.offVariation;
  const targets = (one.targets ?? []).map(({ contextKind = "user", variation, values }): TargetRep => {
    return { contextKind, variation: indexOf(seed, variation), values: [...values] };
  });
  return {
    on: one.on ?? false,
    archived: false,
    salt: hexFor(`${path}/salt`),
    sel: hexFor(`${path}/sel`),
    lastModified: SEEDED_AT,
    version: one.version ?? 1,
    targets: targets.filter(({ contextKind }) => contextKind === "user"),
    contextTargets: targets.map((target) => (target.contextKind === "user" ? { ...target, values: [] } : target)),
    rules: (one.rules ?? []).map((rule, index) => ruleOf(seed, `${path}/rules/${index}`, rule)),
    fallthrough: serveOf(seed, one.fallthrough ?? 0),
    ...(off === null ? {} : { offVariation: indexOf(seed, off) }),
    prerequisites: (one.prerequisites ?? []).map((prerequisite) => ({ ...prerequisite })),
    trackEvents: one.trackEvents ?? false,
    trackEventsFallthrough: one.trackEventsFallthrough ?? false,
  };
}

function ruleOf(seed: FlagSeed, path: string, rule: RuleSeed): RuleRep {
  return {
    _id: uuidFor(path),
    ref: uuidFor(`${path}/ref`),
    ...(rule.disabled === undefined ? {} : { disabled: rule.disabled }),
    ...(rule.description === undefined ? {} : { description: rule.description }),
    ...serveOf(seed, rule.serve),
    clauses: seedClauses(path, rule.clauses),
    trackEvents: rule.trackEvents ?? false,
  };
}

function serveOf(seed: FlagSeed, serve: ServeSeed): ServeRep {
  if (typeof serve !== "object") return { variation: indexOf(seed, serve) };
  const { rollout, ...more } = serve;
  const variations = Object.entries(rollout).map(([name, weight]) => ({ variation: indexOf(seed, name), weight }));
  return { rollout: { variations, ...more } };
}

function indexOf(seed: FlagSeed, variation: VariationSeed): number {
  if (typeof variation === "number") return variation;
  const index = seed.variations.findIndex(({ name, value }) => (name ?? String(value)) === variation);
  if (index === -1) throw new RangeError(`Seed "${seed.key}" has no variation "${variation}"`);
  return index;
}
