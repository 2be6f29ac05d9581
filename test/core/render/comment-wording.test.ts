import { describe, expect, test } from "vitest";
import type { Verdict } from "../../../src/core/decide/observed.ts";
import { renderComment } from "../../../src/core/render/comment.ts";
import { type Report, shownStandings } from "../../../src/core/render/report.ts";
import { renderSummary } from "../../../src/core/render/summary.ts";
import { other, ours } from "../decide/observing.ts";
import { report, standing } from "./reporting.ts";

const saying = (result: Verdict["result"], conclusion: Verdict["conclusion"], title: string, more = {}) =>
  standing({ verdict: { result, conclusion, title, ...more } });

const waiting = standing();
const approved = saying("approved", "success", "Approved, 2 of 2 approvals");
const applied = saying("applied", "success", "Applied");
const declined = saying("declined", "failure", "Declined");
const withdrawn = saying("none", "cancelled", "Withdrawn");
const idle = saying("valid", "success", "Nothing to change");
const { change: _, ...withoutChange } = withdrawn.observed;
const gone = { ...withdrawn, observed: withoutChange };
const problem = { code: "unknown-rule", file: "a.yaml", where: "file", message: "It is wrong." } as const;

const REVIEW =
  "Review the requests in LaunchDarkly. What is approved when this pull request merges is applied, and nothing else.";
const KEEPS = "A commit that changes an instruction needs new approvals; any other commit keeps them.";
const ONE = "**1 change in `production`**";
const TWO = "**2 changes in `production`**";
const INVALID = "Nothing is requested while something in the change files is wrong.";

/** The parts of a comment: its heading, and what else is said outside of the table. */
function said(of: Report): { heading: string; sentences: string[] } {
  const [, heading = "", ...rest] = renderComment(of).split("\n\n");
  return { heading, sentences: rest.filter((part) => !part.startsWith("| ") && !part.startsWith("- ")) };
}

describe("the heading of the comment", () => {
  test.each<[string, Report]>([
    ["### 0 of 1 flag change approved", report([waiting])],
    ["### 1 of 2 flag changes approved", report([approved, waiting])],
    ["### 1 flag change approved", report([approved])],
    ["### 2 flag changes applied", report([applied, applied], { stage: "merged" })],
    ["### 2 flag changes need attention", report([declined, declined])],
    ["### Flag changes: Declined", report([declined, waiting])],
    ["### Flag changes: 1 problem in 1 file", report([waiting], { diagnostics: [problem] })],
    ["### No flag changes", report([gone])],
    ["### Flag changes: Nothing to change", report([idle])],
    ["### Flag changes: Closed without a merge", report([withdrawn], { stage: "closed" })],
    ["### Flag changes: Validated only", report([saying("valid", null, "Validated")], { scope: "validated" })],
  ])("is %s", (heading, of) => {
    expect(said(of).heading).toBe(heading);
  });
});

describe("what the comment says beside the table", () => {
  test.each<[string, Report, string[]]>([
    ["open", report([waiting]), [ONE, REVIEW, KEEPS]],
    ["open, one wrong", report([waiting], { diagnostics: [problem] }), [ONE, INVALID, KEEPS]],
    ["open, everything left it", report([gone]), ["This pull request changes no flags any more."]],
    [
      "open, a document is deleted",
      report([], { notices: ["The document is deleted."] }),
      ["The document is deleted.", "This pull request changes no flags."],
    ],
    [
      "open, all of it is live already",
      report([idle]),
      [ONE, "Nothing is requested: what it asks for is live already."],
    ],
    ["open, some of it is live already", report([idle, waiting]), [TWO, REVIEW, KEEPS]],
    ["merged, all of it was live", report([idle], { stage: "merged" }), [ONE, "Merged. Nothing of it is left to do."]],
    [
      "merged, the rest was live",
      report([idle, applied], { stage: "merged" }),
      [TWO, "Merged. What was approved has been applied."],
    ],
    [
      "into another branch",
      report([waiting], { scope: "elsewhere", notices: ["Only validated."] }),
      [ONE, "Only validated."],
    ],
    [
      "merged, one waits",
      report([applied, waiting], { stage: "merged" }),
      [TWO, "Merged. What waits is applied by a later run, once it is approved in LaunchDarkly."],
    ],
    [
      "merged and applied",
      report([applied, withdrawn], { stage: "merged" }),
      [TWO, "Merged. What was approved has been applied."],
    ],
    [
      "closed, all withdrawn",
      report([withdrawn], { stage: "closed" }),
      ["Closed without a merge. Its approval requests were withdrawn."],
    ],
    [
      "closed, one still live",
      report([withdrawn, waiting], { stage: "closed" }),
      ["Closed without a merge. Not everything is withdrawn."],
    ],
  ])("%s", (_what, of, sentences) => {
    expect(said(of).sentences).toEqual(sentences);
  });
});

describe("the review of a change", () => {
  const request = ours().request;
  const cellOf = (more: Partial<Verdict>) => {
    const row = renderComment(report([standing({ verdict: more })]))
      .split("\n")
      .find((line) => line.startsWith("| `"));
    return row?.split(" | ").at(-1)?.replace(/ \|$/, "");
  };

  test.each<[Verdict["conclusion"], string]>([
    ["success", "✅"],
    ["failure", "❌"],
    ["cancelled", "⚪"],
    [null, "🟡"],
  ])("that ended in %s begins with %s and stays on one line", (conclusion, sign) => {
    expect(cellOf({ conclusion, title: "1 of 2 approvals" })).toBe(`${sign}&nbsp;1&nbsp;of&nbsp;2&nbsp;approvals`);
  });

  test("leads to its request", () => {
    expect(cellOf({ conclusion: null, title: "1 of 2 approvals", request })).toBe(
      `🟡&nbsp;[1&nbsp;of&nbsp;2&nbsp;approvals](<${request.url}>)`,
    );
  });
});

test("a row warns of another pull request that waits to change the same", () => {
  const { observed, verdict } = waiting;
  const others = [other({ pullRequest: 7 })];
  const body = renderComment(report([{ observed: { ...observed, others }, verdict }]));
  expect(body).toMatch(/\(production\)`<br>⚠️ [^|]*\[pull request 7\]\(<https:\/\/github\.com\/octo\/flags\/pull\/7>\)/);
});

test("what is gone without a trace is not shown, in the comment or anywhere", () => {
  expect(shownStandings(report([waiting, gone, withdrawn]))).toEqual([waiting, withdrawn]);
  expect(renderComment(report([gone]))).not.toContain("| Change |");
});

test("the job summary says why what failed did", () => {
  const of = report([waiting, saying("declined", "failure", "Declined", { reason: "A reviewer declined it." })]);
  const summary = renderSummary(of);
  expect(summary).toContain("### Flag changes of [pull request 12](<https://github.com/octo/flags/pull/12>): Declined");
  expect(summary.endsWith("\n\n- Declined. A reviewer declined it.")).toBe(true);
});
