import type { Pairing } from "./pair-rules.ts";
import { pick, without } from "./places.ts";

/** How the elements of two versions are paired. */
type PairAlike<Element> = (from: readonly Element[], to: readonly Element[]) => Pick<Pairing, "origins">;

/**
 * Pairs what stands in two versions by what became of it in a version between: a rule that was renamed there and has other
 * clauses since is still known. What was gone in between and is back, which `pairBack` tells, is the old one.
 */
export function pairThrough<Element>(
  pair: PairAlike<Element>,
  from: readonly Element[],
  between: readonly Element[],
  to: readonly Element[],
  pairBack = pair,
): Pick<Pairing, "origins" | "removed"> {
  const first = pair(from, between).origins;
  const then = pair(between, to).origins;
  const gone = without(from, first);
  const fresh = [...to.keys()].filter((place) => then[place] === undefined);
  const back = pairBack(pick(from, gone), pick(to, fresh)).origins;
  const origins = then.map((middle, place) =>
    middle === undefined ? gone[back[fresh.indexOf(place)] ?? -1] : first[middle],
  );
  return { origins, removed: without(from, origins) };
}
