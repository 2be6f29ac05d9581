import { expect } from "vitest";
import type { Compiled } from "../../../src/core/compile/compiled.ts";
import { decide } from "../../../src/core/decide/decide.ts";
import type {
  Action,
  Observed,
  OtherRequest,
  OurRequest,
  ReviewRules,
  Setting,
  Stage,
} from "../../../src/core/decide/observed.ts";
import type { Change } from "../../../src/core/model/change/change.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import type { ApprovalRequest, ApprovalSettings, Review } from "../../../src/core/model/live/approval-request.ts";

const digestOf = (letter: string) => letter.repeat(43);

/** The digests of the change that the pull request asks for, and of another one. */
export const SAME = digestOf("c");
export const OTHER = digestOf("o");
const INSTRUCTIONS = digestOf("i");
const EFFECT = digestOf("e");

export const CHANGE: Change = {
  file: "flags/new-checkout.yaml",
  document: 0,
  resource: { provider: "launchdarkly", project: "storefront", environment: "production", flag: "new-checkout" },
  description: "Open the new checkout",
  instructions: [{ kind: "turnFlagOn", parameters: {} }],
  digest: SAME,
};

export const COMPILED: Compiled = {
  instructions: [{ kind: "turnFlagOn" }],
  effect: [{ path: "on", before: false, after: true }],
  lines: [],
  warnings: [],
  targeting: { before: [], after: [] },
  instructionsDigest: INSTRUCTIONS,
  effectDigest: EFFECT,
};

/** A member's review, or with `byServiceToken` a token's; later ones have a higher `at`. */
export function review(kind: Review["kind"], reviewer: string, more: Partial<Review> = {}): Review {
  return { kind, reviewer, byServiceToken: false, at: 1_000, ...more };
}

export const TWO_APPROVALS = {
  reviewStatus: "approved",
  reviews: [review("approve", "ana"), review("approve", "ben")],
} as const;

/** What an environment asks of approvals: two, by others than the one who asks. */
export const SETTINGS: ApprovalSettings = {
  required: true,
  minApprovals: 2,
  canReviewOwnRequest: false,
  canApplyDeclinedChanges: true,
  autoApply: false,
  requiredTags: [],
  serviceKind: "launchdarkly",
};

/** A request of ours for the change (pending, two approvals needed, none given), unless said otherwise. */
export function ours(
  more: Partial<ApprovalRequest> & {
    readonly change?: string;
    readonly held?: string;
    readonly echo?: string;
  } = {},
): OurRequest {
  const { change = SAME, held = INSTRUCTIONS, echo = held, ...request } = more;
  return {
    request: {
      id: "r1",
      description: "Open the new checkout",
      status: "pending",
      reviewStatus: "pending",
      reviews: [],
      instructions: COMPILED.instructions,
      conflicts: [],
      createdAt: 1_000,
      foreign: [],
      approvalsNeeded: 2,
      serviceKind: "launchdarkly",
      url: "https://app.launchdarkly.com/r1",
      ...request,
    },
    mark: {
      repositoryName: "octo/flags",
      repositoryId: 1,
      pullRequest: 12,
      change,
      instructions: INSTRUCTIONS,
      effect: EFFECT,
    },
    heldDigest: held,
    echoDigest: echo,
  };
}

/** A live request of another pull request, 11, for the same change, unless said otherwise. */
export function other(more: Partial<OtherRequest> = {}): OtherRequest {
  return { pullRequest: 11, change: SAME, live: true, completed: false, ...more };
}

/** The change, compiled, with these requests found; at the tip of the base branch unless said otherwise. */
export function observing(requests: readonly OurRequest[], more: Partial<Observed> = {}): Observed {
  return {
    resource: CHANGE.resource,
    change: CHANGE,
    compiled: COMPILED,
    requests,
    others: [],
    strangers: [],
    echoes: new Map(),
    settled: false,
    diagnostics: [],
    onBase: true,
    unread: false,
    ...more,
  };
}

/** A resource that the pull request no longer changes. */
export function leftBehind(requests: readonly OurRequest[]): Observed {
  const { change: _, compiled: __, ...left } = observing(requests, { onBase: false });
  return left;
}

/** The time of the runs. */
export const NOW = 1_790_000_000_000;

/** Nobody is excluded from approving, and what LaunchDarkly would let pass is not let pass. */
export const REVIEW: ReviewRules = { own: new Set(), unknown: [], declinedMayApply: false, autoApply: false };

/** A run on pull request 12 that may do everything. */
export function setting(stage: Setting["stage"], more: Partial<Setting> = {}): Setting {
  return {
    stage,
    pullRequest: 12,
    now: NOW,
    review: REVIEW,
    people: new Map(),
    allowed: new Set(["create", "withdraw", "apply"]),
    ...more,
  };
}

/** Actions in words: `withdraw r1`, `create`. */
export function inWords(actions: readonly Action[]): string[] {
  return actions.map((action) => (action.do === "create" ? "create" : `${action.do} ${action.request.id}`));
}

/** What is found, what is done about it, and what the check run says: `result, conclusion: title`. */
export type Row = readonly [what: string, stage: Stage, observed: Observed, does: string, says: string];

/** Checks one row in a run that may do everything. */
export function checkRow(stage: Stage, observed: Observed, does: string, says: string): void {
  const { actions, verdict } = decide(observed, setting(stage));
  expect(inWords(actions).join(", ") || "nothing").toBe(does);
  expect(`${verdict.result}, ${verdict.conclusion ?? "in progress"}: ${verdict.title}`).toBe(says);
  expect(verdict.reason).toMatch(/\.$/);
}

export const ALTERED = { held: digestOf("h") };
export const SCHEDULED = { status: "scheduled", executeAt: 1_796_000_000_000 } as const;
export const COMPLETED = { status: "completed", appliedAt: 1_700_000_000_000, appliedBy: "ana" } as const;
export const FAILED = { status: "failed", conflicts: ["Rule 2 is gone"] } as const;

/** An approved request of which something failed, with or without effect. */
export function failing(outcome: "none" | "unknown"): Observed {
  const failure = new Failure("unreachable", "LaunchDarkly did not answer.", { hint: "Try again.", outcome });
  return observing([ours(TWO_APPROVALS)], { failure });
}
