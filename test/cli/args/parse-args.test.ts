import { describe, expect, test } from "vitest";
import type { Args } from "../../../src/cli/args/args.ts";
import { COMMANDS, FORMS } from "../../../src/cli/args/commands.ts";
import { helpText } from "../../../src/cli/args/help.ts";
import { parseArgs } from "../../../src/cli/args/parse-args.ts";
import { LAUNCHDARKLY_HOSTS } from "../../../src/providers/launchdarkly/address.ts";

const widthOf = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

describe("words that mean something", () => {
  test.each<[words: readonly string[], args: Args]>([
    [["validate"], { command: "validate", paths: ["flags"], json: false }],
    [["validate", "--json", "--", "--json"], { command: "validate", paths: ["--json"], json: true }],
    [
      ["plan", "a", "--compare", "b"],
      { command: "plan", paths: ["a", "b"], json: false, compare: true, allowedHosts: [] },
    ],
    [
      ["plan", "--base-uri=https://a.example", "--allowed-host", "a.example", "--allowed-host=b.example", "--json"],
      {
        command: "plan",
        paths: ["flags"],
        json: true,
        compare: false,
        baseUri: "https://a.example",
        allowedHosts: ["a.example", "b.example"],
      },
    ],
    [
      [
        "export",
        "shop",
        "--environment",
        "a",
        "one",
        "--environment=b",
        "--out",
        "x/y",
        "two",
        "--force",
        "--variations",
      ],
      {
        command: "export",
        project: "shop",
        flags: ["one", "two"],
        environments: ["a", "b"],
        out: "x/y",
        variations: true,
        force: true,
        allowedHosts: [],
      },
    ],
    [["drift"], { command: "drift", paths: ["flags"], json: false, allowedHosts: [] }],
    [["drift", "--adopt", "a"], { command: "drift", paths: ["a"], json: false, cure: "adopt", allowedHosts: [] }],
    [["drift", "--reapply"], { command: "drift", paths: ["flags"], json: false, cure: "reapply", allowedHosts: [] }],
    [["help", "plan"], { command: "help", about: "plan" }],
    [["help", "nothing"], { command: "help" }],
    [["export", "--help"], { command: "help", about: "export" }],
    [["drift", "--nothing", "-h"], { command: "help", about: "drift" }],
  ])("%j", (words, args) => {
    expect(parseArgs(words)).toEqual(args);
  });
});

test.each<[words: readonly string[], said: string, about?: string]>([
  [[], "No command was given."],
  [["vaildate"], 'There is no command "vaildate". Did you mean "validate"?'],
  [["apply-all"], 'There is no command "apply-all".'],
  [["--version"], 'There is no command "--version".'],
  [["validate", "--jsn"], 'There is no option "--jsn". Did you mean "--json"?', "validate"],
  [["validate", "flags", "-j"], 'There is no option "-j".', "validate"],
  [["validate", "--compare"], 'There is no option "--compare".', "validate"],
  [["validate", "--json=yes"], 'The option "--json" takes nothing.', "validate"],
  [["plan", "--comapre"], 'There is no option "--comapre". Did you mean "--compare"?', "plan"],
  [["plan", "--base-uri"], 'The option "--base-uri" lacks its <url>.', "plan"],
  [["plan", "--token=api-1"], 'There is no option "--token".', "plan"],
  [["export"], "The project is missing.", "export"],
  [["export", "../../etc"], '"../../etc" is no key of a project.', "export"],
  [["export", "shop", "one", ".."], '".." is no key of a flag.', "export"],
  [["export", "shop", "--environment=a/b"], '"a/b" is no key of an environment.', "export"],
  [["export", "shop", "--out=a", "--out", "b"], 'The option "--out" was given twice.', "export"],
  [["export", "shop", "--out="], 'The option "--out" lacks its <folder>.', "export"],
  [["drift", "--adopt", "--reapply"], "--adopt and --reapply are two ways out of drift: choose one.", "drift"],
])("words that mean nothing: %j", (words, wrong, about) => {
  expect(parseArgs(words)).toEqual({ command: "help", wrong, ...(about === undefined ? {} : { about }) });
});

test("the help of a command names every option of it and an exit code of each sort, on lines of 100 characters at most", () => {
  for (const name of COMMANDS) {
    const help = helpText(name);
    expect(help.replaceAll(/\n +/g, " ").startsWith(`flag-gitops ${FORMS[name].usage}\n`)).toBe(true);
    for (const option of FORMS[name].options) expect(help).toContain(`\n  ${option.name} `);
    expect(help).toMatch(/Exit codes: 0 .+1 .+2 .+3 /s);
    expect(widthOf(help)).toBeLessThanOrEqual(100);
  }
});

test("the help as a whole keeps that width, names every command and each of LaunchDarkly's addresses once at most", () => {
  const helps = [helpText(), ...COMMANDS.map(helpText)];
  expect(widthOf(helpText())).toBeLessThanOrEqual(100);
  for (const name of COMMANDS) expect(helpText()).toContain(`\n  ${name} `);
  for (const host of LAUNCHDARKLY_HOSTS) {
    expect(Math.max(...helps.map((help) => help.split(host).length - 1))).toBe(1);
  }
});

test("every example of the help is understood", () => {
  for (const example of COMMANDS.flatMap((name) => FORMS[name].examples)) {
    expect(parseArgs(example.split(" "))).not.toMatchObject({ command: "help" });
  }
});
