import { describe, expect, test } from "vitest";
import { Failure } from "../../../../src/core/model/failure.ts";
import { added, flag, instructions, modified, readingOf, renamed, STAGING } from "./repository.ts";

const A = "flags/a.yaml";
const B = "flags/b.yaml";
const C = "flags/c.yaml";
const SERVES = "new-checkout (production) fallthrough";
const GONE = `The merge commit does not hold "${A}", so nothing is asked for what the pull request changed there.`;

describe("a merged edit of a document that moved on the base branch meanwhile", () => {
  const moved = {
    mergeBase: { [A]: flag(10) },
    before: { [B]: flag(10, STAGING), [C]: flag(5, "", "other") },
    head: { [B]: flag(25, STAGING), [C]: flag(5, "", "other") },
  };

  test("counts where the document is now, and has the digest that it had before the merge", async () => {
    const merged = await readingOf({ ...moved, tip: moved.head }, [modified(A)], "merged");
    const open = await readingOf({ ...moved, head: { [A]: flag(25) } }, [modified(A)]);
    expect(merged.changes).toEqual([SERVES]);
    expect(merged.desired.changes.map(({ file, digest }) => [file, digest])).toEqual(
      open.desired.changes.map(({ digest }) => [B, digest]),
    );
    expect(merged.onBase).toEqual(["production"]);
    expect([...merged.desired.writtenIn.values()]).toEqual([B]);
    expect([merged.diagnostics, merged.desired.notices]).toEqual([[], []]);
  });

  test("counts where the pull request itself had moved it", async () => {
    const commits = { ...moved, mergeBase: { [C]: flag(10) }, tip: moved.head };
    expect((await readingOf(commits, [renamed(A, C)], "merged")).changes).toEqual([SERVES]);
  });

  test("counts once where several changed files came together in one", async () => {
    const other = (share: number) => `---\n${flag(share, "", "other")}`;
    const commits = {
      mergeBase: { [A]: flag(10), [C]: flag(5, "", "other") },
      before: { [B]: flag(10) + other(5) },
      head: { [B]: flag(25) + other(50) },
    };
    const read = await readingOf({ ...commits, tip: commits.head }, [modified(A), modified(C)], "merged");
    expect(read.changes).toEqual([SERVES, "other (production) fallthrough"]);
    expect(read.desired.notices).toEqual([]);
  });

  test("brings no change along that stood where the document is now", async () => {
    const beside = `---\n${instructions("test")}`;
    const commits = {
      mergeBase: { [A]: flag(10) },
      before: { [B]: flag(10) + beside },
      head: { [B]: flag(25) + beside },
    };
    expect((await readingOf({ ...commits, tip: commits.head }, [modified(A)], "merged")).changes).toEqual([SERVES]);
  });

  test.each([
    ["no other file is about its flag", { ...moved, head: {} }, modified(A), {}, GONE],
    ["it was new", { ...moved, mergeBase: {} }, added(A), {}, GONE],
    [
      "GitHub does not list the files",
      moved,
      modified(A),
      { listFiles: () => Promise.reject(new Failure("unlisted", "Too many.", { hint: "" })) },
      `${GONE} There are too many change files to look for it in the others.`,
    ],
  ])("is told to be lost where %s", async (_why, commits, changed, answers, notice) => {
    const { changes, desired } = await readingOf(commits, [changed], "merged", answers);
    expect(changes).toEqual([]);
    expect(desired.notices).toEqual([notice]);
  });

  test("is not looked for while the changed files are where they were", async () => {
    const commits = { ...moved, head: { [A]: flag(25) }, before: { [A]: flag(10) }, tip: { [A]: flag(25) } };
    const { changes, asked } = await readingOf(commits, [modified(A)], "merged");
    expect(changes).toEqual([SERVES]);
    expect(asked.filter((one) => one.startsWith("list"))).toEqual([]);
  });
});
