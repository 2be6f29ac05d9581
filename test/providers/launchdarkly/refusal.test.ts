import { expect, test } from "vitest";
import type { Json } from "../../../src/core/model/json.ts";
import { refusal } from "../../../src/providers/launchdarkly/refusal.ts";

const NEED = { action: "createApprovalRequest", resource: "proj/p:env/e:flag/f" };
const fail = (status: number, body?: Json, write = true) =>
  refusal({ status, body }, NEED, write, (text) => text.replaceAll("t0ken", "***"));

test.each<[number, Json | undefined, string, string, RegExp]>([
  [400, { message: "No such rule." }, "refused", "none", /^LaunchDarkly refused .* \(400\): "No such rule"\.$/],
  [405, undefined, "refused", "none", /\(405\)\.$/],
  [422, "text", "refused", "none", /\(422\)\.$/],
  [401, { code: "unauthorized", message: "invalid token" }, "unauthorized", "none", /does not accept the access token/],
  [
    401,
    { message: "insufficient permission" },
    "forbidden",
    "none",
    /`createApprovalRequest` on proj\/p:env\/e:flag\/f/,
  ],
  [401, { code: "forbidden" }, "forbidden", "none", /`createApprovalRequest`/],
  [403, { code: "forbidden", message: "No" }, "forbidden", "none", /: "No"\.$/],
  [403, { code: "forbidden", message: "approval is required" }, "approval-required", "none", /without an approval: "a/],
  [405, { message: "Approval is required." }, "approval-required", "none", /on proj\/p:env\/e:flag\/f without/],
  [404, undefined, "not-found", "none", /has no proj\/p:env\/e:flag\/f/],
  [409, { code: "optimistic_locking_error" }, "conflict", "none", /conflict/],
  [413, undefined, "refused", "none", /\(413\)/],
  [429, undefined, "rate-limited", "none", /rate limit/],
  [500, undefined, "unavailable", "unknown", /answered 500/],
])("says what an answer of %i with %j means: %s", (status, body, code, outcome, message) => {
  const failure = fail(status, body);
  expect(failure).toMatchObject({ code, outcome, status });
  expect(failure.message).toMatch(message);
  expect(failure.hint).not.toBe("");
});

test("names the input to mend and the action to allow", () => {
  expect(fail(401).hint).toContain("`launchdarkly-access-token`");
  expect(fail(403).hint).toContain("`createApprovalRequest` on `proj/p:env/e:flag/f`");
});

test.each([
  [true, "Ask Ana."],
  [false, "Run again: the next run reads afresh. Ask Ana."],
])("says what else may cure an answer, instead of the usual: %s", (instead, hint) => {
  const need = { ...NEED, cures: { 404: { hint: "Ask Ana.", instead } } };
  const refused = (status: number) => refusal({ status, body: undefined }, need, true, (text) => text).hint;
  expect(refused(404)).toBe(hint);
  expect(refused(403)).not.toContain("Ana");
});

test("knows that a read which failed changed nothing", () => {
  expect(fail(503, undefined, false).outcome).toBe("none");
});

test("quotes LaunchDarkly on one line, shortened, without controls and secrets", () => {
  const { message } = fail(400, { message: `a\n::error::b\u001b[31m\u202e t0ken ${"é".repeat(400)}` });
  const quote = /"(.*)"\.$/.exec(message)?.[1] ?? "";
  expect(quote).toMatch(/^a ::error::b \[31m \*\*\* é+…$/);
  expect([...quote]).toHaveLength(300);
});
