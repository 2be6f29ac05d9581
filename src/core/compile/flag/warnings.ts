import type { Instruction } from "../../model/instructions/instruction.ts";
import { equalJson } from "../../model/json.ts";
import type { FlagConfiguration, Rollout, Rule, Serve } from "../../model/live/flag.ts";
import { listNames } from "../../render/words/did-you-mean.ts";
import { type EffectEntry, isContext } from "../../semantic-patch/effect-entry.ts";

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
  if (change.effect.every(({ before, after }) => equalJson(before, after))) {
    return ["This changes nothing: everything that it asks for is so already."];
  }
  return [
    ...unreached(change),
    ...matchingEveryone(change.after.rules, change.missingSegments),
    ...rebucketed(change),
    ...renewedRules(change),
  ];
}

/** Clauses that are met by everyone, since they exclude a segment that does not exist. */
export function matchingEveryone(
  rules: readonly Pick<Rule, "clauses">[],
  missingSegments: ReadonlySet<string>,
): string[] {
  const clauses = rules.flatMap((rule) => rule.clauses).filter(({ op, negate }) => op === "segmentMatch" && negate);
  const segments = clauses.flatMap(({ values }) => values.map(String)).filter((key) => missingSegments.has(key));
  return [...new Set(segments)].map((key) => {
    const alone = clauses.some(
      ({ values }) => values.includes(key) && values.every((one) => missingSegments.has(String(one))),
    );
    const means = alone ? "matches everyone" : "keeps nobody out";
    return `Segment ${listNames([key])} does not exist in this environment: a clause that negates it ${means}.`;
  });
}

function unreached({ after, effect }: FlagEffect): string[] {
  const onlyOff = effect.every(({ path }) => path === "on" || path === "offVariation" || isContext(path));
  return after.on || onlyOff ? [] : ["Targeting is off here: this reaches nobody until the flag is turned on."];
}

function rebucketed({ before, after }: FlagEffect): string[] {
  const rules = after.rules.flatMap((rule, index) => {
    const live = before.rules.find(({ id }) => id === rule.id);
    const description = rule.description ?? "";
    const name = description === "" ? `rule ${index + 1}` : `rule ${listNames([description])}`;
    return live === undefined ? [] : rebucketing(name, live.serve, rule.serve);
  });
  return [...rebucketing("the fallthrough", before.fallthrough, after.fallthrough), ...rules];
}

function rebucketing(name: string, before: Serve, after: Serve): string[] {
  if (before === null || after === null || !("rollout" in before) || !("rollout" in after)) return [];
  const [was, is] = [bucketing(before.rollout), bucketing(after.rollout)];
  if (was === is) return [];
  return [
    `The rollout of ${name} goes by ${is} instead of ${was}: everyone is bucketed anew and may get another variation.`,
  ];
}

function bucketing({ contextKind = "user", bucketBy = "key" }: Rollout): string {
  return `the ${listNames([bucketBy])} of ${listNames([contextKind])} contexts`;
}

function renewedRules({ before, instructions }: FlagEffect): string[] {
  if (before.rules.length === 0 || !instructions.some(({ kind }) => kind === "replaceRules")) return [];
  return [
    "Every rule gets a new id: experiments, metrics and other approval requests that name the rules of today lose them.",
  ];
}
