import type { Validation } from "../../commands/validate-files.ts";
import { codeFrame } from "../../core/render/code-frame.ts";
import { count } from "../../core/render/words/count.ts";
import { diagnosticsJson, renderObject } from "./json.ts";

/** A validation as code frames and a closing line, for people. */
export function renderText(validation: Validation): string {
  const { files, changes, diagnostics } = validation;
  const closing =
    diagnostics.length === 0
      ? `${count(files, "file")}, ${count(changes.length, "change")}: all valid.`
      : closingOfFaults(validation);
  return `${[...frames(validation), closing].join("\n\n").replaceAll("##[", "## [")}\n`;
}

/** Every fault of the files as a code frame. */
export function frames({ diagnostics, sources }: Pick<Validation, "diagnostics" | "sources">): string[] {
  return diagnostics.map((diagnostic) => codeFrame(diagnostic, sources.get(diagnostic.file)));
}

/** How many faults there are in how many files. */
export function closingOfFaults({ files, diagnostics }: Pick<Validation, "files" | "diagnostics">): string {
  const wrong = new Set(diagnostics.map(({ file }) => file)).size;
  return `${count(diagnostics.length, "problem")} in ${wrong} of ${count(files, "file")}.`;
}

/** A validation as one JSON object, for programs. */
export function renderJson({ files, changes, diagnostics, sources }: Validation): string {
  const valid = diagnostics.length === 0;
  return renderObject({ valid, files, changes: changes.length, diagnostics: diagnosticsJson(diagnostics, sources) });
}
