import { describe, expect, test } from "vitest";
import type { Stage } from "../../../../src/core/decide/observed.ts";
import { Failure } from "../../../../src/core/model/failure.ts";
import {
  added,
  type Commits,
  flag,
  instructions,
  modified,
  readingOf,
  removed,
  renamed,
  STAGING,
} from "./repository.ts";

const A = "flags/a.yaml";
const B = "flags/b.yaml";
const ELSEWHERE = "drafts/a.yaml";
const SERVES = "new-checkout (production) fallthrough";
const WHOLE = "new-checkout (production) fallthrough on";

describe("the edit of a flag's document", () => {
  test("is compared with where the pull request began while it is open, whatever the base branch holds since", async () => {
    const commits = { mergeBase: { [A]: flag(10) }, before: { [A]: flag(25) }, head: { [A]: flag(25) } };
    for (const stage of ["open", "draft", "closed"] as const) {
      expect((await readingOf(commits, [modified(A)], stage)).changes).toEqual([SERVES]);
    }
  });

  test("is compared with the base branch just before once it is merged, so that it is what this merge brought", async () => {
    const commits = { mergeBase: { [A]: flag(10) }, head: { [A]: flag(25, STAGING) }, tip: {} };
    const brought = { ...commits, before: { [A]: flag(25) } };
    expect((await readingOf(brought, [modified(A)], "merged")).changes).toEqual(["new-checkout (staging) on"]);
    const nothing = { ...commits, before: { [A]: flag(25, STAGING) } };
    expect((await readingOf(nothing, [modified(A)], "merged")).changes).toEqual([]);
  });

  test("has the same digest before and after the merge, whatever another pull request did to other fields meanwhile", async () => {
    const open = await readingOf({ mergeBase: { [A]: flag(10) }, head: { [A]: flag(25) } }, [modified(A)]);
    const merged = {
      mergeBase: { [A]: flag(10) },
      before: { [A]: flag(10, STAGING) },
      head: { [A]: flag(25, STAGING) },
    };
    const after = await readingOf({ ...merged, tip: merged.head }, [modified(A)], "merged");
    expect(after.desired.changes.map(({ digest }) => digest)).toEqual(open.desired.changes.map(({ digest }) => digest));
  });

  test.each([
    ["renamed", { head: { [B]: flag(25) } }, [renamed(B, A)]],
    ["removed and added", { head: { [B]: flag(25) } }, [added(B), removed(A)]],
    ["moved beside another", { head: { [A]: flag(5, "", "other"), [B]: flag(25) } }, [modified(A), added(B)]],
  ])("is the edit of the same document where its file is %s", async (_how, { head }, changed) => {
    const read = await readingOf({ mergeBase: { [A]: flag(10) }, head }, changed);
    expect(read.changes.filter((one) => one.startsWith("new-checkout"))).toEqual([SERVES]);
    expect([...read.desired.writtenIn.values()]).toContain(A);
    expect(read.desired.notices).toEqual([]);
  });

  test.each([
    ["it is new", {}, [added(A)]],
    ["it comes from where no change files are", { [ELSEWHERE]: flag(25) }, [renamed(A, ELSEWHERE)]],
  ])("asks for everything that the document says where %s", async (_why, mergeBase, changed) => {
    const read = await readingOf({ mergeBase, head: { [A]: flag(25) } }, changed);
    expect(read.changes).toEqual([WHOLE]);
    expect(read.desired.writtenIn.size).toBe(0);
  });

  test("stands in file order among changes that are written as instructions", async () => {
    const head = { [B]: flag(25, STAGING), [A]: instructions("test") };
    const { changes } = await readingOf({ head }, [added(B), added(A)]);
    expect(changes).toEqual(["new-checkout (test) turnFlagOn", WHOLE, "new-checkout (staging) on"]);
  });

  test("that follows instructions on the same flag and environment is refused at that environment", async () => {
    const { desired } = await readingOf({ head: { [A]: instructions(), [B]: flag(25, STAGING) } }, [
      added(A),
      added(B),
    ]);
    expect(desired.diagnostics.map(({ where }) => where)).toEqual([
      { document: 0, pointer: ["environments", "production"], part: "key" },
    ]);
  });

  test("that changes a field which instructions change too is refused with them", async () => {
    const read = await readingOf({ head: { [A]: flag(25), [B]: instructions() } }, [added(A), added(B)]);
    expect(read.changes).toEqual([WHOLE]);
    expect(read.diagnostics).toEqual([`${B}:0 duplicate-change`]);
    expect([...read.desired.faults.values()].map((faults) => faults.length)).toEqual([1]);
  });
});

