import { ruleCalled } from "../../compile/warnings.ts";
import type { FlagConfiguration } from "../../model/live/flag.ts";
import { isExperiment } from "../../semantic-patch/flag/serving.ts";

const EXPERIMENTS_NAMED = 3;

/** What the experiments of a flag in an environment run on: `the fallthrough`, `rule "Italian beta users"`. */
export function runningExperiments({ fallthrough, rules }: FlagConfiguration): string[] {
  const running = rules.flatMap((rule, place) => (isExperiment(rule.serve) ? [ruleCalled(rule, place)] : []));
  return [...(isExperiment(fallthrough) ? ["the fallthrough"] : []), ...running];
}

/** What experiments run on as a sentence names it: three of many. */
export function named(running: readonly string[]): string {
  const left = running.length - EXPERIMENTS_NAMED;
  return [...running.slice(0, EXPERIMENTS_NAMED), ...(left > 0 ? [`${left} more`] : [])].join(" and ");
}

/** Why a flag is left alone while experiments run on these parts of it, as a sentence. */
export function leftAlone(running: readonly string[]): string {
  return `An experiment runs on the rollout of ${named(running)}: the flag is left alone here until it is stopped.`;
}
