import { describe, expect, test } from "vitest";
import type { Verdict } from "../../../src/core/decide/observed.ts";
import type { Diagnostic } from "../../../src/core/model/diagnostic.ts";
import { gate } from "../../../src/core/render/gate.ts";
import type { Report } from "../../../src/core/render/report.ts";
import { report, standing } from "./reporting.ts";

const diagnostic = (file = "a.yaml"): Diagnostic => ({
  code: "unknown-rule",
  file,
  where: "file",
  message: "It is wrong.",
});
const saying = (result: Verdict["result"], conclusion: Verdict["conclusion"], title: string = result) =>
  standing({ verdict: { result, conclusion, title } });

const waiting = saying("pending", null);
const approved = saying("approved", "success");
const applied = saying("applied", "success");
const declined = saying("declined", "failure", "Declined");
const withdrawn = saying("none", "cancelled");
const invalid = saying("invalid", "failure");

const idle = saying("valid", "success", "Nothing to change");
const unread = { ...waiting, observed: { ...waiting.observed, unread: true } };
const ELSEWHERE = "Validated; nothing is requested from this branch";

describe("the check run that holds the merge", () => {
  test.each<[string, Report, Verdict["conclusion"], string]>([
    ["nothing is changed", report([]), "success", "No flag changes"],
    ["everything left the pull request", report([withdrawn]), "success", "No flag changes"],
    ["one waits", report([waiting]), null, "0 of 1 change approved"],
    ["one of two is approved", report([approved, waiting]), null, "1 of 2 changes approved"],
    ["one was approved and one withdrawn", report([approved, withdrawn]), "success", "1 change approved"],
    ["both are approved", report([approved, approved]), "success", "2 changes approved"],
    ["both are applied", report([applied, applied]), "success", "2 changes applied"],
    ["one is applied and one approved", report([applied, approved]), "success", "2 changes approved"],
    ["the only one asks for what is live already", report([idle]), "success", "Nothing to change"],
    ["one waits and one asks for nothing", report([waiting, idle]), null, "0 of 1 change approved"],
    ["one is approved and one asks for nothing", report([approved, idle]), "success", "1 change approved"],
    ["one is applied and one asks for nothing", report([applied, idle]), "success", "1 change applied"],
    ["one is declined", report([approved, declined, waiting]), "failure", "Declined"],
    ["two need attention", report([declined, invalid, approved]), "failure", "2 changes need attention"],
    ["a file is wrong", report([approved], { diagnostics: [diagnostic()] }), "failure", "1 problem in 1 file"],
    [
      "two files are wrong",
      report([], { diagnostics: [diagnostic(), diagnostic("b.yaml"), diagnostic()] }),
      "failure",
      "3 problems in 2 files",
    ],
    ["nobody was asked", report([saying("valid", null)], { scope: "validated" }), null, "Validated only"],
    [
      "nobody was asked and a file is wrong",
      report([], { scope: "validated", diagnostics: [diagnostic()] }),
      "failure",
      "1 problem in 1 file",
    ],
    ["nobody was asked, nothing is changed", report([], { scope: "validated" }), "success", "No flag changes"],
    ["it goes to another branch", report([unread], { scope: "elsewhere" }), "success", ELSEWHERE],
    [
      "it goes to another branch, one is still to be withdrawn",
      report([waiting], { scope: "elsewhere" }),
      null,
      ELSEWHERE,
    ],
    [
      "it goes to another branch and is wrong",
      report([], { scope: "elsewhere", diagnostics: [diagnostic()] }),
      "failure",
      "1 problem in 1 file",
    ],
    ["nothing could be decided", report([approved], { scope: "undecided" }), null, "Could not be decided"],
    ["it was closed", report([withdrawn], { stage: "closed" }), "cancelled", "Closed without a merge"],
    [
      "it was closed, one is still to be withdrawn",
      report([waiting], { stage: "closed" }),
      null,
      "Closed without a merge",
    ],
    [
      "it was closed after one went live",
      report([saying("refused", "failure", "Live without a merge")], { stage: "closed" }),
      "failure",
      "Live without a merge",
    ],
  ])("when %s", (_what, of, conclusion, title) => {
    expect(gate(of)).toEqual({ conclusion, title });
  });

  test("never succeeds while one change does not", () => {
    for (const other of [waiting, declined, invalid, saying("failed", null), saying("valid", null)]) {
      expect(gate(report([approved, applied, other])).conclusion).not.toBe("success");
    }
  });
});
