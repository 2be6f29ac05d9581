import type { Pairing } from "./pair-rules.ts";
import { pick, without } from "./places.ts";

/** How the elements of two lists are paired, wherever they come from. */
export type Pair<Written, Live> = (
  from: readonly (Written | Live)[],
  to: readonly (Written | Live)[],
) => Pick<Pairing, "origins" | "ambiguous">;

/** An element of a document that could be one of several live ones. */
export interface Ambiguous<Live> {
  /** Its place after the edit; undefined if the edit removes it. */
  readonly place: number | undefined;
  readonly candidates: readonly Live[];
}

/** Which elements of a document and of what is live are the same. */
export interface LivePairs<Live> {
  /** By place in the document. */
  readonly live: readonly (Live | undefined)[];
  readonly ambiguous: readonly Ambiguous<Live>[];
}

/** Which elements of an edit and of what is live are the same. */
export interface VersionPairs<Live> extends LivePairs<Live> {
  /** By place after the edit: the place before it; undefined for one that the edit adds. */
  readonly origins: readonly (number | undefined)[];
  /** What the edit removes, by place before it, with what is live of it. */
  readonly removed: readonly { readonly place: number; readonly live: Live | undefined }[];
  /** What could be one of several elements of before, by place after the edit. */
  readonly unclear: readonly number[];
  /** What is live and git knew neither before the edit nor knows after it. */
  readonly unknown: readonly Live[];
}

/** Pairs what a document asks for with what is live. */
export function pairWithLive<Written, Live>(
  pair: Pair<Written, Live>,
  written: readonly Written[],
  live: readonly Live[],
): LivePairs<Live> {
  const { origins, ambiguous } = pair(live, written);
  return {
    live: origins.map((place) => (place === undefined ? undefined : live[place])),
    ambiguous: ambiguous.map(({ to, candidates }) => ({
      place: to,
      candidates: candidates.map((place) => live[place] as Live),
    })),
  };
}

/** How the elements of an edit are paired, with each other and with what is live. */
export interface Pairs<Written, Live> {
  /** Pairs the elements before the edit with those after it. */
  readonly edited: Pair<Written, Live>;
  /** Pairs elements of a document with live ones. */
  readonly live: Pair<Written, Live>;
  /** An element of before with what the one that it becomes tells about which live one is meant. */
  told(before: Written, after: Written): Written;
  /** True if the element names this live one and no other. */
  names(written: Written, live: Live): boolean;
  /** True if the live one already is all that the element says. */
  is(written: Written, live: Live): boolean;
}

/**
 * Pairs an edit's elements before and after it with each other and with what is live. An added element that names what is
 * live of a removed one is that one edited; one whose old version is live no more may be live already as it is to become.
 */
export function pairVersions<Written, Live>(
  pairs: Pairs<Written, Live>,
  before: readonly Written[],
  after: readonly Written[],
  live: readonly Live[],
): VersionPairs<Live> {
  const { origins: alike, ambiguous } = pairs.edited(before, after);
  const old = pairOld(pairs, before, after, live, alike);
  const origins = alike.map((origin, place) => origin ?? namedOrigin(pairs, after[place] as Written, alike, old.live));
  const places = placesOf(origins);
  const known = new Set(old.live);
  const others = live.filter((one) => !known.has(one));
  const lost = lostPlaces(origins, old);
  const done = donePairs(pairs, pick(after, lost), others);
  const left = others.filter((one) => !done.includes(one));
  const added = [...after.keys()].filter((place) => origins[place] === undefined);
  const fresh = pairWithLive(pairs.live, pick(after, added), left);
  const liveAt = (origin: number | undefined, place: number) =>
    origin === undefined ? fresh.live[added.indexOf(place)] : (old.live[origin] ?? done[lost.indexOf(place)]);
  return {
    origins,
    unclear: ambiguous.map(({ to }) => to),
    live: origins.map(liveAt),
    removed: without(before, origins).map((place) => ({ place, live: old.live[place] })),
    unknown: left.filter((one) => !fresh.live.includes(one)),
    ambiguous: [
      ...old.ambiguous.map((one) => ({ ...one, place: places.get(one.place as number) })),
      ...fresh.ambiguous.map((one) => ({ ...one, place: added[one.place as number] })),
    ],
  };
}

/** Places after the edit of what was there before it and is certainly live no more as it was. */
function lostPlaces(
  origins: readonly (number | undefined)[],
  { live, ambiguous }: Pick<LivePairs<unknown>, "live" | "ambiguous">,
): number[] {
  const unsure = new Set(ambiguous.map(({ place }) => place));
  return [...origins.keys()].filter((place) => {
    const origin = origins[place];
    return origin !== undefined && live[origin] === undefined && !unsure.has(origin);
  });
}

function pairOld<Written, Live>(
  { live: pair, told }: Pairs<Written, Live>,
  before: readonly Written[],
  after: readonly Written[],
  live: readonly Live[],
  origins: readonly (number | undefined)[],
): LivePairs<Live> {
  const places = placesOf(origins);
  const clearer = before.map((one, origin) => {
    const place = places.get(origin);
    return place === undefined ? one : told(one, after[place] as Written);
  });
  return pairWithLive(pair, clearer, live);
}

/** For each element: what is live and already is all that it says. */
function donePairs<Written, Live>(
  { live: pair, is }: Pairs<Written, Live>,
  written: readonly Written[],
  live: readonly Live[],
): readonly (Live | undefined)[] {
  const found = pairWithLive(pair, written, live).live;
  return found.map((one, place) => (one !== undefined && is(written[place] as Written, one) ? one : undefined));
}

/** The place before the edit of what it removes and names again as it adds it. */
function namedOrigin<Written, Live>(
  { names }: Pairs<Written, Live>,
  added: Written,
  origins: readonly (number | undefined)[],
  live: readonly (Live | undefined)[],
): number | undefined {
  const place = live.findIndex((one, origin) => one !== undefined && names(added, one) && !origins.includes(origin));
  return place < 0 ? undefined : place;
}

/** By place before the edit: the place after it. */
function placesOf(origins: readonly (number | undefined)[]): ReadonlyMap<number, number> {
  return new Map(origins.flatMap((origin, place) => (origin === undefined ? [] : [[origin, place] as const])));
}
