import { describe, expect, test } from "vitest";
import { decide } from "../../../src/core/decide/decide.ts";
import { type Observed, type OurRequest, type Result, type Stage, worstOf } from "../../../src/core/decide/observed.ts";
import { isSettled } from "../../../src/core/decide/pick-request.ts";
import type { ApprovalRequest } from "../../../src/core/model/live/approval-request.ts";
import { checkRow, inWords, OTHER, observing, other, ours, setting, TWO_APPROVALS } from "./observing.ts";

describe("of several requests for the same change", () => {
  test.each<[string, OurRequest[], string[], string]>([
    ["the oldest is kept", [ours({ id: "a", createdAt: 2 }), ours({ id: "b", createdAt: 1 })], ["withdraw a"], "b"],
    ["the lower id is kept where they are as old", [ours({ id: "b" }), ours({ id: "a" })], ["withdraw b"], "a"],
    [
      "the oldest is kept even if the younger is approved",
      [ours({ id: "a" }), ours({ id: "b", createdAt: 2_000, ...TWO_APPROVALS })],
      ["withdraw b"],
      "a",
    ],
    [
      "a completed one speaks before an older pending one",
      [ours({ id: "a", createdAt: 1 }), ours({ id: "b", status: "completed" })],
      ["withdraw a"],
      "b",
    ],
    [
      "a failed one speaks before a pending one",
      [ours({ id: "a" }), ours({ id: "b", status: "failed" })],
      ["withdraw a"],
      "b",
    ],
    [
      "a scheduled one speaks before a failed one",
      [ours({ id: "a", status: "failed" }), ours({ id: "b", status: "scheduled" })],
      [],
      "b",
    ],
    [
      "others are withdrawn with the younger one",
      [ours({ id: "a" }), ours({ id: "b", createdAt: 2_000 }), ours({ id: "c", change: OTHER })],
      ["withdraw c", "withdraw b"],
      "a",
    ],
  ])("%s", (_what, requests, actions, keeper) => {
    for (const found of [requests, requests.toReversed()]) {
      const decision = decide(observing(found), setting("open"));
      expect(inWords(decision.actions).sort()).toEqual([...actions].sort());
      expect(decision.verdict.request?.id).toBe(keeper);
    }
  });

  test.each<[ApprovalRequest["status"], boolean]>([
    ["completed", true],
    ["scheduled", true],
    ["failed", true],
    ["pending", false],
    ["unknown", false],
  ])("a change whose request is %s is settled: %s", (status, settled) => {
    expect(isSettled(observing([ours({ status })]))).toBe(settled);
    expect(isSettled(observing([ours({ status, change: OTHER })]))).toBe(false);
  });
});

describe("of several pull requests for the same change", () => {
  test("a merged one leaves it to the one that took its place", () => {
    checkRow("merged", observing([], { successor: 13 }), "nothing", "none, cancelled: Superseded");
  });

  test.each<[string, Stage, Observed]>([
    ["a merged one asks after others", "merged", observing([], { others: [other()] })],
    ["an open one asks beside others", "open", observing([], { others: [other()] })],
    ["an open one asks for what others had applied", "open", observing([], { others: [other({ completed: true })] })],
  ])("%s", (_what, stage, observed) => {
    checkRow(stage, observed, "create", "pending, in progress: Not requested yet");
  });

  test("what was requested and approved is applied, whatever others ask", () => {
    const observed = observing([ours(TWO_APPROVALS)], { others: [other({ pullRequest: 13 })], successor: 13 });
    checkRow("merged", observed, "apply r1", "approved, success: Approved, 2 of 2 approvals");
  });
});

test("the worst of several results counts", () => {
  const fromWorst: Result[] = [
    "failed",
    "refused",
    "invalid",
    "declined",
    "pending",
    "approved",
    "applied",
    "valid",
    "none",
  ];
  for (const [index, result] of fromWorst.entries()) expect(worstOf(fromWorst.slice(index).reverse())).toBe(result);
  expect(worstOf([])).toBe("none");
});
