import { equalJson } from "../model/json.ts";
import type { Rule } from "../model/live/flag.ts";
import { quote } from "../render/words/did-you-mean.ts";
import type { EffectEntry } from "../semantic-patch/effect-entry.ts";
import type { AnyRule } from "../semantic-patch/rules/rule-step.ts";

/** The warning that an effect leaves everything as it is, else those that `others` finds. */
export function warningsOf(effect: readonly EffectEntry[], others: () => string[]): string[] {
  const changesNothing = effect.every(({ before, after }) => equalJson(before, after));
  return changesNothing ? ["This changes nothing: everything that it asks for is so already."] : others();
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
    return `Segment ${quote(key)} does not exist in this environment: a clause that negates it ${means}.`;
  });
}

/** Who is shared out by what: `the "plan" of "organization" contexts`. LaunchDarkly's defaults are users and their key. */
export function bucketing(contextKind = "user", bucketBy = "key"): string {
  return `the ${quote(bucketBy)} of ${quote(contextKind)} contexts`;
}

/** What a rule is called in a sentence: by its description, else by its place, which counts from 1. */
export function ruleCalled({ description = "" }: AnyRule, index: number): string {
  return description === "" ? `rule ${index + 1}` : `rule ${quote(description)}`;
}
