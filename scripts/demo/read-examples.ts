import { readdir, readFile } from "node:fs/promises";

const EXAMPLES = new URL("../../examples/", import.meta.url);
const CONFIG = ".github/flag-gitops.yml";
const FOLDER = "flags/";

/** The files of `examples/` by path: the config that the repository starts with, and the change files of the pull request. */
export async function readExamples(): Promise<{
  readonly config: Record<string, string>;
  readonly changeFiles: Record<string, string>;
}> {
  const names = await readdir(new URL(FOLDER, EXAMPLES), { recursive: true });
  const paths = names.filter((name) => name.endsWith(".yaml")).map((name) => FOLDER + name.replaceAll("\\", "/"));
  return { config: await readFiles([CONFIG]), changeFiles: await readFiles(paths.sort()) };
}

async function readFiles(paths: readonly string[]): Promise<Record<string, string>> {
  const entries = paths.map(async (path) => [path, await readFile(new URL(path, EXAMPLES), "utf8")] as const);
  return Object.fromEntries(await Promise.all(entries));
}
