import type { Observed } from "../decide/observed.ts";
import { isSettled } from "../decide/pick-request.ts";
import { codeSpan, markdownOf, textOf } from "./escape.ts";
import type { EffectLine } from "./words/effect-words.ts";
import { fitting } from "./words/fitting.ts";
import { instructionWords } from "./words/instruction-words.ts";

/** Bytes: a check run's summary takes 65,535 characters, a comment shows many changes. */
const MOST_OF_A_TABLE = 50_000;
const MOST_OF_A_CELL = 4_000;

/** What a change does, as a Markdown table of before and after; as a list of its instructions where that is not known. */
export function changeTable(observed: Observed): string {
  const { change, compiled } = lasting(observed);
  if (compiled !== undefined) {
    const rows = compiled.lines.map(
      (line) => `| ${markdownOf(line.subject)} | ${markdownOf(line.before)} | ${afterOf(line)} |`,
    );
    const shown = fitting(rows, MOST_OF_A_TABLE, (left) => `| and ${left} more | | |`);
    return [["| | Before | After |", "| --- | --- | --- |", ...shown].join("\n"), ...compiled.warnings].join("\n\n");
  }
  const asked = change === undefined ? [] : instructionWords(change).map((words) => `- ${markdownOf(words)}`);
  return fitting(asked, MOST_OF_A_TABLE, (left) => `- and ${left} more`).join("\n");
}

/** The same in one table cell. */
export function changeCell(observed: Observed): string {
  const { change, compiled } = lasting(observed);
  const lines = compiled?.lines.map(cellLine) ?? (change === undefined ? [] : instructionWords(change).map(markdownOf));
  const shown = fitting(lines, MOST_OF_A_CELL, (left) => `and ${left} more, see the check run`);
  return [...shown, ...(compiled?.warnings ?? [])].join("<br>");
}

/** The same as lines of plain text. */
export function changeLines({ change, compiled }: Observed): string[] {
  if (compiled !== undefined) return [...compiled.lines.map(textLine), ...compiled.warnings];
  return change === undefined ? [] : instructionWords(change).map(textOf);
}

/** What a change is called in one table cell: what its author says, and the resource. */
export function changeName({ change }: Observed, resource: string): string {
  return change === undefined ? codeSpan(resource) : `${codeSpan(change.description, 200)}<br>${codeSpan(resource)}`;
}

/**
 * What a later run will see too: a change that is settled is not compiled again, so the run that settles it must not
 * write on the pull request what only it knows.
 */
function lasting({ compiled, ...observed }: Observed): Observed {
  return compiled === undefined || isSettled(observed) ? observed : { ...observed, compiled };
}

function cellLine(line: EffectLine): string {
  const subject = markdownOf(line.subject);
  return isNothing(line.before)
    ? `${subject}: **${afterOf(line)}**`
    : `${subject}: ${markdownOf(line.before)} → **${afterOf(line)}**`;
}

function textLine(line: EffectLine): string {
  const after = isSame(line) ? "no change" : textOf(line.after);
  return `${textOf(line.subject)}: ${isNothing(line.before) ? after : `${textOf(line.before)} → ${after}`}`;
}

function afterOf(line: EffectLine): string {
  return isSame(line) ? "no change" : markdownOf(line.after);
}

function isSame({ before, after }: EffectLine): boolean {
  return textOf(before) === textOf(after);
}

function isNothing(words: EffectLine["before"]): boolean {
  return words.length === 1 && words[0] === "none";
}
