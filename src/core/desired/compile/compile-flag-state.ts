import { type CompileResult, type LiveFlag, refused } from "../../compile/compiled.ts";
import { refuseArchived } from "../../compile/flag/archived-flag.ts";
import { compiledFlag } from "../../compile/flag/compile-flag-change.ts";
import type { CompileFault } from "../../compile/scope.ts";
import type { Change } from "../../model/change/change.ts";
import type { DesiredConfiguration } from "../../model/change/desired-flag.ts";
import type { ConfigurationIntent } from "../../model/change/intent.ts";
import { configurationIn, type FlagConfiguration } from "../../model/live/flag.ts";
import type { Sha256 } from "../../validate/change-digest.ts";
import { type ConfigurationDiff, diffConfigurations } from "../diff/diff-configurations.ts";
import { type Merged, mergeConfiguration } from "../merge/merge-configuration.ts";
import { fittingNames, pastNames } from "../resolve/names.ts";
import { resolveConfiguration } from "../resolve/resolve-configuration.ts";
import { driftFaults, driftNotices } from "./drift-faults.ts";
import { leftAlone, named, runningExperiments } from "./experiments.ts";
import { replacedRules } from "./replaced-rules.ts";

/** Compiles the edit of a `kind: Flag` document for one environment: the smallest instructions that make live what it changes. */
export function compileFlagState(
  change: Change,
  intent: ConfigurationIntent,
  environment: string,
  live: LiveFlag,
  sha256: Sha256,
): CompileResult {
  const { flag, prerequisites } = live;
  const faults: CompileFault[] = [];
  const scope = { flag, prerequisites, report: (fault: CompileFault) => faults.push(fault) };
  refuseArchived(scope, flag);
  const place = ["environments", environment];
  const past = pastNames(scope);
  const before = resolveConfiguration(intent.before, past, place);
  const after = resolveConfiguration(intent.after, fittingNames(scope, intent.variations), place);
  if (faults.length > 0) return refused(change, faults);
  const configuration = configurationIn(flag, environment) as FlagConfiguration;
  const scene = { flag: past.flag(), environment, prerequisites, place };
  const merged = mergeConfiguration(scene, { before, after, live: configuration });
  const diff = diffConfigurations(flag, configuration, merged.target, prerequisites);
  const running = runningExperiments(configuration);
  const idle = isIdle(merged, diff);
  if (running.length > 0 && !idle) return refused(change, [experimentFault(environment, running)]);
  const dates = { git: live.writtenAt, live: configuration.modifiedAt };
  const drift = [...merged.faults, ...driftFaults(merged.conflicts, dates)];
  if (drift.length > 0) return refused(change, drift);
  if (!diff.ok) return refused(change, inexpressible(diff, environment, intent.after, merged.target));
  const notices = [
    ...(running.length > 0 ? [leftAlone(running)] : []),
    ...replacedRules(configuration.rules, merged.target.rules),
    ...driftNotices(merged.notices),
  ];
  return compiledFlag(change, environment, live, diff.instructions, sha256, notices);
}

function isIdle({ conflicts, faults }: Merged, diff: ConfigurationDiff): boolean {
  return diff.ok && diff.instructions.length === 0 && conflicts.length === 0 && faults.length === 0;
}

function experimentFault(environment: string, running: readonly string[]): CompileFault {
  return {
    code: "experiment-running",
    pointer: ["environments", environment],
    part: "key",
    message: `An experiment runs on the rollout of ${named(running)} in ${JSON.stringify(environment)}, so the flag is left alone there.`,
    hint: "Stop the experiment in LaunchDarkly first, or take this edit out of the pull request.",
  };
}

function inexpressible(
  { faults }: ConfigurationDiff & { readonly ok: false },
  environment: string,
  { rules: written = [] }: DesiredConfiguration,
  { rules }: Merged["target"],
): CompileFault[] {
  return faults.map(({ part, rule, reason }) => {
    const place = rule === undefined ? -1 : written.findIndex(({ clauses }) => clauses === rules[rule]?.clauses);
    return {
      code: "inexpressible-change",
      pointer: ["environments", environment, part, ...(place < 0 ? [] : [place])],
      part: place < 0 ? "key" : "value",
      message: reason,
      hint: "Leave it out here, and ask for it in a pull request after this one is merged and applied.",
    };
  });
}
