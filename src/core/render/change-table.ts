import type { Observed } from "../decide/observed.ts";
import { isSettled } from "../decide/pick-request.ts";
import { codeSpan, markdownOf, textOf } from "./escape.ts";
import type { EffectLine } from "./words/effect-words.ts";
import { instructionWords } from "./words/instruction-words.ts";

/** What a change does, as a Markdown table of before and after; as a list of its instructions where that is not known. */
export function changeTable(observed: Observed): string {
  const { change, compiled } = lasting(observed);
  if (compiled !== undefined) {
    const rows = compiled.lines.map(
      (line) => `| ${markdownOf(line.subject)} | ${markdownOf(line.before)} | ${afterOf(line)} |`,
    );
    return [["| | Before | After |", "| --- | --- | --- |", ...rows].join("\n"), ...compiled.warnings].join("\n\n");
  }
  return change === undefined
    ? ""
    : instructionWords(change)
        .map((words) => `- ${markdownOf(words)}`)
        .join("\n");
}

/** The same in one table cell. */
export function changeCell(observed: Observed): string {
  const { change, compiled } = lasting(observed);
  if (compiled !== undefined) return [...compiled.lines.map(cellLine), ...compiled.warnings].join("<br>");
  return change === undefined ? "" : instructionWords(change).map(markdownOf).join("<br>");
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
