import { equalJson, type JsonObject } from "../model/json.ts";
import type { Config, EnvironmentPolicy, Policy } from "../model/policy.ts";

/** The rules that hold for an environment, with its key; for all environments at once (null) the rules of each. */
export function environmentPolicies(
  { policy }: Config,
  environment: string | null,
): (readonly [key: string, rules: EnvironmentPolicy])[] {
  if (environment === null) return [...policy.environments];
  const rules = policy.environments.get(environment);
  return rules === undefined ? [] : [[environment, rules]];
}

/** How reviews are counted when several configs must agree: what one of them denies is denied. */
export function reviewPolicyOf(
  configs: readonly Config[],
): Pick<Policy, "selfApproval" | "canApplyDeclinedChanges" | "autoApply"> {
  const strictest = (key: "selfApproval" | "canApplyDeclinedChanges" | "autoApply") =>
    configs.length > 0 && configs.every(({ policy }) => policy[key] === "allow") ? "allow" : "deny";
  return {
    selfApproval: strictest("selfApproval"),
    canApplyDeclinedChanges: strictest("canApplyDeclinedChanges"),
    autoApply: strictest("autoApply"),
  };
}

/**
 * Who is who by any of the configs: member by GitHub login in lower case. Where they differ the last one counts, which is
 * the one that the pull request cannot have edited.
 */
export function membersOf(configs: readonly Config[]): ReadonlyMap<string, string> {
  return new Map(configs.flatMap(({ members }) => [...members]));
}

/**
 * What a request hands to the service that keeps the approvals, by the first config that says it. A change of all
 * environments hands on what they agree upon, and nothing if they do not.
 */
export function integrationConfigOf(configs: readonly Config[], environment: string | null): JsonObject | undefined {
  for (const config of configs) {
    const [first, ...others] = environmentPolicies(config, environment).flatMap(([, { integrationConfig }]) =>
      integrationConfig === undefined ? [] : [integrationConfig],
    );
    if (first !== undefined) return others.every((other) => equalJson(first, other)) ? first : undefined;
  }
  return undefined;
}
