import type { Change } from "../../../src/core/model/change/change.ts";
import type { Config, EnvironmentPolicy, Policy } from "../../../src/core/model/policy.ts";
import { NO_POLICY } from "../../../src/core/model/policy.ts";
import type { PolicySubject } from "../../../src/core/policy/policy-subject.ts";

/** A config with rules for production, or for several environments, and other rules besides. */
export function configOf(
  rules: EnvironmentPolicy | Readonly<Record<"production" | "staging", EnvironmentPolicy>>,
  more: Partial<Policy> = {},
): Config {
  const environments = "production" in rules ? Object.entries(rules) : [["production", rules] as const];
  return {
    members: new Map(),
    projects: new Map(),
    policy: { ...NO_POLICY, environments: new Map(environments), ...more },
  };
}

/** A change of a flag in production. */
export const CHANGE: Change = {
  file: "flags/a.yaml",
  document: 0,
  resource: { provider: "launchdarkly", project: "storefront", environment: "production", flag: "new-checkout" },
  description: "Open the new checkout",
  instructions: [{ kind: "turnFlagOn", parameters: {} }],
  digest: "d",
};

/** The same change for all environments at once. */
export const PROJECT_WIDE: Change = {
  ...CHANGE,
  resource: { ...CHANGE.resource, environment: null } as Change["resource"],
};

/** A change held against a config on `main`. */
export function subjectOf(
  config: Config,
  change: Partial<Change> = {},
  more: Partial<PolicySubject> = {},
): PolicySubject {
  return {
    change: { ...CHANGE, ...change },
    config,
    configPath: ".github/flag-gitops.yml",
    baseBranch: "main",
    ...more,
  };
}
