import { isCollection, isMap, isPair, isScalar, LineCounter, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import { readYaml } from "../../../parse/read-yaml.ts";

/** A mapping of a document, with the place of everything in it. */
export type ParsedMap = YAMLMap.Parsed;

/** An entry of a mapping with the places of its key and its value. */
export interface ParsedEntry {
  /** Where the key begins and ends. */
  readonly key: readonly [number, number];
  readonly value: ParsedNode;
}

/** The mapping that a document of a text is; undefined if it is none. */
export function documentMap(text: string, document: number): ParsedMap | undefined {
  const contents = readYaml(text, new LineCounter(), () => undefined)[document]?.contents;
  return isMap(contents) ? (contents as ParsedMap) : undefined;
}

/** An entry by its key; undefined without a value that stands somewhere. */
export function entryOf(map: ParsedMap | undefined, name: string): ParsedEntry | undefined {
  const found = map?.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  const key = found?.key.range;
  if (!key || !found?.value?.range) return undefined;
  return { key: [key[0], key[1]], value: found.value };
}

/** The mapping under a key; undefined if no mapping stands there. */
export function mapAt(map: ParsedMap | undefined, name: string): ParsedMap | undefined {
  const value = entryOf(map, name)?.value;
  return isMap(value) ? (value as ParsedMap) : undefined;
}

/** The offset behind the last character of a value, comments and line ends after it aside. */
export function endOf(node: ParsedNode): number {
  const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined;
  const inside = isPair(last) ? ((last as Pair).value ?? (last as Pair).key) : last;
  return inside ? endOf(inside as ParsedNode) : node.range[1];
}
