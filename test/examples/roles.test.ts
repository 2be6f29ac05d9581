import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Statement {
  readonly effect: "allow" | "deny";
  readonly resources: readonly string[];
  readonly actions: readonly string[];
}

function actions(role: string, effect: Statement["effect"]): readonly string[] {
  const path = `examples/launchdarkly/${role}-policy.json`;
  const statements = JSON.parse(readFileSync(path, "utf8")) as Statement[];
  return statements.filter((one) => one.effect === effect).flatMap((one) => one.actions);
}

test("the requester can ask and take back, and can neither review nor apply nor change a flag", () => {
  expect(actions("requester", "allow")).toEqual(["viewProject", "createApprovalRequest", "deleteApprovalRequest"]);
  expect(actions("requester", "deny")).toEqual([
    "reviewApprovalRequest",
    "applyApprovalRequest",
    "bypassRequiredApproval",
  ]);
});

test("the applier can do what the requester can, and apply", () => {
  const allowed = actions("applier", "allow");
  expect(allowed).toEqual(expect.arrayContaining([...actions("requester", "allow"), "applyApprovalRequest"]));
  expect(actions("applier", "deny")).toEqual(["reviewApprovalRequest", "bypassRequiredApproval"]);
});

test.each(["requester", "applier"])("the %s is allowed nothing by a wildcard", (role) => {
  expect(actions(role, "allow").filter((action) => action.includes("*"))).toEqual([]);
});
