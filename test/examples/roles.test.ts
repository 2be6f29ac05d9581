import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Statement {
  readonly effect: "allow" | "deny";
  readonly resources: readonly string[];
  readonly actions: readonly string[];
}

const ROLES = ["requester", "applier"] as const;
type Role = (typeof ROLES)[number];

function statements(role: Role): readonly Statement[] {
  return JSON.parse(readFileSync(`examples/launchdarkly/${role}-policy.json`, "utf8")) as Statement[];
}

/** Whether a role may do something to a resource: what is denied anywhere is not allowed, what nothing allows neither. */
function may(role: Role, action: string, resource: string): boolean {
  const about = statements(role).filter(({ resources, actions }) => {
    return actions.includes(action) && resources.some((pattern) => matches(pattern, resource));
  });
  return about.length > 0 && about.every(({ effect }) => effect === "allow");
}

function matches(pattern: string, resource: string): boolean {
  const parts = pattern.split(":");
  const named = resource.split(":");
  return (
    parts.length === named.length &&
    parts.every((part, index) =>
      part.endsWith("/*") ? named[index]?.startsWith(part.slice(0, -1)) : part === named[index],
    )
  );
}

const RESOURCES = [
  ["a flag in an environment", "proj/storefront:env/production:flag/new-checkout"],
  ["a flag in all environments", "proj/storefront:env/*:flag/new-checkout"],
  ["a segment", "proj/storefront:env/production:segment/beta-testers"],
] as const;

describe.each(RESOURCES)("of %s", (_, resource) => {
  test.each(ROLES)("the %s sees the project, asks and takes back", (role) => {
    expect(may(role, "viewProject", "proj/storefront")).toBe(true);
    expect(may(role, "createApprovalRequest", resource)).toBe(true);
    expect(may(role, "deleteApprovalRequest", resource)).toBe(true);
  });

  test("only the applier applies", () => {
    expect(may("applier", "applyApprovalRequest", resource)).toBe(true);
    expect(may("requester", "applyApprovalRequest", resource)).toBe(false);
  });

  test.each(ROLES)("the %s is denied to review and to pass by an approval, in every project", (role) => {
    for (const action of ["reviewApprovalRequest", "bypassRequiredApproval", "bypassRequiredSegmentApproval"]) {
      const denied = statements(role).filter(({ effect, actions }) => effect === "deny" && actions.includes(action));
      const elsewhere = resource.replace("storefront", "another");
      for (const place of [resource, elsewhere]) {
        expect(denied.some(({ resources }) => resources.some((pattern) => matches(pattern, place)))).toBe(true);
        expect(may(role, action, place)).toBe(false);
      }
    }
  });
});

test("the requester can change nothing", () => {
  const allowed = statements("requester").filter(({ effect }) => effect === "allow");
  expect(allowed.flatMap(({ actions }) => actions)).toEqual([
    "viewProject",
    "createApprovalRequest",
    "deleteApprovalRequest",
  ]);
});

test("the applier has the actions of what it applies, and none besides", () => {
  const [, , onFlags, onSegments] = statements("applier").filter(({ effect }) => effect === "allow");
  expect(onFlags).toEqual({
    effect: "allow",
    resources: ["proj/storefront:env/*:flag/*"],
    actions: [
      "updateOn",
      "updateTargets",
      "updateRules",
      "updateFlagRuleDescription",
      "updateFallthrough",
      "updateOffVariation",
      "updatePrerequisites",
      "updateTrackEvents",
      "updateFlagFallthroughTrackEvents",
      "updateFlagVariations",
      "updateFlagDefaultVariations",
      "updateScheduledChanges",
      "copyFlagConfigFrom",
      "copyFlagConfigTo",
    ],
  });
  expect(onSegments).toEqual({
    effect: "allow",
    resources: ["proj/storefront:env/*:segment/*"],
    actions: ["updateIncluded", "updateExcluded", "updateRules", "updateName", "updateTags"],
  });
});

test.each(ROLES)("the %s is allowed nothing by a wildcard, and nothing in another project", (role) => {
  for (const { effect, resources, actions } of statements(role)) {
    if (effect === "deny") continue;
    expect(actions.filter((action) => action.includes("*"))).toEqual([]);
    for (const resource of resources) expect(resource).toMatch(/^proj\/storefront(:|$)/);
  }
});
