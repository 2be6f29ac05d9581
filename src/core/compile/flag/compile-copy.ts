import type { Change, Copy } from "../../model/change/change.ts";
import type { Pointer } from "../../model/diagnostic.ts";
import type { Flag, FlagConfiguration } from "../../model/live/flag.ts";
import { listNames } from "../../render/words/did-you-mean.ts";
import { copyEffectLines } from "../../render/words/effects/copy-effect-lines.ts";
import { targetingLines } from "../../render/words/targeting/targeting-lines.ts";
import { copyConfiguration, experimentsIn } from "../../semantic-patch/copy/copy-configuration.ts";
import { copyEffect } from "../../semantic-patch/copy/copy-effect.ts";
import type { EffectEntry } from "../../semantic-patch/effect-entry.ts";
import { numberedIds } from "../../semantic-patch/steps/step.ts";
import type { Sha256 } from "../../validate/change-digest.ts";
import { type CompileResult, copyDigestOf, effectDigestOf, type LiveFlag, refused } from "../compiled.ts";
import type { CompileFault, FaultScope } from "../scope.ts";
import { refuseArchived } from "./archived-flag.ts";
import { flagWarnings } from "./flag-warnings.ts";

/** Compiles a copy of a flag's configuration: what it would make of the target environment as both are now. */
export function compileCopy(
  change: Change,
  copy: Copy,
  environment: string,
  { flag, prerequisites, missingSegments }: LiveFlag,
  sha256: Sha256,
): CompileResult {
  const { from, actions } = copy;
  const source = flag.configurations[from] as FlagConfiguration;
  const before = flag.configurations[environment] as FlagConfiguration;
  const faults: CompileFault[] = [];
  const scope = { report: (fault: CompileFault) => faults.push(fault) };
  refuseArchived(scope, flag);
  refuseExperiment(scope, copy, from, source, ["from"]);
  refuseExperiment(scope, copy, environment, before, change.environmentAt ?? ["to"]);
  if (faults.length > 0) return refused(change, faults);
  const after = copyConfiguration(source, before, actions, numberedIds().newId);
  const touched = copyEffect(flag, before, after, actions);
  const effect = [...touched, ...(actions.includes("updatePrerequisites") ? served(after, prerequisites) : [])];
  const { version } = source;
  const compiled = {
    instructions: [],
    copy: { from, actions, version },
    effect,
    lines: copyEffectLines(flag, environment, effect, prerequisites),
    warnings: flagWarnings({ before, after, effect, instructions: [], missingSegments }),
    targeting: {
      before: targetingLines(flag, before, prerequisites),
      after: targetingLines(flag, after, prerequisites),
    },
    configurations: new Map([[environment, { before, after }]]),
    copied: { flag, prerequisites },
    instructionsDigest: copyDigestOf({ environment: from, version }, sha256),
    effectDigest: effectDigestOf(effect, sha256),
  };
  return { ok: true, compiled };
}

/** The values that the copied prerequisites ask for: the index that a flag keeps serves whatever stands there. */
function served({ prerequisites }: FlagConfiguration, flags: ReadonlyMap<string, Flag>): EffectEntry[] {
  return prerequisites
    .map(({ key, variation }) => ({ key, variation, value: flags.get(key)?.variations[variation]?.value ?? null }))
    .map(({ key, variation, value }) => ({ path: `variations of ${key}/${variation}`, before: value, after: value }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function refuseExperiment(
  scope: FaultScope,
  { actions }: Copy,
  environment: string,
  configuration: FlagConfiguration,
  pointer: Pointer,
): void {
  const running = experimentsIn(configuration, actions);
  if (running.length === 0) return;
  scope.report({
    code: "experiment-rollout",
    pointer,
    part: "value",
    message: `An experiment runs on a rollout that the copy takes in, in ${JSON.stringify(environment)}.`,
    hint: `Stop the experiment in LaunchDarkly first, or leave ${listNames(running)} out of the copy.`,
  });
}
