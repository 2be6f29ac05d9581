import type { ParsedNode, YAMLSeq } from "yaml";
import type { AdoptedElement } from "./adopt.ts";
import { endOf, type ParsedEntry } from "./document-map.ts";
import { indented, type PartPlace, renderElement } from "./render-part.ts";
import { lineAfter, lineStart, type Splice } from "./splice.ts";

/** The lines of one element of a list. */
interface Lines {
  /** Where the comments and empty lines above it begin. */
  readonly from: number;
  /** Where the line with its dash begins. */
  readonly dash: number;
  /** Behind its last line end. */
  readonly to: number;
}

/** What stands under a key whose value is a block list that is to hold these elements: those that are the same as they stand. */
export function rewrittenList(
  text: string,
  entry: ParsedEntry,
  place: PartPlace,
  elements: readonly AdoptedElement[],
): Splice {
  const list = entry.value as YAMLSeq.Parsed;
  const column = list.range[0] - lineStart(text, list.range[0]);
  const old = linesOfElements(text, entry, list, column);
  const chunks = elements.map(({ value, origin, same }) => {
    const lines = old[origin ?? -1];
    if (lines !== undefined && same) return closed(text.slice(lines.from, lines.to));
    const above = lines === undefined ? "" : text.slice(lines.from, lines.dash);
    return `${above}${" ".repeat(column)}${indented(renderElement(place, value), column)}\n`;
  });
  const [from, to] = [(old[0] as Lines).from, (old.at(-1) as Lines).to];
  const whole = chunks.join("").replaceAll("\r\n", "\n");
  // A file that ends without a line end still does.
  return { from, to, text: text[to - 1] === "\n" ? whole : whole.slice(0, -1) };
}

function linesOfElements(text: string, entry: ParsedEntry, list: YAMLSeq.Parsed, column: number): Lines[] {
  let from = lineAfter(text, entry.key[1]);
  return list.items.map((item) => {
    const node = item as ParsedNode;
    const end = endOf(node);
    // A block of text ends with its line end.
    const to = text[end - 1] === "\n" ? end : lineAfter(text, end);
    const lines = { from, dash: dashLine(text, node.range[0], column), to };
    from = to;
    return lines;
  });
}

/** The start of the line on which the dash of an element stands: the last one up to the element that has a dash there. */
function dashLine(text: string, offset: number, column: number): number {
  let start = lineStart(text, offset);
  while (start > 0 && text.slice(start, start + column + 1) !== `${" ".repeat(column)}-`) {
    start = lineStart(text, start - 1);
  }
  return start;
}

function closed(chunk: string): string {
  return chunk.endsWith("\n") ? chunk : `${chunk}\n`;
}
