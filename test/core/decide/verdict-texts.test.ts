import { describe, expect, test } from "vitest";
import type { Observed, Stage } from "../../../src/core/decide/observed.ts";
import { verdictOf } from "../../../src/core/decide/verdict.ts";
import type { Intent } from "../../../src/core/model/change/intent.ts";
import type { Diagnostic } from "../../../src/core/model/diagnostic.ts";
import {
  ALTERED,
  CHANGE,
  COMPILED,
  COMPLETED,
  FAILED,
  failing,
  leftBehind,
  OTHER,
  observing,
  ours,
  SCHEDULED,
  setting,
  TWO_APPROVALS,
} from "./observing.ts";

const fault: Diagnostic = { code: "unknown-rule", file: "a.yaml", where: "file", message: 'Flag "x" has no rule.' };

const AGAIN = "The flag and the request were left alone. Open a new pull request to ask again.";
const ANEW = "Delete the request in LaunchDarkly; the next run requests the change anew.";
const HELD =
  'Instruction 1: it holds "{\\"kind\\":\\"turnFlagOff\\"}", the file compiles to "{\\"kind\\":\\"turnFlagOn\\"}".';
const LINES = [
  { subject: ["targeting"], before: ["off"], after: ["on"] },
  { subject: ["rule ", { quoted: 'a "b"' }], before: ["none"], after: ["50%"] },
];
const NOW = JSON.stringify('targeting: off → on; rule a "b": none → 50%');
const altered = ours({ ...TWO_APPROVALS, ...ALTERED, instructions: [{ kind: "turnFlagOff" }] });

const GONE = "The base branch no longer holds this change: it was reverted or edited since.";
const GONE_IN_PART =
  'The base branch no longer holds this change as a whole: it was reverted or edited since. What of it git still says is asked for by nobody now; a line "reapply:" in the document asks for it.';

function reverting(paths: readonly string[]): Observed {
  const fields = paths.map((path) => ({ path, before: null, after: "what git said" }));
  const intent: Intent = { of: "configuration", before: {}, after: {}, fields };
  return observing([], { onBase: false, change: { ...CHANGE, intent } });
}

