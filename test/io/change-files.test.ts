import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readChangeFiles } from "../../src/io/change-files.ts";

/** A folder with empty files, and with links by where they lead. */
async function folderOf(files: readonly string[], links: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "flag-gitops-change-files-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const prepare = (path: string) => mkdir(dirname(join(folder, path)), { recursive: true });
  for (const path of files) {
    await prepare(path);
    await writeFile(join(folder, path), "");
  }
  for (const [path, to] of Object.entries(links)) {
    await prepare(path);
    await symlink(to, join(folder, path));
  }
  return folder;
}

const read = async (folder: string, ...paths: string[]) => {
  const readings = await readChangeFiles(paths, 100);
  return readings.map(({ path, refused }) => [path.replace(`${folder}/`, ""), refused ?? "read"].join(": "));
};

test("a file is read once, however many ways it is named", async () => {
  const folder = await folderOf(["flags/a.yaml", "flags/deep/b.yml"]);
  const here = relative(process.cwd(), folder);

  expect(
    await read(
      folder,
      `${folder}/flags`,
      `${folder}/./flags/a.yaml`,
      `${folder}/flags/../flags/`,
      `${here}/flags/a.yaml`,
    ),
  ).toEqual(["flags/a.yaml: read", "flags/deep/b.yml: read"]);
});

test("a link to a folder is told, not passed over", async () => {
  const folder = await folderOf(["other/a.yaml", "other/README.md"], {
    "flags/linked": "../other",
    "flags/README": "../other/README.md",
    "flags/nowhere": "gone",
    "flags/a.yaml": "../other/a.yaml",
  });

  expect(await read(folder, `${folder}/flags`)).toEqual([
    "flags/a.yaml: not-a-regular-file",
    "flags/linked: not-a-regular-file",
  ]);
  expect(await read(folder, `${folder}/flags/linked`)).toEqual(["flags/linked: not-a-regular-file"]);
});

test("a link to a file is a file of its own", async () => {
  const folder = await folderOf(["a.yaml"], { "b.yaml": "a.yaml" });

  expect(await read(folder, `${folder}/a.yaml`, `${folder}/b.yaml`)).toEqual([
    "a.yaml: read",
    "b.yaml: not-a-regular-file",
  ]);
});
