import type { CompileFault } from "../../compile/scope.ts";
import type { DesiredConfiguration, DesiredVariation } from "../../model/change/desired-flag.ts";
import { configurationIn, type Flag } from "../../model/live/flag.ts";
import { leftAlone, runningExperiments } from "../compile/experiments.ts";
import { mergeConfiguration } from "../merge/merge-configuration.ts";
import { mergeVariations } from "../merge/merge-variations.ts";
import { fittingNames } from "../resolve/names.ts";
import { resolveConfiguration } from "../resolve/resolve-configuration.ts";
import type { Difference } from "./difference.ts";

/** How far a live flag is from what git says of it. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Names in the document that do not fit what is live. */
  readonly faults: readonly CompileFault[];
  /** Why nothing was compared, as a sentence; absent otherwise. */
  readonly leftAlone?: string;
}

/** Every field in which the live flag differs from what its document, which may write `variations` too, says of the environment. */
export function compareFlag(
  flag: Flag,
  environment: string,
  desired: DesiredConfiguration,
  prerequisites: ReadonlyMap<string, Flag>,
  variations?: readonly DesiredVariation[],
): Comparison {
  const live = configurationIn(flag, environment);
  if (live === undefined) {
    const why = `Project ${JSON.stringify(flag.project)} has no environment ${JSON.stringify(environment)}.`;
    return { differences: [], faults: [], leftAlone: why };
  }
  const running = runningExperiments(live);
  if (running.length > 0) return { differences: [], faults: [], leftAlone: leftAlone(running) };
  const faults: CompileFault[] = [];
  const place = ["environments", environment];
  const names = fittingNames({ flag, prerequisites, report: (fault) => faults.push(fault) }, variations);
  const git = resolveConfiguration(desired, names, place);
  if (faults.length > 0) return { differences: [], faults };
  const scene = { flag, environment, prerequisites, place };
  const merged = mergeConfiguration(scene, { before: git, after: git, live });
  return { differences: merged.notices, faults: merged.faults };
}

/** Every variation in which the live flag differs from what its document says. */
export function compareVariations(flag: Flag, desired: readonly DesiredVariation[]): Comparison {
  const { notices, faults } = mergeVariations(flag, desired, desired);
  return { differences: notices, faults };
}
