import { isSeq } from "yaml";
import type { Json } from "../../../model/json.ts";
import { documentMap, endOf, entryOf, mapAt, type ParsedEntry, type ParsedMap } from "./document-map.ts";
import { indented, type PartPlace, renderInline, renderPart } from "./render-part.ts";
import { rewrittenList } from "./rewritten-list.ts";
import { lineStart, type Splice, spliced } from "./splice.ts";

/** An element of a list, and the element of the document that it was, by place; `same` if that need not be touched. */
export interface AdoptedElement {
  readonly value: Json;
  readonly origin?: number;
  readonly same: boolean;
}

/** A part of a document and what it is to say. */
export interface AdoptedPart {
  readonly place: PartPlace;
  readonly value: Json;
  /** The elements of a value that is a list, where it is known which are new. */
  readonly elements?: readonly AdoptedElement[];
}

/**
 * The text of a change file in which parts that one of its documents writes say something else. Whatever stands outside
 * them stays byte for byte, and in a list so does what is the same, with the comments above it. Undefined if the document
 * does not write one of the parts.
 */
export function adoptParts(text: string, document: number, parts: readonly AdoptedPart[]): string | undefined {
  const root = documentMap(text, document);
  const splices = parts.map((part) => adoptedPart(text, root, part));
  return splices.every((splice) => splice !== undefined) ? spliced(text, splices) : undefined;
}

function adoptedPart(text: string, root: ParsedMap | undefined, part: AdoptedPart): Splice | undefined {
  const { place, value } = part;
  const holder = place[0] === "variations" ? root : mapAt(mapAt(root, "environments"), place[1]);
  const entry = entryOf(holder, place.at(-1) as string);
  if (holder === undefined || entry === undefined) return undefined;
  const [from, to] = [entry.key[0], endOf(entry.value)];
  if (holder.flow === true) return { from: entry.value.range[0], to, text: renderInline(value) };
  return rewrittenElements(text, entry, part) ?? { from, to, text: inColumn(text, from, renderPart(place, value)) };
}

/** A block list keeps what is the same of it; another way of writing, or an empty list, is written anew. */
function rewrittenElements(
  text: string,
  entry: ParsedEntry,
  { place, elements = [] }: AdoptedPart,
): Splice | undefined {
  const list = entry.value;
  if (!isSeq(list) || list.flow === true || list.items.length === 0 || elements.length === 0) return undefined;
  return rewrittenList(text, entry, place, elements);
}

function inColumn(text: string, offset: number, rendered: string): string {
  return indented(rendered, offset - lineStart(text, offset));
}
