import { expect, test } from "vitest";
import type { Change } from "../../../../src/core/model/change/change.ts";
import { forbidRule } from "../../../../src/core/policy/rules/forbid-rule.ts";
import { configOf, PROJECT_WIDE, subjectOf } from "../policy-subjects.ts";

const using = (...kinds: string[]): Partial<Change> => ({
  instructions: kinds.map((kind) => ({ kind, parameters: {} })),
});
const ofOrganizations = (kind: string): Partial<Change> => ({
  instructions: [{ kind, parameters: { contextKind: "organization" } }],
});
const copying = (...actions: ("updateOn" | "updateRules")[]): Partial<Change> => ({
  instructions: [],
  copy: { from: "staging", actions },
});

test.each<[what: string, change: Partial<Change>]>([
  ["other kinds", using("turnFlagOn", "addRule")],
  ["the newer twin of a kind that is forbidden, for other contexts", ofOrganizations("removeTargets")],
  ["other parts of a copy", copying("updateOn")],
])("takes %s", (_, change) => {
  const config = configOf({ forbid: ["replaceRules", "updateRules", "removeUserTargets"] });
  expect(forbidRule(subjectOf(config, change))).toEqual([]);
});

test.each<[what: string, forbid: string, change: Partial<Change>, pointer: (string | number)[], message: string]>([
  [
    "a kind at its key",
    "replaceRules",
    using("turnFlagOn", "replaceRules"),
    ["instructions", 1, "replaceRules"],
    'Instruction "replaceRules" is forbidden: forbid of "production" names it.',
  ],
  [
    "the older twin of a kind",
    "addTargets",
    using("addUserTargets"),
    ["instructions", 0, "addUserTargets"],
    'Instruction "addUserTargets" is forbidden: forbid of "production" names "addTargets", which does the same.',
  ],
  [
    "the newer twin of a kind, for users",
    "removeUserTargets",
    using("removeTargets"),
    ["instructions", 0, "removeTargets"],
    'Instruction "removeTargets" is forbidden: forbid of "production" names "removeUserTargets", which does the same.',
  ],
  [
    "a part of a copy",
    "updateRules",
    copying("updateOn", "updateRules"),
    ["include"],
    'Copying with "updateRules" is forbidden: forbid of "production" names it.',
  ],
  [
    "a kind of all environments",
    "removeVariation",
    { ...PROJECT_WIDE, ...using("removeVariation") },
    ["instructions", 0, "removeVariation"],
    'Instruction "removeVariation" is forbidden: forbid of "production" names it.',
  ],
])("refuses %s", (_, forbid, change, pointer, message) => {
  expect(forbidRule(subjectOf(configOf({ forbid: [forbid] }), change))).toEqual([
    {
      code: "policy-forbidden",
      file: "flags/a.yaml",
      where: { document: 0, pointer, part: "key" },
      message,
      hint: 'Reach the same in another way, or leave it out. Whoever may merge a change of `policy.environments.production.forbid` in `.github/flag-gitops.yml` into "main" may waive it.',
    },
  ]);
});

test("refuses each use", () => {
  expect(
    forbidRule(subjectOf(configOf({ forbid: ["addRule"] }), using("addRule", "turnFlagOn", "addRule"))),
  ).toHaveLength(2);
});

test("a kind to which the edit of a desired flag compiles, once, at its environment", () => {
  const of = "configuration" as const;
  const intent = { of, before: {}, after: {}, fields: [] };
  const environmentAt = ["environments", "production"];
  const instructions = ["addRule", "addRule", "turnFlagOn"].map((kind) => ({ kind }));
  const subject = subjectOf(
    configOf({ forbid: ["addRule"] }),
    { instructions: [], intent, environmentAt },
    { instructions },
  );
  expect(forbidRule(subject)).toMatchObject([
    {
      where: { pointer: environmentAt, part: "key" },
      message: 'Instruction "addRule", to which this edit compiles, is forbidden: forbid of "production" names it.',
    },
  ]);
});
