import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitsBetween, mergeBase } from "../../../emulators/github/git/history.ts";
import { join as joinCommits, rebase } from "../../../emulators/github/git/integrate.ts";
import { mergeTrees } from "../../../emulators/github/git/merge.ts";
import { createObjectStore, type FileEntry, type ObjectStore } from "../../../emulators/github/git/object-store.ts";
import { renderPatch } from "../../../emulators/github/git/patch.ts";
import { diffTrees } from "../../../emulators/github/git/tree-diff.ts";

const AT = 1_800_000_000;

function signature(name: string, at = AT) {
  return { name, email: `${name}@example.com`, at };
}

function commit(store: ObjectStore, files: Record<string, string>, parents: string[], at = AT): string {
  const entries = Object.entries(files).map(([path, text]): [string, FileEntry] => [
    path,
    { mode: "100644", sha: store.writeBlob(Buffer.from(text)) },
  ]);
  const tree = store.writeTree(new Map(entries));
  return store.writeCommit({
    tree,
    parents,
    author: signature("ana", at),
    committer: signature("ana", at),
    message: "m",
  });
}

describe.skipIf(spawnSync("git", ["--version"]).status !== 0)("against git itself", () => {
  let directory: string;
  const git = (args: string[], env: Record<string, string> = {}) =>
    execFileSync("git", ["-c", "core.autocrlf=false", ...args], {
      cwd: directory,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: directory, GIT_CONFIG_NOSYSTEM: "1", ...env },
    }).trim();

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "emulated-git-"));
    git(["init", "-q", "-b", "main"]);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }

  test("gives blobs, trees and commits git's own ids, whatever their mode, name and parents", () => {
    write("flags/a.yaml", "kind: FlagChange\n");
    write("flags.yaml", "sorts before the directory\n");
    write("flags0", "sorts after it\n");
    write("bin/run", "#!/bin/sh\n");
    write("città/però.txt", "");
    chmodSync(join(directory, "bin/run"), 0o755);
    symlinkSync("flags.yaml", join(directory, "link"));
    git(["add", "-A"]);
    const who = {
      GIT_AUTHOR_NAME: "Ana",
      GIT_AUTHOR_EMAIL: "ana@example.com",
      GIT_AUTHOR_DATE: `${AT} +0000`,
      GIT_COMMITTER_NAME: "Bo",
      GIT_COMMITTER_EMAIL: "bo@example.com",
      GIT_COMMITTER_DATE: `${AT + 1} +0000`,
    };
    git(["commit", "-q", "-m", "First\n\nWith a body"], who);
    git(["commit", "-q", "--allow-empty", "-m", "Second"], who);

    const store = createObjectStore();
    const blob = (text: string) => store.writeBlob(Buffer.from(text));
    const tree = store.writeTree(
      new Map<string, FileEntry>([
        ["link", { mode: "120000", sha: blob("flags.yaml") }],
        ["flags0", { mode: "100644", sha: blob("sorts after it\n") }],
        ["flags/a.yaml", { mode: "100644", sha: blob("kind: FlagChange\n") }],
        ["flags.yaml", { mode: "100644", sha: blob("sorts before the directory\n") }],
        ["bin/run", { mode: "100755", sha: blob("#!/bin/sh\n") }],
        ["città/però.txt", { mode: "100644", sha: blob("") }],
      ]),
    );
    expect(tree).toBe(git(["rev-parse", "HEAD^{tree}"]));
    const author = { name: "Ana", email: "ana@example.com", at: AT };
    const committer = { name: "Bo", email: "bo@example.com", at: AT + 1 };
    const first = store.writeCommit({ tree, parents: [], author, committer, message: "First\n\nWith a body\n" });
    const second = store.writeCommit({ tree, parents: [first], author, committer, message: "Second\n" });
    expect([first, second]).toEqual([git(["rev-parse", "HEAD~1"]), git(["rev-parse", "HEAD"])]);
  });

  const ten = Array.from({ length: 30 }, (_, line) => `line ${line}\n`);
  test.each<[string, string, string]>([
    ["a change in the middle", ten.join(""), ten.with(14, "other\n").join("")],
    ["two changes apart", ten.join(""), ten.with(3, "x\n").with(25, "y\nz\n").join("")],
    ["two changes whose context touches", ten.join(""), ten.with(10, "x\n").with(17, "y\n").join("")],
    ["a new file", "", "one\ntwo\n"],
    ["a deleted file", "one\n", ""],
    ["no line break at the end", "one\ntwo", "one\ntwo\n"],
    ["an insertion at the top", ten.join(""), `new\n${ten.join("")}`],
    ["a deletion at the end", ten.join(""), ten.slice(0, 27).join("")],
  ])("prints the patch that git prints: %s", (_, old, fresh) => {
    write("old.txt", old);
    write("new.txt", fresh);
    let printed = "";
    try {
      git(["diff", "--no-index", "--no-color", "old.txt", "new.txt"]);
    } catch (error) {
      printed = (error as { stdout: string }).stdout;
    }
    const body = printed.slice(printed.indexOf("@@")).replace(/\n$/, "");
    expect(renderPatch(old, fresh).text).toBe(body.replaceAll(/^(@@ .+? @@).*$/gm, "$1"));
  });
});

