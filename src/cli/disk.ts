import { lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Folder } from "../commands/files/folder.ts";
import { Failure } from "../core/model/failure.ts";

/** The folder that the command line was started in; throws a `Failure` for what cannot be written to. */
export const DISK: Folder = {
  async write(path, text, over) {
    try {
      const found = await statOf(path);
      if (found !== undefined) {
        if (!found.isFile()) return "left";
        if ((await readFile(path, "utf8")) === text) return "same";
        if (!over) return "left";
      }
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      return "written";
    } catch (cause) {
      throw unwritable(`The file ${JSON.stringify(path)} cannot be written.`, { hint: PERMISSIONS, cause });
    }
  },
  async read(path) {
    const found = await statOf(path);
    return found?.isFile() === true ? readFile(path, "utf8").catch(() => undefined) : undefined;
  },
  async list(path) {
    try {
      const found = await statOf(path);
      if (found === undefined) return [];
      if (found.isDirectory()) return await readdir(path);
    } catch (cause) {
      throw unwritable(`The folder ${JSON.stringify(path)} cannot be written to.`, { hint: PERMISSIONS, cause });
    }
    const message = `${JSON.stringify(path)} is a link or a file, where a folder to write to is meant.`;
    throw unwritable(message, { hint: "Write elsewhere, with the option --out." });
  },
};

const PERMISSIONS = "Check the permissions of its folder; what was written before it stays.";

function unwritable(message: string, why: { readonly hint: string; readonly cause?: unknown }): Failure {
  return new Failure("unwritable-file", message, why);
}

/** What stands at a path, links not followed; undefined if nothing does. */
async function statOf(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
