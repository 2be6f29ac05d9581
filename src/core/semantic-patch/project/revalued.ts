import { equalJson } from "../../model/json.ts";
import type { ConfigurationChange, Flag, FlagConfiguration, Serve } from "../../model/live/flag.ts";

/**
 * What a change of variations makes of each environment, as if a variation with another value were another variation: who
 * is served it gets something else. By environment key.
 */
export function revalued(before: Flag, after: Flag): ReadonlyMap<string, ConfigurationChange> {
  const other = before.variations.filter(({ id, value }) =>
    after.variations.some((now) => now.id === id && !equalJson(now.value, value)),
  );
  const ids = new Set(other.map(({ id }) => id));
  const named = (id: string) => (ids.has(id) ? `${id} with another value` : id);
  return new Map(
    Object.entries(before.configurations).map(([environment, configuration]) => [
      environment,
      { before: configuration, after: renamed(configuration, named) },
    ]),
  );
}

function renamed(configuration: FlagConfiguration, named: (id: string) => string): FlagConfiguration {
  const { offVariation, fallthrough, rules } = configuration;
  return {
    ...configuration,
    offVariation: offVariation === null ? null : named(offVariation),
    fallthrough: served(fallthrough, named),
    rules: rules.map((rule) => ({ ...rule, serve: served(rule.serve, named) })),
  };
}

function served(serve: Serve, named: (id: string) => string): Serve {
  if (serve === null) return null;
  if ("variation" in serve) return { variation: named(serve.variation) };
  const weights = serve.rollout.weights.map(({ variation, weight }) => ({ variation: named(variation), weight }));
  return { rollout: { ...serve.rollout, weights } };
}
