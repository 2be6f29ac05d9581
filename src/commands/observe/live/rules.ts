import type { Compiled } from "../../../core/compile/compiled.ts";
import type { Change } from "../../../core/model/change/change.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import type { Config } from "../../../core/model/policy.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import { policyFaults } from "../../../core/policy/policy-faults.ts";
import type { History } from "../history.ts";

/** The team's rules that hold for a pull request, and when they are asked. */
export interface Rules {
  /** All of them must allow a change. */
  readonly configs: readonly Config[];
  readonly configPath: string;
  readonly baseBranch: string;
  /** Unix milliseconds. */
  readonly now: number;
}

/** What holds for all resources of a pull request while they are looked at. */
export interface Looking {
  readonly pullRequest: PullRequest;
  readonly history: History;
  readonly rules: Rules;
  /** What our comment remembers of copies, by request id. */
  readonly echoes: ReadonlyMap<string, string>;
  /** What our comment remembers of merged changes that asked for what was live already, as short digests. */
  readonly settled: ReadonlySet<string>;
  /** Unix milliseconds when git last changed what it said before a change; undefined if nobody can tell. */
  readonly readWritten: (change: Change) => Promise<number | undefined>;
}

/** What the team's rules have against a change; each said once. `compiled` is there once it was compiled. */
export function brokenRules(
  change: Change,
  { configs, configPath, baseBranch }: Rules,
  compiled?: Compiled,
): Diagnostic[] {
  const { configurations, instructions } = compiled ?? {};
  const live = {
    ...(configurations === undefined ? {} : { configurations }),
    ...(instructions === undefined ? {} : { instructions }),
  };
  const faults = configs.flatMap((config) => policyFaults({ change, config, configPath, baseBranch, ...live }));
  const known = faults.map((fault) => JSON.stringify(fault));
  return faults.filter((_, index) => known.indexOf(known[index] as string) === index);
}
