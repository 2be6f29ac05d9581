import { listNames } from "../../render/words/did-you-mean.ts";

const MOST_THINGS = 5;

/** Parts of environments in words, those with the same parts together: `"on" and "rules" in "staging" and "production"`. */
export function partsInEnvironments(
  all: readonly (readonly [environment: string, parts: readonly string[]])[],
): string[] {
  const named = all.filter(([, parts]) => parts.length > 0);
  const together = Map.groupBy(named, ([, parts]) => listNames(parts));
  return [...together].map(([parts, those]) => `${parts} in ${listNames(those.map(([environment]) => environment))}`);
}

/** The first of several things, at most five; the last one counts those that are left. */
export function fewThings(things: readonly string[]): string[] {
  if (things.length <= MOST_THINGS) return [...things];
  const shown = things.slice(0, MOST_THINGS - 1);
  return [...shown, `${things.length - shown.length} more things`];
}
