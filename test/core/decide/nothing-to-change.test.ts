import { describe, expect, test } from "vitest";
import type { Compiled } from "../../../src/core/compile/compiled.ts";
import { decide } from "../../../src/core/decide/decide.ts";
import type { Observed, OurRequest } from "../../../src/core/decide/observed.ts";
import { isAltered } from "../../../src/core/decide/pick-request.ts";
import type { Change } from "../../../src/core/model/change/change.ts";
import {
  ALTERED,
  CHANGE,
  COMPILED,
  COMPLETED,
  checkRow,
  inWords,
  OTHER,
  observing,
  ours,
  type Row,
  setting,
  TWO_APPROVALS,
} from "./observing.ts";

const EMPTY: Compiled = { ...COMPILED, instructions: [], effect: [] };
const FIELDS = [{ path: "on", before: false, after: true }];
const EDIT: Change = {
  ...CHANGE,
  instructions: [],
  intent: { of: "configuration", before: { on: false }, after: { on: true }, fields: FIELDS },
};

const idle = (...requests: OurRequest[]) => observing(requests, { change: EDIT, compiled: EMPTY });
const { compiled: _, ...uncompiled } = observing([]);
const remembered: Observed = { ...uncompiled, change: EDIT, settled: true };
const FINE = "valid, success: Nothing to change";
const STILL = "pending, in progress: Still to be withdrawn";

const TABLE: readonly Row[] = [
  ["nobody asked", "open", idle(), "nothing", FINE],
  [
    "nobody asked, in a freeze",
    "merged",
    { ...idle(), freeze: { from: 0, until: 9e15, reason: "Holidays" } },
    "nothing",
    FINE,
  ],
  ["nobody asked", "merged", idle(), "nothing", FINE],
  ["a request waits", "open", idle(ours()), "withdraw r1", STILL],
  ["an approved request waits", "merged", idle(ours(TWO_APPROVALS)), "withdraw r1", STILL],
  ["an altered request waits", "open", idle(ours(ALTERED)), "withdraw r1", STILL],
  ["a request for another change waits", "open", idle(ours({ change: OTHER })), "withdraw r1", STILL],
  [
    "a request of an unknown status",
    "open",
    idle(ours({ status: "unknown" })),
    "nothing",
    "pending, in progress: Unknown status",
  ],
  ["it was applied", "merged", observing([ours(COMPLETED)], { change: EDIT }), "nothing", "applied, success: Applied"],
  ["it was so when it was merged", "merged", remembered, "nothing", FINE],
  [
    "it was so and a request for another change waits",
    "merged",
    { ...remembered, requests: [ours({ change: OTHER })] },
    "withdraw r1",
    STILL,
  ],
  ["it was so, and has been reverted since", "merged", { ...remembered, onBase: false }, "nothing", FINE],
  [
    "it was so, and yet somebody asked",
    "merged",
    observing([ours(TWO_APPROVALS)], { change: EDIT, settled: true }),
    "apply r1",
    "approved, success: Approved, 2 of 2 approvals",
  ],
];

describe("a change that asks for what is live already", () => {
  test.each(TABLE)("%s (%s)", (_what, stage, observed, does, says) => checkRow(stage, observed, does, says));

  test("is fine in a draft too, where its request is kept for now", () => {
    const draft = setting("draft", { planOnly: "The pull request is a draft." });
    expect(decide(idle(), draft).verdict.title).toBe("Nothing to change");
    const { actions, verdict } = decide(idle(ours()), draft);
    expect([inWords(actions), verdict.title, verdict.request?.id]).toEqual([[], "Kept for now", "r1"]);
  });

  test("does not say that the flag is as its file where something is left to warn of", () => {
    const warned = observing([], { change: EDIT, compiled: { ...EMPTY, warnings: ['"on" differs from git.'] } });
    const sure = observing([], { change: EDIT, compiled: { ...EMPTY, warnings: [] } });
    expect([warned, sure].map((observed) => decide(observed, setting("open")).verdict.reason)).toEqual([
      "What this edit asks for is live already: nothing is requested.",
      "The flag already is as the file says: nothing is requested.",
    ]);
  });

  test("says the same of the merge in every later run", () => {
    const first = decide({ ...idle(), settled: true }, setting("merged")).verdict;
    expect(decide(remembered, setting("merged")).verdict).toEqual(first);
  });
});

test.each<[string, Parameters<typeof ours>[0], boolean]>([
  ["what it was sent with, whatever that is called", { ...COMPLETED, instructions: [{ kind: "addRule" }] }, false],
  ["something else", { ...COMPLETED, ...ALTERED }, true],
  ["a copy", { ...COMPLETED, source: { environment: "staging", version: 1 } }, true],
])("the applied request for the edit of a document held %s", (_what, request, altered) => {
  const one = ours(request);
  expect(isAltered(observing([one], { change: EDIT }), one)).toBe(altered);
});
