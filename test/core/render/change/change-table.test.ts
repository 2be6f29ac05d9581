import { describe, expect, test } from "vitest";
import type { Compiled } from "../../../../src/core/compile/compiled.ts";
import type { Observed } from "../../../../src/core/decide/observed.ts";
import type { ApprovalRequest } from "../../../../src/core/model/live/approval-request.ts";
import { changeCell, changeLines, changeName, changeTable } from "../../../../src/core/render/change/change-table.ts";
import { ours } from "../../decide/observing.ts";
import { standing } from "../reporting.ts";

const RULE = { subject: ["rule ", { quoted: "a|b" }], before: ["none"], after: ["50%"] };
const SAME = { subject: ["targeting"], before: ["on"], after: ["on"] };
const LINES: Compiled["lines"] = [{ subject: ["off variation"], before: ["x"], after: [{ quoted: "y" }] }, RULE, SAME];
const MOVES = "The rollout moves everybody.";
const WARNING = `⚠️ ${MOVES}`;

function doing(lines: Compiled["lines"], warnings: string[] = []): Observed {
  return standing({ compiled: { lines, warnings } }).observed;
}

/** The change as its file writes it, before anybody compiled it. */
function written(more: Partial<Observed> = {}): Observed {
  const { compiled: _, ...observed } = standing({
    change: {
      instructions: [
        { kind: "turnFlagOn", parameters: {} },
        { kind: "updateOffVariation", parameters: { variation: "a|b" } },
      ],
    },
  }).observed;
  return { ...observed, ...more };
}

describe("what a change does", () => {
  test("is a table of before and after, with what does not change said so, and the warnings below", () => {
    expect(changeTable(doing(LINES, [MOVES]))).toBe(
      [
        "| | Before | After |",
        "| --- | --- | --- |",
        "| off variation | x | `y` |",
        "| rule `a\\|b` | none | 50% |",
        "| targeting | on | no change |",
        "",
        WARNING,
      ].join("\n"),
    );
  });

  test("is one cell of the same", () => {
    expect(changeCell(doing(LINES, [MOVES]))).toBe(
      `off variation: x → **\`y\`**<br>rule \`a\\|b\`: **50%**<br>targeting: on → **no change**<br>${WARNING}`,
    );
  });

  test("is lines of plain text of the same", () => {
    expect(changeLines(doing(LINES, [MOVES]))).toEqual([
      "off variation: x → y",
      "rule a|b: 50%",
      "targeting: on → no change",
      WARNING,
    ]);
  });

  test("begins with the time at which it is carried out", () => {
    const executeAt = 1_796_000_000_000;
    const at = "at 2026-11-30 00:53 UTC";
    const known = standing({ change: { executeAt }, compiled: { lines: LINES } }).observed;
    const { compiled: _, ...unknown } = known;
    expect(changeTable(known).split("\n")[2]).toBe(`| carried out | | ${at} |`);
    expect(changeTable(unknown).split("\n")[0]).toBe(`- carried out ${at}`);
    expect([changeCell(known), changeCell(unknown)].map((cell) => cell.split("<br>")[0])).toEqual(
      Array(2).fill(`carried out **${at}**`),
    );
    expect([changeLines(known)[0], changeLines(unknown)[0]]).toEqual(Array(2).fill(`carried out ${at}`));
  });

  test("is warned of without a word of the file acting", () => {
    const warning = 'Segment "a|b\\n@octocat" is [missing](https://evil.example).';
    for (const text of [changeTable(doing([], [warning])), changeCell(doing([], [warning]))]) {
      expect(text).toContain("⚠️ Segment `a\\|b @octocat` is \\[missing\\](https:&#8203;//evil.example).");
    }
    expect(changeLines(doing([], ["a\u202eb"]))).toEqual(["⚠️ a<U+202E>b"]);
  });

  test("is a list of its instructions while it is not known", () => {
    const rows = changeTable(written()).split("\n");
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^- [A-Z]/);
    expect(rows[1]).toMatch(/: `variation: a\\\|b`$/);
    expect(changeCell(written()).split("<br>")).toHaveLength(2);
    expect(changeLines(written())[1]).toMatch(/: variation: a\|b$/);
  });

  test("is nothing where nothing is asked for", () => {
    const { change: _, ...nothing } = written();
    expect([changeTable(nothing), changeCell(nothing), changeLines(nothing)]).toEqual(["", "", []]);
  });
});

describe("a change that is settled", () => {
  const held = (status: ApprovalRequest["status"]) => ({ ...doing(LINES), requests: [ours({ status })] });

  test.each(["completed", "scheduled", "failed"] as const)(
    "reads the same on the pull request whether this run compiled it or not: %s",
    (status) => {
      const { compiled: _, ...later } = held(status);
      expect(changeTable(held(status))).toBe(changeTable(later));
      expect(changeCell(held(status))).toBe(changeCell(later));
      expect(changeLines(held(status))).toHaveLength(LINES.length);
    },
  );

  test.each(["pending", "unknown"] as const)("is not one whose request is %s: its effect is shown", (status) => {
    expect(changeTable(held(status))).toBe(changeTable(doing(LINES)));
  });
});

describe("a change that asks for what is live already", () => {
  const idle = standing({ compiled: { instructions: [], lines: [], warnings: [MOVES] } }).observed;
  const NOTHING = "nothing: the flag already is so";

  test("is one short line, and what was noticed", () => {
    expect([changeTable(idle), changeCell(idle)]).toEqual([WARNING, `${NOTHING}<br>${WARNING}`]);
    expect(changeLines(idle)).toEqual([NOTHING, WARNING]);
  });

  test("reads the same on the pull request once it is merged, whether this run compiled it or not", () => {
    const { compiled: _, ...later } = { ...idle, settled: true };
    for (const observed of [later, { ...idle, settled: true }]) {
      expect([changeTable(observed), changeCell(observed)]).toEqual(["", NOTHING]);
    }
  });
});

describe("of a change that does very much", () => {
  const lines = Array.from({ length: 3_000 }, (_, n) => ({
    subject: [{ quoted: `user-${n}` }],
    before: ["not targeted"],
    after: ["日本語"],
  }));

  test("the table shows what fits, and how much more there is", () => {
    const table = changeTable(doing(lines, [MOVES]));
    const [last = "", , warning] = table.split("\n").slice(-3);
    const shown = table.split("\n").filter((line) => line.startsWith("| `user-")).length;
    expect(Buffer.byteLength(table)).toBeLessThan(52_000);
    expect([last, warning]).toEqual([`| and ${lines.length - shown} more | | |`, WARNING]);
  });

  test("the cell shows what fits, and where the rest is", () => {
    const cell = changeCell(doing(lines, [MOVES]));
    expect(Buffer.byteLength(cell)).toBeLessThan(5_000);
    expect(cell).toMatch(/<br>and [0-9]+ more, see the check run<br>⚠️/);
  });

  test("the log shows everything", () => {
    expect(changeLines(doing(lines))).toHaveLength(lines.length);
  });
});

test("a change is called what its author says, and by its resource", () => {
  const { change: _, ...gone } = written();
  expect(changeName(written(), "storefront/new-checkout (production)")).toBe(
    "`Open the new checkout`<br>`storefront/new-checkout (production)`",
  );
  expect(changeName(gone, "storefront/new-checkout (production)")).toBe("`storefront/new-checkout (production)`");
});
