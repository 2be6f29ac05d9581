import { expect, test } from "vitest";
import type { Resource } from "../../../../src/core/model/change/change.ts";
import { allowRule } from "../../../../src/core/policy/rules/allow-rule.ts";
import { CHANGE, configOf, PROJECT_WIDE, subjectOf } from "../policy-subjects.ts";

const WAIVE = (rule: string) =>
  `Take the document out of the pull request. Whoever may merge a change of \`${rule}\` in \`.github/flag-gitops.yml\` into "main" may waive it.`;
const SEGMENT: Resource = {
  provider: "launchdarkly",
  project: "storefront",
  environment: "production",
  segment: "beta",
};

test.each<[what: string, allow: { projects?: string[]; environments?: string[] }, resource: Resource]>([
  ["anything where nothing is said", {}, CHANGE.resource],
  ["a project that is named", { projects: ["mobile", "storefront"] }, CHANGE.resource],
  ["an environment that is named", { environments: ["production"] }, CHANGE.resource],
  ["a segment", { projects: ["storefront"], environments: ["production"] }, SEGMENT],
  ["all environments of a project that is named", { projects: ["storefront"] }, PROJECT_WIDE.resource],
])("allows %s", (_, allow, resource) => {
  expect(allowRule(subjectOf(configOf({}, { allow }), { resource }))).toEqual([]);
});

test("refuses another project at its value", () => {
  expect(allowRule(subjectOf(configOf({}, { allow: { projects: ["mobile"] } })))).toEqual([
    {
      code: "policy-not-allowed",
      file: "flags/a.yaml",
      where: { document: 0, pointer: ["project"], part: "value" },
      message: 'Project "storefront" may not be changed: allow.projects names "mobile".',
      hint: WAIVE("policy.allow.projects"),
    },
  ]);
});

test.each<[what: string, more: Partial<typeof CHANGE>, pointer: (string | number)[], subject: string]>([
  ["at its value", {}, ["environment"], 'Environment "production"'],
  ["where a list names it", { environmentAt: ["environments", 1] }, ["environments", 1], 'Environment "production"'],
  ["of a segment", { resource: SEGMENT }, ["environment"], 'Environment "production"'],
  ["and all together", { resource: PROJECT_WIDE.resource }, [], "All environments together"],
])("refuses another environment %s", (_, more, pointer, what) => {
  const config = configOf({}, { allow: { environments: ["staging", "test"] } });
  expect(allowRule(subjectOf(config, more))).toEqual([
    {
      code: "policy-not-allowed",
      file: "flags/a.yaml",
      where: { document: 0, pointer, part: "value" },
      message: `${what} may not be changed: allow.environments names "staging" and "test".`,
      hint: WAIVE("policy.allow.environments"),
    },
  ]);
});
