import type { Rule } from "../../../model/live/flag.ts";
import { joined } from "../../../render/words/words.ts";
import type { TargetRule } from "../../diff/target-configuration.ts";
import type { ResolvedRule } from "../../resolve/resolved.ts";
import { differenceOf, type Findings, type MergeScene } from "../scene.ts";
import { type RuleVersions, ruleCalled, saysTheSame, WHOLE_RULE, writtenRule } from "./merge-rule.ts";
import type { RulePairs } from "./rule-pairs.ts";

/** Tells of a rule that git has and that is not live: a conflict where the edit changes or moves it. */
export function missingRule(
  scene: MergeScene,
  { conflicts, notices }: Findings,
  { before, after, place, moved }: Omit<RuleVersions, "live"> & { readonly before: ResolvedRule },
): void {
  const difference = missingAt(scene, before, place, ["rules", place]);
  if (!saysTheSame(before, after)) conflicts.push(difference);
  else if (moved) conflicts.push({ ...difference, untouched: true });
  else notices.push(difference);
}

/**
 * Tells of new rules beside one that git has and that is not live. What brings that one back, another pull request maybe,
 * would put it below a new one that belongs below it; and a new one that belongs above it has no place where a rule is live
 * that it could have become.
 */
export function reportLostPlaces(
  scene: MergeScene,
  { conflicts }: Findings,
  before: readonly ResolvedRule[],
  { origins, live, unknown }: Pick<RulePairs, "origins" | "live" | "unknown">,
): void {
  const isNew = (place: number) => origins[place] === undefined && live[place] === undefined;
  // New rules that are live already do not stand between the two.
  const places = [...origins.keys()].filter((place) => origins[place] !== undefined || isNew(place));
  places.forEach((place, index) => {
    const origin = origins[place];
    if (origin === undefined || live[place] !== undefined) return;
    const [above, below] = [places[index - 1], places[index + 1]];
    for (const beside of unknown.length > 0 ? [above, below] : [below]) {
      if (beside === undefined || !isNew(beside)) continue;
      const missing = missingAt(scene, before[origin] as ResolvedRule, place, ["rules", beside]);
      conflicts.push({ ...missing, untouched: true });
    }
  });
}

/** Tells of a rule that the edit removes and that is not live as git knows it, though rules are that it could have become. */
export function reportUnsureRemoval(
  scene: MergeScene,
  { conflicts }: Findings,
  rule: ResolvedRule,
  place: number,
  { unknown }: Pick<RulePairs, "unknown">,
): void {
  if (rule.id !== undefined || rule.description) return;
  const nameless = unknown.filter(({ description }) => !description);
  if (nameless.length === 0) return;
  const field = {
    path: ["rules", ruleCalled(rule, place)],
    pointer: ["rules"],
    live: nameless as readonly TargetRule[],
    words: (rules: readonly TargetRule[], said: Parameters<typeof WHOLE_RULE.words>[1]) =>
      joined(
        rules.map((one) => WHOLE_RULE.words(one, said)),
        ", or ",
      ),
  };
  conflicts.push(differenceOf(scene, field, [writtenRule(rule)]));
}

function missingAt(scene: MergeScene, rule: ResolvedRule, place: number, pointer: readonly (string | number)[]) {
  const field = { path: ["rules", ruleCalled(rule, place)], pointer, live: null as Rule | null, ...WHOLE_RULE };
  return differenceOf(scene, field, writtenRule(rule));
}
