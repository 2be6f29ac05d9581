import type { Validation } from "../commands/validate-files.ts";
import { codeFrame } from "../core/render/code-frame.ts";

/** A validation as code frames and a closing line, for people. */
export function renderText({ files, changes, diagnostics, sources }: Validation): string {
  const frames = diagnostics.map((diagnostic) => codeFrame(diagnostic, sources.get(diagnostic.file)));
  const wrong = new Set(diagnostics.map(({ file }) => file)).size;
  const closing =
    diagnostics.length === 0
      ? `${count(files, "file")}, ${count(changes, "change")}: all valid.`
      : `${count(diagnostics.length, "problem")} in ${wrong} of ${count(files, "file")}.`;
  return `${[...frames, closing].join("\n\n").replaceAll("##[", "## [")}\n`;
}

/** A validation as one JSON object, for programs: lines and columns count from 1, `endColumn` is exclusive. */
export function renderJson({ files, changes, diagnostics, sources }: Validation): string {
  const listed = diagnostics.map(({ file, code, message, hint, where }) => {
    const place = sources.get(file)?.placeOf(where) ?? { line: 1, column: 1, endColumn: 2 };
    return { file, ...place, code, message, hint: hint ?? "" };
  });
  return `${JSON.stringify({ valid: listed.length === 0, files, changes, diagnostics: listed }, null, 2).replaceAll("##[", "##\\u005b")}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
