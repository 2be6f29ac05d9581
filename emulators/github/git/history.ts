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

/**
 * The commits up to one that changed what stands at a path, youngest first; with the empty path all of them. As git does
 * it, a merge that took a side as it was is passed over, and only that side is followed.
 */
export function history(store: ObjectStore, tip: string, path: string): string[] {
  const at = (sha: string) => store.entry(store.commit(sha).tree, path);
  const same = (a: string, b: string) => at(a)?.sha === at(b)?.sha && at(a)?.mode === at(b)?.mode;
  const seen = new Set([tip]);
  const changed = new Set<string>();
  for (const sha of seen) {
    const { parents } = store.commit(sha);
    const untouched = path === "" ? undefined : parents.find((parent) => same(sha, parent));
    const added = parents.length > 0 || path === "" || at(sha) !== undefined;
    if (untouched === undefined && added) changed.add(sha);
    for (const parent of untouched === undefined ? parents : [untouched]) seen.add(parent);
  }
  return commitsBetween(store, undefined, tip)
    .filter((sha) => changed.has(sha))
    .reverse()
    .toSorted((a, b) => store.commit(b).committer.at - store.commit(a).committer.at);
}
