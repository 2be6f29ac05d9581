import type { Diagnostic } from "../../core/model/diagnostic.ts";
import type { Json, JsonObject } from "../../core/model/json.ts";
import type { Source } from "../../core/parse/source.ts";

// What a terminal acts upon or nobody sees, as far as JSON itself lets it stand.
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One JSON object for programs, in which nothing acts on a terminal or is a command of a workflow's log. */
export function renderObject(value: JsonObject): string {
  const text = JSON.stringify(value, null, 2).replaceAll("##[", "##\\u005b");
  return `${text.replaceAll(UNSEEN, escaped)}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** Diagnostics with their places: lines and columns count from 1, `endColumn` is exclusive. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, Source>): Json[] {
  return diagnostics.map(({ file, code, message, hint, where }) => {
    const place = sources.get(file)?.placeOf(where) ?? { line: 1, column: 1, endColumn: 2 };
    return { file, ...place, code, message, hint: hint ?? "" };
  });
}
