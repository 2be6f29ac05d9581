import type { Compiled } from "../../compile/compiled.ts";
import { cut, fenceAround, visible } from "../escape.ts";
import { fitting } from "../words/fitting.ts";
import type { Words } from "../words/words.ts";
import { type DiffLine, diffLines } from "./line-diff.ts";

/** How many lines that stay are shown on each side of one that does not. */
const CONTEXT = 2;
const LONGEST_LINE = 300;

/**
 * What a change makes of the targeting, as a Markdown code block of a diff that nothing quoted can end, in so many bytes at
 * most. Each line that changes stands below its headings; of the rest only what is next to it. Empty if nothing differs.
 */
export function targetingDiff({ before, after }: Compiled["targeting"], most: number): string {
  const lines = diffLines(before.map(lineOf), after.map(lineOf));
  if (lines.every(({ sign }) => sign === " ")) return "";
  const shown = collapsed(lines).map((line) => cut(line, LONGEST_LINE));
  const fence = fenceAround(shown.join("\n"), 3);
  const frame = [`${fence}diff\n`, `\n${fence}`];
  const room = most - frame.join("").length - "… and 1000000 more lines".length - 4;
  const fitted = fitting(shown, room, (left) => `… and ${left} more ${left === 1 ? "line" : "lines"}`);
  return room < 0 ? "" : frame.join(fitted.join("\n"));
}

/** Lines with their signs; what is left out stands as `…`, unless it is one line. */
function collapsed(lines: readonly DiffLine[]): string[] {
  const kept = keptLines(lines);
  return lines.flatMap(({ sign, text }, index) => {
    const alone = kept.has(index - 1) && kept.has(index + 1);
    if (kept.has(index) || alone) return [`${sign} ${text}`];
    return index === 0 || kept.has(index - 1) ? ["  …"] : [];
  });
}

/** The indices of the lines that change, of those next to them, and of the headings above them. */
function keptLines(lines: readonly DiffLine[]): Set<number> {
  const kept = new Set<number>();
  let headings: number[] = [];
  for (const [index, { sign, text }] of lines.entries()) {
    const depth = depthOf(text);
    headings = headings.filter((heading) => depthOf((lines[heading] as DiffLine).text) < depth);
    if (sign !== " ") {
      for (const heading of headings) kept.add(heading);
      for (let near = index - CONTEXT; near <= index + CONTEXT; near++) {
        if (near >= 0 && near < lines.length) kept.add(near);
      }
    }
    headings.push(index);
  }
  return kept;
}

function depthOf(line: string): number {
  return line.length - line.trimStart().length;
}

function lineOf(words: Words): string {
  return words.map((word) => (typeof word === "string" ? word : plain(word.quoted))).join("");
}

/** Foreign text as it is where it cannot be taken for anything of ours, else in double quotes. */
function plain(text: string): string {
  const harmless = /^[\p{L}\p{N}_$/.@+<>=!?%*-](?:[\p{L}\p{N}\p{M} _$/.@+<>=!?%*-]*[\p{L}\p{N}\p{M}_$/.@+<>=!?%*-])?$/u;
  return (harmless.test(text) && visible(text) === text) || isStructure(text) ? text : visible(JSON.stringify(text));
}

function isStructure(text: string): boolean {
  if (!/^[{[]/.test(text)) return false;
  try {
    return visible(JSON.stringify(JSON.parse(text))) === text;
  } catch {
    return false;
  }
}
