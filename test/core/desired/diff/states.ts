import fc from "fast-check";
import type { TargetConfiguration, TargetRule } from "../../../../src/core/desired/diff/target-configuration.ts";
import { canonicalJson, type Json } from "../../../../src/core/model/json.ts";
import type {
  Clause,
  Flag,
  FlagConfiguration,
  Rule,
  Serve,
  Target,
  Variation,
} from "../../../../src/core/model/live/flag.ts";

const VARIATIONS: readonly Variation[] = ["control", "treatment", "bare"].map((name) => ({
  id: `v-${name}`,
  value: name,
}));
const [CONTROL, TREATMENT, BARE] = VARIATIONS.map(({ id }) => id) as [string, string, string];

const OTHERS = ["payments", "search", "login"];

/** The flags that any state has as prerequisites. */
export const PREREQUISITES: ReadonlyMap<string, Flag> = new Map(
  OTHERS.map((key) => [
    key,
    flagOf(
      key,
      VARIATIONS.slice(0, 2).map(({ id, value }) => ({ id: `${key}-${id}`, value })),
    ),
  ]),
);

/** A flag in that state in production. */
export function flagIn(production: FlagConfiguration): Flag {
  return { ...flagOf("new-checkout", VARIATIONS), configurations: { production } };
}

function flagOf(key: string, variations: readonly Variation[]): Flag {
  return {
    project: "storefront",
    key,
    name: key,
    kind: "multivariate",
    archived: false,
    variations,
    configurations: {},
  };
}

const variation = fc.constantFrom(CONTROL, TREATMENT, BARE);

const rollout = fc
  .record({
    first: fc.constantFrom(0, 1, 25_000, 33_333, 100_000),
    among: fc.constantFrom([CONTROL, TREATMENT], [TREATMENT, CONTROL], [BARE, CONTROL]),
    contextKind: fc.constantFrom(undefined, "user", "device"),
    bucketBy: fc.constantFrom(undefined, "key", "country"),
  })
  .map(({ first, among: [one, other], contextKind, bucketBy }): Serve => {
    const weights = [
      { variation: one as string, weight: first },
      { variation: other as string, weight: 100_000 - first },
    ];
    const how = {
      ...(contextKind === undefined ? {} : { contextKind }),
      ...(bucketBy === undefined ? {} : { bucketBy }),
    };
    return { rollout: { weights, ...how, experiment: false } };
  });

const serve: fc.Arbitrary<Serve> = fc.oneof(
  variation.map((id) => ({ variation: id })),
  rollout,
);

const clause = fc
  .record({
    contextKind: fc.constantFrom("user", "user", "device"),
    condition: fc.constantFrom(
      ["country", "in"],
      ["country", "in"],
      ["email", "endsWith"],
      ["", "segmentMatch"],
      ["age", "lessThan"],
    ),
    values: fc.uniqueArray(fc.constantFrom<Json>("IT", "FR", "DE", 3, true), { minLength: 1, maxLength: 4 }),
    negate: fc.boolean(),
  })
  .map(({ condition: [attribute, op], ...rest }) => ({ ...rest, attribute: attribute as string, op: op as string }));

const targets: fc.Arbitrary<readonly Target[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom("user", "device"), fc.constantFrom("ana", "bob", "eve", "zoe"), variation), {
    selector: ([contextKind, key]) => `${contextKind} ${key}`,
  })
  .map((keys) => {
    const groups = Map.groupBy(keys, ([contextKind, , id]) => `${contextKind} ${id}`);
    return [...groups.values()].map((group) => {
      const [contextKind, , id] = group[0] as (typeof keys)[0];
      return { contextKind, variation: id, values: group.map(([, key]) => key) };
    });
  });

const prerequisites = fc.uniqueArray(fc.record({ key: fc.constantFrom(...OTHERS), variation: fc.constantFrom(0, 1) }), {
  selector: ({ key }) => key,
});

const description = fc.constantFrom(undefined, "Italians", "Paying");
const clauses = fc.array(clause, { minLength: 1, maxLength: 3 });
const newRule = fc.tuple(description, clauses, serve, fc.constant(false)).map(ruleOf);

type RuleParts = [string | undefined, TargetRule["clauses"], Serve, boolean];

function ruleOf([called, conditions, serves, trackEvents]: RuleParts): TargetRule {
  return { ...(called === undefined ? {} : { description: called }), clauses: conditions, serve: serves, trackEvents };
}

const parts = fc.record({
  on: fc.boolean(),
  offVariation: variation,
  fallthrough: serve,
  prerequisites,
  targets,
  trackEvents: fc.boolean(),
  trackEventsFallthrough: fc.boolean(),
});

const liveRules: fc.Arbitrary<readonly Rule[]> = fc
  .array(fc.tuple(description, clauses, serve, fc.boolean()), { maxLength: 4 })
  .map((rules) => rules.map((rule, index) => liveRule(`r-${index}`, ruleOf(rule))));

