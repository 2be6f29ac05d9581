import { type Flag, type FlagConfiguration, FULL_WEIGHT, type Rule, type Serve } from "../../model/live/flag.ts";

/** A reason is one sentence, however many environments there are. */
const MOST_USES = 4;

/** Where an environment serves a variation. Weights are thousandths of a percent of what reaches that part. */
export interface Served {
  /** Whether targeting is on: if not, only the off variation counts. */
  readonly on: boolean;
  /** 0 if the fallthrough serves something else. */
  readonly fallthrough: number;
  readonly offVariation: boolean;
  /** The rules that serve it, sorted by id. */
  readonly rules: readonly { readonly id: string; readonly weight: number }[];
  /** The kinds of the contexts that are targeted at it, sorted. */
  readonly targets: readonly string[];
}

/** Where an environment serves a variation; undefined if nowhere. */
export function servedIn(configuration: FlagConfiguration, variation: string): Served | undefined {
  const { on, offVariation, fallthrough, rules } = configuration;
  const kinds = targetsAt(configuration, variation).map(({ contextKind }) => contextKind);
  const served = {
    on,
    fallthrough: weightOf(fallthrough, variation),
    offVariation: offVariation === variation,
    rules: rules
      .map(({ id, serve }) => ({ id, weight: weightOf(serve, variation) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    targets: [...new Set(kinds)].sort(),
  };
  const somewhere =
    served.offVariation || served.fallthrough > 0 || served.rules.length > 0 || served.targets.length > 0;
  return somewhere ? served : undefined;
}

/** True if somebody may be getting the variation at this moment, as far as the configuration can tell. */
export function isServedNow(configuration: FlagConfiguration, variation: string): boolean {
  const served = servedIn(configuration, variation);
  if (served === undefined || !served.on) return served?.offVariation === true;
  // While targeting is on, those for whom a prerequisite does not hold get the off variation.
  const off = served.offVariation && configuration.prerequisites.length > 0;
  return off || served.fallthrough > 0 || served.rules.length > 0 || served.targets.length > 0;
}

/** What refers to a variation and so keeps it from being removed, a phrase for each environment and for the defaults. */
export function usesOf({ configurations, defaults }: Flag, variation: string): string[] {
  const uses = Object.entries(configurations).flatMap(([environment, configuration]) => {
    const parts = partsNaming(configuration, variation);
    return parts.length === 0 ? [] : [`by ${parts.join(", ")} in ${JSON.stringify(environment)}`];
  });
  const shown = uses.length > MOST_USES ? [...uses.slice(0, MOST_USES), `in ${uses.length - MOST_USES} more`] : uses;
  const isDefault = defaults !== undefined && (defaults.on === variation || defaults.off === variation);
  return isDefault ? [...shown, "by the defaults of new environments"] : shown;
}

function partsNaming(configuration: FlagConfiguration, variation: string): string[] {
  const { fallthrough, offVariation, rules } = configuration;
  const naming = rules.filter(({ serve }) => names(serve, variation));
  return [
    ...(names(fallthrough, variation) ? ["the fallthrough"] : []),
    ...(offVariation === variation ? ["the off variation"] : []),
    ...(naming.length > 1 ? [`${naming.length} rules`] : naming.map((rule) => nameOf(rules, rule))),
    ...(targetsAt(configuration, variation).length > 0 ? ["the targets"] : []),
  ];
}

function nameOf(rules: readonly Rule[], rule: Rule): string {
  const { description = "" } = rule;
  return description === "" ? `rule ${rules.indexOf(rule) + 1}` : `rule ${JSON.stringify(description)}`;
}

function targetsAt({ targets }: FlagConfiguration, variation: string): FlagConfiguration["targets"] {
  return targets.filter((target) => target.variation === variation && target.values.length > 0);
}

/** True if a variation is named, with no weight at all too. */
function names(serve: Serve, variation: string): boolean {
  if (serve === null) return false;
  if ("variation" in serve) return serve.variation === variation;
  return serve.rollout.weights.some((share) => share.variation === variation);
}

function weightOf(serve: Serve, variation: string): number {
  if (serve === null) return 0;
  if ("variation" in serve) return serve.variation === variation ? FULL_WEIGHT : 0;
  const shares = serve.rollout.weights.filter((share) => share.variation === variation);
  return shares.reduce((sum, { weight }) => sum + weight, 0);
}
