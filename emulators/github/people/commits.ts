import type { FileEntry } from "../git/object-store.ts";
import type { Signature } from "../git/objects.ts";
import { account, branchKey, moveBranch, resolve, type State } from "../state/state.ts";

/** What a commit does to files: their new text or bytes, null to delete one, and a mode where it is not 100644. */
export type Files = Readonly<
  Record<string, string | Uint8Array | null | { readonly mode: FileEntry["mode"]; readonly text: string }>
>;

/** What people do with branches. A branch of a fork is named `owner:branch`. */
export interface Commits {
  /** Commits to a branch, which springs from the default branch if it is new, and returns the commit's id. */
  commit(branch: string, files: Files, note?: { readonly message?: string; readonly author?: string }): string;
  /** Pushes a commit: as `commit`, by the author of the pull request that comes from the branch. */
  push(branch: string, files: Files): string;
  /** Makes a branch at another branch or a commit, and returns the commit's id. */
  branch(name: string, from?: string): string;
  /** Points a branch at any commit, as a forced push does. */
  reset(branch: string, to: string): void;
  deleteBranch(name: string): void;
}

/** Who acts where nobody is named. */
export const SOMEBODY = "octocat";

/** What people do with the branches of a repository. */
export function createCommits(state: State): Commits {
  function commit(branch: string, files: Files, note: { message?: string; author?: string } = {}): string {
    const parent = state.branches.get(branch) ?? state.branches.get(state.defaultBranch);
    const entries = new Map(parent === undefined ? [] : state.git.files(state.git.commit(parent).tree));
    for (const [path, file] of Object.entries(files)) {
      if (file === null) entries.delete(path);
      else entries.set(path, writeFile(state, file));
    }
    const author = signatureOf(state, note.author ?? SOMEBODY);
    const tree = state.git.writeTree(entries);
    const message = note.message ?? `Change ${Object.keys(files).join(", ")}`;
    const parents = parent === undefined ? [] : [parent];
    const sha = state.git.writeCommit({ tree, parents, author, committer: author, message });
    moveBranch(state, branch, sha);
    return sha;
  }

  return {
    commit,
    push(branch, files) {
      const from = state.pulls.findLast(({ head }) => branchKey(state, head.owner, head.branch) === branch);
      return commit(branch, files, from === undefined ? {} : { author: from.author });
    },
    branch(name, from = state.defaultBranch) {
      const sha = resolve(state, from);
      if (sha === undefined) throw new Error(`There is no branch or commit ${from}.`);
      moveBranch(state, name, sha);
      return sha;
    },
    reset: (branch, to) => moveBranch(state, branch, to),
    deleteBranch: (name) => void state.branches.delete(name),
  };
}

/** How a person signs now. */
export function signatureOf(state: State, login: string): Signature {
  const { id } = account(state, login);
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, at: Math.floor(state.now() / 1000) };
}

/** How GitHub itself signs now. */
export function webFlow(state: State): Signature {
  return { name: "GitHub", email: "noreply@github.com", at: Math.floor(state.now() / 1000) };
}

function writeFile(state: State, file: NonNullable<Files[string]>): FileEntry {
  if (typeof file === "string") return { mode: "100644", sha: state.git.writeBlob(Buffer.from(file)) };
  if (file instanceof Uint8Array) return { mode: "100644", sha: state.git.writeBlob(file) };
  const { mode, text } = file;
  return { mode, sha: mode === "160000" ? text : state.git.writeBlob(Buffer.from(text)) };
}
