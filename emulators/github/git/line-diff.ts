/** Lines `from` (inclusive) to `to` (exclusive) of the old text, replaced by others. Lines keep their line break. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The largest table of line pairs that is compared; beyond it the differing middle is one hunk. */
const LARGEST_TABLE = 4_000_000;

/** The lines of a text with their line breaks. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The fewest hunks of lines that turn one text into another, top to bottom. */
export function diffLines(old: readonly string[], fresh: readonly string[]): Hunk[] {
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const before = old.slice(start, old.length - end);
  const after = fresh.slice(start, fresh.length - end);
  if (before.length === 0 && after.length === 0) return [];
  if (before.length * after.length > LARGEST_TABLE) return [{ from: start, to: start + before.length, lines: after }];
  return join(before, after, longestCommon(before, after), start);
}

/** Cell (i, j) holds the length of the longest common subsequence of the lines from i and from j on. */
function longestCommon(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const cell = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = table[i] as Uint32Array;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  return table;
}

function join(
  before: readonly string[],
  after: readonly string[],
  table: readonly Uint32Array[],
  offset: number,
): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j, from, lines] = [0, 0, 0, [] as string[]];
  const flush = () => {
    if (i > from || lines.length > 0) hunks.push({ from: offset + from, to: offset + i, lines });
    lines = [];
  };
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      flush();
      i += 1;
      j += 1;
      from = i;
    } else if (j >= after.length || (i < before.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      i += 1;
    } else {
      lines.push(after[j] as string);
      j += 1;
    }
  }
  flush();
  return hunks;
}
