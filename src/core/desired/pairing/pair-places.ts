import { haveOtherIds, type Pairable, type Pairing, pairRules } from "./pair-rules.ts";

/**
 * Pairs the rules of a document before and after an edit: as `pairRules` does, and then by place. A rule that stands alone
 * between two paired neighbours, or at an end, where another one alone stood before, is that rule edited.
 */
export function pairEditedRules(from: readonly Pairable[], to: readonly Pairable[]): Pairing {
  return withPlaces(from, to, () => true);
}

/**
 * Pairs the rules of a document with those that are live and that it is to replace: by place only where neither has a
 * description, since a name that nobody knows is somebody else's rule.
 */
export function pairNamelessRules(from: readonly Pairable[], to: readonly Pairable[]): Pairing {
  return withPlaces(from, to, (a, b) => !a.description && !b.description);
}

function withPlaces(
  from: readonly Pairable[],
  to: readonly Pairable[],
  mayPair: (from: Pairable, to: Pairable) => boolean,
): Pairing {
  const { origins: known, removed, ambiguous } = pairRules(from, to);
  const free = new Set(removed);
  for (const place of ambiguous.flatMap(({ candidates }) => candidates)) free.delete(place);
  const unclear = new Set(ambiguous.map((one) => one.to));
  const origins = known.map((origin, place) => {
    if (origin !== undefined || unclear.has(place)) return origin;
    const alone = aloneAt(known, place, from.length);
    if (alone === undefined || !free.has(alone)) return undefined;
    const [old, rule] = [from[alone] as Pairable, to[place] as Pairable];
    return !haveOtherIds(old, rule) && mayPair(old, rule) ? alone : undefined;
  });
  const taken = new Set(origins);
  return { origins, removed: removed.filter((place) => !taken.has(place)), ambiguous };
}

/** The one place that the neighbours of an unpaired rule leave between them on the other side, of so many places. */
function aloneAt(origins: readonly (number | undefined)[], place: number, length: number): number | undefined {
  const previous = place === 0 ? -1 : origins[place - 1];
  const next = place === origins.length - 1 ? length : origins[place + 1];
  return previous !== undefined && next === previous + 2 ? previous + 1 : undefined;
}
