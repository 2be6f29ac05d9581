import { describe, expect, test } from "vitest";
import type { Compiled } from "../../../src/core/compile/compile-change.ts";
import type { Observed } from "../../../src/core/decide/observed.ts";
import type { ApprovalRequest } from "../../../src/core/model/approval-request.ts";
import { changeCell, changeLines, changeName, changeTable } from "../../../src/core/render/change-table.ts";
import { ours } from "../decide/observing.ts";
import { standing } from "./reporting.ts";

const RULE = { subject: ["rule ", { quoted: "a|b" }], before: ["none"], after: ["50%"] };
const SAME = { subject: ["targeting"], before: ["on"], after: ["on"] };
const LINES: Compiled["lines"] = [{ subject: ["off variation"], before: ["x"], after: [{ quoted: "y" }] }, RULE, SAME];
const WARNING = "⚠️ The rollout moves everybody.";

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
    expect(changeTable(doing(LINES, [WARNING]))).toBe(
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
    expect(changeCell(doing(LINES, [WARNING]))).toBe(
      `off variation: x → **\`y\`**<br>rule \`a\\|b\`: **50%**<br>targeting: on → **no change**<br>${WARNING}`,
    );
  });

  test("is lines of plain text of the same", () => {
    expect(changeLines(doing(LINES, [WARNING]))).toEqual([
      "off variation: x → y",
      "rule a|b: 50%",
      "targeting: on → no change",
      WARNING,
    ]);
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

describe("of a change that does very much", () => {
  const lines = Array.from({ length: 3_000 }, (_, n) => ({
    subject: [{ quoted: `user-${n}` }],
    before: ["not targeted"],
    after: ["日本語"],
  }));

  test("the table shows what fits, and how much more there is", () => {
    const table = changeTable(doing(lines, [WARNING]));
    const [last = "", , warning] = table.split("\n").slice(-3);
    const shown = table.split("\n").filter((line) => line.startsWith("| `user-")).length;
    expect(Buffer.byteLength(table)).toBeLessThan(52_000);
    expect([last, warning]).toEqual([`| and ${lines.length - shown} more | | |`, WARNING]);
  });

  test("the cell shows what fits, and where the rest is", () => {
    const cell = changeCell(doing(lines, [WARNING]));
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
