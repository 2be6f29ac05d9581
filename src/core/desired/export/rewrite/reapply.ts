import { isScalar } from "yaml";
import { documentMap, entryOf } from "./document-map.ts";
import { lineAfter, lineStart, spliced } from "./splice.ts";

const KEY = "reapply";

/**
 * The text of a change file in which one of its documents of `kind: Flag` asks for everything again: its line `reapply:`
 * says the day, with `.2`, `.3` … for the second and third time on that day. All else stays byte for byte.
 */
export function reapplyAgain(text: string, document: number, day: string): string {
  const root = documentMap(text, document);
  const [line, flag] = [entryOf(root, KEY), entryOf(root, "flag")];
  if (root === undefined || flag === undefined) return text;
  if (line !== undefined) {
    const said = isScalar(line.value) ? String(line.value.value) : "";
    return spliced(text, [{ from: line.value.range[0], to: line.value.range[1], text: quoted(next(said, day)) }]);
  }
  if (root.flow === true) {
    const at = flag.value.range[1];
    return spliced(text, [{ from: at, to: at, text: `, ${KEY}: ${quoted(day)}` }]);
  }
  const margin = " ".repeat(flag.key[0] - lineStart(text, flag.key[0]));
  const at = lineAfter(text, flag.value.range[1]);
  const put = `${margin}${KEY}: ${quoted(day)}`;
  return spliced(text, [{ from: at, to: at, text: text[at - 1] === "\n" ? `${put}\n` : `\n${put}` }]);
}

function next(said: string, day: string): string {
  if (said === day) return `${day}.2`;
  const times = said.startsWith(`${day}.`) ? said.slice(day.length + 1) : "";
  return /^[1-9][0-9]{0,8}$/.test(times) ? `${day}.${Number(times) + 1}` : day;
}

/** Quoted, since some readers of YAML take a bare day for a date. */
function quoted(text: string): string {
  return `"${text}"`;
}
