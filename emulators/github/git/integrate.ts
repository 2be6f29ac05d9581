import { commitsBetween, mergeBase } from "./history.ts";
import { mergeTrees } from "./merge.ts";
import type { ObjectStore } from "./object-store.ts";
import type { Signature } from "./objects.ts";

/** The commit that now holds both sides, or the paths that stand against it. */
export type Integration = { readonly sha: string } | { readonly conflicts: readonly string[] };

/** What a new commit says beside its tree. */
export interface Note {
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

/** Joins a head to a base with a commit of two parents, `merge`, or of one, `squash`. */
export function join(store: ObjectStore, how: "merge" | "squash", base: string, head: string, note: Note): Integration {
  const merged = mergeTrees(store, commonTree(store, base, head), store.commit(base).tree, store.commit(head).tree);
  if ("conflicts" in merged) return merged;
  const parents = how === "merge" ? [base, head] : [base];
  return { sha: store.writeCommit({ ...note, tree: merged.tree, parents }) };
}

/** Repeats the commits of a head on a base, one by one, merges left out. Authors stay, the committer is the one given. */
export function rebase(store: ObjectStore, base: string, head: string, committer: Signature): Integration {
  let onto = base;
  for (const sha of commitsBetween(store, base, head)) {
    const { parents, tree, author, message } = store.commit(sha);
    const [parent, second] = parents;
    if (second !== undefined) continue;
    const before = parent === undefined ? store.writeTree(new Map()) : store.commit(parent).tree;
    const merged = mergeTrees(store, before, store.commit(onto).tree, tree);
    if ("conflicts" in merged) return merged;
    onto = store.writeCommit({ tree: merged.tree, parents: [onto], author, committer, message });
  }
  return { sha: onto };
}

function commonTree(store: ObjectStore, a: string, b: string): string {
  const common = mergeBase(store, a, b);
  return common === undefined ? store.writeTree(new Map()) : store.commit(common).tree;
}
