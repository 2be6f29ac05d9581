import type { Diagnostic } from "../model/diagnostic.ts";
import type { Source } from "../parse/source.ts";
import { visible } from "./escape.ts";

const WIDTH = 160;

/** A path as one word of a log: as it is if it is plain, else quoted with everything unusual escaped. */
export function renderPath(path: string): string {
  return /^[A-Za-z0-9_./-]+$/.test(path) ? path : visible(JSON.stringify(path));
}

/** A diagnostic for the terminal: place, code and sentence, the line with a mark below, the cure. */
export function codeFrame(diagnostic: Diagnostic, source: Source | undefined): string {
  const { code, file, where, message, hint } = diagnostic;
  const end = hint === undefined ? [] : [visible(hint)];
  if (source === undefined || where === "file") {
    return [`${renderPath(file)}:1:1: ${code}: ${visible(message)}`, ...end].join("\n");
  }
  const { line, column, endColumn } = source.placeOf(where);
  const head = `${renderPath(file)}:${line}:${column}: ${code}: ${visible(message)}`;
  const text = source.text.split(/\r?\n/)[line - 1] ?? "";
  // A long line is shown from shortly before the fault.
  const from = column > WIDTH ? column - 40 : 0;
  const shown = (part: string) => visible(part);
  const before = shown(text.slice(from, column - 1));
  const marked = shown(text.slice(column - 1, Math.min(endColumn - 1, from + WIDTH)));
  const after = shown(text.slice(Math.min(endColumn - 1, from + WIDTH), from + WIDTH));
  const gutter = `${line} | `;
  const mark = " ".repeat(gutter.length + columnsOf(before)) + "^".repeat(Math.max(1, columnsOf(marked)));
  return [head, `${gutter}${before}${marked}${after}`, mark, ...end].join("\n");
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes: wide letters take two, marks on a letter none. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += /\p{Mn}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}
