import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const CLI = join(import.meta.dirname, "../../dist/cli.js");

/** Makes every connection fail at once, so that whoever asks the network is found out. */
const NO_NETWORK =
  'data:text/javascript,import net from "node:net"; import dgram from "node:dgram"; net.Socket.prototype.connect = dgram.Socket.prototype.send = () => { throw new Error("The network was asked."); };';

/** How the command line ended. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What stands in the folder: a text, bytes, or where a symbolic link points. */
export type FilesOnDisk = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/** Runs the built command line in a fresh folder with these files: without network, and with no other environment than this. */
export async function runCli(
  words: readonly string[],
  files: FilesOnDisk = {},
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const folder = await mkdtemp(join(tmpdir(), "flag-gitops-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, path);
    await mkdir(dirname(at), { recursive: true });
    if (typeof content === "object" && "link" in content) await symlink(content.link, at);
    else await writeFile(at, content);
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", NO_NETWORK, CLI, ...words], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
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
