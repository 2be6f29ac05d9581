import { expect } from "vitest";
import type { Row } from "./row.ts";

const NEW: unknown = expect.any(String);

/** One more rule in the list. */
export const ADD_RULE: readonly Row[] = [
  {
    kind: "addRule",
    form: "before another, with a rollout",
    written: () =>
      "addRule: { description: Iberian beta users, beforeRule: Employees, clauses: [{ segmentMatch: [beta-testers] }, { attribute: country, in: [ES, PT], negate: true }], rollout: { One page: 12.5%, Three pages: 0%, Express: rest }, rolloutContextKind: organization, rolloutBucketBy: plan }",
    sent: ({ rules: [, employees], variations: [one, three, express] }) => ({
      description: "Iberian beta users",
      beforeRuleId: employees,
      clauses: [
        { contextKind: "user", attribute: "segmentMatch", op: "segmentMatch", values: ["beta-testers"], negate: false },
        { contextKind: "user", attribute: "country", op: "in", values: ["ES", "PT"], negate: true },
      ],
      rolloutWeights: { [one]: 12_500, [three]: 0, [express]: 87_500 },
      rolloutContextKind: "organization",
      rolloutBucketBy: "plan",
    }),
    changed: ({ before: { rules } }) => ({
      rules: [
        rules[0],
        {
          _id: NEW,
          description: "Iberian beta users",
          clauses: [
            {
              _id: NEW,
              contextKind: "user",
              attribute: "segmentMatch",
              op: "segmentMatch",
              values: ["beta-testers"],
              negate: false,
            },
            { _id: NEW, contextKind: "user", attribute: "country", op: "in", values: ["ES", "PT"], negate: true },
          ],
          rollout: {
            variations: [
              { variation: 0, weight: 12_500 },
              { variation: 1, weight: 0 },
              { variation: 2, weight: 87_500 },
            ],
            contextKind: "organization",
            bucketBy: "plan",
          },
          trackEvents: false,
        },
        rules[1],
        rules[2],
      ],
    }),
  },
  {
    kind: "addRule",
    form: "beforeRuleId, op and values, rolloutWeights",
    written: ({ rules: [italians], variations: [one, , express] }) =>
      `addRule: { beforeRuleId: ${italians}, clauses: [{ attribute: steps, op: lessThan, values: [3, 4.5], contextKind: device, negate: false }], rolloutWeights: { ${one}: 1, ${express}: 99999 } }`,
    sent: ({ rules: [italians], variations: [one, , express] }) => ({
      beforeRuleId: italians,
      clauses: [{ contextKind: "device", attribute: "steps", op: "lessThan", values: [3, 4.5], negate: false }],
      rolloutWeights: { [one]: 1, [express]: 99_999 },
    }),
    changed: ({ before: { rules } }) => ({
      rules: [
        {
          _id: NEW,
          clauses: [
            { _id: NEW, contextKind: "device", attribute: "steps", op: "lessThan", values: [3, 4.5], negate: false },
          ],
          rollout: {
            variations: [
              { variation: 0, weight: 1 },
              { variation: 2, weight: 99_999 },
            ],
          },
          trackEvents: false,
        },
        ...rules,
      ],
    }),
  },
  {
    kind: "addRule",
    form: "last, with a variation",
    written: () => "addRule: { clauses: [{ attribute: key, startsWith: [qa-] }], variation: Three pages }",
    sent: ({ variations: [, three] }) => ({
      clauses: [{ contextKind: "user", attribute: "key", op: "startsWith", values: ["qa-"], negate: false }],
      variationId: three,
    }),
    changed: ({ before: { rules } }) => ({
      rules: [
        ...rules,
        {
          _id: NEW,
          clauses: [
            { _id: NEW, contextKind: "user", attribute: "key", op: "startsWith", values: ["qa-"], negate: false },
          ],
          variation: 1,
          trackEvents: false,
        },
      ],
    }),
  },
];
