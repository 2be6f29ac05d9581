import { type CompileResult, refused } from "../../compile/compiled.ts";
import { refuseArchived } from "../../compile/flag/archived-flag.ts";
import { compiledProject } from "../../compile/flag/compile-project-change.ts";
import type { CompileFault } from "../../compile/scope.ts";
import type { Change } from "../../model/change/change.ts";
import type { VariationsIntent } from "../../model/change/intent.ts";
import type { Flag } from "../../model/live/flag.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import type { Sha256 } from "../../validate/change-digest.ts";
import { diffVariations } from "../diff/diff-variations.ts";
import { mergeVariations } from "../merge/merge-variations.ts";
import { driftFaults, driftNotices } from "./drift-faults.ts";
import { leftAlone, named, runningExperiments } from "./experiments.ts";

/** Compiles the edit of the variations of a `kind: Flag` document; `flag` was read with all environments. */
export function compileVariations(
  change: Change,
  { before, after }: VariationsIntent,
  flag: Flag,
  sha256: Sha256,
): CompileResult {
  const faults: CompileFault[] = [];
  refuseArchived({ report: (fault) => faults.push(fault) }, flag);
  if (faults.length > 0) return refused(change, faults);
  const { target, ...merged } = mergeVariations(flag, before, after);
  const drift = [...merged.faults, ...driftFaults(merged.conflicts, {})];
  const instructions = diffVariations(flag.variations, target);
  const running = runningAnywhere(flag);
  if (running.length > 0 && instructions.length + drift.length > 0) return refused(change, [experimentFault(running)]);
  if (drift.length > 0) return refused(change, drift);
  const notices = [...(running.length > 0 ? [leftAlone(running)] : []), ...driftNotices(merged.notices)];
  return compiledProject(change, flag, instructions, sha256, notices);
}

/** What the experiments of a flag run on, with the environment of each: `the fallthrough in "production"`. */
function runningAnywhere({ configurations }: Flag): string[] {
  return Object.entries(configurations).flatMap(([environment, configuration]) =>
    runningExperiments(configuration).map((what) => `${what} in ${quote(environment)}`),
  );
}

function experimentFault(running: readonly string[]): CompileFault {
  return {
    code: "experiment-running",
    pointer: ["variations"],
    part: "key",
    message: `An experiment runs on the rollout of ${named(running)}, so the variations of the flag are left alone.`,
    hint: "Stop the experiment in LaunchDarkly first, or take this edit out of the pull request.",
  };
}
