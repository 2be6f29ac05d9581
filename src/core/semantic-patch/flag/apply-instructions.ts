import type { Instruction } from "../../model/instructions/instruction.ts";
import { configurationIn, type Flag, type FlagConfiguration } from "../../model/live/flag.ts";
import { CLAUSE_KINDS } from "../rules/clauses.ts";
import { carryOut, type Kinds, type PatchRefusal } from "../steps/carry-out.ts";
import { PREREQUISITE_KINDS } from "./prerequisites.ts";
import { FLAG_RULE_KINDS } from "./rules.ts";
import { SERVING_KINDS } from "./serving.ts";
import type { FlagApplied, FlagStep, FlagView, PatchContext } from "./step.ts";
import { SWITCH_KINDS } from "./switches.ts";
import { TARGET_KINDS } from "./targets.ts";

export type { PatchContext } from "./step.ts";

/** The configuration after all instructions, or the first that cannot be carried out. */
export type PatchResult = { readonly ok: true; readonly configuration: FlagConfiguration } | PatchRefusal;

const KINDS: Kinds<FlagStep, FlagConfiguration, FlagView> = new Map(
  Object.entries({
    ...SWITCH_KINDS,
    ...SERVING_KINDS,
    ...FLAG_RULE_KINDS,
    ...CLAUSE_KINDS,
    ...TARGET_KINDS,
    ...PREREQUISITE_KINDS,
  }),
);

/**
 * What LaunchDarkly would make of a semantic patch: all instructions in order or none. The instructions may be any JSON.
 * The version of the configuration stays as it is. Source: "Update feature flag", https://launchdarkly.com/docs/api/feature-flags/patch-feature-flag
 */
export function applyInstructions(
  flag: Flag,
  environment: string,
  instructions: readonly Instruction[],
  context: PatchContext,
): PatchResult {
  const result = carryOutOnFlag(flag, environment, instructions, context);
  return result.ok ? { ok: true, configuration: result.resource } : result;
}

/** Applies the instructions and tells which parts of the configuration they touch, in their order. */
export function carryOutOnFlag(
  flag: Flag,
  environment: string,
  instructions: readonly Instruction[],
  context: PatchContext,
): ({ readonly ok: true; readonly live: FlagConfiguration } & FlagApplied) | PatchRefusal {
  const live = configurationIn(flag, environment);
  if (live === undefined) {
    return { ok: false, index: 0, reason: `Flag "${flag.key}" has no environment "${environment}".` };
  }
  const result = carryOut(KINDS, "a flag in an environment", live, instructions, (resource, parameters) => ({
    flag,
    resource,
    parameters,
    context,
  }));
  return result.ok ? { ...result, live } : result;
}
