import { isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode, type Range, type YAMLMap } from "yaml";
import type { Pointer } from "../model/diagnostic.ts";
import type { Json, JsonObject } from "../model/json.ts";
import { LIMITS } from "./source.ts";

/** A fault of the text, by the characters it covers. */
export interface TextFault {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly hint?: string;
}

/** Where a key and its value stand, in characters from the start of the text. */
export interface Span {
  readonly key?: readonly [number, number];
  readonly value: readonly [number, number];
}

/** The places of every node of one document, by `spanKey` of the pointer. */
export type Spans = Map<string, Span>;

/** The name under which the place of a pointer is kept. */
export function spanKey(pointer: Pointer): string {
  return JSON.stringify(pointer);
}

/** Counts the values of all documents of a file. */
export interface NodeCounter {
  nodes: number;
}

/** Turns the nodes of one document into data, refusing what YAML allows and change files do not need. */
export function readDocument(
  root: ParsedNode,
  spans: Spans,
  counter: NodeCounter,
  report: (fault: TextFault) => void,
): Json {
  let stopped = false;

  function read(node: ParsedNode | null, pointer: Pointer, key: readonly [number, number] | undefined): Json {
    const range = node?.range ?? [key?.[1] ?? 0, key?.[1] ?? 0];
    spans.set(spanKey(pointer), { ...(key === undefined ? {} : { key }), value: span(range) });
    counter.nodes += 1;
    if (stopped || node === null) return null;
    if (counter.nodes > LIMITS.nodes)
      return stop("too-large", range, `The file holds more than ${LIMITS.nodes} values.`);
    if (pointer.length > LIMITS.depth)
      return stop("too-deep", range, `The file nests deeper than ${LIMITS.depth} levels.`);
    if (!isPlain(node, report)) return null;
    if (isMap(node)) return readMap(node, pointer);
    if (isSeq(node)) return node.items.map((item, index) => read(item as ParsedNode, [...pointer, index], undefined));
    if (isScalar(node)) return readScalar(node.value, range, report);
    return null;
  }

  function readMap(map: YAMLMap.Parsed, pointer: Pointer): Json {
    const result: JsonObject = Object.create(null);
    for (const pair of map.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const name = String(pair.key.value);
      const key = span(pair.key.range ?? [0, 0]);
      isPlain(pair.key, report);
      if (Object.hasOwn(result, name)) {
        const message = `The key ${JSON.stringify(name)} stands twice in the same mapping.`;
        report({ code: "duplicate-key", from: key[0], to: key[1], message, hint: "Keep one of the two." });
        continue;
      }
      result[name] = read(pair.value as ParsedNode | null, [...pointer, name], key);
    }
    return result;
  }

  function stop(code: string, range: readonly number[], message: string): Json {
    stopped = true;
    const [from, to] = span(range);
    report({ code, from, to, message, hint: "Split it into several change files." });
    return null;
  }

  return read(root, [], undefined);
}

function span(range: Range | readonly number[]): [number, number] {
  return [range[0] ?? 0, range[1] ?? 0];
}

/** True if a node carries neither alias, anchor nor tag; reports those that it carries. */
function isPlain(node: ParsedNode, report: (fault: TextFault) => void): boolean {
  const [from, to] = span(node.range ?? [0, 0]);
  if (isAlias(node) || node.anchor !== undefined) {
    const what = isAlias(node)
      ? `alias ${JSON.stringify(`*${node.source}`)}`
      : `anchor ${JSON.stringify(`&${node.anchor}`)}`;
    const hint = "Write the value out where it is used.";
    report({ code: "yaml-anchor", from, to, message: `The ${what} is not allowed.`, hint });
  }
  if (isAlias(node) || node.tag === undefined) return !isAlias(node);
  const tag = JSON.stringify(node.tag.replace("tag:yaml.org,2002:", "!!"));
  const hint = "Remove the tag; quote the value if it should be text.";
  report({ code: "yaml-tag", from, to, message: `The tag ${tag} is not allowed.`, hint });
  return false;
}

function readScalar(value: unknown, range: readonly number[], report: (fault: TextFault) => void): Json {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") {
    if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value;
  }
  const [from, to] = span(range);
  const message = "This number cannot be kept exactly.";
  report({ code: "unsupported-yaml", from, to, message, hint: "Quote it if it should be text." });
  return null;
}
