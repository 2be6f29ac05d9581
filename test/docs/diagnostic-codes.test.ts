import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SCHEMA_CODES } from "../../src/core/validate/schema/faults.ts";
import { caseNames, tell } from "../cases/read-case.ts";

/** The ways in which the source says a code, other than those of the schema, whose list it exports. */
const SPELLINGS: readonly RegExp[] = [
  /\bcode: "([a-z-]+)"/g,
  /\bcode: .*\? "([a-z-]+)" : "[a-z-]+"/g,
  /\bcode: .*\? "[a-z-]+" : "([a-z-]+)"/g,
  /\bstop\("([a-z-]+)"/g,
  /\bdiagnostic\(\s*\w+,\s*"([a-z-]+)"/g,
];

/** Codes that the source puts together, by the text that does it. */
const COMPOSED: Readonly<Record<string, readonly string[]>> = {
  "code: `unknown-${missing}`": ["unknown-project", "unknown-environment", "unknown-flag", "unknown-segment"],
  "code: refused,": ["too-large", "not-utf8", "not-a-regular-file"],
};

const FOLDERS = ["src/core", "src/commands"];

function sourcesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.map((file) => readFileSync(join(folder, file), "utf8"));
}

const texts = FOLDERS.flatMap(sourcesOf);
const composed = Object.entries(COMPOSED);
const codes = new Set<string>([
  ...SCHEMA_CODES,
  ...texts.flatMap((text) =>
    SPELLINGS.flatMap((spelling) => [...text.matchAll(spelling)].map(([, code]) => code as string)),
  ),
  ...composed.filter(([spelling]) => texts.some((text) => text.includes(spelling))).flatMap(([, all]) => all),
]);

const headings = [...readFileSync("docs/diagnostics.md", "utf8").matchAll(/^### (.+)$/gm)].map(([, code]) => code);

describe("the codes of the diagnostics", () => {
  test("are each found in the source by one of the known spellings", () => {
    for (const text of texts) {
      for (const [line] of text.matchAll(/^.*\bcode: (?!string;|string,|string\)|SchemaCode).*$/gm)) {
        // A fault that is handed on keeps its code.
        if (/\bcode: SchemaFault\["code"\]/.test(line)) continue;
        const known = SPELLINGS.some((spelling) => line.search(spelling) >= 0);
        expect([line, known || composed.some(([spelling]) => line.includes(spelling))]).toEqual([line, true]);
      }
    }
  });

  test.each([...codes].sort())("%s has a heading on the page of the diagnostics", (code) => {
    expect(headings).toContain(code);
  });

  test("are the only headings there, each once", () => {
    expect([...headings].sort()).toEqual([...codes].sort());
  });

  test("have a case each", async () => {
    const told = await Promise.all(caseNames().map(tell));
    const shown = told.flatMap((one) => (one.expected === "expected.txt" ? one.diagnostics : []));
    expect([...new Set(shown.map(({ code }) => code))].sort()).toEqual([...codes].sort());
  });
});
