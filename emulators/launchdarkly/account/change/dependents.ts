import type { FlagRep } from "../../representations.ts";

/** The flags that have a prerequisite whose variations move, or the id of a removed variation that one of them needs. */
export type Dependents =
  | { readonly ok: true; readonly flags: readonly FlagRep[] }
  | { readonly ok: false; readonly variationId: string; readonly flag: string };

/** Counts the prerequisites that name `before` anew, since they name its variations by index. */
export function moveDependents(flags: Iterable<FlagRep>, before: FlagRep, after: FlagRep): Dependents {
  const moved: FlagRep[] = [];
  for (const flag of flags) {
    const needed = Object.values(flag.environments).flatMap(({ prerequisites }) =>
      indexesIn(prerequisites, before.key),
    );
    if (needed.length === 0) continue;
    const lost = needed.find((index) => placeOf(index, before, after) === -1);
    if (lost !== undefined) return { ok: false, variationId: before.variations[lost]?._id ?? "", flag: flag.key };
    moved.push(withMoved(flag, before, after));
  }
  return { ok: true, flags: moved };
}

function withMoved(flag: FlagRep, before: FlagRep, after: FlagRep): FlagRep {
  const copy = structuredClone(flag);
  for (const one of Object.values(copy.environments).flatMap(({ prerequisites }) => prerequisites)) {
    if (one.key === before.key) one.variation = placeOf(one.variation, before, after);
  }
  return copy;
}

function indexesIn(prerequisites: readonly { key: string; variation: number }[], key: string): number[] {
  return prerequisites.filter((one) => one.key === key).map(({ variation }) => variation);
}

function placeOf(index: number, before: FlagRep, after: FlagRep): number {
  return after.variations.findIndex(({ _id }) => _id === before.variations[index]?._id);
}
