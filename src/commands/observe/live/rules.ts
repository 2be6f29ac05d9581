import type { Compiled } from "../../../core/compile/compiled.ts";
import type { Change } from "../../../core/model/change.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import type { Config } from "../../../core/model/policy.ts";
import { policyFaults } from "../../../core/policy/policy-faults.ts";

/** The team's rules that hold for a pull request, and when they are asked. */
export interface Rules {
  /** All of them must allow a change. */
  readonly configs: readonly Config[];
  readonly configPath: string;
  readonly baseBranch: string;
  /** Unix milliseconds. */
  readonly now: number;
}

/** What the team's rules have against a change; each said once. `configurations` is there once it was compiled. */
export function brokenRules(
  change: Change,
  { configs, configPath, baseBranch }: Rules,
  configurations?: Compiled["configurations"],
): Diagnostic[] {
  const live = configurations === undefined ? {} : { configurations };
  const faults = configs.flatMap((config) => policyFaults({ change, config, configPath, baseBranch, ...live }));
  const known = faults.map((fault) => JSON.stringify(fault));
  return faults.filter((_, index) => known.indexOf(known[index] as string) === index);
}
