import type { FileEntry, ObjectStore } from "./object-store.ts";
import { type Patch, renderPatch } from "./patch.ts";

/** A file that differs between two trees. */
export interface FileChange {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: "added" | "modified" | "removed" | "renamed" | "changed";
  readonly old?: FileEntry;
  readonly fresh?: FileEntry;
}

/** The files that differ between two trees, by path. A file that moved unchanged is a rename. */
export function diffTrees(store: ObjectStore, from: string, to: string): FileChange[] {
  const [before, after] = [store.files(from), store.files(to)];
  const removed = [...before].filter(([path]) => !after.has(path));
  const changes: FileChange[] = [];
  for (const [path, fresh] of after) {
    const old = before.get(path);
    if (old === undefined) changes.push(arrival(path, fresh, removed));
    else if (old.sha !== fresh.sha || old.mode !== fresh.mode) {
      changes.push({ path, status: sameType(old, fresh) ? "modified" : "changed", old, fresh });
    }
  }
  changes.push(...removed.map(([path, old]): FileChange => ({ path, status: "removed", old })));
  return changes.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

/** Added, or renamed from a removed file with the same bytes, which it then takes off the list. */
function arrival(path: string, fresh: FileEntry, removed: [string, FileEntry][]): FileChange {
  const same = removed.filter(([, old]) => old.sha === fresh.sha && sameType(old, fresh));
  const source = same.find(([old]) => basename(old) === basename(path)) ?? same[0];
  if (source === undefined) return { path, status: "added", fresh };
  removed.splice(removed.indexOf(source), 1);
  return { path, previousPath: source[0], status: "renamed", old: source[1], fresh };
}

/** How the text of a file changed; undefined where either side is not text. */
export function patchOf(store: ObjectStore, { old, fresh }: FileChange): Patch | undefined {
  const [before, after] = [textOf(store, old), textOf(store, fresh)];
  return before === undefined || after === undefined ? undefined : renderPatch(before, after);
}

function textOf(store: ObjectStore, entry: FileEntry | undefined): string | undefined {
  if (entry === undefined) return "";
  if (entry.mode === "160000") return `Subproject commit ${entry.sha}\n`;
  const bytes = store.blob(entry.sha);
  return bytes === undefined || bytes.includes(0) ? undefined : Buffer.from(bytes).toString("utf8");
}

function sameType(a: FileEntry, b: FileEntry): boolean {
  return a.mode.slice(0, 2) === b.mode.slice(0, 2);
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
