import { expect, test } from "vitest";
import { reviewersRule } from "../../../../src/core/policy/rules/reviewers-rule.ts";
import { configOf, PROJECT_WIDE, subjectOf } from "../policy-subjects.ts";

const people = (from: number, to: number) => ({
  members: Array.from({ length: to - from + 1 }, (_, index) => `p${from + index}@example.com`),
  teams: [],
});

test.each<[what: string, file: [number, number], policy: [number, number]]>([
  ["ten together", [1, 5], [6, 10]],
  ["ten, some of them twice", [1, 8], [5, 10]],
])("takes %s", (_, file, policy) => {
  const subject = subjectOf(configOf({ reviewers: people(...policy) }), { reviewers: people(...file) });
  expect(reviewersRule(subject)).toEqual([]);
});

test("refuses eleven together, at those whom the file names", () => {
  expect(reviewersRule(subjectOf(configOf({ reviewers: people(6, 11) }), { reviewers: people(1, 5) }))).toEqual([
    {
      code: "too-many-reviewers",
      file: "flags/a.yaml",
      where: { document: 0, pointer: ["reviewers", "members"], part: "key" },
      message: 'The file and reviewers of "production" ask 11 members to review; the most is 10.',
      hint: 'Name fewer members, or a team. Whoever may merge a change of `policy.environments.production.reviewers` in `.github/flag-gitops.yml` into "main" may waive it.',
    },
  ]);
});

test("counts the reviewers of all environments for a change of all of them", () => {
  const config = configOf({ production: { reviewers: people(1, 6) }, staging: { reviewers: people(7, 12) } });
  expect(reviewersRule(subjectOf(config))).toEqual([]);
  expect(reviewersRule(subjectOf(config, PROJECT_WIDE))).toMatchObject([
    { message: 'The file and reviewers of "production" and "staging" ask 12 members to review; the most is 10.' },
  ]);
});
