import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished } from "vitest";
import type { LaunchDarkly } from "../../emulators/launchdarkly/launchdarkly.ts";
import { TOKENS } from "../../emulators/launchdarkly/seed.ts";
import { parseArgs } from "../../src/cli/args/parse-args.ts";
import { start } from "../../src/cli/run/start.ts";
import { tellFailure } from "../../src/cli/run/tell-failure.ts";
import { createTerminal } from "../../src/cli/run/terminal.ts";
import type { CliRun } from "./run-cli.ts";

/** A folder with change files, and the command line asked in it, within this process. */
export interface Workplace {
  /** Asks the command line; a word that begins with `flags` is a path in the folder. */
  ask(words: readonly string[], how?: { readonly token?: string; readonly isTTY?: boolean }): Promise<CliRun>;
  write(path: string, text: string): Promise<void>;
  /** Puts a symbolic link somewhere; `to` is a path in the folder. */
  link(path: string, to: string): Promise<void>;
  read(path: string): Promise<string>;
  /** The files of a folder, in order. */
  list(path: string): Promise<string[]>;
}

/** A fresh workplace beside an emulated LaunchDarkly. */
export async function workplace(launchDarkly: Pick<LaunchDarkly, "url">): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), "flag-gitops-files-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const at = (path: string) => join(folder, path);
  return {
    async ask(words, { token = TOKENS.reader, isTTY = false } = {}) {
      const args = parseArgs(words.map((word) => (word.startsWith("flags") ? at(word) : word)));
      if (args.command === "help" || args.command === "validate") throw new Error(`Not asked here: ${words.join(" ")}`);
      const printed = { stdout: "", stderr: "" };
      const screen = (name: keyof typeof printed) => ({
        isTTY,
        write: (text: string) => {
          printed[name] += text;
        },
      });
      const env = { LAUNCHDARKLY_ACCESS_TOKEN: token, LAUNCHDARKLY_BASE_URI: launchDarkly.url };
      const terminal = createTerminal({ env, stdout: screen("stdout"), stderr: screen("stderr") });
      const code = await start(args, terminal).catch((error: unknown) => tellFailure(error, terminal));
      if (token !== "") expect(printed.stdout + printed.stderr).not.toContain(token);
      const inFolder = (text: string) => text.replaceAll(`${folder}/`, "");
      return { code, stdout: inFolder(printed.stdout), stderr: inFolder(printed.stderr) };
    },
    async write(path, text) {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), text);
    },
    async link(path, to) {
      await Promise.all([dirname(at(path)), at(to)].map((one) => mkdir(one, { recursive: true })));
      await symlink(at(to), at(path));
    },
    read: (path) => readFile(at(path), "utf8"),
    list: async (path) => (await readdir(at(path))).sort(),
  };
}
