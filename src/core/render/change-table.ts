import type { Observed } from "../decide/observed.ts";
import { isSettled } from "../decide/pick-request.ts";
import type { Change } from "../model/change.ts";
import { codeSpan, markdownOf, textOf } from "./escape.ts";
import type { EffectLine } from "./words/effect-words.ts";
import { instructionWords } from "./words/instruction-words.ts";

/** What a change does, as a Markdown table of before and after; as a list of its instructions where that is not known. */
export function changeTable(observed: Observed): string {
  const { change, compiled } = lasting(observed);
  if (compiled !== undefined) {
    const rows = compiled.lines.map(
      (line) => `| ${markdownOf(line.subject)} | ${markdownOf(line.before)} | ${after(line)} |`,
    );
    return ["| | Before | After |", "| --- | --- | --- |", ...rows].join("\n");
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
  const lines =
    compiled?.lines.map((line) => `${markdownOf(line.subject)}: ${markdownOf(line.before)} → ${after(line)}`) ??
    (change === undefined ? [] : instructionWords(change).map(markdownOf));
  return lines.join("<br>");
}

/** The same as lines of plain text. */
export function changeLines({ change, compiled }: Observed): string[] {
  if (compiled !== undefined) {
    return compiled.lines.map(
      (line) => `${textOf(line.subject)}: ${textOf(line.before)} → ${same(line) ? "no change" : textOf(line.after)}`,
    );
  }
  return change === undefined ? [] : instructionWords(change).map(textOf);
}

/**
 * What a later run will see too: a change that is settled is not compiled again, so the run that settles it must not
 * write on the pull request what only it knows.
 */
function lasting({ compiled, ...observed }: Observed): Observed {
  return compiled === undefined || isSettled(observed) ? observed : { ...observed, compiled };
}

function same({ before, after }: EffectLine): boolean {
  return textOf(before) === textOf(after);
}

function after(line: EffectLine): string {
  return same(line) ? "no change" : markdownOf(line.after);
}

/** Who wrote what and where: the first line under a change's name. */
export function changeOrigin(change: Change): string {
  const ticket = change.ticket === undefined ? "" : ` (${codeSpan(change.ticket, 100)})`;
  return `${codeSpan(change.description, 500)}${ticket}, from ${codeSpan(change.file)}`;
}
