import { configurationIn } from "../../../model/live/flag.ts";
import { ruleName } from "../../../render/words/effects/flag-words.ts";
import { joined } from "../../../render/words/words.ts";
import type { TargetRule } from "../../diff/target-configuration.ts";
import { differenceOf, type Findings, type MergeScene } from "../scene.ts";
import type { RulePairs } from "./rule-pairs.ts";

/**
 * The rules that stay in their live order, or in the order of the edit where it changes that and nobody else did; the new
 * ones each before the next rule of the document. `merged` are the rules of the document, undefined where one is gone.
 */
export function placeRules(
  scene: MergeScene,
  findings: Findings,
  pairs: RulePairs,
  merged: readonly (TargetRule | undefined)[],
  staying: readonly TargetRule[],
): TargetRule[] {
  const wanted = merged.filter((rule) => rule !== undefined && staying.includes(rule)) as TargetRule[];
  const now = staying.filter((rule) => wanted.includes(rule));
  const isReordered = movedPlaces(pairs).size > 0;
  let rules = staying;
  if (!sameOrder(wanted, now)) {
    const known = merged.flatMap((rule, place) => {
      const origin = pairs.origins[place];
      return origin === undefined || rule === undefined ? [] : [{ rule, origin }];
    });
    const were = known.toSorted((a, b) => a.origin - b.origin).map(({ rule }) => rule);
    // Where an unknown rule belongs in another order, nobody can tell.
    if (isReordered && pairs.unknown.length === 0 && sameOrder(were, now)) {
      rules = [...wanted, ...staying.filter((rule) => !wanted.includes(rule))];
    } else {
      const touched = isReordered || isInserted(pairs);
      const difference = orderDifference(scene, touched ? were : wanted, staying);
      (touched ? findings.conflicts : findings.notices).push(difference);
    }
  }
  return withNew(rules, merged);
}

/** The places, after the edit, of the rules that it moves among those that were there before, and of those between them. */
export function movedPlaces({ origins }: Pick<RulePairs, "origins">): ReadonlySet<number> {
  const kept = origins.flatMap((origin, place) => (origin === undefined ? [] : [{ origin, place }]));
  const were = kept.toSorted((a, b) => a.origin - b.origin);
  const isMoved = (one: (typeof kept)[number], index: number) => one !== were[index];
  const first = kept.findIndex(isMoved);
  const moved = first < 0 ? [] : kept.slice(first, kept.findLastIndex(isMoved) + 1);
  return new Set(moved.map(({ place }) => place));
}

/** True if the edit adds a rule before one that was there. */
function isInserted({ origins }: RulePairs): boolean {
  return (
    origins.lastIndexOf(undefined) >= 0 &&
    origins.indexOf(undefined) < origins.findLastIndex((one) => one !== undefined)
  );
}

function orderDifference(scene: MergeScene, git: readonly TargetRule[], live: readonly TargetRule[]) {
  const field = {
    path: ["rules", "order"],
    pointer: ["rules"],
    live,
    words: (rules: readonly TargetRule[]) =>
      joined(
        rules.map(({ id = "" }) => ruleName(configurationIn(scene.flag, scene.environment)?.rules ?? [], id)),
        ", ",
      ),
  };
  return differenceOf(scene, field, git);
}

function withNew(staying: readonly TargetRule[], merged: readonly (TargetRule | undefined)[]): TargetRule[] {
  const rules = [...staying];
  let next: TargetRule | undefined;
  for (const rule of merged.toReversed()) {
    if (rule === undefined) continue;
    if (!rules.includes(rule)) rules.splice(next === undefined ? rules.length : rules.indexOf(next), 0, rule);
    next = rule;
  }
  return rules;
}

function sameOrder(a: readonly TargetRule[], b: readonly TargetRule[]): boolean {
  return a.length === b.length && a.every((rule, place) => rule === b[place]);
}
