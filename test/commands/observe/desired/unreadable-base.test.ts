import { describe, expect, test } from "vitest";
import type { Stage } from "../../../../src/core/decide/observed.ts";
import { added, type Files, flag, modified, readingOf, removed, renamed } from "./repository.ts";

const A = "flags/a.yaml";
const B = "flags/b.yaml";
const WHOLE = "new-checkout (production) fallthrough on";
const BROKEN = flag(10).replace("on: true", "on: maybe");
const UNREADABLE = "on: [";
const REAPPLY = "reapply: whatever is live\n";

/** Reads a pull request whose files had been like this, before it is merged and after. */
async function both(held: Files, head: Files, changed: Parameters<typeof readingOf>[1]) {
  const commits = { mergeBase: held, before: held, head, tip: head };
  return Promise.all((["open", "merged"] as Stage[]).map((stage) => readingOf(commits, changed, stage)));
}

describe("a document whose file could not be read before", () => {
  test.each<[string, Files, Files, Parameters<typeof readingOf>[1]]>([
    ["stays in it", { [A]: BROKEN }, { [A]: flag(25) }, [modified(A)]],
    ["moves with it", { [A]: BROKEN }, { [B]: flag(25) }, [renamed(B, A)]],
    ["leaves it for another", { [A]: BROKEN }, { [B]: flag(25) }, [added(B), removed(A)]],
    ["is only mended", { [A]: BROKEN }, { [A]: flag(10) }, [modified(A)]],
  ])("is refused where it %s, and nothing is asked for", async (_how, held, head, changed) => {
    for (const { changes, diagnostics, desired } of await both(held, head, changed)) {
      expect(changes).toEqual([]);
      expect(diagnostics).toEqual([`${Object.keys(head)[0]}:0 unreadable-base`]);
      expect(desired.diagnostics[0]?.message).toBe(
        'What git said before about flag "new-checkout" cannot be read: "flags/a.yaml" was not valid then (line 6).',
      );
    }
  });

  test("is refused where nothing at all could be read of the file", async () => {
    const readBlobs = async ([blob = ""]: readonly string[]) =>
      new Map([[blob, blob === UNREADABLE ? ({ refused: "not-utf8" } as const) : { text: blob }]]);
    const commits = { mergeBase: { [A]: UNREADABLE }, head: { [A]: flag(25) } };
    const { changes, desired } = await readingOf(commits, [modified(A)], "open", { readBlobs });
    expect(changes).toEqual([]);
    expect(desired.diagnostics.map(({ message }) => message)).toEqual([
      'What git said before about flag "new-checkout" cannot be read: "flags/a.yaml" was not valid then.',
    ]);
  });

  test("asks for all that it says where it says `reapply`, before the merge and after", async () => {
    const readings = await both({ [A]: BROKEN }, { [A]: flag(10, REAPPLY) }, [modified(A)]);
    for (const { changes, diagnostics } of readings) expect([changes, diagnostics]).toEqual([[WHOLE], []]);
    const [digest] = readings.map(({ desired }) => desired.changes[0]?.digest);
    const mended = await readingOf(
      { mergeBase: { [A]: BROKEN }, before: { [A]: flag(5) }, head: { [A]: flag(10, REAPPLY) } },
      [modified(A)],
      "merged",
    );
    expect(mended.desired.changes[0]?.digest).toBe(digest);
  });

  test("asks for all that it says even where the text of `reapply` stood there before", async () => {
    const head = { [A]: flag(25, REAPPLY) };
    const [open] = await both({ [A]: BROKEN + REAPPLY }, head, [modified(A)]);
    expect(open?.changes).toEqual([WHOLE]);
  });

  test("is compared with what git said where another document of the file was at fault", async () => {
    const other = `---\n${flag(5, "", "other")}`;
    const held = { [A]: flag(10) + other.replace("on: true", "on: maybe") };
    const [open] = await both(held, { [A]: flag(25) + other }, [modified(A)]);
    expect(open?.changes).toEqual(["new-checkout (production) fallthrough"]);
    expect(open?.diagnostics).toEqual([`${A}:1 unreadable-base`]);
  });

  test("is new where the text that could not be read does not name its flag, or was no change file", async () => {
    const other = flag(5, "", "other");
    const named = await both(
      { [A]: other.replace("on: true", "on: maybe") },
      { [A]: `${other}${REAPPLY}`, [B]: flag(10) },
      [modified(A), added(B)],
    );
    const elsewhere = await both({ "drafts/a.yaml": BROKEN }, { [B]: flag(10) }, [renamed(B, "drafts/a.yaml")]);
    for (const { changes, diagnostics } of [...named, ...elsewhere]) {
      expect(changes).toContain(WHOLE);
      expect(diagnostics).toEqual([]);
    }
  });
});
