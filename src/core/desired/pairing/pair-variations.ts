import type { DesiredVariation } from "../../model/change/desired-flag.ts";
import { canonicalJson } from "../../model/json.ts";
import type { Variation } from "../../model/live/flag.ts";
import type { Pair, Pairs } from "./pair-versions.ts";
import { without } from "./places.ts";

/** A variation as it is compared: its name, undefined for none, and the one text of its value. */
interface Told {
  readonly name: string | undefined;
  readonly value: string;
}

/**
 * Pairs variations: those with the same name and value, then those with the same name or else the same value. Where that
 * fits several, on either side, nobody can tell. Goes by maps, so a thousand variations cost no more than their texts.
 */
export const pairVariations: Pair<DesiredVariation, Variation> = (from, to) => {
  const [before, after] = [from.map(toldOf), to.map(toldOf)];
  const origins = equalOnes(before, after);
  const left = without(before, origins);
  const byName = Map.groupBy(left, (place) => before[place]?.name);
  const byValue = Map.groupBy(left, (place) => before[place]?.value);
  const fitting = after.flatMap(({ name, value }, place) => {
    if (origins[place] !== undefined) return [];
    const named = name === undefined ? [] : (byName.get(name) ?? []);
    const candidates = [...new Set([...named, ...(byValue.get(value) ?? [])])].sort((a, b) => a - b);
    return candidates.length === 0 ? [] : [{ to: place, candidates }];
  });
  const claims = Map.groupBy(
    fitting.flatMap(({ candidates }) => candidates),
    (candidate) => candidate,
  );
  const isClear = ({ candidates: [only, ...others] }: (typeof fitting)[number]) =>
    others.length === 0 && claims.get(only as number)?.length === 1;
  for (const one of fitting.filter(isClear)) origins[one.to] = one.candidates[0];
  return { origins, ambiguous: fitting.filter((one) => !isClear(one)) };
};

/**
 * How the variations of an edit are paired. A document names none by its id, and one that is live already shares its name
 * or value with the old version.
 */
export const VARIATIONS: Pairs<DesiredVariation, Variation> = {
  edited: pairVariations,
  live: pairVariations,
  told: (before) => before,
  names: () => false,
  is: () => false,
};

function toldOf({ name, value }: DesiredVariation): Told {
  return { name: name || undefined, value: canonicalJson(value) };
}

/** The places of those with the same name and value, in order. */
function equalOnes(before: readonly Told[], after: readonly Told[]): (number | undefined)[] {
  const nameOf = ({ name, value }: Told) => `${JSON.stringify(name ?? null)} ${value}`;
  const places = Map.groupBy([...before.keys()], (place) => nameOf(before[place] as Told));
  return after.map((one) => places.get(nameOf(one))?.shift());
}
