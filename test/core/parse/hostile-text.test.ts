import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
import { LIMITS } from "../../../src/core/parse/source.ts";
import { codeFrame } from "../../../src/core/render/code-frame.ts";
import { validateSource } from "../../../src/core/validate/validate-source.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");

/** Reads a text to the end, as far as people see it. */
function frames(text: string): string[] {
  const source = parseSource("a.yaml", text);
  return validateSource(source, sha256).diagnostics.map((diagnostic) => codeFrame(diagnostic, source));
}

const fill = (part: string) => part.repeat(Math.floor(LIMITS.bytes / part.length));
const counted = (line: (n: number) => string) => {
  const lines: string[] = [];
  for (let size = 0, n = 0; size < LIMITS.bytes - 100; n += 1) {
    lines.push(line(n));
    size += (lines.at(-1) as string).length;
  }
  return lines.join("");
};

describe("256 KiB of anything are refused with less than ten seconds of work", () => {
  test.each<[string, string]>([
    ["[", fill("[")],
    ["}", fill("}")],
    ["]", fill("]")],
    ["- ", fill("- ")],
    ["- on lines of their own", fill("-\n")],
    [": ", fill(": ")],
    ["different keys", counted((n) => `k${n}: 1\n`)],
    ["the same key", fill("a: 1\n")],
    ["keys on one line", `{${counted((n) => `k${n}: 1, `)}}`],
    ["documents", fill("---\n")],
    ["anchors", counted((n) => `- &a${n} 1\n`)],
    ["aliases", `- &a 1\n${fill("- *a\n").slice(10)}`],
    [
      "laughs",
      Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 9)}]\n`).join(""),
    ],
    ["quotes", fill('"')],
    ["an open quote", `"${fill("a ")}`],
    ["tabs", fill("\t")],
    ["control characters", fill("\u0001")],
    ["commas", `[${fill(",")}`],
    ["instructions", `kind: FlagChange\ninstructions:\n${fill("- turnFlagOnn\n")}`],
    ["a long key", `${fill("k")}: 1`],
  ])("%s", (_what, text) => {
    // Work, not time, which also passes while others use the machine.
    const before = process.cpuUsage();
    const shown = frames(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(10_000);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.join("\n").length).toBeLessThan(100_000);
  });
});

describe("whatever stands in a file", () => {
  const pieces = fc.constantFrom(
    "a",
    ": ",
    "- ",
    "\n",
    "  ",
    "[",
    "]",
    "{",
    "}",
    ",",
    '"',
    "'",
    "#",
    "&a ",
    "*a",
    "!!str ",
    "%YAML 1.1",
    "---\n",
    "...\n",
    "|",
    ">",
    "?",
    "<<: ",
    "\r",
    "\t",
    "\u0000",
    "\ufeff",
    "\ud800",
    "🎉",
    "1",
    "~",
    "@",
    "`",
    "__proto__",
  );
  const yamlish = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 200 }), yamlish);

  test("it is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const source = parseSource("a.yaml", text);
        expect(source.documents.length === 0).toBe(source.diagnostics.length > 0);
        expect(source.diagnostics.length).toBeLessThanOrEqual(LIMITS.faults);
        const lines = text.split("\n").length;
        for (const { where, message } of source.diagnostics) {
          const { line, column, endColumn } = source.placeOf(where);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(endColumn).toBeGreaterThan(column);
          expect(message).not.toBe("");
        }
        frames(text);
      }),
      { numRuns: 1_000 },
    );
  });

  test("any YAML that says JSON is data, and is a change or not", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = stringify(value, { aliasDuplicateObjects: false });
        const source = parseSource("a.yaml", text);
        const { changes, diagnostics } = validateSource(source, sha256);
        expect(changes).toEqual([]);
        expect(diagnostics.length).toBeGreaterThan(0);
        for (const one of diagnostics) expect(codeFrame(one, source)).toContain(`: ${one.code}: `);
      }),
      { numRuns: 300 },
    );
  });
});
