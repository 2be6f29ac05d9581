import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tallyReviews } from "../../../src/core/decide/review.ts";
import type { ApprovalRequest, Review } from "../../../src/core/model/live/approval-request.ts";
import { ours, REVIEW, review, TWO_APPROVALS } from "./observing.ts";

describe("reviews", () => {
  const token = { byServiceToken: true };
  const later = { at: 2_000 };
  test.each<[string, Partial<ApprovalRequest>, { approvers: string[]; approved: boolean; declined: boolean }]>([
    [
      "two members approve",
      { reviews: [review("approve", "ana"), review("approve", "ben")] },
      { approvers: ["ana", "ben"], approved: true, declined: false },
    ],
    [
      "one member approves twice",
      { reviews: [review("approve", "ana"), review("approve", "ana", later)] },
      { approvers: ["ana"], approved: false, declined: false },
    ],
    [
      "fewer approve than are needed, whatever the provider says",
      { reviews: [review("approve", "ana")] },
      { approvers: ["ana"], approved: false, declined: false },
    ],
    [
      "approvals by service tokens do not count",
      { reviews: [review("approve", "ana"), review("approve", "bot", token)] },
      { approvers: ["ana"], approved: false, declined: false },
    ],
    [
      "only service tokens approve",
      { approvalsNeeded: 1, reviews: [review("approve", "bot", token)] },
      { approvers: [], approved: false, declined: false },
    ],
    [
      "a decline by a service token stands",
      { reviews: [...TWO_APPROVALS.reviews, review("decline", "bot", token)] },
      { approvers: ["ana", "ben"], approved: false, declined: true },
    ],
    [
      "a decline stands against enough approvals",
      { reviews: [...TWO_APPROVALS.reviews, review("decline", "eve")] },
      { approvers: ["ana", "ben"], approved: false, declined: true },
    ],
    [
      "a decline taken back by an approval",
      { reviews: [review("decline", "ana"), review("approve", "ana", later), review("approve", "ben")] },
      { approvers: ["ben", "ana"], approved: true, declined: false },
    ],
    [
      "an approval taken back by a decline",
      { reviews: [review("decline", "ana", later), review("approve", "ana"), review("approve", "ben")] },
      { approvers: ["ben"], approved: false, declined: true },
    ],
    [
      "a comment takes nothing back",
      { reviews: [...TWO_APPROVALS.reviews, review("comment", "ana", later)] },
      { approvers: ["ana", "ben"], approved: true, declined: false },
    ],
    [
      "a later review of an unknown kind",
      { reviews: [...TWO_APPROVALS.reviews, review("unknown", "ana", later)] },
      { approvers: ["ben"], approved: false, declined: false },
    ],
    [
      "nothing said of how many are needed: one",
      { approvalsNeeded: 0, reviews: [review("approve", "ana")] },
      { approvers: ["ana"], approved: true, declined: false },
    ],
    [
      "none are needed: still one",
      { approvalsNeeded: 0, reviews: [] },
      { approvers: [], approved: false, declined: false },
    ],
    [
      "the provider does not say approved",
      { reviewStatus: "pending", reviews: TWO_APPROVALS.reviews },
      { approvers: ["ana", "ben"], approved: false, declined: false },
    ],
    [
      "the provider says declined",
      { reviewStatus: "declined", reviews: TWO_APPROVALS.reviews },
      { approvers: ["ana", "ben"], approved: false, declined: true },
    ],
  ])("%s", (_what, more, expected) => {
    const { request } = ours({ reviewStatus: "approved", ...more });
    const { approvers, approved, declined } = tallyReviews(request, REVIEW);
    expect({ approvers: [...approvers].sort(), approved, declined }).toEqual({
      ...expected,
      approvers: [...expected.approvers].sort(),
    });
  });

  test("the order in which the provider lists them does not matter", () => {
    const one = fc.record<Review>({
      kind: fc.constantFrom<Review["kind"]>("approve", "decline", "comment", "unknown"),
      reviewer: fc.constantFrom("ana", "ben", "eve"),
      byServiceToken: fc.boolean(),
      at: fc.nat(),
    });
    const distinct = fc.uniqueArray(one, { selector: ({ at }) => at });
    fc.assert(
      fc.property(distinct, (reviews) => {
        const tally = (listed: readonly Review[]) => {
          const { request } = ours({ reviewStatus: "approved", reviews: listed });
          const { approvers, ...rest } = tallyReviews(request, REVIEW);
          return { ...rest, approvers: [...approvers].sort() };
        };
        expect(tally(reviews.toReversed())).toEqual(tally(reviews));
      }),
    );
  });
});
