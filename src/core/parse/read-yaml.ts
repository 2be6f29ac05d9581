import { Composer, type CST, type Document, type LineCounter, Parser } from "yaml";
import type { TextFault } from "./read-node.ts";
import { LIMITS } from "./source.ts";

/** The YAML documents of a text, as far as it is worth reading; what no change file may hold is reported. */
export function readYaml(text: string, lines: LineCounter, report: (fault: TextFault) => void): Document.Parsed[] {
  const options = {
    version: "1.2",
    schema: "core",
    merge: false,
    prettyErrors: false,
    stringKeys: true,
    strict: true,
    uniqueKeys: false, // the library's check is quadratic; ours is not
    logLevel: "silent",
  } as const;
  try {
    const tokens = readTokens(text, lines);
    for (const token of tokens) if (token.type === "directive") report(directiveFault(token.offset, token.source));
    if (tokens.reduce((sum, token) => sum + itemsOf(token), 0) > 4 * LIMITS.nodes) {
      const message = `The file holds more than ${LIMITS.nodes} values.`;
      report({ code: "too-large", from: 0, to: 0, message, hint: "Split it into several change files." });
      return [];
    }
    return [...new Composer(options).compose(tokens, true, text.length)] as Document.Parsed[];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `The file nests deeper than ${LIMITS.depth} levels.`;
    report({ code: "too-deep", from: 0, to: 0, message, hint: "Split it into several change files." });
    return [];
  }
}

/** The tokens of a text, up to one fault more than are ever shown: what follows is noise and costs time. */
function readTokens(text: string, lines: LineCounter): CST.Token[] {
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    tokens.push(token);
    if (token.type === "error") errors += 1;
    if (errors > LIMITS.faults) break;
  }
  return tokens;
}

/** How many items a token holds at any depth: far more than values are allowed means that reading on is in vain. */
function itemsOf(token: CST.Token): number {
  let count = 0;
  const open: CST.Token[] = [token];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ("value" in next && typeof next.value === "object" && next.value !== null) open.push(next.value);
    if (!("items" in next)) continue;
    for (const { start, key, value } of next.items) {
      count += Math.max(1, start.filter(({ type }) => type === "comma").length); // [,,,] is one item of many commas
      for (const part of [key, value]) if (part) open.push(part);
    }
  }
  return count;
}

function directiveFault(from: number, source: string): TextFault {
  const message = "A YAML directive is not allowed: change files are YAML 1.2.";
  return {
    code: "yaml-directive",
    from,
    to: from + source.length,
    message,
    hint: "Remove the line that begins with %.",
  };
}
