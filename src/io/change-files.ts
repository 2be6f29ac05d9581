import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../core/model/failure.ts";
import type { BlobReading } from "../ports/repository-host.ts";

/** A change file on disk: its text, or why it is refused. */
export type FileReading = { readonly path: string } & (BlobReading | { readonly refused: "not-a-regular-file" });

/**
 * Reads the named files and, below named folders, every `.yaml` and `.yml`, each once however it is named. A link to a folder
 * is refused, so that nothing is passed over in silence. Throws a `Failure` for a path that is not there.
 */
export async function readChangeFiles(paths: readonly string[], limit: number): Promise<FileReading[]> {
  const files = await Promise.all(paths.map(async (path) => filesAt(path)));
  const unique = await eachOnce(files.flat());
  return Promise.all(unique.sort().map((path) => readOne(path, limit)));
}

/** Paths without those that name the same file once more. A link is a file of its own. */
async function eachOnce(paths: readonly string[]): Promise<string[]> {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const real = new Map(await Promise.all(folders.map(async (folder) => [folder, await realpath(folder)] as const)));
  const files = new Map<string, string>();
  for (const path of paths) {
    const file = join(real.get(dirname(path)) ?? "", basename(path));
    if (!files.has(file)) files.set(file, path);
  }
  return [...files.values()];
}

async function filesAt(path: string): Promise<string[]> {
  const found = await lstat(path).catch((error: unknown) => {
    throw missing(path, error);
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return filesAt(inside);
      const counts = /\.ya?ml$/.test(entry.name) || (entry.isSymbolicLink() && (await leadsToFolder(inside)));
      return counts ? [inside] : [];
    }),
  );
  return nested.flat();
}

async function leadsToFolder(link: string): Promise<boolean> {
  const found = await stat(link).catch(() => undefined);
  return found?.isDirectory() === true;
}

async function readOne(path: string, limit: number): Promise<FileReading> {
  const found = await lstat(path);
  if (!found.isFile()) return { path, refused: "not-a-regular-file" };
  if (found.size > limit) return { path, refused: "too-large" };
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Failure("unreadable-file", `The file ${JSON.stringify(path)} cannot be read.`, {
      hint: "Check its permissions.",
      cause: error,
    });
  });
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { path, refused: "not-utf8" };
  }
}

function missing(path: string, cause: unknown): Failure {
  const hint = "Name change files, or folders that hold some.";
  return new Failure("no-such-file", `There is no file or folder ${JSON.stringify(path)}.`, { hint, cause });
}
