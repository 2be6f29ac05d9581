import type { Instruction } from "../../model/instructions/instruction.ts";
import type { FlagConfiguration, Rollout, Serve } from "../../model/live/flag.ts";
import { type EffectEntry, isContext } from "../../semantic-patch/effect-entry.ts";
import { bucketing, matchingEveryone, ruleCalled, warningsOf } from "../warnings.ts";

/** What a change of a flag in one environment does, as far as the warnings look at it. */
export interface FlagEffect {
  readonly before: FlagConfiguration;
  readonly after: FlagConfiguration;
  readonly effect: readonly EffectEntry[];
  /** What is sent; none for a copy. */
  readonly instructions: readonly Instruction[];
  /** Keys of segments that the environment does not have. */
  readonly missingSegments: ReadonlySet<string>;
}

/** What may surprise those who know what was asked for but not how LaunchDarkly evaluates it, a sentence each. */
export function flagWarnings(change: FlagEffect): string[] {
  return warningsOf(change.effect, () => [
    ...unreached(change),
    ...matchingEveryone(change.after.rules, change.missingSegments),
    ...rebucketed(change),
    ...renewedRules(change),
  ]);
}

function unreached({ before, after, effect }: FlagEffect): string[] {
  const onlyOff = effect.every(({ path }) => path === "on" || path === "offVariation" || isContext(path));
  // A change that turns the flag off says so itself.
  return before.on || after.on || onlyOff
    ? []
    : ["Targeting is off here: this reaches nobody until the flag is turned on."];
}

function rebucketed({ before, after }: FlagEffect): string[] {
  const rules = after.rules.flatMap((rule, index) => {
    const live = before.rules.find(({ id }) => id === rule.id);
    return live === undefined ? [] : rebucketing(ruleCalled(rule, index), live.serve, rule.serve);
  });
  return [...rebucketing("the fallthrough", before.fallthrough, after.fallthrough), ...rules];
}

function rebucketing(name: string, before: Serve, after: Serve): string[] {
  if (before === null || after === null || !("rollout" in before) || !("rollout" in after)) return [];
  const [was, is] = [bucketingOf(before.rollout), bucketingOf(after.rollout)];
  if (was === is) return [];
  return [
    `The rollout of ${name} goes by ${is} instead of ${was}: everyone is bucketed anew and may get another variation.`,
  ];
}

function bucketingOf({ contextKind, bucketBy }: Rollout): string {
  return bucketing(contextKind, bucketBy);
}

function renewedRules({ before, instructions }: FlagEffect): string[] {
  if (before.rules.length === 0 || !instructions.some(({ kind }) => kind === "replaceRules")) return [];
  return [
    "Every rule gets a new id: experiments, metrics and other approval requests that name the rules of today lose them.",
  ];
}
