import { describe, test } from "vitest";
import type { OurRequest } from "../../../src/core/decide/observed.ts";
import {
  ALTERED,
  CHANGE,
  COMPILED,
  COMPLETED,
  checkRow,
  FAILED,
  leftBehind,
  OTHER,
  observing,
  ours,
  type Row,
  SCHEDULED,
  TWO_APPROVALS,
} from "./observing.ts";

const moved = observing([ours(TWO_APPROVALS)], { compiled: { ...COMPILED, effectDigest: "m".repeat(43) } });
const otherwise = observing([ours(TWO_APPROVALS)], { compiled: { ...COMPILED, instructionsDigest: "x".repeat(43) } });

const planned = (request: OurRequest) =>
  observing([request], { change: { ...CHANGE, executeAt: SCHEDULED.executeAt } });
const only = (...requests: OurRequest[]) => observing(requests);
const reverted = (...requests: OurRequest[]) => observing(requests, { onBase: false });

const TABLE: readonly Row[] = [
  ["nothing found", "open", only(), "create", "pending, in progress: Not requested yet"],
  ["a pending request", "open", only(ours()), "nothing", "pending, in progress: 0 of 2 approvals"],
  [
    "a request whose instructions were altered",
    "open",
    only(ours(ALTERED)),
    "nothing",
    "refused, failure: Not safe to apply",
  ],
  [
    "an approved one whose instructions were altered",
    "open",
    only(ours({ ...TWO_APPROVALS, ...ALTERED })),
    "nothing",
    "refused, failure: Not safe to apply",
  ],
  [
    "a pending request for another change",
    "open",
    only(ours({ change: OTHER })),
    "withdraw r1, create",
    "pending, in progress: Not requested yet",
  ],
  [
    "an approved request for another change",
    "open",
    only(ours({ change: OTHER, ...TWO_APPROVALS })),
    "withdraw r1, create",
    "pending, in progress: Not requested yet",
  ],
  [
    "a scheduled request for another change",
    "open",
    only(ours({ change: OTHER, ...SCHEDULED })),
    "withdraw r1, create",
    "pending, in progress: Not requested yet",
  ],
  ["a completed request", "open", only(ours(COMPLETED)), "nothing", "applied, success: Applied before merge"],
  [
    "a completed request for another change",
    "open",
    only(ours({ change: OTHER, ...COMPLETED })),
    "create",
    "pending, in progress: Not requested yet",
  ],
  [
    "an approved request",
    "open",
    only(ours(TWO_APPROVALS)),
    "nothing",
    "approved, success: Approved, 2 of 2 approvals",
  ],
  [
    "an approved request, proofs hold",
    "merged",
    only(ours(TWO_APPROVALS)),
    "apply r1",
    "approved, success: Approved, 2 of 2 approvals",
  ],
  [
    "an approved request that holds other instructions than were sent",
    "merged",
    only(ours({ ...TWO_APPROVALS, ...ALTERED })),
    "nothing",
    "refused, failure: Not safe to apply",
  ],
  [
    "an approved request other than the file compiles to",
    "merged",
    otherwise,
    "nothing",
    "refused, failure: Not safe to apply",
  ],
  [
    "an approved request with a schedule",
    "merged",
    only(ours({ ...TWO_APPROVALS, executeAt: 1_796_000_000_000 })),
    "nothing",
    "refused, failure: Not safe to apply",
  ],
  [
    "an approved request with foreign metadata",
    "merged",
    only(ours({ ...TWO_APPROVALS, foreign: ["a workflow"] })),
    "nothing",
    "refused, failure: Not safe to apply",
  ],
  ["an approved request whose effect has moved", "merged", moved, "nothing", "refused, failure: Not safe to apply"],
  [
    "an approved request with conflicts",
    "merged",
    only(ours({ ...TWO_APPROVALS, conflicts: ["Rule 2 is gone"] })),
    "nothing",
    "refused, failure: Not safe to apply",
  ],
  [
    "a request for what was pushed before",
    "merged",
    only(ours({ change: OTHER, ...TWO_APPROVALS })),
    "withdraw r1, create",
    "pending, in progress: Not requested yet",
  ],
  [
    "a scheduled request for what was pushed before",
    "merged",
    only(ours({ change: OTHER, ...SCHEDULED })),
    "withdraw r1, create",
    "pending, in progress: Not requested yet",
  ],
  ["nothing found", "merged", only(), "create", "pending, in progress: Not requested yet"],
  ["a request that is not yet approved", "merged", only(ours()), "nothing", "pending, in progress: 0 of 2 approvals"],
  [
    "a pending request, reverted since",
    "merged",
    reverted(ours()),
    "withdraw r1",
    "pending, in progress: Still to be withdrawn",
  ],
  [
    "an approved request, reverted since",
    "merged",
    reverted(ours(TWO_APPROVALS)),
    "withdraw r1",
    "pending, in progress: Still to be withdrawn",
  ],
  [
    "a scheduled request, reverted since",
    "merged",
    reverted(ours(SCHEDULED)),
    "withdraw r1",
    "pending, in progress: Still to be withdrawn",
  ],
  [
    "a scheduled request for what was pushed before, reverted since",
    "merged",
    reverted(ours({ change: OTHER, ...SCHEDULED })),
    "withdraw r1",
    "pending, in progress: Still to be withdrawn",
  ],
  [
    "requests for both changes, reverted since",
    "merged",
    reverted(ours(TWO_APPROVALS), ours({ id: "r2", change: OTHER })),
    "withdraw r1, withdraw r2",
    "pending, in progress: Still to be withdrawn",
  ],
  [
    "a failed request, reverted since",
    "merged",
    reverted(ours(FAILED)),
    "nothing",
    "failed, failure: Could not be applied",
  ],
  ["nothing found, reverted since", "merged", reverted(), "nothing", "none, cancelled: Withdrawn"],
  ["a completed request, reverted since", "merged", reverted(ours(COMPLETED)), "nothing", "applied, success: Applied"],
  ["a completed request", "merged", only(ours(COMPLETED)), "nothing", "applied, success: Applied"],
  ["a scheduled request", "merged", planned(ours(SCHEDULED)), "nothing", "applied, success: Scheduled"],
  ["a scheduled request", "open", planned(ours(SCHEDULED)), "nothing", "applied, success: Scheduled"],
  ["a failed request", "open", only(ours(FAILED)), "nothing", "failed, failure: Could not be applied"],
  ["a failed request", "merged", only(ours(FAILED)), "nothing", "failed, failure: Could not be applied"],
  ["a pending request", "closed", leftBehind([ours()]), "withdraw r1", "pending, in progress: Still to be withdrawn"],
  [
    "a scheduled request",
    "closed",
    leftBehind([ours(SCHEDULED)]),
    "withdraw r1",
    "pending, in progress: Still to be withdrawn",
  ],
  ["a completed request", "closed", leftBehind([ours(COMPLETED)]), "nothing", "refused, failure: Live without a merge"],
  ["a failed request", "closed", leftBehind([ours(FAILED)]), "nothing", "none, cancelled: Withdrawn"],
  ["nothing found", "closed", leftBehind([]), "nothing", "none, cancelled: Withdrawn"],
];

describe("what is done about a pull request and the request found", () => {
  test.each(TABLE)("%s, %s", (_what, stage, observed, does, says) => {
    checkRow(stage, observed, does, says);
  });
});
