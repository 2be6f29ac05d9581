/** One line of a diff: it was removed, was added, or stayed. */
export interface DiffLine {
  readonly sign: "-" | "+" | " ";
  readonly text: string;
}

/** Beyond so many edits, what lies between the first and the last difference is shown as replaced. */
const MOST_EDITS = 500;

/** The lines of both texts in order, as few of them as possible removed and added. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  return [
    ...signed(" ", before.slice(0, start)),
    ...(shortestEdits(removed, added) ?? [...signed("-", removed), ...signed("+", added)]),
    ...signed(" ", before.slice(before.length - end)),
  ];
}

function signed(sign: DiffLine["sign"], lines: readonly string[]): DiffLine[] {
  return lines.map((text) => ({ sign, text }));
}

/**
 * The greedy search of Myers, "An O(ND) Difference Algorithm and Its Variations": for each number of edits, how far into
 * `before` one comes on each diagonal. Undefined if it takes too many edits.
 */
function shortestEdits(before: readonly string[], after: readonly string[]): DiffLine[] | undefined {
  const steps: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let edits = 0; edits <= Math.min(MOST_EDITS, before.length + after.length); edits++) {
    const next = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = comesFromAbove(reached, diagonal, edits);
      let x = down ? (reached.get(diagonal + 1) as number) : (reached.get(diagonal - 1) as number) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, [...steps, reached]);
    }
    steps.push(reached);
    reached = next;
  }
  return undefined;
}

/** True if a diagonal is best reached by adding a line rather than by removing one. */
function comesFromAbove(reached: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  if (diagonal === edits) return false;
  return (reached.get(diagonal - 1) as number) < (reached.get(diagonal + 1) as number);
}

function walkBack(
  before: readonly string[],
  after: readonly string[],
  steps: readonly ReadonlyMap<number, number>[],
): DiffLine[] {
  const lines: DiffLine[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = steps.length - 1; edits >= 0; edits--) {
    const reached = steps[edits] as ReadonlyMap<number, number>;
    const down = comesFromAbove(reached, x - y, edits);
    const fromX = reached.get(x - y + (down ? 1 : -1)) as number;
    const fromY = fromX - (x - y + (down ? 1 : -1));
    while (x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0)) {
      x--;
      y--;
      lines.push({ sign: " ", text: before[x] as string });
    }
    if (edits === 0) break;
    lines.push(down ? { sign: "+", text: after[fromY] as string } : { sign: "-", text: before[fromX] as string });
    x = fromX;
    y = fromY;
  }
  return lines.reverse();
}
