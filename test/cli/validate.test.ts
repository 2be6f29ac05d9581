import { describe, expect, test } from "vitest";
import { changeFile } from "../harness/change-request.ts";
import { runCli } from "./run-cli.ts";

const VALID = changeFile({ flag: "payments-v2", instructions: ["turnFlagOn"] });
const LARGEST = 256 * 1024;

/** The change file of the house, its percentage without a sign. */
const CHECKOUT = `# yaml-language-server: $schema=../../schemas/flag-change.schema.json
kind: FlagChange
project: storefront
flag: new-checkout
environment: production
description: Open the new checkout to 25% of Italian beta users
instructions:
  - turnFlagOn
  - addRule:
      description: Italian beta users
      clauses:
        - { segmentMatch: [beta-testers] }
        - { attribute: country, in: [IT] }
      rollout: { treatment: 25, control: rest }
`;

describe("validate", () => {
  test("says that all is valid, without network or token", async () => {
    const files = { "flags/a.yaml": VALID, "flags/deep/er/b.yml": VALID, "flags/README.md": "kind: Nothing" };

    expect(await runCli(["validate"], files)).toEqual({
      code: 0,
      stdout: "2 files, 2 changes: all valid.\n",
      stderr: "",
    });
  });

  test("counts the changes, not the documents' files", async () => {
    const files = { "flags/a.yaml": `${VALID}---\n${VALID.replace("production", "staging")}` };

    expect(await runCli(["validate"], files)).toMatchObject({ code: 0, stdout: "1 file, 2 changes: all valid.\n" });
  });

  test("shows a fault at its place, with its line, a mark below and the cure", async () => {
    const files = { "flags/production/new-checkout.yaml": CHECKOUT };

    expect(await runCli(["validate"], files)).toEqual({
      code: 1,
      stdout: `flags/production/new-checkout.yaml:14:29: number-for-percentage: "treatment" is the number 25, where a percentage is meant.
14 |       rollout: { treatment: 25, control: rest }
                                 ^^
Write 25%.

1 problem in 1 of 1 file.
`,
      stderr: "",
    });
  });

  test("shows every fault of every file, by path and place", async () => {
    const files = {
      "flags/b.yaml": "kind: FlagChange\nkind: FlagChange\nproject: &p storefront\n",
      "flags/a.yaml": VALID.replace("flag: ", "flagg: ").replace("turnFlagOn", "turnFlagUp"),
      "flags/c.yaml": VALID,
    };

    expect(await runCli(["validate"], files)).toEqual({
      code: 1,
      stdout: `flags/a.yaml:3:1: unknown-key: A flag change has no key "flagg".
3 | flagg: payments-v2
    ^^^^^
Did you mean "flag"?

flags/a.yaml:7:5: unknown-instruction: Instruction "turnFlagUp" does not exist.
7 |   - turnFlagUp
        ^^^^^^^^^^
Did you mean "turnFlagOn"?

flags/b.yaml:2:1: duplicate-key: The key "kind" stands twice in the same mapping.
2 | kind: FlagChange
    ^^^^
Keep one of the two.

flags/b.yaml:3:13: yaml-anchor: The anchor "&p" is not allowed.
3 | project: &p storefront
                ^^^^^^^^^^
Write the value out where it is used.

4 problems in 2 of 3 files.
`,
      stderr: "",
    });
  });

  test("takes a file with a byte order mark, as some editors write one", async () => {
    const run = await runCli(["validate"], { "flags/a.yaml": `\ufeff${VALID}` });

    expect(run).toEqual({ code: 0, stdout: "1 file, 1 change: all valid.\n", stderr: "" });
  });

  test.each<[what: string, change: (text: string) => string]>([
    ["carriage returns", (text) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text) => `\ufeff${text}`],
    ["wide characters above", (text) => text.replace("Change payments-v2", '"Zahlungen für 😀: ja"')],
  ])("marks the place in a file with %s", async (_, change) => {
    const text = change(VALID.replace("turnFlagOn", "turnFlagUp"));

    const run = await runCli(["validate"], { "flags/a.yaml": text });

    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(run.stdout).toBe(`flags/a.yaml:7:5: unknown-instruction: Instruction "turnFlagUp" does not exist.
7 |   - turnFlagUp
        ^^^^^^^^^^
Did you mean "turnFlagOn"?

1 problem in 1 of 1 file.
`);
  });

  test.each<[what: string, content: Parameters<typeof runCli>[1] & object, said: string]>([
    [
      "one byte over 256 KiB",
      { "flags/a.yaml": Buffer.alloc(LARGEST + 1, "#") },
      "too-large: The change file is larger than 256 KiB.\nSplit it into several change files.",
    ],
    [
      "UTF-16",
      { "flags/a.yaml": Buffer.from(`\ufeff${VALID}`, "utf16le") },
      "not-utf8: The change file is not UTF-8 text.\nSave it as UTF-8.",
    ],
    [
      "a link to a change file",
      { "flags/a.yaml": { link: "../b.yaml" }, "b.yaml": VALID },
      "not-a-regular-file: The change file is a link or a submodule.\nPut the change into a file of its own.",
    ],
    [
      "a link to nothing",
      { "flags/a.yaml": { link: "nowhere.yaml" } },
      "not-a-regular-file: The change file is a link or a submodule.\nPut the change into a file of its own.",
    ],
    [
      "an empty file",
      { "flags/a.yaml": "" },
      "empty-file: The file holds no change, or one of its documents is empty.\n1 | \n    ^\nWrite a change, or delete the file; take out a --- that separates nothing.",
    ],
  ])("refuses %s", async (_, files, said) => {
    expect(await runCli(["validate"], files)).toEqual({
      code: 1,
      stdout: `flags/a.yaml:1:1: ${said}\n\n1 problem in 1 of 1 file.\n`,
      stderr: "",
    });
  });

  test("takes a file of exactly 256 KiB", async () => {
    const text = `${VALID}#`.padEnd(LARGEST, "x");

    expect(await runCli(["validate"], { "flags/a.yaml": text })).toMatchObject({ code: 0 });
  });

  test("refuses the second change of a flag in one file; other files may be other pull requests'", async () => {
    const files = { "flags/a.yaml": `${VALID}---\n${VALID}`, "flags/b.yaml": VALID };

    const run = await runCli(["validate"], files);

    expect(run.code).toBe(1);
    expect(run.stdout).toContain('flags/a.yaml:11:7: duplicate-change: Flag "payments-v2" is changed twice');
    expect(run.stdout).toContain("\n1 problem in 1 of 2 files.\n");
  });

  test("prints nothing that a runner or a terminal acts upon", async () => {
    const files = {
      "::error::x.yaml": "kind: Nothing\n",
      "flags/##[add-mask]x\n::error::y.yaml": 'kind: "##[error]x"\n',
      "flags/a.yaml": '::error::x: "\u001b[31m ##[add-mask]x"\n##[group]: x\n',
      "flags/b.yaml": "\u202ekind: x\n",
    };

    const run = await runCli(["validate", "::error::x.yaml", "flags"], files);

    expect(run.code).toBe(1);
    expect(run.stdout.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(run.stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe("validate --json", () => {
  test("prints one object with every place", async () => {
    const files = {
      "flags/production/new-checkout.yaml": CHECKOUT,
      "flags/large.yaml": Buffer.alloc(LARGEST + 1, "#"),
      "flags/on.yaml": VALID,
    };

    const run = await runCli(["validate", "--json"], files);

    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(JSON.parse(run.stdout)).toEqual({
      valid: false,
      files: 3,
      changes: 1,
      diagnostics: [
        {
          file: "flags/large.yaml",
          line: 1,
          column: 1,
          endColumn: 2,
          code: "too-large",
          message: "The change file is larger than 256 KiB.",
          hint: "Split it into several change files.",
        },
        {
          file: "flags/production/new-checkout.yaml",
          line: 14,
          column: 29,
          endColumn: 31,
          code: "number-for-percentage",
          message: '"treatment" is the number 25, where a percentage is meant.',
          hint: "Write 25%.",
        },
      ],
    });
  });

  test.each([
    ["before the paths", ["validate", "--json", "flags"]],
    ["after the paths", ["validate", "flags", "--json"]],
  ])("prints one object where all is valid, with the option %s", async (_, words) => {
    const run = await runCli(words, { "flags/on.yaml": VALID });

    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toEqual({ valid: true, files: 1, changes: 1, diagnostics: [] });
  });
});
