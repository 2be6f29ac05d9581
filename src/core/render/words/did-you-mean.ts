const LONGEST_NAME = 64;
const LONGEST_QUOTE = 80;

/** A name in double quotes, cut where it is long, with every character that cannot be seen as an escape. */
export function quote(name: string): string {
  const characters = name.slice(0, LONGEST_QUOTE + 2);
  const cut =
    characters.length > LONGEST_QUOTE
      ? `${characters.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, "")}…`
      : characters;
  return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** How many letters must be changed, left out, put in or swapped with a neighbour to get from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) least = Math.min(least, (beforeLast[column - 2] as number) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] as number;
}

function mostEdits(name: string): number {
  return name.length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(name.length / 3)));
}

/** The candidate that somebody who wrote `name` most likely meant, or undefined if none is near. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const wanted = name.toLowerCase();
  const sameLetters = candidates.find((candidate) => candidate.toLowerCase() === wanted);
  if (sameLetters !== undefined) return sameLetters;
  const most = mostEdits(name);
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance >= least) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/** Names in quotes, joined as a sentence joins them: `"a" and "b"`, `"a", "b" and 5 more`; `none` for an empty list. */
export function listNames(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map(quote);
  const last = names.length > most ? `${names.length - most} more` : shown.pop();
  if (last === undefined) return "none";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