describe("history", () => {
  test("finds the merge base past later merges, and the youngest of a criss-cross", () => {
    const store = createObjectStore();
    const root = commit(store, { f: "0" }, []);
    const left = commit(store, { f: "left" }, [root], AT + 1);
    const right = commit(store, { f: "right" }, [root], AT + 2);
    const one = commit(store, { f: "1" }, [left, right], AT + 3);
    const two = commit(store, { f: "2" }, [right, left], AT + 4);
    const later = commit(store, { f: "3" }, [left], AT + 5);
    expect(mergeBase(store, later, right)).toBe(root);
    expect(mergeBase(store, one, later)).toBe(left);
    expect(mergeBase(store, one, two)).toBe(right);
    expect(mergeBase(store, one, commit(store, { f: "alone" }, []))).toBeUndefined();
    expect(commitsBetween(store, later, one)).toEqual([right, one]);
  });

  test("squashes to one parent, merges to two, and rebases each commit with its author", () => {
    const store = createObjectStore();
    const root = commit(store, { a: "1\n", b: "1\n" }, []);
    const base = commit(store, { a: "2\n", b: "1\n" }, [root]);
    const first = commit(store, { a: "1\n", b: "2\n" }, [root]);
    const head = commit(store, { a: "1\n", b: "2\n", c: "3\n" }, [first]);
    const by = signature("merger", AT + 9);
    const note = { message: "all", author: by, committer: by };
    const trees = [
      joinCommits(store, "merge", base, head, note),
      joinCommits(store, "squash", base, head, note),
      rebase(store, base, head, by),
    ].map((result) => ("sha" in result ? store.commit(result.sha) : expect.unreachable()));
    expect(trees.map(({ parents }) => parents.length)).toEqual([2, 1, 1]);
    expect(new Set(trees.map(({ tree }) => tree)).size).toBe(1);
    const [, , rebased] = trees;
    expect(rebased?.author.name).toBe("ana");
    expect(rebased?.committer.name).toBe("merger");
    expect(store.commit(rebased?.parents[0] as string).parents).toEqual([base]);
  });
});

describe("trees", () => {
  const store = createObjectStore();
  const tree = (files: Record<string, string>) => store.commit(commit(store, files, [])).tree;

  test("tells added, removed, modified and renamed files apart", () => {
    const changes = diffTrees(
      store,
      tree({ a: "1", b: "2", "x/c": "3", d: "4" }),
      tree({ a: "1", b: "9", "y/c": "3", e: "5" }),
    );
    expect(changes.map(({ path, status, previousPath }) => [path, status, previousPath])).toEqual([
      ["b", "modified", undefined],
      ["d", "removed", undefined],
      ["e", "added", undefined],
      ["y/c", "renamed", "x/c"],
    ]);
  });

  const text = (...lines: string[]) => lines.map((line) => `${line}\n`).join("");
  const origin = text("a", "b", "c", "d", "e");
  test.each<[string, Record<string, string>, Record<string, string>, Record<string, string> | string[]]>([
    ["changes of different files", { f: "1", g: "0" }, { f: "0", g: "1" }, { f: "1", g: "1" }],
    ["the same change", { f: "1" }, { f: "1" }, { f: "1" }],
    ["different changes of one line", { f: "1" }, { f: "2" }, ["f"]],
    ["a deletion against a change", {}, { f: "2" }, ["f"]],
    ["a deletion alone", {}, { f: "0" }, {}],
  ])("merges %s", (_, ours, theirs, merged) => {
    const result = mergeTrees(store, tree({ f: "0", g: "0" }), tree({ g: "0", ...ours }), tree({ g: "0", ...theirs }));
    if (Array.isArray(merged)) expect(result).toEqual({ conflicts: merged });
    else expect(result).toEqual({ tree: tree({ g: "0", ...merged }) });
  });

  test("merges distant lines of one file and refuses neighbouring ones", () => {
    const merge = (ours: string, theirs: string) =>
      mergeTrees(store, tree({ f: origin }), tree({ f: ours }), tree({ f: theirs }));
    const both = merge(text("A", "b", "c", "d", "e"), text("a", "b", "c", "d", "E", "F"));
    expect(both).toEqual({ tree: tree({ f: text("A", "b", "c", "d", "E", "F") }) });
    expect(merge(text("a", "B", "c", "d", "e"), text("a", "b", "C", "d", "e"))).toEqual({ conflicts: ["f"] });
  });
});
