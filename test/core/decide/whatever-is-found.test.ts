import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../src/core/decide/decide.ts";
import type { Action, Observed } from "../../../src/core/decide/observed.ts";
import { isSatisfied } from "../../../src/core/decide/pick-request.ts";
import type { ApprovalRequest } from "../../../src/core/model/live/approval-request.ts";
import { CHANGE, COMPILED, inWords, OTHER, observing, ours, SAME, setting, TWO_APPROVALS } from "./observing.ts";

const anyRequest = fc
  .record({
    id: fc.constantFrom("a", "b", "c", "d"),
    change: fc.constantFrom(SAME, OTHER),
    held: fc.constantFrom("i".repeat(43), "h".repeat(43)),
    status: fc.constantFrom<ApprovalRequest["status"]>("pending", "scheduled", "completed", "failed", "unknown"),
    reviewStatus: fc.constantFrom<ApprovalRequest["reviewStatus"]>("pending", "approved", "declined", "unknown"),
    reviews: fc.constantFrom(TWO_APPROVALS.reviews, TWO_APPROVALS.reviews.slice(1), []),
    conflicts: fc.constantFrom([], ["gone"]),
    foreign: fc.constantFrom([], ["a workflow"]),
    createdAt: fc.nat({ max: 3 }),
  })
  .map(ours);

const anyObserved = fc
  .record({
    requests: fc.uniqueArray(anyRequest, { selector: ({ request }) => request.id, maxLength: 4 }),
    wanted: fc.boolean(),
    onBase: fc.boolean(),
    effectDigest: fc.constantFrom("e".repeat(43), "m".repeat(43)),
    instructions: fc.constantFrom(COMPILED.instructions, COMPILED.instructions, []),
    settled: fc.boolean(),
  })
  .map(({ requests, wanted, onBase, effectDigest, instructions, settled }): Observed => {
    const { change: _change, compiled: _compiled, ...rest } = observing(requests, { onBase });
    const compiled = { ...COMPILED, effectDigest, instructions };
    return wanted ? observing(requests, { onBase, compiled, settled }) : rest;
  });

const anyStage = fc.constantFrom("open" as const, "merged" as const, "closed" as const);

function carriedOut(observed: Observed, actions: readonly Action[]): Observed {
  const withdrawn = new Set(actions.flatMap((action) => (action.do === "withdraw" ? [action.request.id] : [])));
  const applied = new Set(actions.flatMap((action) => (action.do === "apply" ? [action.request.id] : [])));
  const created = actions.flatMap((action) =>
    action.do === "create" ? [ours({ id: "new", createdAt: 9, change: action.change.digest })] : [],
  );
  const kept = observed.requests
    .filter(({ request }) => !withdrawn.has(request.id))
    .map((one) =>
      applied.has(one.request.id) ? { ...one, request: { ...one.request, status: "completed" as const } } : one,
    );
  const requests = [...kept, ...created];
  return { ...observed, requests };
}

describe("whatever is found", () => {
  test("doing what is decided leaves nothing to do", () => {
    fc.assert(
      fc.property(anyObserved, anyStage, (observed, stage) => {
        const { actions } = decide(observed, setting(stage));
        expect(inWords(decide(carriedOut(observed, actions), setting(stage)).actions)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("only a merged, approved, unaltered request for the change at the tip of the base branch is applied", () => {
    fc.assert(
      fc.property(anyObserved, anyStage, (observed, stage) => {
        for (const action of decide(observed, setting(stage)).actions) {
          if (action.do !== "apply") continue;
          const found = observed.requests.find(({ request }) => request.id === action.request.id);
          expect(stage).toBe("merged");
          expect(observed.onBase).toBe(true);
          expect(found).toMatchObject({
            mark: { change: CHANGE.digest },
            heldDigest: "i".repeat(43),
            request: { status: "pending", reviewStatus: "approved", conflicts: [], foreign: [] },
          });
          expect(found?.request.reviews).toHaveLength(2);
          expect(observed.compiled?.effectDigest).toBe("e".repeat(43));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a check run succeeds only for what is approved or applied, and is never left without a reason", () => {
    fc.assert(
      fc.property(anyObserved, anyStage, (observed, stage) => {
        const { verdict } = decide(observed, setting(stage));
        const fine = isSatisfied(observed) ? ["valid", "applied"] : ["approved", "applied"];
        if (verdict.conclusion === "success") expect(fine).toContain(verdict.result);
        if (verdict.conclusion === null) expect(["pending"]).toContain(verdict.result);
        expect(verdict.title).not.toBe("");
        expect(verdict.reason).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
