import { expect, test } from "vitest";
import type { JsonObject } from "../../../../src/core/model/json.ts";
import { readSettings } from "../../../../src/providers/launchdarkly/json/settings-json.ts";

const read = (value: JsonObject) => readSettings({ at: "", value });

test("reads what an environment asks of approvals, and keeps nothing of the service's own settings", () => {
  const found = read({
    required: true,
    bypassApprovalsForPendingChanges: false,
    minNumApprovals: 2,
    canReviewOwnRequest: false,
    canApplyDeclinedChanges: false,
    autoApplyApprovedChanges: true,
    serviceKind: "servicenow",
    serviceConfig: { template: "secret" },
    requiredApprovalTags: ["money"],
  });
  expect(found).toEqual({
    required: true,
    minApprovals: 2,
    canReviewOwnRequest: false,
    canApplyDeclinedChanges: false,
    autoApply: true,
    requiredTags: ["money"],
    serviceKind: "servicenow",
  });
});

test("takes what is left out for the least protection that it may mean", () => {
  expect(read({})).toEqual({
    required: false,
    minApprovals: 1,
    canReviewOwnRequest: true,
    canApplyDeclinedChanges: true,
    autoApply: false,
    requiredTags: [],
    serviceKind: "launchdarkly",
  });
  expect(read({ minNumApprovals: 0 }).minApprovals).toBe(1);
});

test.each<JsonObject>([
  { minNumApprovals: "2" },
  { minNumApprovals: -1 },
  { required: "yes" },
  { requiredApprovalTags: "money" },
  { autoApplyApprovedChanges: 1 },
])("refuses to believe %j", (value) => {
  expect(() => read(value)).toThrow(expect.objectContaining({ name: "Unreadable" }));
});
