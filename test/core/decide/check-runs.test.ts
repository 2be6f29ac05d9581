import { describe, expect, test } from "vitest";
import { decide } from "../../../src/core/decide/decide.ts";
import type { OurRequest, Setting } from "../../../src/core/decide/observed.ts";
import type { Diagnostic } from "../../../src/core/model/diagnostic.ts";
import {
  ALTERED,
  COMPLETED,
  checkRow,
  failing,
  leftBehind,
  OTHER,
  observing,
  ours,
  type Row,
  setting,
  TWO_APPROVALS,
} from "./observing.ts";

const only = (...requests: OurRequest[]) => observing(requests);

const fault: Diagnostic = { code: "unknown-rule", file: "a.yaml", where: "file", message: 'Flag "x" has no rule.' };

const STATES: readonly Row[] = [
  ["invalid", "open", observing([ours()], { diagnostics: [fault] }), "nothing", "invalid, failure: Invalid"],
  [
    "invalid after the merge",
    "merged",
    observing([], { diagnostics: [fault] }),
    "nothing",
    "invalid, failure: Invalid",
  ],
  [
    "no longer fits the flag after it was approved and merged",
    "merged",
    observing([ours(TWO_APPROVALS)], { diagnostics: [fault] }),
    "nothing",
    "refused, failure: Not safe to apply",
  ],
  [
    "no longer fits the flag, but was reverted",
    "merged",
    observing([ours(TWO_APPROVALS)], { diagnostics: [fault], onBase: false }),
    "withdraw r1",
    "pending, in progress: Still to be withdrawn",
  ],
  [
    "waiting for the first of one",
    "open",
    only(ours({ approvalsNeeded: 1 })),
    "nothing",
    "pending, in progress: 0 of 1 approval",
  ],
  [
    "waiting for the second of two",
    "open",
    only(ours({ reviews: TWO_APPROVALS.reviews.slice(0, 1) })),
    "nothing",
    "pending, in progress: 1 of 2 approvals",
  ],
  [
    "approved, not applied",
    "open",
    only(ours(TWO_APPROVALS)),
    "nothing",
    "approved, success: Approved, 2 of 2 approvals",
  ],
  ["declined", "open", only(ours({ reviewStatus: "declined" })), "nothing", "declined, failure: Declined"],
  [
    "declined after the merge",
    "merged",
    only(ours({ reviewStatus: "declined" })),
    "nothing",
    "declined, failure: Declined",
  ],
  [
    "conflicts",
    "open",
    only(ours({ conflicts: ["Rule 2 is gone"] })),
    "nothing",
    "refused, failure: Not safe to apply",
  ],
  [
    "applied with other instructions",
    "merged",
    only(ours({ ...COMPLETED, ...ALTERED })),
    "nothing",
    "refused, failure: Applied with other instructions",
  ],
  ["the world refused", "merged", failing("none"), "nothing", "failed, failure: Failed"],
  ["nobody knows what became of it", "merged", failing("unknown"), "nothing", "failed, in progress: Failed"],
  [
    "left the pull request, request live",
    "open",
    leftBehind([ours()]),
    "withdraw r1",
    "pending, in progress: Still to be withdrawn",
  ],
  ["left the pull request", "open", leftBehind([]), "nothing", "none, cancelled: Withdrawn"],
  [
    "left the pull request after it was applied",
    "open",
    leftBehind([ours(COMPLETED)]),
    "nothing",
    "none, cancelled: Withdrawn",
  ],
  [
    "unknown status",
    "open",
    only(ours({ ...TWO_APPROVALS, status: "unknown" })),
    "nothing",
    "pending, in progress: Unknown status",
  ],
  [
    "unknown status after the merge",
    "merged",
    only(ours({ ...TWO_APPROVALS, status: "unknown" })),
    "nothing",
    "pending, in progress: Unknown status",
  ],
  [
    "unknown review status",
    "open",
    only(ours({ ...TWO_APPROVALS, reviewStatus: "unknown" })),
    "nothing",
    "pending, in progress: Unknown review status",
  ],
  [
    "unknown review status after the merge",
    "merged",
    only(ours({ ...TWO_APPROVALS, reviewStatus: "unknown" })),
    "nothing",
    "pending, in progress: Unknown review status",
  ],
  ["not read", "open", observing([], { unread: true }), "nothing", "valid, in progress: Validated only"],
];

describe("what a check run says", () => {
  test.each(STATES)("%s, %s", (_what, stage, observed, does, says) => {
    checkRow(stage, observed, does, says);
  });

  test.each<[string, Partial<Setting>, string]>([
    ["a draft", { stage: "draft", planOnly: "The pull request is a draft." }, "The pull request is a draft."],
    ["a fork", { planOnly: "The pull request comes from a fork." }, "The pull request comes from a fork."],
    ["a dry run", { allowed: new Set() }, "This run may not create approval requests."],
  ])("of %s that nothing is requested, and why", (_what, more, reason) => {
    const { actions, verdict } = decide(only(ours({ change: OTHER })), setting("open", more));
    expect(actions).toEqual([]);
    expect(verdict).toEqual({ result: "pending", conclusion: null, title: "Planned", reason });
  });

  test("names the instruction that differs from the file", () => {
    const held = ours({ ...TWO_APPROVALS, ...ALTERED, instructions: [{ kind: "turnFlagOff" }] });
    const { reason } = decide(only(held), setting("merged")).verdict;
    expect(reason).toContain('{\\"kind\\":\\"turnFlagOff\\"}');
    expect(reason).toContain('{\\"kind\\":\\"turnFlagOn\\"}');
    expect(reason).toContain("The flag and the request were left alone.");
  });

  test("says since when and by whom a change is live without a merge", () => {
    const { reason } = decide(leftBehind([ours(COMPLETED)]), setting("closed")).verdict;
    expect(reason).toContain("2023-11-14 22:13 UTC by ana");
  });

  test("mentions an earlier change of the pull request that is live already", () => {
    const before = ours({ ...COMPLETED, id: "r0", change: OTHER });
    const { verdict } = decide(only(before, ours({ id: "r2" })), setting("open"));
    expect(verdict).toMatchObject({ title: "0 of 2 approvals", request: { id: "r2" } });
    expect(verdict.reason).toContain("An earlier change of this pull request is live already");
  });
});
