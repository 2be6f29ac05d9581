import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Flag, FlagConfiguration } from "../../model/live/flag.ts";
import { type EffectEntry, servedValues, sortedByPath } from "../effect-entry.ts";
import { aroundRules } from "../rules/around-rules.ts";
import type { PatchRefusal } from "../steps/carry-out.ts";
import { readTouched } from "../steps/read-touched.ts";
import { carryOutOnFlag, type PatchContext } from "./apply-instructions.ts";
import { serveContent } from "./serving.ts";
import type { FlagView } from "./step.ts";

/** What the instructions would do to the live flag and the configuration they lead to, or why they cannot be carried out. */
export type EffectResult =
  | { readonly ok: true; readonly effect: readonly EffectEntry[]; readonly configuration: FlagConfiguration }
  | PatchRefusal;

/**
 * The parts of the flag that the instructions touch and nothing else of it, sorted by path, each once. It holds no id that
 * the patch itself makes, so it is the same whenever it is computed on the same live values.
 */
export function effectOf(
  flag: Flag,
  environment: string,
  instructions: readonly Instruction[],
  context: PatchContext,
): EffectResult {
  const result = carryOutOnFlag(flag, environment, instructions, context);
  if (!result.ok) return result;
  const liveRules = new Set(result.live.rules.map((rule) => rule.id));
  const before = viewOf(result.live, liveRules);
  const after = viewOf(result.resource, liveRules);
  const effect = readTouched(result.touched, before, after);
  const meant = [...effect, ...aroundRules(effect, before, after, "serve", ({ serve }) => serveContent(serve))];
  const whole = sortedByPath([...meant, ...servedValues("variations", flag.variations, meant)]);
  return { ok: true, effect: whole, configuration: result.resource };
}

function viewOf(configuration: FlagConfiguration, liveRules: ReadonlySet<string>): FlagView {
  const targeted = new Map<string, Map<string, string[]>>();
  for (const { contextKind, variation, values } of configuration.targets) {
    const keys = targeted.get(contextKind) ?? new Map<string, string[]>();
    targeted.set(contextKind, keys);
    for (const key of values) keys.set(key, [...new Set([...(keys.get(key) ?? []), variation])]);
  }
  return {
    resource: configuration,
    liveRules,
    targetedAt: (contextKind, key) => targeted.get(contextKind)?.get(key) ?? [],
  };
}
