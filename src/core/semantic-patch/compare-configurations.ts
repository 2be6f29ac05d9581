import { canonicalJson, type Json } from "../model/json.ts";
import type { Clause, FlagConfiguration, Rule, Serve, Target } from "../model/live/flag.ts";

/** A part of a flag's configuration that two computations disagree about. */
export type DisputedPart = keyof typeof PARTS;

/**
 * The parts in which two configurations that began as `before` differ. What a provider makes up means nothing: versions,
 * dates and addresses, the ids of new rules and of clauses. Nor do the order of targets, prerequisites, clauses and
 * values, shares of nothing, and defaults that are written out.
 */
export function disputedParts(before: FlagConfiguration, a: FlagConfiguration, b: FlagConfiguration): DisputedPart[] {
  const known = new Set(before.rules.map(({ id }) => id));
  const parts = Object.keys(PARTS) as DisputedPart[];
  return parts.filter((part) => canonicalJson(PARTS[part](a, known)) !== canonicalJson(PARTS[part](b, known)));
}

type Content = (configuration: FlagConfiguration, knownRules: ReadonlySet<string>) => Json;

const PARTS = {
  on: ({ on }) => on,
  offVariation: ({ offVariation }) => offVariation,
  prerequisites: ({ prerequisites }) => sorted(prerequisites.map(({ key, variation }) => [key, variation])),
  targets: ({ targets }) => sorted(targets.flatMap(targetContent)),
  rules: ({ rules }, known) => rules.map((rule) => ruleContent(rule, known)),
  fallthrough: ({ fallthrough }) => serveContent(fallthrough),
  trackEvents: ({ trackEvents }) => trackEvents,
  trackEventsFallthrough: ({ trackEventsFallthrough }) => trackEventsFallthrough,
} as const satisfies Readonly<Record<string, Content>>;

function targetContent({ contextKind, variation, values }: Target): Json[] {
  return values.map((value) => [contextKind, value, variation]);
}

function ruleContent({ id, description, clauses, serve, trackEvents }: Rule, known: ReadonlySet<string>): Json {
  return {
    id: known.has(id) ? id : "new",
    description: description ?? "",
    clauses: sorted(clauses.map(clauseContent)),
    serve: serveContent(serve),
    trackEvents,
  };
}

function clauseContent({ contextKind, attribute, op, values, negate }: Clause): Json {
  // A segment clause has no attribute; LaunchDarkly fills the place with the operator's name or with nothing.
  const subject = op === "segmentMatch" ? [contextKind] : [contextKind, attribute];
  return { subject, op, values: sorted(values), negate };
}

function serveContent(serve: Serve): Json {
  if (serve === null) return null;
  if ("variation" in serve) return serve.variation;
  const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
  const shares = weights.filter(({ weight }) => weight > 0).map(({ variation, weight }) => [variation, weight]);
  return { weights: sorted(shares), contextKind, bucketBy, experiment };
}

/** Values in an order of their own, each once. */
function sorted(values: readonly Json[]): Json[] {
  const byText = new Map(values.map((value) => [canonicalJson(value), value]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
