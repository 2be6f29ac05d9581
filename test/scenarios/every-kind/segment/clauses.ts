import { expect } from "vitest";
import type { SegmentRow } from "./row.ts";

const NEW: unknown = expect.any(String);

const EMAIL = { contextKind: "user", attribute: "email", op: "endsWith", values: ["@example.com"], negate: false };
const COUNTRY = { contextKind: "user", attribute: "country", op: "in", values: ["IT", "FR"], negate: false };
const GERMANY = { contextKind: "user", attribute: "country", op: "in", values: ["DE"], negate: true };

/** The segment with these conditions in the place of those of its first rule. */
function italians(clauses: (email: string, country: string) => unknown[]): SegmentRow["changed"] {
  return ({ clauses: [ids] }, { rules: [first, ...others] }) => ({
    rules: [{ ...first, clauses: clauses(ids?.[0] ?? "", ids?.[1] ?? "") }, ...others],
  });
}

/** Whom one rule of a segment matches. */
export const CLAUSES: readonly SegmentRow[] = [
  {
    kind: "addClauses",
    form: "an operator as the key",
    written: () =>
      "addClauses: { rule: Italian customers, clauses: [{ attribute: country, in: [DE], negate: true }, { segmentMatch: [wholesale] }] }",
    sent: ({ rules: [rule] }) => ({
      ruleId: rule,
      clauses: [
        GERMANY,
        { contextKind: "user", attribute: "segmentMatch", op: "segmentMatch", values: ["wholesale"], negate: false },
      ],
    }),
    changed: italians((email, country) => [
      { _id: email, ...EMAIL },
      { _id: country, ...COUNTRY },
      { _id: NEW, ...GERMANY },
      {
        _id: NEW,
        contextKind: "user",
        attribute: "segmentMatch",
        op: "segmentMatch",
        values: ["wholesale"],
        negate: false,
      },
    ]),
  },
  {
    kind: "addClauses",
    form: "ruleId, op and values",
    written: ({ rules: [rule] }) =>
      `addClauses: { ruleId: ${rule}, clauses: [{ attribute: country, op: in, values: [DE], negate: true }] }`,
    sent: ({ rules: [rule] }) => ({ ruleId: rule, clauses: [GERMANY] }),
    changed: italians((email, country) => [
      { _id: email, ...EMAIL },
      { _id: country, ...COUNTRY },
      { _id: NEW, ...GERMANY },
    ]),
  },
  {
    kind: "removeClauses",
    form: "by attribute",
    written: () => "removeClauses: { rule: Italian customers, clauses: [{ attribute: email }] }",
    sent: ({ rules: [rule], clauses: [ids] }) => ({ ruleId: rule, clauseIds: [ids?.[0] ?? ""] }),
    changed: italians((_, country) => [{ _id: country, ...COUNTRY }]),
  },
  {
    kind: "removeClauses",
    form: "clauseIds",
    written: ({ rules: [rule], clauses: [ids] }) => `removeClauses: { ruleId: ${rule}, clauseIds: [${ids?.[1]}] }`,
    sent: ({ rules: [rule], clauses: [ids] }) => ({ ruleId: rule, clauseIds: [ids?.[1] ?? ""] }),
    changed: italians((email) => [{ _id: email, ...EMAIL }]),
  },
  {
    kind: "updateClause",
    form: "by place",
    written: () =>
      "updateClause: { rule: Italian customers, replaces: { position: 2 }, clause: { attribute: country, in: [DE], negate: true } }",
    sent: ({ rules: [rule], clauses: [ids] }) => ({ ruleId: rule, clauseId: ids?.[1] ?? "", clause: GERMANY }),
    changed: italians((email) => [
      { _id: email, ...EMAIL },
      { _id: NEW, ...GERMANY },
    ]),
  },
  {
    kind: "updateClause",
    form: "clauseId",
    written: ({ rules: [rule], clauses: [ids] }) =>
      `updateClause: { ruleId: ${rule}, clauseId: ${ids?.[0]}, clause: { attribute: country, op: in, values: [DE], negate: true } }`,
    sent: ({ rules: [rule], clauses: [ids] }) => ({ ruleId: rule, clauseId: ids?.[0] ?? "", clause: GERMANY }),
    changed: italians((_, country) => [
      { _id: NEW, ...GERMANY },
      { _id: country, ...COUNTRY },
    ]),
  },
  {
    kind: "addValuesToClause",
    written: () => "addValuesToClause: { rule: Italian customers, clause: { attribute: country }, values: [SM, IT] }",
    sent: ({ rules: [rule], clauses: [ids] }) => {
      return { ruleId: rule, clauseId: ids?.[1] ?? "", values: ["SM", "IT"] };
    },
    changed: italians((email, country) => [
      { _id: email, ...EMAIL },
      { _id: country, ...COUNTRY, values: ["IT", "FR", "SM"] },
    ]),
  },
  {
    kind: "removeValuesFromClause",
    written: ({ rules: [rule], clauses: [ids] }) =>
      `removeValuesFromClause: { ruleId: ${rule}, clauseId: ${ids?.[1]}, values: [FR] }`,
    sent: ({ rules: [rule], clauses: [ids] }) => ({ ruleId: rule, clauseId: ids?.[1] ?? "", values: ["FR"] }),
    changed: italians((email, country) => [
      { _id: email, ...EMAIL },
      { _id: country, ...COUNTRY, values: ["IT"] },
    ]),
  },
];
