import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { hexFor } from "../../../emulators/launchdarkly/account/ids.ts";
import { DEFAULT_TOKENS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import type { Exchange } from "../../../emulators/server.ts";
import { leaksIn, sentBy } from "../../harness/canary.ts";
import type { EmulatedWorld } from "../../harness/world.ts";

const CLI = join(import.meta.dirname, "../../../dist/cli.js");

/** A token that may only look, and one that may change flags directly where no approval is required. */
export const [VIEWER, UPDATER] = ["api-canary/viewer+0=", "api-canary/updater+0="];

/** The tokens that LaunchDarkly knows. */
export const KNOWN_TOKENS = {
  ...DEFAULT_TOKENS,
  [VIEWER]: DEFAULT_TOKENS[TOKENS.reader] as (typeof DEFAULT_TOKENS)[string],
  [UPDATER]: { id: hexFor("token updater"), name: "updater", actions: new Set(["viewProject", "updateFlag"] as const) },
};

/** How a command ended, and what it asked of LaunchDarkly. */
export interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly asked: readonly Exchange[];
}

/** The built command line in a folder of its own. */
export interface CommandLine {
  /**
   * Runs a command as somebody's shell does. Throws if the token leaves it anywhere but in `Authorization`, or if it asks
   * LaunchDarkly for more than reads and dry runs.
   */
  run(words: readonly string[], token?: string): Promise<CommandRun>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
}

/** The command line beside a LaunchDarkly, in a folder with these files. */
export async function openCommandLine(
  { launchDarkly }: Pick<EmulatedWorld, "launchDarkly">,
  files: Readonly<Record<string, string>> = {},
): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), "flag-gitops-command-line-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return {
    write,
    read: (path) => readFile(join(folder, path), "utf8"),
    async run(words, token = VIEWER) {
      const before = launchDarkly.log.length;
      const ended = await spawnIn(folder, words, {
        LAUNCHDARKLY_ACCESS_TOKEN: token,
        LAUNCHDARKLY_BASE_URI: launchDarkly.url,
        NODE_COMPILE_CACHE: join(tmpdir(), "flag-gitops-compile-cache"),
      });
      const asked = launchDarkly.log.slice(before);
      const wrong = asked.find(
        ({ method, path }) => method !== "GET" && !/^PATCH .*\?dryRun=true$/.test(`${method} ${path}`),
      );
      if (wrong !== undefined) throw new Error(`The command asked for ${wrong.method} ${wrong.path}.`);
      const secrets = [...(token === "" ? [] : [token]), "canary-sdk-", "canary-mob-"];
      const leaked = leaksIn([ended.stdout, ended.stderr, ...asked.map(sentBy)].join("\n"), secrets);
      if (leaked.length > 0) throw new Error(`The command let ${leaked.join()} out.`);
      return { ...ended, asked };
    },
  };
}

function spawnIn(
  cwd: string,
  words: readonly string[],
  env: Record<string, string>,
): Promise<Omit<CommandRun, "asked">> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const printed = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        printed[name] += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, ...printed }));
  });
}
