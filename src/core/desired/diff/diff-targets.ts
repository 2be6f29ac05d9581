import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Target } from "../../model/live/flag.ts";
import { instructing, type PartDiff } from "./part-diff.ts";

/** Context keys of one kind that get one variation, each once. */
interface Group {
  readonly contextKind: string;
  readonly variationId: string;
  readonly keys: ReadonlySet<string>;
}

/**
 * Stops targeting keys before it targets others: a key that moves may not have two variations in between. Groups stand in
 * the order of their names and keys in theirs, whatever order live or a document has: that means nothing.
 */
export function diffTargets(live: readonly Target[], target: readonly Target[]): PartDiff {
  const [before, after] = [groups(live), groups(target)];
  return instructing(...changes("removeTargets", before, after), ...changes("addTargets", after, before));
}

/** One instruction for each group of `these` that has keys which `those` lack. */
function changes(
  kind: "removeTargets" | "addTargets",
  these: ReadonlyMap<string, Group>,
  those: ReadonlyMap<string, Group>,
): Instruction[] {
  return [...these.keys()].sort().flatMap((name) => {
    const { contextKind, variationId, keys } = these.get(name) as Group;
    const others = those.get(name)?.keys;
    const values = [...keys].filter((key) => others?.has(key) !== true).sort();
    return values.length === 0 ? [] : [{ kind, contextKind, values, variationId }];
  });
}

function groups(targets: readonly Target[]): Map<string, Group> {
  const byName = Map.groupBy(targets, ({ contextKind, variation }) => JSON.stringify([contextKind, variation]));
  return new Map(
    [...byName].map(([name, same]) => {
      const [contextKind, variationId] = JSON.parse(name) as [string, string];
      return [name, { contextKind, variationId, keys: new Set(same.flatMap(({ values }) => values)) }];
    }),
  );
}