/** A rule with ids for its clauses. */
function liveRule(id: string, rule: TargetRule): Rule {
  const clauses = rule.clauses.map((one, index): Clause => ({ ...one, id: `${id}-c-${index}` }));
  return { ...rule, id, clauses };
}

/** Each part is kept in half of all edits, so that small edits are as likely as large ones. */
const edited = <T>(from: T, anew: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.oneof(fc.constant(from), anew);

function editedRule(from: Rule): fc.Arbitrary<TargetRule> {
  const kept = from.clauses.map(({ id: _, ...rest }) => rest);
  const mixed = fc
    .tuple(fc.shuffledSubarray(kept), fc.array(clause, { maxLength: 2 }))
    .map(([some, more]) => (some.length + more.length === 0 ? kept : [...more, ...some]));
  return fc
    .tuple(
      edited(from.description, description),
      edited<TargetRule["clauses"]>(kept, mixed),
      edited(from.serve, serve),
      edited(from.trackEvents, fc.boolean()),
    )
    .map((rule) => ({ ...ruleOf(rule), id: from.id }));
}

function targetRules(live: readonly Rule[]): fc.Arbitrary<readonly TargetRule[]> {
  const survivors = fc.shuffledSubarray([...live]).chain((rules) => fc.tuple(...rules.map(editedRule)));
  const added = fc.array(fc.tuple(newRule, fc.nat(4)), { maxLength: 2 });
  return fc
    .tuple(survivors, added)
    .map(([kept, news]) =>
      news.reduce<readonly TargetRule[]>((rules, [rule, at]) => rules.toSpliced(at, 0, rule), kept),
    );
}

/** A live state of a flag and what it is to become. */
export const edits: fc.Arbitrary<{ live: FlagConfiguration; target: TargetConfiguration }> = fc
  .tuple(parts, liveRules)
  .chain(([from, rules]) => {
    const live: FlagConfiguration = { ...from, rules, version: 7 };
    const other = fc.tuple(
      parts,
      fc.subarray(Object.keys(from) as (keyof typeof from)[]),
      edited(rules, targetRules(rules)),
    );
    return other.map(([anew, changed, target]) => ({
      live,
      target: { ...live, ...Object.fromEntries(changed.map((part) => [part, anew[part]])), rules: target },
    }));
  });

/** The ids of the rules that have one. */
export function idsOf({ rules }: TargetConfiguration): ReadonlySet<string> {
  return new Set(rules.flatMap(({ id }) => (id === undefined ? [] : [id])));
}

/** All that a state says, each field once, by its name; ids of rules count only among `known`, places only without them. */
export function fieldsOf(state: TargetConfiguration, known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const rules = state.rules.map((rule) => ({ ...rule, id: known.has(rule.id ?? "") ? (rule.id as string) : "new" }));
  return new Map([
    ["on", String(state.on)],
    ["offVariation", String(state.offVariation)],
    ["fallthrough", serveText(state.fallthrough)],
    ["trackEvents", String(state.trackEvents)],
    ["trackEventsFallthrough", String(state.trackEventsFallthrough)],
    ["rules/order", canonicalJson(rules.map(({ id }) => id))],
    ...state.prerequisites.map(({ key, variation: index }) => [`prerequisites/${key}`, String(index)] as const),
    ...state.targets.flatMap((target) =>
      target.values.map((key) => [`targets/${target.contextKind}/${target.variation}/${key}`, "targeted"] as const),
    ),
    ...rules.flatMap((rule, place) => ruleFields(rule.id === "new" ? `rules/new ${place}` : `rules/${rule.id}`, rule)),
  ]);
}

function ruleFields(path: string, rule: TargetRule): (readonly [string, string])[] {
  const twins = new Map<string, number>();
  const clauses = rule.clauses.map((one) => {
    const text = clauseText(one);
    twins.set(text, (twins.get(text) ?? 0) + 1);
    return [`${path}/clauses/${text} ${twins.get(text)}`, "there"] as const;
  });
  return [
    [`${path}/description`, rule.description ?? ""],
    [`${path}/serve`, serveText(rule.serve)],
    [`${path}/trackEvents`, String(rule.trackEvents)],
    ...clauses,
  ];
}

function clauseText({ contextKind, attribute, op, values, negate }: TargetRule["clauses"][0]): string {
  const about = op === "segmentMatch" ? "" : attribute;
  return canonicalJson([contextKind, about, op, negate, values.map(canonicalJson).sort()]);
}

function serveText(serves: Serve): string {
  if (serves === null || "variation" in serves) return canonicalJson(serves);
  const { weights, contextKind = "user", bucketBy = "key" } = serves.rollout;
  const shares = weights.filter(({ weight }) => weight > 0).map(({ variation: id, weight }) => `${id} ${weight}`);
  return canonicalJson([shares.sort(), contextKind, bucketBy]);
}
