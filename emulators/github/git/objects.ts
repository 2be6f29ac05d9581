import { createHash } from "node:crypto";

/** The mode of a tree entry: a file, an executable, a symbolic link, a submodule, a directory. */
export type Mode = "100644" | "100755" | "120000" | "160000" | "040000";

/** One name in a tree. */
export interface Entry {
  readonly name: string;
  readonly mode: Mode;
  readonly sha: string;
}

/** Who wrote or committed something, and when (Unix seconds, shown in UTC). */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly at: number;
}

/** What a commit says. */
export interface CommitContent {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** The id that git gives an object: the SHA-1 of its type, length and bytes. */
export function objectId(type: "blob" | "tree" | "commit", bytes: Uint8Array): string {
  return createHash("sha1").update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Puts entries into git's order, which compares a directory as if its name ended in a slash. */
export function sortEntries(entries: readonly Entry[]): Entry[] {
  const key = ({ name, mode }: Entry) => Buffer.from(mode === "040000" ? `${name}/` : name);
  return entries.toSorted((a, b) => Buffer.compare(key(a), key(b)));
}

/** The bytes of a tree object; the entries must be in git's order. */
export function encodeTree(entries: readonly Entry[]): Uint8Array {
  return Buffer.concat(
    entries.flatMap(({ name, mode, sha }) => [
      Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`),
      Buffer.from(sha, "hex"),
    ]),
  );
}

/** The bytes of a commit object. */
export function encodeCommit({ tree, parents, author, committer, message }: CommitContent): Uint8Array {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signed(author)}`,
    `committer ${signed(committer)}`,
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${message}`);
}

function signed({ name, email, at }: Signature): string {
  return `${name} <${email}> ${at} +0000`;
}
