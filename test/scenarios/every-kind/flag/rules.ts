import { expect } from "vitest";
import type { Row } from "./row.ts";

const NEW: unknown = expect.any(String);

/** The rules as a list. */
export const RULES: readonly Row[] = [
  {
    kind: "removeRule",
    form: "by its description",
    written: () => "removeRule: { rule: Employees }",
    sent: ({ rules: [, employees] }) => ({ ruleId: employees }),
    changed: ({ before: { rules } }) => ({ rules: [rules[0], rules[2]] }),
  },
  {
    kind: "removeRule",
    form: "ruleId",
    written: ({ rules: [italians] }) => `removeRule: { ruleId: ${italians} }`,
    sent: ({ rules: [italians] }) => ({ ruleId: italians }),
    changed: ({ before: { rules } }) => ({ rules: [rules[1], rules[2]] }),
  },
  {
    kind: "reorderRules",
    form: "by description and place",
    written: () => "reorderRules: { rules: [{ position: 3 }, Employees, Italian beta users] }",
    sent: ({ rules: [italians, employees, last] }) => ({ ruleIds: [last, employees, italians] }),
    changed: ({ before: { rules } }) => ({ rules: [rules[2], rules[1], rules[0]] }),
  },
  {
    kind: "reorderRules",
    form: "ruleIds",
    written: ({ rules: [italians, employees, last] }) =>
      `reorderRules: { ruleIds: [${employees}, ${italians}, ${last}] }`,
    sent: ({ rules: [italians, employees, last] }) => ({ ruleIds: [employees, italians, last] }),
    changed: ({ before: { rules } }) => ({ rules: [rules[1], rules[0], rules[2]] }),
  },
  {
    kind: "replaceRules",
    written: ({ variations: [one, three] }) =>
      `replaceRules: { rules: [{ description: Employees, clauses: [{ attribute: email, endsWith: ["@example.com"] }], variation: Express, trackEvents: true }, { clauses: [{ attribute: country, op: in, values: [IT] }], rolloutWeights: { ${one}: 40000, ${three}: 60000 }, rolloutBucketBy: email }] }`,
    sent: ({ variations: [one, three, express] }) => ({
      rules: [
        {
          description: "Employees",
          clauses: [
            { contextKind: "user", attribute: "email", op: "endsWith", values: ["@example.com"], negate: false },
          ],
          variationId: express,
          trackEvents: true,
        },
        {
          clauses: [{ contextKind: "user", attribute: "country", op: "in", values: ["IT"], negate: false }],
          rolloutWeights: { [one]: 40_000, [three]: 60_000 },
          rolloutBucketBy: "email",
        },
      ],
    }),
    changed: () => ({
      rules: [
        {
          _id: NEW,
          description: "Employees",
          clauses: [
            {
              _id: NEW,
              contextKind: "user",
              attribute: "email",
              op: "endsWith",
              values: ["@example.com"],
              negate: false,
            },
          ],
          variation: 2,
          trackEvents: true,
        },
        {
          _id: NEW,
          clauses: [{ _id: NEW, contextKind: "user", attribute: "country", op: "in", values: ["IT"], negate: false }],
          rollout: {
            variations: [
              { variation: 0, weight: 40_000 },
              { variation: 1, weight: 60_000 },
            ],
            bucketBy: "email",
          },
          trackEvents: false,
        },
      ],
    }),
  },
];