describe("a flag in two files", () => {
  test("is refused at the second of the changed ones, and nothing is done about it", async () => {
    const read = await readingOf({ head: { [A]: flag(25), [B]: flag(50, STAGING) } }, [added(A), added(B)]);
    expect(read.changes).toEqual([WHOLE]);
    expect(read.diagnostics).toEqual([`${B}:0 duplicate-flag`]);
    expect([...read.desired.faults.values()].map((faults) => faults.length)).toEqual([1]);
  });

  test.each<Stage>(["open", "draft", "merged"])(
    "is refused where the other file is left as it is (%s)",
    async (stage) => {
      const head = { [A]: flag(25), [B]: flag(50), [ELSEWHERE]: flag(5) };
      const read = await readingOf({ head, tip: head }, [added(A)], stage);
      expect(read.diagnostics).toEqual([`${A}:0 duplicate-flag`]);
      expect([...read.desired.faults.values()].map((faults) => faults.length)).toEqual([1]);
    },
  );

  test("is not looked for where the changed files were about it already, or the pull request is closed", async () => {
    const head = { [A]: flag(25), [B]: flag(50) };
    const edited = await readingOf({ mergeBase: { [A]: flag(10), [B]: flag(50) }, head }, [modified(A)]);
    const closed = await readingOf({ head }, [added(A)], "closed");
    for (const { diagnostics, asked } of [edited, closed]) {
      expect(diagnostics).toEqual([]);
      expect(asked).not.toContain("list head");
    }
  });

  test.each([
    ["GitHub does not list the files", () => Promise.reject(new Failure("unlisted", "Too many.", { hint: "" }))],
    ["they are more than 500", async () => Array.from({ length: 502 }, (_, n) => `flags/${n}.yaml`)],
  ])("may go unseen where %s, and that is said", async (_why, listFiles) => {
    const read = await readingOf({ head: { [A]: flag(25) } }, [added(A)], "open", { listFiles });
    expect(read.diagnostics).toEqual([]);
    expect(read.desired.notices).toEqual([
      "There are too many change files to check whether another one is about the same flag.",
    ]);
  });
});

