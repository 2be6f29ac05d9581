import type { Rule } from "../../../model/live/flag.ts";
import type { TargetRule } from "../../diff/target-configuration.ts";
import { pairVersions, pairWithLive } from "../../pairing/pair-versions.ts";
import type { ResolvedRule } from "../../resolve/resolved.ts";
import { differenceOf, type Findings, type MergeScene } from "../scene.ts";
import { mergeRule, ruleCalled, saysTheSame, WHOLE_RULE, writtenRule } from "./merge-rule.ts";
import { missingRule, reportLostPlaces, reportUnsureRemoval } from "./missing-rules.ts";
import { movedPlaces, placeRules } from "./place-rules.ts";
import { reportAmbiguous, reportUnknownIds } from "./rule-faults.ts";
import { pairAdoptedRules, RULES, type RulePairs } from "./rule-pairs.ts";

/** Rules merged one by one and field by field; those that git does not know stay where they are. */
export function mergeRules(
  scene: MergeScene,
  findings: Findings,
  before: readonly ResolvedRule[] | undefined,
  after: readonly ResolvedRule[] | undefined,
  live: readonly Rule[],
): readonly TargetRule[] {
  if (after === undefined) return live;
  const asked = after.map((rule, place) => ({ rule, place })).filter(({ rule }) => !isKept(before, rule));
  if (reportUnknownIds(scene, findings, asked, live)) return live;
  if (before === undefined) return adoptRules(scene, findings, after, live);
  const pairs = pairVersions(RULES, before, after, live);
  if (isTouched(before, after, pairs)) reportAmbiguous(scene, findings, pairs.ambiguous, live);
  const moved = movedPlaces(pairs);
  const merged = after.map((rule, place) => {
    const origin = pairs.origins[place];
    const found = pairs.live[place];
    if (origin === undefined) return addedRule(scene, findings, rule, place, found);
    const old = before[origin] as ResolvedRule;
    const versions = { before: old, after: rule, place, moved: moved.has(place) };
    if (found !== undefined) return mergeRule(scene, findings, { ...versions, live: found });
    missingRule(scene, findings, versions);
    return undefined;
  });
  const gone = removedRules(scene, findings, before, pairs);
  unknownRules(scene, findings, pairs, live);
  reportLostPlaces(scene, findings, before, pairs);
  const byId = new Map(merged.flatMap((rule) => (rule?.id === undefined ? [] : [[rule.id, rule] as const])));
  const staying = live.filter((rule) => !gone.has(rule)).map((rule) => byId.get(rule.id) ?? rule);
  return placeRules(scene, findings, pairs, merged, staying);
}

/** The document's rules in its order; what is left of the live ones goes. */
function adoptRules(
  scene: MergeScene,
  findings: Findings,
  after: readonly ResolvedRule[],
  live: readonly Rule[],
): TargetRule[] {
  const pairs = pairWithLive(pairAdoptedRules, after, live);
  reportAmbiguous(scene, findings, pairs.ambiguous, live);
  return after.map((rule, place) => {
    const found = pairs.live[place];
    if (found !== undefined) return mergeRule(scene, findings, { before: undefined, after: rule, live: found, place });
    return writtenRule(rule);
  });
}

/** A rule that the edit adds: made anew unless it is live already. */
function addedRule(
  scene: MergeScene,
  findings: Findings,
  rule: ResolvedRule,
  place: number,
  found: Rule | undefined,
): TargetRule {
  if (found === undefined) return writtenRule(rule);
  if (!WHOLE_RULE.same(writtenRule(rule, found), found)) {
    const field = { path: ["rules", ruleCalled(rule, place)], pointer: ["rules", place], live: found, ...WHOLE_RULE };
    findings.conflicts.push(differenceOf(scene, field, null));
  }
  return found;
}

/** The live rules that go, since the edit removes them and nobody changed them. */
function removedRules(
  scene: MergeScene,
  findings: Findings,
  before: readonly ResolvedRule[],
  pairs: RulePairs,
): ReadonlySet<Rule> {
  const gone = new Set<Rule>();
  for (const { place, live } of pairs.removed) {
    const rule = before[place] as ResolvedRule;
    if (live === undefined) {
      reportUnsureRemoval(scene, findings, rule, place, pairs);
      continue;
    }
    const git = writtenRule(rule, live);
    if (WHOLE_RULE.same(git, live)) gone.add(live);
    else {
      const field = { path: ["rules", ruleCalled(rule, place)], pointer: ["rules"], live, ...WHOLE_RULE };
      findings.conflicts.push(differenceOf(scene, field, git));
    }
  }
  return gone;
}

function unknownRules(scene: MergeScene, { notices }: Findings, { unknown }: RulePairs, live: readonly Rule[]): void {
  for (const rule of unknown) {
    const name = rule.description || String(live.indexOf(rule) + 1);
    notices.push(differenceOf(scene, { path: ["rules", name], pointer: ["rules"], live: rule, ...WHOLE_RULE }, null));
  }
}

function isTouched(before: readonly ResolvedRule[], after: readonly ResolvedRule[], { origins }: RulePairs): boolean {
  const same = after.every(
    (rule, place) => origins[place] === place && saysTheSame(before[place] as ResolvedRule, rule),
  );
  return !same || before.length !== after.length;
}

/** True for a rule with an id that git had under that id and that the edit leaves alone. */
function isKept(before: readonly ResolvedRule[] | undefined, { id, ...said }: ResolvedRule): boolean {
  const old = id === undefined ? undefined : before?.find((one) => one.id === id);
  return old !== undefined && saysTheSame(old, said);
}
