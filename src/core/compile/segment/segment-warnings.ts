import { equalJson } from "../../model/json.ts";
import type { Segment, SegmentRule } from "../../model/live/segment.ts";
import { listNames } from "../../render/words/did-you-mean.ts";
import type { EffectEntry } from "../../semantic-patch/effect-entry.ts";
import { matchingEveryone } from "../flag/warnings.ts";

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
  if (change.effect.every(({ before, after }) => equalJson(before, after))) {
    return ["This changes nothing: everything that it asks for is so already."];
  }
  return [...matchingEveryone(change.after.rules, change.missingSegments), ...rebucketed(change)];
}

/** Rules whose percentage shares out other contexts than before, or by something else. */
function rebucketed({ before, after }: SegmentChangeEffect): string[] {
  return after.rules.flatMap((rule, index) => {
    const live = before.rules.find(({ id }) => id === rule.id);
    if (live === undefined || live.weight === null || rule.weight === null) return [];
    const [was, is] = [bucketing(live), bucketing(rule)];
    if (was === is) return [];
    const name = rule.description ? `rule ${listNames([rule.description])}` : `rule ${index + 1}`;
    return [
      `The percentage of ${name} goes by ${is} instead of ${was}: everyone is bucketed anew and may get in or fall out.`,
    ];
  });
}

function bucketing({ rolloutContextKind = "user", bucketBy = "key" }: SegmentRule): string {
  return `the ${listNames([bucketBy])} of ${listNames([rolloutContextKind])} contexts`;
}
