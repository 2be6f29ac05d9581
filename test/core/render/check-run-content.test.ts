import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/core/model/diagnostic.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
import { changeSummary, gateSummary, problemList } from "../../../src/core/render/check-run-content.ts";
import { renderSummary } from "../../../src/core/render/summary.ts";
import { other, ours, review } from "../decide/observing.ts";
import { NAUGHTY, report, standing } from "./reporting.ts";

/** Below GitHub's limit: what is longer is cut where it is written. */
const LONGEST_SUMMARY = 60_000;

const diagnostic = (file = "a.yaml"): Diagnostic => ({
  code: "unknown-rule",
  file,
  where: "file",
  message: "It is wrong.",
});
const waiting = standing();

describe("a summary", () => {
  test("of a change says who wrote what, how it stands, and before and after", () => {
    const { observed, verdict } = standing({ change: { ticket: "SHOP-1" } });
    expect(changeSummary({ observed, verdict }, report([]))).toBe(
      [
        "`Open the new checkout` (`SHOP-1`), from `flags/new-checkout.yaml`",
        "It waits for review in LaunchDarkly.",
        "| | Before | After |\n| --- | --- | --- |\n| targeting | off | on |",
        "```diff\n- on: false\n+ on: true\n```",
      ].join("\n\n"),
    );
  });

  test("of a change has its reviews, who else asks, and its warnings around that", () => {
    const { request } = ours({ reviews: [review("approve", "ana")] });
    const strangers = [ours({ id: "r9", description: "Turn it off" }).request];
    const full = standing({
      observed: { strangers },
      compiled: { warnings: ['Segment "gh`osts" is @missing.'] },
      verdict: { request },
    });
    const parts = changeSummary(full, report([])).split("\n\n");
    expect(parts.map((part) => part.split("\n")[0]?.slice(0, 24))).toEqual([
      "`Open the new checkout`,",
      "It waits for review in L",
      "- 2 approvals are asked ",
      "⚠️ Somebody asked for a ",
      "| | Before | After |",
      "⚠️ Segment ``gh`osts`` i",
      "```diff",
    ]);
    expect(parts[5]).toBe("⚠️ Segment ``gh`osts`` is @&#8203;missing.");
  });

  test("of a pull request lists its changes, or says that there are none", () => {
    expect(gateSummary(report([]))).toBe("This pull request changes no flags.");
    expect(gateSummary(report([waiting, waiting])).split("\n")).toHaveLength(4);
    expect(gateSummary(report([waiting]))).toContain("`storefront/new-checkout (production)`");
  });

  test("warns of other pull requests that wait to change the same, as long as this one is open", () => {
    const { observed, verdict } = standing();
    const crowded = {
      observed: {
        ...observed,
        others: [9, 7, 9].map((pullRequest) => other({ pullRequest })).concat(other({ pullRequest: 8, live: false })),
      },
      verdict,
    };
    expect(changeSummary(crowded, report([]))).toContain(
      "waits in [pull request 7](<https://github.com/octo/flags/pull/7>), [pull request 9](<https://github.com/octo/flags/pull/9>).",
    );
    expect(changeSummary(crowded, report([], { stage: "merged" }))).not.toContain("waits in");
  });

  test.each(NAUGHTY.map((text) => [text]))("is not changed in its shape by %j", (text) => {
    const naughty = standing({
      change: { description: text, ticket: text, file: text },
      compiled: {
        lines: [{ subject: [{ quoted: text }], before: [{ quoted: text }], after: [{ quoted: text }, "!"] }],
        targeting: { before: [["a: ", { quoted: text }]], after: [["b: ", { quoted: text }]] },
      },
      verdict: { reason: `Somebody wrote ${JSON.stringify(text)}.` },
    });
    const plain = standing({ change: { ticket: "SHOP-1" } });
    const shapes = [
      changeSummary(naughty, report([])),
      gateSummary(report([naughty])),
      renderSummary(report([naughty])),
    ];
    const expected = [changeSummary(plain, report([])), gateSummary(report([plain])), renderSummary(report([plain]))];
    expect(shapes.map((one) => one.split("\n").length)).toEqual(expected.map((one) => one.split("\n").length));
    for (const shape of shapes) {
      const outside = shape.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
      expect(outside).not.toMatch(/@|<script|<img|<!--|evil/);
    }
  });

  test("fits into a check run, however many changes there are", () => {
    expect(gateSummary(report(Array.from({ length: 3_000 }, () => waiting))).length).toBeLessThanOrEqual(
      LONGEST_SUMMARY,
    );
  });

  test("fits into a check run, however much one change does", () => {
    const words = Array.from({ length: 5_000 }, (_, n) => ({ quoted: `organization-${n}` }));
    const lines = words.map((word) => ({ subject: ["target"], before: ["none"], after: [word] }));
    const targeting = { before: [], after: words.map((word) => [word]) };
    for (const compiled of [{ lines, targeting }, { lines: [{ subject: ["all"], before: ["none"], after: words }] }]) {
      const summary = changeSummary(standing({ compiled }), report([]));
      expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
      expect(summary).toMatch(/\n```$/);
    }
  });

  test("fits into a check run, however long the diagnostics are", () => {
    const message = `Somebody wrote ${Array.from({ length: 20 }, () => JSON.stringify("x".repeat(400))).join(", ")}.`;
    const diagnostics = Array.from({ length: 200 }, () => ({ ...diagnostic(), message }));
    expect(gateSummary(report([], { diagnostics })).length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });
});

describe("the list of problems", () => {
  test("says the place, the code, the sentence and the cure", () => {
    const source = parseSource("a.yaml", "kind: x\nflag: a b\n");
    const where = { document: 0, pointer: ["flag"], part: "value" } as const;
    const one: Diagnostic = {
      code: "invalid-key",
      file: "a.yaml",
      where,
      message: 'Key "a b" is wrong.',
      hint: "Mend it.",
    };
    expect(problemList([one], new Map([["a.yaml", source]]))).toBe(
      "- `a.yaml:2:7` invalid-key: Key `a b` is wrong. Mend it.",
    );
    expect(problemList([one], new Map())).toBe("- `a.yaml` invalid-key: Key `a b` is wrong. Mend it.");
  });

  test("shows what fits into 20,000 bytes, and how many more there are", () => {
    const lines = (count: number) => {
      const all = Array.from({ length: count }, () => diagnostic());
      return problemList(all, new Map()).split("\n");
    };
    const size = Buffer.byteLength("- `a.yaml` unknown-rule: It is wrong.\n");
    const most = Math.floor(20_000 / size);
    expect(lines(most)).toEqual(Array(most).fill("- `a.yaml` unknown-rule: It is wrong."));
    expect(lines(most + 7)).toEqual([...lines(most), "- and 7 more; the log of the job shows all of them."]);
  });
});
