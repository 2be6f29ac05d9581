import { expect, test } from "vitest";
import { freezeRule } from "../../../../src/core/policy/rules/freeze-rule.ts";
import { configOf, subjectOf } from "../policy-subjects.ts";

const FROM = Date.UTC(2027, 11, 20);
const UNTIL = Date.UTC(2028, 0, 3);
const CONFIG = configOf({ freeze: [{ from: FROM, until: UNTIL, reason: "Holidays" }] });

test.each<[what: string, executeAt: { executeAt?: number }]>([
  ["without a time", {}],
  ["just before it begins", { executeAt: FROM - 1 }],
  ["the moment that it ends", { executeAt: UNTIL }],
])("takes a change %s", (_, change) => {
  expect(freezeRule(subjectOf(CONFIG, change))).toEqual([]);
});

test.each([FROM, UNTIL - 1])("refuses a change that is to be carried out in it, at its time", (executeAt) => {
  expect(freezeRule(subjectOf(CONFIG, { executeAt }))).toEqual([
    {
      code: "policy-freeze",
      file: "flags/a.yaml",
      where: { document: 0, pointer: ["executeAt"], part: "value" },
      message: expect.stringMatching(
        /^The change is to be carried out at 202[78]-\S+ \S+ UTC, in the freeze of "production" from 2027-12-20 00:00 UTC until 2028-01-03 00:00 UTC: "Holidays"\.$/,
      ),
      hint: 'Give "executeAt" another time. Whoever may merge a change of `policy.environments.production.freeze` in `.github/flag-gitops.yml` into "main" may waive it.',
    },
  ]);
});
