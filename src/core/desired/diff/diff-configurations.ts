import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Flag, FlagConfiguration } from "../../model/live/flag.ts";
import { diffPrerequisites } from "./diff-prerequisites.ts";
import { diffRules } from "./diff-rules.ts";
import { diffFallthrough, diffOffVariation } from "./diff-serve.ts";
import { diffTargets } from "./diff-targets.ts";
import { type DiffFault, joinDiffs } from "./part-diff.ts";
import type { TargetConfiguration } from "./target-configuration.ts";

/** The instructions that turn a live flag into its target, or all that no instruction can do. */
export type ConfigurationDiff =
  | { readonly ok: true; readonly instructions: readonly Instruction[] }
  | { readonly ok: false; readonly faults: readonly DiffFault[] };

/**
 * The smallest semantic patch that turns a flag's live configuration into the target, none if the two mean the same. A
 * flag is turned off before all else and turned on after all else. `prerequisites` are the flags that it names, by key.
 */
export function diffConfigurations(
  flag: Flag,
  live: FlagConfiguration,
  target: TargetConfiguration,
  prerequisites: ReadonlyMap<string, Flag>,
): ConfigurationDiff {
  const { instructions, faults } = joinDiffs([
    diffPrerequisites(flag.key, live.prerequisites, target.prerequisites, prerequisites),
    diffOffVariation(live.offVariation, target.offVariation),
    diffTargets(live.targets, target.targets),
    diffRules(live.rules, target.rules),
    diffFallthrough(live.fallthrough, target.fallthrough),
  ]);
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    instructions: [
      ...(live.on && !target.on ? [{ kind: "turnFlagOff" }] : []),
      ...instructions,
      ...tracking("updateTrackEvents", live.trackEvents, target.trackEvents),
      ...tracking("updateTrackEventsFallthrough", live.trackEventsFallthrough, target.trackEventsFallthrough),
      ...(!live.on && target.on ? [{ kind: "turnFlagOn" }] : []),
    ],
  };
}

function tracking(kind: string, live: boolean, target: boolean): Instruction[] {
  return live === target ? [] : [{ kind, trackEvents: target }];
}