describe("the reason that a check run gives", () => {
  test.each<[string, Stage, Observed, string]>([
    ["no request yet", "open", observing([]), "There is no approval request for this change yet."],
    ["waiting", "open", observing([ours()]), "It waits for review in LaunchDarkly."],
    [
      "waiting after the merge",
      "merged",
      observing([ours()]),
      "The pull request is merged: a later run applies it once it is approved.",
    ],
    ["approved", "open", observing([ours(TWO_APPROVALS)]), "It will be applied when the pull request merges."],
    ["approved and merged", "merged", observing([ours(TWO_APPROVALS)]), "It is not applied yet."],
    ["declined", "open", observing([ours({ reviewStatus: "declined" })]), "A reviewer declined it in LaunchDarkly."],
    ["applied", "merged", observing([ours(COMPLETED)]), "It was applied at 2023-11-14 22:13 UTC by ana."],
    [
      "scheduled",
      "open",
      observing([ours(SCHEDULED)], { change: { ...CHANGE, executeAt: SCHEDULED.executeAt } }),
      "LaunchDarkly will carry it out at 2026-11-30 00:53 UTC.",
    ],
    [
      "failed",
      "merged",
      observing([ours(FAILED)]),
      'LaunchDarkly could not apply the request: "Rule 2 is gone". The flag is unchanged; a new pull request can ask again.',
    ],
    [
      "altered",
      "open",
      observing([altered]),
      `The request no longer holds the instructions that were sent. ${HELD} ${ANEW}`,
    ],
    [
      "altered and merged",
      "merged",
      observing([altered]),
      `The request no longer holds the instructions that were sent. ${HELD} ${AGAIN}`,
    ],
    [
      "of which the effect has moved",
      "merged",
      observing([ours(TWO_APPROVALS)], { compiled: { ...COMPILED, lines: LINES, effectDigest: "m".repeat(43) } }),
      `The flag changed since the request was made, in what this change touches: applying it would no longer do what was shown and approved. It would now do: ${NOW}. ${AGAIN}`,
    ],
    [
      "with a conflict",
      "merged",
      observing([ours({ ...TWO_APPROVALS, conflicts: ["Rule 2 is gone"] })]),
      `LaunchDarkly reports a conflict: "Rule 2 is gone". ${AGAIN}`,
    ],
    [
      "with what nobody asked for",
      "merged",
      observing([ours({ ...TWO_APPROVALS, foreign: ["a workflow", "another source"] })]),
      `The request carries a workflow, another source, which the change file does not ask for. ${AGAIN}`,
    ],
    ["invalid", "open", observing([ours()], { diagnostics: [fault] }), 'Flag "x" has no rule.'],
    [
      "that no longer fits the flag",
      "merged",
      observing([ours(TWO_APPROVALS)], { diagnostics: [fault] }),
      `Flag "x" has no rule. ${AGAIN}`,
    ],
    [
      "reverted",
      "merged",
      observing([ours(TWO_APPROVALS)], { onBase: false }),
      "The base branch no longer holds this change: it was reverted or edited since. Its request is still live in LaunchDarkly.",
    ],
    ["asked for one thing and was reverted", "merged", reverting(["on"]), GONE],
    ["asked for several things and was reverted", "merged", reverting(["offVariation", "on"]), GONE_IN_PART],
    ["asked for a whole part and was reverted", "merged", reverting(["targets"]), GONE_IN_PART],
    ["left the pull request", "open", leftBehind([]), "The change left the pull request."],
    [
      "left the pull request once applied",
      "open",
      leftBehind([ours(COMPLETED)]),
      "The change left the pull request. It had been applied at 2023-11-14 22:13 UTC by ana.",
    ],
    ["closed", "closed", leftBehind([]), "The pull request was closed without a merge."],
    [
      "live without a merge",
      "closed",
      leftBehind([ours(COMPLETED)]),
      "This change is live although its pull request was closed without a merge: it was applied at 2023-11-14 22:13 UTC by ana. Undo it in LaunchDarkly or with another pull request.",
    ],
    ["superseded", "merged", observing([], { successor: 21 }), "The later pull request 21 asks for the same change."],
    ["failing", "merged", failing("none"), "LaunchDarkly did not answer. Try again."],
    [
      "after an earlier one went live",
      "open",
      observing([ours(), ours({ ...COMPLETED, id: "r0", change: OTHER })]),
      "It waits for review in LaunchDarkly. An earlier change of this pull request is live already: it was applied at 2023-11-14 22:13 UTC by ana.",
    ],
  ])("for a change %s", (_what, stage, observed, reason) => {
    expect(verdictOf(observed, setting(stage)).reason).toBe(reason);
  });
});

describe("the request that a check run leads to", () => {
  test.each<[string, Stage, Observed, string | undefined]>([
    ["the one that waits", "open", observing([ours()]), "r1"],
    ["none where there is none", "open", observing([]), undefined],
    ["the one whose apply failed", "merged", failing("unknown"), "r1"],
    ["the live one that a failure kept from being withdrawn", "open", { ...failing("none"), ...leftOver() }, "r2"],
    ["the one that no longer fits", "merged", observing([ours()], { diagnostics: [fault] }), "r1"],
    ["the one that is still to be withdrawn", "closed", leftBehind([ours()]), "r1"],
    ["the one that went live without a merge", "closed", leftBehind([ours(COMPLETED)]), "r1"],
    ["none once it is withdrawn", "closed", leftBehind([]), undefined],
  ])("is %s", (_what, stage, observed, id) => {
    expect(verdictOf(observed, setting(stage)).request?.id).toBe(id);
  });
});

/** Requests for another change than the one asked for: one ended, one live. */
function leftOver(): Pick<Observed, "requests"> {
  return { requests: [ours({ ...FAILED, change: OTHER }), ours({ id: "r2", change: OTHER })] };
}
