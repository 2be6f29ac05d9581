import { expect } from "vitest";
import type { ConfigurationRep, RuleRep } from "../../../../emulators/launchdarkly/representations.ts";
import type { Row } from "./row.ts";

const NEW: unknown = expect.any(String);

/** The rules with other clauses in the rule of that place. */
function withClauses({ rules }: ConfigurationRep, place: number, change: (clauses: RuleRep["clauses"]) => unknown[]) {
  return { rules: rules.map((rule, index) => (index === place ? { ...rule, clauses: change(rule.clauses) } : rule)) };
}

/** Whom one rule matches. */
export const CLAUSES: readonly Row[] = [
  {
    kind: "addClauses",
    form: "two operators as keys",
    written: () =>
      "addClauses: { rule: Employees, clauses: [{ attribute: country, in: [IT, DE] }, { segmentMatch: [badge-holders], negate: true }] }",
    sent: ({ rules: [, employees] }) => ({
      ruleId: employees,
      clauses: [
        { contextKind: "user", attribute: "country", op: "in", values: ["IT", "DE"], negate: false },
        { contextKind: "user", attribute: "segmentMatch", op: "segmentMatch", values: ["badge-holders"], negate: true },
      ],
    }),
    changed: ({ before }) =>
      withClauses(before, 1, (clauses) => [
        ...clauses,
        { _id: NEW, contextKind: "user", attribute: "country", op: "in", values: ["IT", "DE"], negate: false },
        {
          _id: NEW,
          contextKind: "user",
          attribute: "segmentMatch",
          op: "segmentMatch",
          values: ["badge-holders"],
          negate: true,
        },
      ]),
  },
  {
    kind: "addClauses",
    form: "ruleId, op and values",
    written: ({ rules: [, , last] }) =>
      `addClauses: { ruleId: ${last}, clauses: [{ attribute: beta, op: in, values: [true], contextKind: device }] }`,
    sent: ({ rules: [, , last] }) => ({
      ruleId: last,
      clauses: [{ contextKind: "device", attribute: "beta", op: "in", values: [true], negate: false }],
    }),
    changed: ({ before }) =>
      withClauses(before, 2, (clauses) => [
        ...clauses,
        { _id: NEW, contextKind: "device", attribute: "beta", op: "in", values: [true], negate: false },
      ]),
  },
  {
    kind: "removeClauses",
    form: "by attribute",
    written: () => "removeClauses: { rule: Employees, clauses: [{ attribute: plan }] }",
    sent: ({ rules: [, employees], clauses }) => ({ ruleId: employees, clauseIds: [clauses[1]?.[1] ?? ""] }),
    changed: ({ before }) => withClauses(before, 1, ([email]) => [email]),
  },
  {
    kind: "removeClauses",
    form: "ruleId and clauseIds",
    written: ({ rules: [italians], clauses }) =>
      `removeClauses: { ruleId: ${italians}, clauseIds: [${clauses[0]?.[0]}] }`,
    sent: ({ rules: [italians], clauses }) => ({ ruleId: italians, clauseIds: [clauses[0]?.[0] ?? ""] }),
    changed: ({ before }) => withClauses(before, 0, ([, country]) => [country]),
  },
  {
    kind: "updateClause",
    form: "by place",
    written: () =>
      "updateClause: { rule: Employees, replaces: { position: 2 }, clause: { attribute: plan, in: [paid], contextKind: organization } }",
    sent: ({ rules: [, employees], clauses }) => ({
      ruleId: employees,
      clauseId: clauses[1]?.[1] ?? "",
      clause: { contextKind: "organization", attribute: "plan", op: "in", values: ["paid"], negate: false },
    }),
    changed: ({ before }) =>
      withClauses(before, 1, ([email]) => [
        email,
        { _id: NEW, contextKind: "organization", attribute: "plan", op: "in", values: ["paid"], negate: false },
      ]),
  },
  {
    kind: "updateClause",
    form: "ruleId and clauseId",
    written: ({ rules: [italians], clauses }) =>
      `updateClause: { ruleId: ${italians}, clauseId: ${clauses[0]?.[1]}, clause: { attribute: country, op: in, values: [CH], negate: true } }`,
    sent: ({ rules: [italians], clauses }) => ({
      ruleId: italians,
      clauseId: clauses[0]?.[1] ?? "",
      clause: { contextKind: "user", attribute: "country", op: "in", values: ["CH"], negate: true },
    }),
    changed: ({ before }) =>
      withClauses(before, 0, ([segment]) => [
        segment,
        { _id: NEW, contextKind: "user", attribute: "country", op: "in", values: ["CH"], negate: true },
      ]),
  },
  {
    kind: "addValuesToClause",
    form: "by attribute",
    written: () => "addValuesToClause: { rule: Italian beta users, clause: { attribute: country }, values: [ES, PT] }",
    sent: ({ rules: [italians], clauses }) => {
      return { ruleId: italians, clauseId: clauses[0]?.[1] ?? "", values: ["ES", "PT"] };
    },
    changed: ({ before }) =>
      withClauses(before, 0, ([segment, country]) => [segment, { ...country, values: ["IT", "FR", "ES", "PT"] }]),
  },
  {
    kind: "addValuesToClause",
    form: "ruleId and clauseId",
    written: ({ rules: [italians], clauses }) =>
      `addValuesToClause: { ruleId: ${italians}, clauseId: ${clauses[0]?.[0]}, values: [early-birds] }`,
    sent: ({ rules: [italians], clauses }) => {
      return { ruleId: italians, clauseId: clauses[0]?.[0] ?? "", values: ["early-birds"] };
    },
    changed: ({ before }) =>
      withClauses(before, 0, ([segment, country]) => [
        { ...segment, values: ["beta-testers", "early-birds"] },
        country,
      ]),
  },
  {
    kind: "removeValuesFromClause",
    written: () => "removeValuesFromClause: { rule: Italian beta users, clause: { position: 2 }, values: [FR] }",
    sent: ({ rules: [italians], clauses }) => ({ ruleId: italians, clauseId: clauses[0]?.[1] ?? "", values: ["FR"] }),
    changed: ({ before }) => withClauses(before, 0, ([segment, country]) => [segment, { ...country, values: ["IT"] }]),
  },
];
