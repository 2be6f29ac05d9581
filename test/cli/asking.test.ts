import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/args/commands.ts";
import { changeFile } from "../harness/change-request.ts";
import { runCli } from "./run-cli.ts";

const VALID = changeFile({ flag: "payments-v2", instructions: ["turnFlagOn"] });
const BAD = "kind: Nothing\n";

describe("the paths of validate", () => {
  const files = {
    "flags/a.yaml": VALID,
    "other/b.yaml": VALID,
    "other/deep/c.yml": VALID,
    "other/d.txt": VALID,
    "-e.yaml": VALID,
  };

  test.each<[what: string, words: readonly string[], counted: string]>([
    ["the folder flags if none is given", [], "1 file"],
    ["one file", ["other/b.yaml"], "1 file"],
    ["a file of any name, if it is named", ["other/d.txt"], "1 file"],
    ["a folder with the folders in it", ["other"], "2 files"],
    ["several", ["flags", "other/b.yaml"], "2 files"],
    [
      "each file once, however often it is named",
      ["other", "other/b.yaml", "other/deep", "other/deep/c.yml"],
      "2 files",
    ],
    ["the whole folder", ["."], "4 files"],
    ["a name that begins with a dash, behind --", ["--", "-e.yaml"], "1 file"],
  ])("are %s", async (_, words, counted) => {
    const changes = counted.replace("file", "change");
    expect(await runCli(["validate", ...words], files)).toEqual({
      code: 0,
      stdout: `${counted}, ${changes}: all valid.\n`,
      stderr: "",
    });
  });

  test("may be a folder without change files", async () => {
    expect(await runCli(["validate"], { "flags/README.md": "" })).toMatchObject({
      code: 0,
      stdout: "0 files, 0 changes: all valid.\n",
    });
  });
});

const HELP = "flag-gitops <command> [options]\n";
describe("the exit code", () => {
  test("is 0 for help, which says what there is", async () => {
    for (const words of [["--help"], ["-h"], ["help"], ["help", "nothing"]]) {
      const run = await runCli(words);
      expect(run).toMatchObject({ code: 0, stderr: "" });
      expect(run.stdout.startsWith(HELP)).toBe(true);
      for (const name of COMMANDS) expect(run.stdout).toMatch(new RegExp(`^  ${name} +[A-Z]`, "m"));
      expect(run.stdout).toContain("Exit codes: 0 done, nothing is wrong; 1 ");
      expect(run.stdout).toContain("LAUNCHDARKLY_ACCESS_TOKEN");
    }
  });

  test("is 0 for help with a command, which says how it is used", async () => {
    const run = await runCli(["export", "storefront", "-h"]);

    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout.startsWith("flag-gitops export <project> [flag…] ")).toBe(true);
  });

  test("is 1 if something is wrong in one of the files", async () => {
    expect(await runCli(["validate"], { "flags/a.yaml": VALID, "flags/b.yaml": BAD })).toMatchObject({ code: 1 });
    expect(await runCli(["validate", "--json"], { "flags/b.yaml": BAD })).toMatchObject({ code: 1 });
  });

  test.each<[words: readonly string[], said: string, help: string]>([
    [[], "No command was given.", HELP],
    [["vaildate"], 'There is no command "vaildate". Did you mean "validate"?', HELP],
    [["plan", "--comapre"], 'There is no option "--comapre". Did you mean "--compare"?', "flag-gitops plan [paths…]"],
  ])("is 2 for %j, with what there is", async (words, said, help) => {
    const run = await runCli(words, { "flags/a.yaml": VALID });

    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr.startsWith(`${said}\n\n${help}`)).toBe(true);
  });

  test.each<[what: string, words: readonly string[], environment: Record<string, string>, said: string]>([
    [
      "no token",
      ["plan"],
      {},
      "The environment variable LAUNCHDARKLY_ACCESS_TOKEN is not set. Set it to an API access token; one that may view the project is enough.",
    ],
    ["an SDK key", ["export", "shop"], { LAUNCHDARKLY_ACCESS_TOKEN: "sdk-1" }, "holds an SDK key or a mobile key"],
    [
      "another host",
      ["drift", "--base-uri", "https://evil.example"],
      { LAUNCHDARKLY_ACCESS_TOKEN: "api-1" },
      "The host evil.example may not be sent the access token. If it is right, name it with the option --allowed-host.",
    ],
    [
      "an address without encryption",
      ["drift"],
      { LAUNCHDARKLY_ACCESS_TOKEN: "api-1", LAUNCHDARKLY_BASE_URI: "http://app.launchdarkly.com" },
      "does not begin with `https://`",
    ],
  ])("is 2 for %s, before anybody is asked", async (_, words, environment, said) => {
    const run = await runCli(words, { "flags/a.yaml": VALID }, environment);

    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toMatch(/api-1|sdk-1/);
  });

  test("is 1 for files that are wrong, token or not", async () => {
    const run = await runCli(["plan"], { "flags/b.yaml": BAD });

    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(run.stdout).toContain("\n1 problem in 1 of 1 file.\n");
  });

  test.each<[what: string, words: readonly string[], path: string]>([
    ["a path that is not there", ["nowhere"], "nowhere"],
    ["one of several", ["flags", "flags/b.yaml"], "flags/b.yaml"],
    ["a path below a file", ["flags/a.yaml/b.yaml"], "flags/a.yaml/b.yaml"],
    ["any format", ["--json", "nowhere"], "nowhere"],
    ["an empty path", [""], ""],
  ])("is 2 for %s, which is named", async (_, words, path) => {
    expect(await runCli(["validate", ...words], { "flags/a.yaml": BAD })).toEqual({
      code: 2,
      stdout: "",
      stderr: `There is no file or folder ${JSON.stringify(path)}. Name change files, or folders that hold some.\n`,
    });
  });

  test("is 2 if there is no folder flags and none is named", async () => {
    const said = 'There is no file or folder "flags". Name change files, or folders that hold some.\n';
    expect(await runCli(["validate"])).toEqual({ code: 2, stdout: "", stderr: said });
  });

  // Linux shows a process its own memory as a file that cannot be read from its start.
  test.runIf(process.platform === "linux")("is 3 for a file that cannot be read, with the remedy", async () => {
    expect(await runCli(["validate", "/proc/self/mem"])).toEqual({
      code: 3,
      stdout: "",
      stderr: 'The file "/proc/self/mem" cannot be read. Check its permissions.\n',
    });
  });
});
