import { describe, expect, test } from "vitest";
import type { Pointer, Where } from "../../../src/core/model/diagnostic.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";

const TEXT = `# a comment
kind: FlagChange
"description": 日本語 🎉
instructions:
  - turnFlagOn
  - addRule:
      clauses: [{ attribute: país, in: [IT, "🎉"], negate: true }]
      rollout: { été: 25%, control: rest }
empty:
block: |
  one
  two
---
kind: Other
`;

/** The characters that a place covers, as its line and columns say. */
function shown(text: string, where: Where): string {
  const { line, column, endColumn } = parseSource("a.yaml", text).placeOf(where);
  return `${line}:${column} ${(text.split(/\r?\n/)[line - 1] ?? "").slice(column - 1, endColumn - 1)}`;
}

const ROWS: [Pointer, string, string][] = [
  [["kind"], "2:1 kind", "2:7 FlagChange"],
  [["description"], '3:1 "description"', "3:16 日本語 🎉"],
  [["instructions", 0], "5:5 turnFlagOn", "5:5 turnFlagOn"],
  [["instructions", 1, "addRule"], "6:5 addRule", '7:7 clauses: [{ attribute: país, in: [IT, "🎉"], negate: true }]'],
  [
    ["instructions", 1, "addRule", "clauses", 0],
    '7:17 { attribute: país, in: [IT, "🎉"], negate: true }',
    '7:17 { attribute: país, in: [IT, "🎉"], negate: true }',
  ],
  [["instructions", 1, "addRule", "clauses", 0, "attribute"], "7:19 attribute", "7:30 país"],
  [["instructions", 1, "addRule", "clauses", 0, "in", 1], '7:45 "🎉"', '7:45 "🎉"'],
  [["instructions", 1, "addRule", "clauses", 0, "negate"], "7:52 negate", "7:60 true"],
  [["instructions", 1, "addRule", "rollout", "été"], "8:18 été", "8:23 25%"],
  [["instructions", 1, "addRule", "rollout", "control"], "8:28 control", "8:37 rest"],
  [["block"], "10:1 block", "10:8 |"],
];

describe("the place of a key and of its value", () => {
  test.each(ROWS)("%j", (pointer, key, value) => {
    expect(shown(TEXT, { document: 0, pointer, part: "key" })).toBe(key);
    expect(shown(TEXT, { document: 0, pointer, part: "value" })).toBe(value);
  });

  test.each(ROWS)("%j, with the ends of lines of Windows", (pointer, key, value) => {
    const text = TEXT.replaceAll("\n", "\r\n");
    expect(shown(text, { document: 0, pointer, part: "key" })).toBe(key);
    expect(shown(text, { document: 0, pointer, part: "value" })).toBe(value);
  });

  test("counts from the first letter of a file that begins with a byte order mark", () => {
    const source = parseSource("a.yaml", "\ufeffkind: FlagChange\nflag: a\n");
    const of = (key: string) => source.placeOf({ document: 0, pointer: [key], part: "value" });
    expect(of("flag")).toEqual({ line: 2, column: 7, endColumn: 8 });
    const { line, column, endColumn } = of("kind");
    expect((source.text.split("\n")[line - 1] ?? "").slice(column - 1, endColumn - 1)).toBe("FlagChange");
  });

  test("of a second document is in that document", () => {
    expect(shown(TEXT, { document: 1, pointer: ["kind"], part: "value" })).toBe("14:7 Other");
  });

  test("is the nearest one around, for what is not there", () => {
    const pointer = ["instructions", 1, "addRule", "clauses", 0, "nothing", 3];
    expect(shown(TEXT, { document: 0, pointer, part: "value" })).toBe(
      '7:17 { attribute: país, in: [IT, "🎉"], negate: true }',
    );
    expect(shown(TEXT, { document: 0, pointer: ["instructions", 1, "addRule", "nothing"], part: "key" })).toBe(
      "6:5 addRule",
    );
    expect(shown(TEXT, { document: 0, pointer: ["nothing"], part: "key" })).toBe("2:1 kind: FlagChange");
    expect(shown(TEXT, { document: 9, pointer: ["kind"], part: "key" })).toMatch(/^1:1 /);
    expect(shown(TEXT, "file")).toBe("1:1 #");
  });

  test("of nothing is right after its key", () => {
    expect(shown(TEXT, { document: 0, pointer: ["empty"], part: "key" })).toBe("9:1 empty");
    const place = parseSource("a.yaml", TEXT).placeOf({ document: 0, pointer: ["empty"], part: "value" });
    expect(place.line).toBe(9);
    expect(place.endColumn).toBe(place.column + 1);
  });

  test("is always one line and never empty", () => {
    for (const [pointer] of ROWS) {
      for (const part of ["key", "value"] as const) {
        const place = parseSource("a.yaml", TEXT).placeOf({ document: 0, pointer, part });
        expect(place.endColumn).toBeGreaterThan(place.column);
      }
    }
  });
});
