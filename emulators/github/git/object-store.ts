import {
  type CommitContent,
  type Entry,
  encodeCommit,
  encodeTree,
  type Mode,
  objectId,
  sortEntries,
} from "./objects.ts";

/** What stands at a path that is no directory. */
export interface FileEntry {
  readonly mode: Exclude<Mode, "040000">;
  readonly sha: string;
}

/** The files of a tree by their whole path. */
export type FileMap = ReadonlyMap<string, FileEntry>;

/** Git's objects by id. Trees and commits that it returns must exist, or it throws. */
export interface ObjectStore {
  writeBlob(bytes: Uint8Array): string;
  writeTree(files: FileMap): string;
  writeCommit(content: CommitContent): string;
  blob(sha: string): Uint8Array | undefined;
  tree(sha: string): readonly Entry[] | undefined;
  commit(sha: string): CommitContent;
  hasCommit(sha: string): boolean;
  /** The files of a tree, its directories opened. */
  files(tree: string): FileMap;
  /** What stands at a path of a tree; the empty path is the tree itself. */
  entry(tree: string, path: string): Omit<Entry, "name"> | undefined;
}

/** An empty object store in memory. */
export function createObjectStore(): ObjectStore {
  const blobs = new Map<string, Uint8Array>();
  const trees = new Map<string, readonly Entry[]>();
  const commits = new Map<string, CommitContent>();

  function saveTree(entries: readonly Entry[]): string {
    const sorted = sortEntries(entries);
    const sha = objectId("tree", encodeTree(sorted));
    trees.set(sha, sorted);
    return sha;
  }

  function writeTree(files: FileMap): string {
    const entries = new Map<string, Entry>();
    const inner = new Map<string, Map<string, FileEntry>>();
    for (const [path, file] of files) {
      const slash = path.indexOf("/");
      if (slash < 0) entries.set(path, { name: path, ...file });
      else {
        const name = path.slice(0, slash);
        const directory = inner.get(name) ?? new Map<string, FileEntry>();
        inner.set(name, directory.set(path.slice(slash + 1), file));
      }
    }
    for (const [name, directory] of inner) {
      if (entries.has(name)) throw new Error(`"${name}" cannot be a file and a directory.`);
      entries.set(name, { name, mode: "040000", sha: writeTree(directory) });
    }
    return saveTree([...entries.values()]);
  }

  function* walk(tree: string, prefix: string): Generator<[string, FileEntry]> {
    for (const { name, mode, sha } of trees.get(tree) ?? []) {
      if (mode === "040000") yield* walk(sha, `${prefix}${name}/`);
      else yield [`${prefix}${name}`, { mode, sha }];
    }
  }

  function entry(tree: string, path: string): Omit<Entry, "name"> | undefined {
    let found: Omit<Entry, "name"> | undefined = { mode: "040000", sha: tree };
    for (const name of path === "" ? [] : path.split("/")) {
      found = found?.mode === "040000" ? trees.get(found.sha)?.find((one) => one.name === name) : undefined;
    }
    return found;
  }

  return {
    writeBlob(bytes) {
      const sha = objectId("blob", bytes);
      blobs.set(sha, bytes);
      return sha;
    },
    writeTree,
    writeCommit(content) {
      const sha = objectId("commit", encodeCommit(content));
      commits.set(sha, content);
      return sha;
    },
    blob: (sha) => blobs.get(sha),
    tree: (sha) => trees.get(sha),
    commit(sha) {
      const found = commits.get(sha);
      if (found === undefined) throw new Error(`There is no commit ${sha}.`);
      return found;
    },
    hasCommit: (sha) => commits.has(sha),
    files: (tree) => new Map(walk(tree, "")),
    entry,
  };
}