describe("what git no longer says", () => {
  const deleted = 'The document of flag "new-checkout" is deleted: ';
  const rows: [string, Commits, Parameters<typeof readingOf>[1], string][] = [
    ["a file is removed", { mergeBase: { [A]: flag(10) }, head: {} }, [removed(A)], deleted],
    [
      "a file goes to where no change files are",
      { mergeBase: { [A]: flag(10) }, head: {} },
      [renamed(ELSEWHERE, A)],
      deleted,
    ],
    [
      "an environment leaves a document",
      { mergeBase: { [A]: flag(10, STAGING) }, head: { [A]: flag(10) } },
      [modified(A)],
      'The document of flag "new-checkout" no longer says anything about "staging": ',
    ],
  ];

  test.each(rows)("is told where %s, and asks for nothing", async (_what, commits, changed, begins) => {
    const { changes, desired } = await readingOf(commits, changed);
    expect(changes).toEqual([]);
    expect(desired.notices).toHaveLength(1);
    expect(desired.notices[0]?.startsWith(begins)).toBe(true);
  });

  test("is told beside what it says of parts that it does not own", async () => {
    const managed = (share: number, more = "") => flag(share, `${more}manage: [on]\n`);
    const commits = { mergeBase: { [A]: managed(10, STAGING) }, head: { [A]: managed(25) } };
    const { changes, desired } = await readingOf(commits, [modified(A)]);
    expect(changes).toEqual([]);
    expect(desired.notices.map((notice) => notice.slice(0, 70))).toEqual(
      [
        'The document of flag "new-checkout" no longer says anything about "staging',
        'The document of flag "new-checkout" edits "fallthrough" in "production',
      ].map((notice) => notice.slice(0, 70)),
    );
  });

  test("is told of a merged pull request too, and not of a closed one", async () => {
    const held = { [A]: flag(10, STAGING) };
    const commits = { mergeBase: held, before: held, head: { [A]: flag(10) } };
    expect((await readingOf(commits, [modified(A)], "merged")).desired.notices).toHaveLength(1);
    expect((await readingOf(commits, [modified(A)], "closed")).desired.notices).toEqual([]);
  });

  test("is not told while a changed file cannot be read, since that one may say it", async () => {
    const commits = { mergeBase: { [A]: flag(10) }, head: { [A]: flag(10).replace("on: true", "on: maybe") } };
    expect((await readingOf(commits, [modified(A)])).desired.notices).toEqual([]);
  });
});

describe("a merged edit", () => {
  const before = { [A]: flag(10) };
  const commits = { mergeBase: before, before, head: { [A]: flag(25) } };

  test.each([
    ["its document stands as it was merged", { [A]: flag(25) }, true, false],
    ["another field of its document was edited since", { [A]: flag(25, STAGING) }, true, false],
    ["its document was moved", { [B]: flag(25) }, true, true],
    ["the field was edited since", { [A]: flag(50), [B]: instructions() }, false, false],
    ["it was reverted", { [A]: flag(10) }, false, false],
    ["its document was deleted", {}, false, true],
    ["its document was moved and edited", { [B]: flag(50) }, false, true],
  ])("stands on the base branch or not: %s", async (_what, tip, held, searched) => {
    const read = await readingOf({ ...commits, tip }, [modified(A)], "merged");
    expect(read.onBase).toEqual(held ? ["production"] : []);
    expect(read.desired.unclear.size).toBe(0);
    expect(read.asked.includes("list tip")).toBe(searched);
  });

  test("is left open where its file on the base branch cannot be read", async () => {
    const tip = { [A]: flag(25).replace("on: true", "on: maybe") };
    const { desired, onBase } = await readingOf({ ...commits, tip }, [modified(A)], "merged");
    expect(onBase).toEqual(["production"]);
    expect([...desired.unclear.values()].map(({ code }) => code)).toEqual(["base-unclear"]);
  });
});

describe("GitHub is asked", () => {
  test.each<[string, Commits, Parameters<typeof readingOf>[1], Stage, string[]]>([
    ["nothing without change files", { head: {} }, [modified("README.md"), removed(ELSEWHERE)], "open", []],
    [
      "only for the head where all files are new",
      { head: { [A]: instructions() } },
      [added(A)],
      "open",
      ["head", `head: ${A}`],
    ],
    [
      "for the base once, with the files that are gone",
      { head: { [A]: instructions() } },
      [modified(A), removed(B)],
      "open",
      ["head", "mergeBase", `head: ${A}`, `mergeBase: ${A} ${B}`],
    ],
    ["nothing where files were only removed and it is closed", { head: {} }, [removed(A)], "closed", []],
    [
      "only for the base where files were only removed",
      { head: {} },
      [removed(A)],
      "merged",
      ["before", `before: ${A}`],
    ],
  ])("%s", async (_what, commits, changed, stage, asked) => {
    expect((await readingOf(commits, changed, stage)).asked).toEqual(asked);
  });
});
