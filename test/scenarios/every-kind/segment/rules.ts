import { expect } from "vitest";
import type { SegmentRow } from "./row.ts";

const NEW: unknown = expect.any(String);

/** The rules of a segment, apart from their conditions. */
export const RULES: readonly SegmentRow[] = [
  {
    kind: "addRule",
    form: "a percentage",
    written: () =>
      "addRule: { description: A tenth of Spain, clauses: [{ attribute: country, in: [ES] }, { segmentMatch: [wholesale], negate: true }], percentage: 12.345%, rolloutContextKind: user, bucketBy: email }",
    sent: () => ({
      description: "A tenth of Spain",
      clauses: [
        { contextKind: "user", attribute: "country", op: "in", values: ["ES"], negate: false },
        { contextKind: "user", attribute: "segmentMatch", op: "segmentMatch", values: ["wholesale"], negate: true },
      ],
      weight: 12_345,
      rolloutContextKind: "user",
      bucketBy: "email",
    }),
    changed: (_, { rules }) => ({
      rules: [
        ...rules,
        {
          _id: NEW,
          description: "A tenth of Spain",
          clauses: [
            { _id: NEW, contextKind: "user", attribute: "country", op: "in", values: ["ES"], negate: false },
            {
              _id: NEW,
              contextKind: "user",
              attribute: "segmentMatch",
              op: "segmentMatch",
              values: ["wholesale"],
              negate: true,
            },
          ],
          weight: 12_345,
          rolloutContextKind: "user",
          bucketBy: "email",
        },
      ],
    }),
  },
  {
    kind: "addRule",
    form: "everybody, op and values",
    written: () => "addRule: { clauses: [{ attribute: plan, op: in, values: [paid], contextKind: organization }] }",
    sent: () => ({
      clauses: [{ contextKind: "organization", attribute: "plan", op: "in", values: ["paid"], negate: false }],
    }),
    changed: (_, { rules }) => ({
      rules: [
        ...rules,
        {
          _id: NEW,
          clauses: [
            { _id: NEW, contextKind: "organization", attribute: "plan", op: "in", values: ["paid"], negate: false },
          ],
        },
      ],
    }),
  },
  {
    kind: "removeRule",
    form: "by its description",
    written: () => "removeRule: { rule: A fifth of the trials }",
    sent: ({ rules: [, trials] }) => ({ ruleId: trials }),
    changed: (_, { rules }) => ({ rules: [rules[0], rules[2]] }),
  },
  {
    kind: "removeRule",
    form: "ruleId",
    written: ({ rules: [, , last] }) => `removeRule: { ruleId: ${last} }`,
    sent: ({ rules: [, , last] }) => ({ ruleId: last }),
    changed: (_, { rules }) => ({ rules: [rules[0], rules[1]] }),
  },
  {
    kind: "reorderRules",
    form: "by description and place",
    written: () => "reorderRules: { rules: [{ position: 3 }, Italian customers, A fifth of the trials] }",
    sent: ({ rules: [italians, trials, last] }) => ({ ruleIds: [last, italians, trials] }),
    changed: (_, { rules }) => ({ rules: [rules[2], rules[0], rules[1]] }),
  },
  {
    kind: "reorderRules",
    form: "ruleIds",
    written: ({ rules: [italians, trials, last] }) => `reorderRules: { ruleIds: [${trials}, ${italians}, ${last}] }`,
    sent: ({ rules: [italians, trials, last] }) => ({ ruleIds: [trials, italians, last] }),
    changed: (_, { rules }) => ({ rules: [rules[1], rules[0], rules[2]] }),
  },
  {
    kind: "updateRuleDescription",
    written: () => "updateRuleDescription: { rule: { position: 3 }, description: New versions }",
    sent: ({ rules: [, , last] }) => ({ ruleId: last, description: "New versions" }),
    changed: (_, { rules }) => ({ rules: [rules[0], rules[1], { ...rules[2], description: "New versions" }] }),
  },
  {
    kind: "updateRuleRolloutAndContextKind",
    form: "a percentage, which keeps what it goes by",
    written: () =>
      "updateRuleRolloutAndContextKind: { rule: A fifth of the trials, percentage: 40%, contextKind: organization }",
    sent: ({ rules: [, trials] }) => ({ ruleId: trials, weight: 40_000, contextKind: "organization" }),
    changed: (_, { rules }) => ({ rules: [rules[0], { ...rules[1], weight: 40_000 }, rules[2]] }),
  },
  {
    kind: "updateRuleRolloutAndContextKind",
    form: "a weight, for a rule that had none",
    written: ({ rules: [italians] }) =>
      `updateRuleRolloutAndContextKind: { ruleId: ${italians}, weight: 500, contextKind: user }`,
    sent: ({ rules: [italians] }) => ({ ruleId: italians, weight: 500, contextKind: "user" }),
    changed: (_, { rules }) => ({
      rules: [{ ...rules[0], weight: 500, rolloutContextKind: "user" }, rules[1], rules[2]],
    }),
  },
];
