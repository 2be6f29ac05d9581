import { expect, test } from "vitest";
import { renderMark } from "../../../src/core/model/change/mark.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import type { ApprovalSettings } from "../../../src/core/model/live/approval-request.ts";
import type { Provider } from "../../../src/ports/provider.ts";
import { ours } from "../../core/decide/observing.ts";
import { fakeHost } from "../fake-host.ts";
import { lookAt } from "./looking.ts";

const AUTO: ApprovalSettings = {
  required: true,
  minApprovals: 1,
  canReviewOwnRequest: false,
  canApplyDeclinedChanges: true,
  autoApply: true,
  requiredTags: [],
  serviceKind: "jira",
};

const codesOf = async (answers: Partial<Provider>, state: "open" | "merged" = "open") =>
  (await lookAt(fakeHost({}), answers, state, true)).diagnostics.map(({ code }) => code);

const refusing = (status: number): Partial<Provider> => ({
  readApprovalSettings: () =>
    Promise.reject(new Failure("forbidden", "LaunchDarkly says no.", { hint: "Ask.", status })),
});

test("nothing is asked for where LaunchDarkly would apply it before the merge", async () => {
  expect(await codesOf({ readApprovalSettings: async () => AUTO })).toEqual(["policy-auto-apply"]);
});

test("after the merge nothing comes too early, so the settings are not asked for", async () => {
  expect(
    await codesOf({ readApprovalSettings: () => Promise.reject(new Error("Nobody should ask.")) }, "merged"),
  ).toEqual([]);
});

test("a token that may not see the settings leaves it to the request to tell", async () => {
  const observed = await lookAt(fakeHost({}), refusing(403), "open", true);
  expect([observed.failure, observed.diagnostics, observed.compiled === undefined]).toEqual([undefined, [], false]);
});

test("settings that cannot be read for another reason stop the change", async () => {
  const { failure, compiled } = await lookAt(fakeHost({}), refusing(500), "open", true);
  expect([failure?.code, compiled]).toEqual(["forbidden", undefined]);
});

test("a request that exists tells its own settings", async () => {
  const { request, mark } = ours({ settings: AUTO });
  const description = `Open it ${renderMark({ ...mark, repositoryId: 7 })}`;
  const readApprovalSettings = () => Promise.reject(new Error("Nobody should ask."));
  expect(await codesOf({ readRequests: async () => [{ ...request, description }], readApprovalSettings })).toEqual([
    "policy-auto-apply",
  ]);
});
