import { diffLines, type Hunk, splitLines } from "./line-diff.ts";
import type { FileEntry, ObjectStore } from "./object-store.ts";

/** The merged tree, or the paths that both sides changed in different ways. */
export type MergeResult = { readonly tree: string } | { readonly conflicts: readonly string[] };

/** Merges two trees with what they grew from, file by file and, where both changed a text, line by line. */
export function mergeTrees(store: ObjectStore, base: string, ours: string, theirs: string): MergeResult {
  const [origin, left, right] = [store.files(base), store.files(ours), store.files(theirs)];
  const merged = new Map<string, FileEntry>();
  const conflicts: string[] = [];
  for (const path of new Set([...left.keys(), ...right.keys()])) {
    const [was, mine, other] = [origin.get(path), left.get(path), right.get(path)];
    const entry = equal(mine, was) ? other : equal(other, was) || equal(mine, other) ? mine : "conflict";
    const settled = entry === "conflict" ? mergeFile(store, was, mine, other) : entry;
    if (settled === "conflict") conflicts.push(path);
    else if (settled !== undefined) merged.set(path, settled);
  }
  return conflicts.length > 0 ? { conflicts: conflicts.toSorted() } : { tree: store.writeTree(merged) };
}

function equal(a: FileEntry | undefined, b: FileEntry | undefined): boolean {
  return a?.sha === b?.sha && a?.mode === b?.mode;
}

function mergeFile(
  store: ObjectStore,
  was: FileEntry | undefined,
  mine: FileEntry | undefined,
  other: FileEntry | undefined,
): FileEntry | "conflict" {
  const texts = [was, mine, other].map((entry) => {
    const regular = entry?.mode === "100644" || entry?.mode === "100755";
    return regular ? Buffer.from(store.blob(entry.sha) ?? []).toString("utf8") : undefined;
  });
  const [origin, left, right] = texts;
  if (mine === undefined || origin === undefined || left === undefined || right === undefined) return "conflict";
  const text = mergeText(origin, left, right);
  return text === undefined ? "conflict" : { mode: mine.mode, sha: store.writeBlob(Buffer.from(text)) };
}

/** Merges two texts line by line; undefined where changes overlap or touch. */
function mergeText(origin: string, left: string, right: string): string | undefined {
  const lines = splitLines(origin);
  const ours = diffLines(lines, splitLines(left));
  const theirs = diffLines(lines, splitLines(right)).filter((hunk) => !ours.some((one) => same(one, hunk)));
  if (ours.some((one) => theirs.some((hunk) => one.from <= hunk.to && hunk.from <= one.to))) return undefined;
  const merged = [...lines];
  for (const hunk of [...ours, ...theirs].toSorted((a, b) => b.from - a.from)) {
    merged.splice(hunk.from, hunk.to - hunk.from, ...hunk.lines);
  }
  return merged.join("");
}

function same(a: Hunk, b: Hunk): boolean {
  return a.from === b.from && a.to === b.to && a.lines.join("") === b.lines.join("");
}
