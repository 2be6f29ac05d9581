import { Failure } from "../../core/model/failure.ts";
import type { JsonObject } from "../../core/model/json.ts";
import { keep } from "../../io/keep.ts";
import type { RepositoryHost, TreeEntry } from "../../ports/repository-host.ts";
import type { Ask, Client } from "../client/client.ts";
import { object, objects, sha, text, truth } from "../client/fields.ts";

interface Entry {
  readonly sha: string;
  readonly mode: string;
}

interface Tree {
  readonly truncated: boolean;
  readonly entries: ReadonlyMap<string, Entry>;
}

const DIRECTORY = "040000";
const REGULAR = new Set(["100644", "100755"]);

/** Reads the files of commits; each tree is asked for once. */
export function createTreeReader(
  client: Client,
  sizes: Map<string, number>,
): Pick<RepositoryHost, "readTree" | "listFiles"> {
  const known = new Map<string, Promise<Tree>>();

  function readTree(id: string, recursive: boolean): Promise<Tree> {
    const key = `${id} ${recursive}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    return keep(
      known,
      key,
      client.ask(askForTree(id, recursive), (body) => decodeTree(object(body), sizes)),
    );
  }

  /** Goes down one directory at a time, for trees that GitHub does not list in one answer. */
  async function walk(root: Tree, path: string): Promise<Entry | undefined> {
    const names = path.split("/");
    let tree = root;
    for (const name of names.slice(0, -1)) {
      const directory = tree.entries.get(name);
      if (directory?.mode !== DIRECTORY) return undefined;
      tree = complete(await readTree(directory.sha, false));
    }
    return tree.entries.get(names.at(-1) ?? "");
  }

  return {
    async readTree(commit, paths) {
      const whole = await readTree(commit, true);
      const root = whole.truncated ? complete(await readTree(commit, false)) : undefined;
      const find = async (path: string) => (root === undefined ? whole.entries.get(path) : walk(root, path));
      const found = await Promise.all(paths.map(async (path) => [path, await find(path)] as const));
      return new Map(found.flatMap(([path, entry]) => (isFile(entry) ? [[path, toTreeEntry(entry)] as const] : [])));
    },
    async listFiles(commit) {
      const { entries } = complete(await readTree(commit, true));
      return [...entries].filter(([, entry]) => isFile(entry)).map(([path]) => path);
    },
  };
}

function askForTree(id: string, recursive: boolean): Ask {
  return {
    does: `list the files of ${id}`,
    permission: "contents: read",
    route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    parameters: { tree_sha: id, ...(recursive ? { recursive: "1" } : {}) },
  };
}

function decodeTree(body: JsonObject, sizes: Map<string, number>): Tree {
  const entries = new Map<string, Entry>();
  for (const one of objects(body.tree)) {
    const entry = { sha: sha(one, "sha"), mode: text(one, "mode") };
    entries.set(text(one, "path"), entry);
    if (typeof one.size === "number") sizes.set(entry.sha, one.size);
  }
  return { truncated: truth(body, "truncated"), entries };
}

function complete(tree: Tree): Tree {
  if (!tree.truncated) return tree;
  throw new Failure("incomplete-list", "GitHub lists only a part of the files.", {
    hint: "Keep change files in a repository or a directory with fewer files.",
  });
}

function isFile(entry: Entry | undefined): entry is Entry {
  return entry !== undefined && entry.mode !== DIRECTORY;
}

function toTreeEntry({ sha: blob, mode }: Entry): TreeEntry {
  return { blob, regular: REGULAR.has(mode) };
}
