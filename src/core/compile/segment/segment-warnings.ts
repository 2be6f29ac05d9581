import type { Segment, SegmentRule } from "../../model/live/segment.ts";
import type { EffectEntry } from "../../semantic-patch/effect-entry.ts";
import { bucketing, matchingEveryone, ruleCalled, warningsOf } from "../warnings.ts";

/** What a change of a segment does, as far as the warnings look at it. */
export interface SegmentChangeEffect {
  readonly before: Segment;
  readonly after: Segment;
  readonly effect: readonly EffectEntry[];
  /** Keys of segments that the environment does not have. */
  readonly missingSegments: ReadonlySet<string>;
}

/** What may surprise those who know what was asked for but not how LaunchDarkly evaluates it, a sentence each. */
export function segmentWarnings(change: SegmentChangeEffect): string[] {
  return warningsOf(change.effect, () => [
    ...matchingEveryone(change.after.rules, change.missingSegments),
    ...rebucketed(change),
  ]);
}

/** Rules whose percentage shares out other contexts than before, or by something else. */
function rebucketed({ before, after }: SegmentChangeEffect): string[] {
  return after.rules.flatMap((rule, index) => {
    const live = before.rules.find(({ id }) => id === rule.id);
    if (live === undefined || live.weight === null || rule.weight === null) return [];
    const [was, is] = [bucketingOf(live), bucketingOf(rule)];
    if (was === is) return [];
    return [
      `The percentage of ${ruleCalled(rule, index)} goes by ${is} instead of ${was}: everyone is bucketed anew and may get in or fall out.`,
    ];
  });
}

function bucketingOf({ rolloutContextKind, bucketBy }: SegmentRule): string {
  return bucketing(rolloutContextKind, bucketBy);
}
