import type { Observed } from "../../decide/observed.ts";
import { isSatisfied, isSettled } from "../../decide/pick-request.ts";
import type { Change } from "../../model/change/change.ts";
import { codeSpan, markdownOf, sentence, textOf, visible } from "../escape.ts";
import type { EffectLine } from "../words/effects/effect-words.ts";
import { fitting } from "../words/fitting.ts";
import { instructionWords } from "../words/instruction-words.ts";
import { renderTime } from "../words/time.ts";
import type { Words } from "../words/words.ts";

/** Bytes: a check run's summary takes 65,535 characters, a comment shows many changes. */
const MOST_OF_A_TABLE = 35_000;
const MOST_OF_A_CELL = 2_000;

/** What a change does, as a Markdown table of before and after; as a list of its instructions where that is not known. */
export function changeTable(observed: Observed): string {
  const { change, compiled } = lasting(observed);
  if (isSatisfied(observed)) return (compiled?.warnings ?? []).map(warningLine).join("\n\n");
  if (compiled !== undefined) {
    const rows = [
      ...termsOf(change).map(({ subject, words }) => `| ${subject} | | ${markdownOf(words)} |`),
      ...compiled.lines.map(
        (line) => `| ${markdownOf(line.subject)} | ${markdownOf(line.before)} | ${afterOf(line)} |`,
      ),
    ];
    const shown = fitting(rows, MOST_OF_A_TABLE, (left) => `| and ${left} more | | |`);
    const table = ["| | Before | After |", "| --- | --- | --- |", ...shown].join("\n");
    return [table, ...compiled.warnings.map(warningLine)].join("\n\n");
  }
  const asked = [...timeWords(change), ...askedWords(change)].map((words) => `- ${markdownOf(words)}`);
  return fitting(asked, MOST_OF_A_TABLE, (left) => `- and ${left} more`).join("\n");
}

/** The same in one table cell. */
export function changeCell(observed: Observed): string {
  const { change, compiled } = lasting(observed);
  if (isSatisfied(observed)) return [NOTHING, ...(compiled?.warnings ?? []).map(warningLine)].join("<br>");
  const lines = compiled?.lines.map(cellLine) ?? askedWords(change).map(markdownOf);
  const terms = (compiled === undefined ? termsOf(change).filter(isTime) : termsOf(change)).map(
    ({ subject, words }) => `${subject} **${markdownOf(words)}**`,
  );
  const shown = fitting([...terms, ...lines], MOST_OF_A_CELL, (left) => `and ${left} more, see the check run`);
  return [...shown, ...(compiled?.warnings.map(warningLine) ?? [])].join("<br>");
}

/** The same as lines of plain text. */
export function changeLines(observed: Observed): string[] {
  const { change, compiled } = observed;
  if (isSatisfied(observed)) return [NOTHING, ...(compiled?.warnings ?? []).map(textWarning)];
  if (compiled === undefined) return [...timeWords(change), ...askedWords(change)].map(textOf);
  const terms = termsOf(change).map(({ subject, words }) => `${subject} ${textOf(words)}`);
  return [...terms, ...compiled.lines.map(textLine), ...compiled.warnings.map(textWarning)];
}

/** What a change is called in one table cell: what its author says, and the resource. */
export function changeName({ change }: Observed, resource: string): string {
  return change === undefined ? codeSpan(resource) : `${codeSpan(change.description, 200)}<br>${codeSpan(resource)}`;
}

/**
 * What a later run will see too: a change that is settled is not compiled again, so the run that settles it must not
 * write on the pull request what only it knows.
 */
export function lasting(observed: Observed): Observed {
  const { compiled, ...rest } = observed;
  const settled = isSettled(observed) || (observed.settled && isSatisfied(observed));
  return compiled === undefined || settled ? rest : observed;
}

const NOTHING = "nothing: the flag already is so";

/** What holds for the whole change: when it is carried out if not at once, where it is copied from. */
interface Term {
  readonly subject: "carried out" | "copied from";
  readonly words: Words;
}

function termsOf(change: Change | undefined): Term[] {
  const time: Term[] =
    change?.executeAt === undefined ? [] : [{ subject: "carried out", words: [`at ${renderTime(change.executeAt)}`] }];
  const copy: Term[] =
    change?.copy === undefined ? [] : [{ subject: "copied from", words: [{ quoted: change.copy.from }] }];
  return [...time, ...copy];
}

const isTime = ({ subject }: Term): boolean => subject === "carried out";

/** A copy that is not compiled says where it is from as its only instruction. */
function timeWords(change: Change | undefined): Words[] {
  return termsOf(change)
    .filter(isTime)
    .map(({ subject, words }) => [`${subject} `, ...words]);
}

function askedWords(change: Change | undefined): Words[] {
  return change === undefined ? [] : instructionWords(change);
}

function textWarning(warning: string): string {
  return `⚠️ ${visible(warning)}`;
}

function warningLine(warning: string): string {
  return `⚠️ ${sentence(warning)}`;
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
