import { type Document, isScalar, LineCounter, type ParsedNode } from "yaml";
import type { Diagnostic, Place, Where } from "../model/diagnostic.ts";
import { readDocument, type Spans, spanKey, type TextFault } from "./read-node.ts";
import { readYaml } from "./read-yaml.ts";
import { LIMITS, type Source, type SourceDocument } from "./source.ts";

// Tab, line feed and carriage return are the only controls that YAML text needs; a byte order mark may only come first.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufeff]/u;

/** Reads a change file strictly as YAML 1.2 data: no directives, anchors, aliases, tags or duplicate keys. Never throws. */
export function parseSource(path: string, text: string): Source {
  const lines = new LineCounter();
  const faults: TextFault[] = [];
  const spans: Spans[] = [];
  const documents: SourceDocument[] = [];
  const counter = { nodes: 0 };
  const report = (fault: TextFault) => {
    faults.push(fault);
  };
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const forbidden = FORBIDDEN.exec(body);
  if (forbidden !== null) report(controlFault(forbidden));
  for (const document of readYaml(body, lines, report)) {
    const index = spans.length;
    const places: Spans = new Map();
    spans.push(places);
    refuseFaults(document, report);
    const { contents, range } = document;
    if (contents === null || (isScalar(contents) && contents.source === "")) {
      if (document.errors.length === 0) report({ code: "empty-file", from: range[0], to: range[0], ...EMPTY });
      continue;
    }
    documents.push({ index, value: readDocument(contents as ParsedNode, places, counter, report) });
  }
  if (faults.length === 0 && documents.length === 0) faults.push({ code: "empty-file", from: 0, to: 0, ...EMPTY });
  faults.sort((a, b) => a.from - b.from);
  return {
    path,
    text: body,
    documents: faults.length === 0 ? documents : [],
    diagnostics: faults.slice(0, LIMITS.faults).map((fault) => diagnosticOf(path, fault)),
    placeOf: (where) => placeOf(where, body, lines, spans),
  };
}

const EMPTY = {
  message: "The file holds no change, or one of its documents is empty.",
  hint: "Write a change, or delete the file; take out a --- that separates nothing.",
};

/** Our own words for the faults that people make most; the library's for the rest. */
const WORDS: Readonly<Record<string, { message: string; hint: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: "A mapping cannot begin in the middle of a line.",
    hint: 'Quote a text that holds ": ", or begin the mapping on a line of its own.',
  },
  TAB_AS_INDENT: { message: "The line is indented with a tab.", hint: "Indent with spaces." },
  BAD_INDENT: {
    message: "The indentation fits nothing above.",
    hint: "Line it up with its neighbours; close brackets and quotes.",
  },
};

function refuseFaults(document: Document.Parsed, report: (fault: TextFault) => void): void {
  for (const fault of [...document.errors, ...document.warnings].slice(0, LIMITS.faults)) {
    if (fault.code === "TAG_RESOLVE_FAILED" || fault.code === "BAD_DIRECTIVE") continue; // reported at the node, at the line
    const [from, to] = fault.pos;
    const said = fault.message
      .replaceAll(/\s+/g, " ")
      .replace(/[.:]?\s*$/, "")
      .slice(0, 200);
    const words = WORDS[fault.code] ?? {
      message: `The file is not plain YAML 1.2 here: ${said}.`,
      hint: "Check indentation, colons, quotes and brackets around this place.",
    };
    report({ code: fault.code === "BAD_ALIAS" ? "yaml-anchor" : "not-yaml", from, to, ...words });
  }
}

function controlFault(found: RegExpExecArray): TextFault {
  const point = found[0].codePointAt(0) ?? 0;
  const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  const message = `The file holds the control character ${name}.`;
  return { code: "unsupported-yaml", from: found.index, to: found.index + 1, message, hint: "Remove it." };
}

function diagnosticOf(file: string, fault: TextFault): Diagnostic {
  const { code, from, to, message, hint } = fault;
  return { code, file, where: { from, to }, message, ...(hint === undefined ? {} : { hint }) };
}

function placeOf(where: Where, text: string, lines: LineCounter, spans: readonly Spans[]): Place {
  const [from, to] = rangeOf(where, spans);
  const start = lines.linePos(Math.min(from, text.length));
  if (start.line === 0) return { line: 1, column: from + 1, endColumn: Math.max(from + 2, to + 1) };
  const lineEnd = text.indexOf("\n", from);
  const end = Math.min(Math.max(to, from + 1), lineEnd < 0 ? text.length : lineEnd);
  return { line: start.line, column: start.col, endColumn: Math.max(start.col + 1, start.col + (end - from)) };
}

function rangeOf(where: Where, spans: readonly Spans[]): readonly [number, number] {
  if (where === "file") return [0, 0];
  if ("from" in where) return [where.from, where.to];
  const places = spans[where.document];
  for (let length = where.pointer.length; length >= 0; length -= 1) {
    const found = places?.get(spanKey(where.pointer.slice(0, length)));
    if (found === undefined) continue;
    const exact = length === where.pointer.length;
    return exact && where.part === "value" ? found.value : (found.key ?? found.value);
  }
  return [0, 0];
}
