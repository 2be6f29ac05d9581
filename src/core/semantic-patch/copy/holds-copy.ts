import { COPY_ACTIONS } from "../../model/change/change.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import { equalJson } from "../../model/json.ts";
import type { Flag, FlagConfiguration, Serve } from "../../model/live/flag.ts";
import { applyInstructions } from "../flag/apply-instructions.ts";
import { previewContext } from "../flag/preview-context.ts";
import { copyEffect } from "./copy-effect.ts";

/**
 * True if the instructions, which a provider made of a copy, would make of the environment what the copy is to make of it
 * (`after`) and nothing else, the ids of rules and clauses aside. False for instructions that cannot be understood.
 */
export function holdsCopy(
  flag: Flag,
  environment: string,
  instructions: readonly Instruction[],
  after: FlagConfiguration,
  prerequisites: ReadonlyMap<string, Flag>,
): boolean {
  const result = applyInstructions(flag, environment, instructions, previewContext(prerequisites));
  if (!result.ok) return false;
  const { trackEvents, trackEventsFallthrough } = result.configuration;
  if (trackEvents !== after.trackEvents || trackEventsFallthrough !== after.trackEventsFallthrough) return false;
  const [wanted, held] = [spelledOut(after), spelledOut(result.configuration)];
  return copyEffect(flag, wanted, held, COPY_ACTIONS).every((one) => equalJson(one.before, one.after));
}

/** The same configuration with every rollout spelled in one way: LaunchDarkly's defaults written out, no empty share. */
function spelledOut({ fallthrough, rules, ...rest }: FlagConfiguration): FlagConfiguration {
  return {
    ...rest,
    fallthrough: inFull(fallthrough),
    rules: rules.map((rule) => ({ ...rule, serve: inFull(rule.serve) })),
  };
}

function inFull(serve: Serve): Serve {
  if (serve === null || "variation" in serve) return serve;
  const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
  return { rollout: { weights: weights.filter(({ weight }) => weight > 0), contextKind, bucketBy, experiment } };
}
