import type { ObjectStore } from "./object-store.ts";

/** The commits that a commit contains, itself included. */
export function ancestors(store: ObjectStore, sha: string): Set<string> {
  const seen = new Set([sha]);
  for (const one of seen) for (const parent of store.commit(one).parents) seen.add(parent);
  return seen;
}

/** The best common ancestor of two commits; of several equally good ones the youngest, undefined if there is none. */
export function mergeBase(store: ObjectStore, a: string, b: string): string | undefined {
  const ours = ancestors(store, a);
  const common = [...ancestors(store, b)].filter((sha) => ours.has(sha));
  const covered = new Set(common.flatMap((sha) => [...ancestors(store, sha)].filter((one) => one !== sha)));
  return common
    .filter((sha) => !covered.has(sha))
    .toSorted((x, y) => store.commit(y).committer.at - store.commit(x).committer.at)
    .at(0);
}

/** The commits that `to` contains and `from` does not, every parent before its children. */
export function commitsBetween(store: ObjectStore, from: string | undefined, to: string): string[] {
  const seen = from === undefined ? new Set<string>() : ancestors(store, from);
  const ordered: string[] = [];
  function visit(sha: string): void {
    if (seen.has(sha)) return;
    seen.add(sha);
    for (const parent of store.commit(sha).parents) visit(parent);
    ordered.push(sha);
  }
  visit(to);
  return ordered;
}
