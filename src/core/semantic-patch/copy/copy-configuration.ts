import { COPY_ACTIONS, type CopyAction } from "../../model/change/change.ts";
import type { FlagConfiguration, Rule } from "../../model/live/flag.ts";
import { isExperiment } from "../flag/serving.ts";

type Part = (from: FlagConfiguration, newId: () => string) => Partial<FlagConfiguration>;

const PARTS: Readonly<Record<CopyAction, Part>> = {
  updateOn: ({ on }) => ({ on }),
  updateFallthrough: ({ fallthrough }) => ({ fallthrough }),
  updateOffVariation: ({ offVariation }) => ({ offVariation }),
  updateRules: ({ rules }, newId) => ({ rules: rules.map((rule) => renewed(rule, newId)) }),
  updateTargets: ({ targets }) => ({ targets }),
  updatePrerequisites: ({ prerequisites }) => ({ prerequisites }),
};

/**
 * What LaunchDarkly makes of an environment when parts of another one's configuration are copied over its own: each part
 * is replaced as a whole, and every copied rule and clause gets a new id. The version and address stay as they are.
 * Source: "Create approval request to copy flag configurations across environments",
 * https://launchdarkly.com/docs/api/approvals/post-flag-copy-config-approval-request
 */
export function copyConfiguration(
  from: FlagConfiguration,
  to: FlagConfiguration,
  actions: readonly CopyAction[],
  newId: () => string,
): FlagConfiguration {
  let configuration = to;
  for (const action of COPY_ACTIONS) {
    if (actions.includes(action)) configuration = { ...configuration, ...PARTS[action](from, newId) };
  }
  return configuration;
}

/** The parts among those to copy in which an experiment runs, which a copy can neither take along nor leave running. */
export function experimentsIn(configuration: FlagConfiguration, actions: readonly CopyAction[]): CopyAction[] {
  const { fallthrough, rules } = configuration;
  const running: Readonly<Partial<Record<CopyAction, boolean>>> = {
    updateFallthrough: isExperiment(fallthrough),
    updateRules: rules.some(({ serve }) => isExperiment(serve)),
  };
  return actions.filter((action) => running[action] === true);
}

function renewed(rule: Rule, newId: () => string): Rule {
  return { ...rule, id: newId(), clauses: rule.clauses.map((clause) => ({ ...clause, id: newId() })) };
}
