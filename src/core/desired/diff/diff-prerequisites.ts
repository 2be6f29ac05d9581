import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Flag, Prerequisite } from "../../model/live/flag.ts";
import { faulty, instructing, joinDiffs, type PartDiff } from "./part-diff.ts";

/** Takes away, changes and adds prerequisites of a flag, each by key: their order means nothing. `flags` are those that they name, by key. */
export function diffPrerequisites(
  ofFlag: string,
  live: readonly Prerequisite[],
  target: readonly Prerequisite[],
  flags: ReadonlyMap<string, Flag>,
): PartDiff {
  const before = new Map(live.map(({ key, variation }) => [key, variation]));
  const after = new Map(target.map(({ key, variation }) => [key, variation]));
  const removed = [...before.keys()]
    .filter((key) => !after.has(key))
    .sort()
    .map((key): Instruction => ({ kind: "removePrerequisite", key }));
  const wanted = [...after.keys()].filter((key) => before.get(key) !== after.get(key)).sort();
  const put = (kind: string, keys: readonly string[]) =>
    keys.map((key) => {
      if (key === ofFlag) return fault(`Flag ${JSON.stringify(key)} cannot be a prerequisite of itself.`);
      const variationId = flags.get(key)?.variations[after.get(key) as number]?.id;
      if (variationId !== undefined) return instructing({ kind, key, variationId });
      return fault(`The variation that prerequisite flag ${JSON.stringify(key)} must serve is not known.`);
    });
  return joinDiffs([
    instructing(...removed),
    ...put(
      "updatePrerequisite",
      wanted.filter((key) => before.has(key)),
    ),
    ...put(
      "addPrerequisite",
      wanted.filter((key) => !before.has(key)),
    ),
  ]);
}

function fault(reason: string): PartDiff {
  return faulty({ part: "prerequisites", reason });
}
