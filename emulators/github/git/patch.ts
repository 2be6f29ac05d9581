import { diffLines, type Hunk, splitLines } from "./line-diff.ts";

/** How one text became another, as `git diff` prints it below the file's header. */
export interface Patch {
  readonly additions: number;
  readonly deletions: number;
  readonly text: string;
}

const CONTEXT = 3;

/** The patch from one text to another. */
export function renderPatch(old: string, fresh: string): Patch {
  const lines = splitLines(old);
  const hunks = diffLines(lines, splitLines(fresh));
  let shift = 0;
  const parts = group(hunks).map((near) => {
    const text = renderGroup(lines, near, shift);
    shift += near.reduce((sum, hunk) => sum + hunk.lines.length - (hunk.to - hunk.from), 0);
    return text;
  });
  return {
    additions: hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0),
    deletions: hunks.reduce((sum, hunk) => sum + hunk.to - hunk.from, 0),
    text: parts.join("\n"),
  };
}

/** Hunks whose context would touch are printed together. */
function group(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1);
    if (last !== undefined && hunk.from - (last.at(-1) as Hunk).to <= 2 * CONTEXT) last.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

function renderGroup(lines: readonly string[], hunks: readonly Hunk[], shift: number): string {
  const from = Math.max(0, (hunks[0] as Hunk).from - CONTEXT);
  const to = Math.min(lines.length, (hunks.at(-1) as Hunk).to + CONTEXT);
  const printed: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    printed.push(...lines.slice(at, hunk.from).map((line) => ` ${line}`));
    printed.push(...lines.slice(hunk.from, hunk.to).map((line) => `-${line}`), ...hunk.lines.map((line) => `+${line}`));
    at = hunk.to;
  }
  printed.push(...lines.slice(at, to).map((line) => ` ${line}`));
  const grown = hunks.reduce((sum, hunk) => sum + hunk.lines.length - (hunk.to - hunk.from), 0);
  const header = `@@ -${range(from, to - from)} +${range(from + shift, to - from + grown)} @@`;
  const body = printed.map((line) => (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`));
  return `${header}\n${body.join("")}`.replace(/\n$/, "");
}

/** Git counts lines from 1, leaves out a length of 1 and names the line before an empty range. */
function range(from: number, length: number): string {
  if (length === 0) return `${from},0`;
  return length === 1 ? `${from + 1}` : `${from + 1},${length}`;
}
