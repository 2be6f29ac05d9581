import type { Instruction } from "../../model/instructions/instruction.ts";
import { isObject } from "../../model/json.ts";
import type { Flag, FlagConfiguration } from "../../model/live/flag.ts";
import { CLAUSE_KINDS } from "./clauses.ts";
import { PREREQUISITE_KINDS } from "./prerequisites.ts";
import { RULE_KINDS } from "./rules.ts";
import { SERVING_KINDS } from "./serving.ts";
import { type Applied, type Kind, type PatchContext, Refusal, type Touch } from "./step.ts";
import { SWITCH_KINDS } from "./switches.ts";
import { TARGET_KINDS } from "./targets.ts";

export type { PatchContext } from "./step.ts";

/** The first instruction that cannot be carried out, by its index, and why, as a sentence. */
export interface PatchRefusal {
  readonly ok: false;
  readonly index: number;
  readonly reason: string;
}

/** The configuration after all instructions, or the first that cannot be carried out. */
export type PatchResult = { readonly ok: true; readonly configuration: FlagConfiguration } | PatchRefusal;

const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    ...SWITCH_KINDS,
    ...SERVING_KINDS,
    ...RULE_KINDS,
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
  const result = carryOut(flag, environment, instructions, context);
  return result.ok ? { ok: true, configuration: result.configuration } : result;
}

/** Applies the instructions and tells which parts of the configuration they touch, in their order. */
export function carryOut(
  flag: Flag,
  environment: string,
  instructions: readonly Instruction[],
  context: PatchContext,
): ({ readonly ok: true; readonly live: FlagConfiguration } & Applied) | PatchRefusal {
  const live = Object.hasOwn(flag.configurations, environment) ? flag.configurations[environment] : undefined;
  if (live === undefined) {
    return { ok: false, index: 0, reason: `Flag "${flag.key}" has no environment "${environment}".` };
  }
  if (!Array.isArray(instructions)) return { ok: false, index: 0, reason: "The instructions must be a list." };
  let configuration = live;
  const touched: Touch[] = [];
  for (const [index, instruction] of instructions.entries()) {
    const result = carryOutOne(flag, configuration, instruction, context);
    if (typeof result === "string") return { ok: false, index, reason: result };
    configuration = result.configuration;
    for (const touch of result.touched) touched.push(touch);
  }
  return { ok: true, live, configuration, touched };
}

function carryOutOne(
  flag: Flag,
  configuration: FlagConfiguration,
  instruction: unknown,
  context: PatchContext,
): Applied | string {
  if (!isObject(instruction) || typeof instruction.kind !== "string")
    return "An instruction must be an object with a kind.";
  const kind = KINDS.get(instruction.kind);
  if (kind === undefined) return `"${instruction.kind}" is not an instruction for a flag in an environment.`;
  try {
    return kind({ flag, configuration, parameters: instruction, context });
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
