import type { Prerequisite } from "../../model/live/flag.ts";
import { prerequisiteVariation } from "../../render/words/effects/flag-words.ts";
import { NONE } from "../../render/words/words.ts";
import { type Findings, type MergeScene, mergeField } from "./scene.ts";

/** Prerequisites merged by the key of their flag; their order decides nothing. */
export function mergePrerequisites(
  scene: MergeScene,
  findings: Findings,
  before: readonly Prerequisite[] | undefined,
  after: readonly Prerequisite[] | undefined,
  live: readonly Prerequisite[],
): readonly Prerequisite[] {
  if (after === undefined) return live;
  const [was, is, now] = [before ?? [], after, live].map(indexesByKey) as [Indexes, Indexes, Indexes];
  const keys = [...new Set([...now.keys(), ...is.keys(), ...was.keys()])];
  return keys.flatMap((key) => {
    const place = after.findIndex((one) => one.key === key);
    const variation = mergeField<number | null>(scene, findings, {
      path: ["prerequisites", key],
      pointer: place < 0 ? ["prerequisites"] : ["prerequisites", place],
      before: before === undefined ? undefined : (was.get(key) ?? null),
      after: is.get(key) ?? null,
      live: now.get(key) ?? null,
      same: Object.is,
      words: (index, { prerequisiteFlags }) => {
        if (index === null) return NONE;
        if (index < 0) return ["a variation that it does not have"];
        return prerequisiteVariation({ prerequisiteFlags }, { key, variation: index });
      },
    });
    return variation === null ? [] : [{ key, variation }];
  });
}

type Indexes = ReadonlyMap<string, number>;

function indexesByKey(prerequisites: readonly Prerequisite[]): Indexes {
  return new Map(prerequisites.map(({ key, variation }) => [key, variation]));
}
