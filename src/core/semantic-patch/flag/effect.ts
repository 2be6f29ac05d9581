import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Flag, FlagConfiguration } from "../../model/live/flag.ts";
import { type EffectEntry, escapeSegment, pathSegments } from "../effect-entry.ts";
import { carryOut, type PatchContext, type PatchRefusal } from "./apply-instructions.ts";
import { audienceIn } from "./rules.ts";
import type { Touch, View } from "./step.ts";

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
  const result = carryOut(flag, environment, instructions, context);
  if (!result.ok) return result;
  const liveRules = new Set(result.live.rules.map((rule) => rule.id));
  const before = viewOf(result.live, liveRules);
  const after = viewOf(result.configuration, liveRules);
  const effect = [...byPath(result.touched)].map(([path, touch]) => ({
    path,
    before: touch.read(before),
    after: touch.read(after),
  }));
  const meant = [...effect, ...surroundings(effect, before, after)];
  const whole = [...meant, ...servedValues(flag, meant)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ok: true, effect: whole, configuration: result.configuration };
}

/** Whom a rule matches and what it serves, for each rule of which either is touched: one means nothing without the other. */
function surroundings(effect: readonly EffectEntry[], before: View, after: View): EffectEntry[] {
  const ids = effect.flatMap(({ path }) => {
    const [first, id = "", part] = pathSegments(path);
    return first === "rules" && (part === "serve" || part === "clauses") ? [id] : [];
  });
  return [...new Set(ids)].map((id) => ({
    path: `rules/${escapeSegment(id)}/around`,
    before: audienceIn(before, id),
    after: audienceIn(after, id),
  }));
}

/** The values of the variations that the effect names by id: an id serves whatever its variation holds. */
function servedValues(flag: Flag, effect: readonly EffectEntry[]): EffectEntry[] {
  const named = JSON.stringify(effect);
  return flag.variations
    .filter(({ id }) => named.includes(JSON.stringify(id)))
    .map(({ id, value }) => ({ path: `variations/${escapeSegment(id)}`, before: value, after: value }));
}

/** Touches by their path; new parts are numbered from 0 in the order in which the instructions make them. */
function byPath(touched: readonly Touch[]): Map<string, Touch> {
  const paths = new Map<string, Touch>();
  const added = new Map<string, number>();
  for (const touch of touched) {
    const path = touch.path.map(escapeSegment).join("/");
    if (touch.added === undefined) {
      paths.set(path, touch);
      continue;
    }
    const number = added.get(path) ?? 0;
    added.set(path, number + 1);
    paths.set(`${path}/+${number}`, touch);
  }
  return paths;
}

function viewOf(configuration: FlagConfiguration, liveRules: ReadonlySet<string>): View {
  const targeted = new Map<string, Map<string, string[]>>();
  for (const { contextKind, variation, values } of configuration.targets) {
    const keys = targeted.get(contextKind) ?? new Map<string, string[]>();
    targeted.set(contextKind, keys);
    for (const key of values) keys.set(key, [...new Set([...(keys.get(key) ?? []), variation])]);
  }
  return { configuration, liveRules, targetedAt: (contextKind, key) => targeted.get(contextKind)?.get(key) ?? [] };
}
