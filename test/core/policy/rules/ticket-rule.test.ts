import { expect, test } from "vitest";
import { ticketRule } from "../../../../src/core/policy/rules/ticket-rule.ts";
import { configOf, PROJECT_WIDE, subjectOf } from "../policy-subjects.ts";

const CONFIG = configOf({ requireTicket: ["SHOP", "WEB"] });

test.each(["SHOP-1234", "WEB-1", "SHOP-1234: the checkout", "SHOP-12/34"])("takes the ticket %s", (ticket) => {
  expect(ticketRule(subjectOf(CONFIG, { ticket }))).toEqual([]);
});

test.each(["shop-1", "SHOP", "SHOP-", "SHOP-x", "SHOP-1x", "XSHOP-1", " SHOP-1", "SHOP 1", "SHOPPING-1"])(
  "refuses the ticket %s at its value",
  (ticket) => {
    expect(ticketRule(subjectOf(CONFIG, { ticket }))).toEqual([
      {
        code: "policy-ticket",
        file: "flags/a.yaml",
        where: { document: 0, pointer: ["ticket"], part: "value" },
        message: `Ticket "${ticket}" is none that requireTicket of "production" asks for: they begin with "SHOP" and "WEB".`,
        hint: 'Write a ticket such as "ticket: SHOP-123". Whoever may merge a change of `policy.environments.production.requireTicket` in `.github/flag-gitops.yml` into "main" may waive it.',
      },
    ]);
  },
);

test("misses a ticket at the document", () => {
  expect(ticketRule(subjectOf(CONFIG))).toMatchObject([
    {
      where: { document: 0, pointer: [], part: "value" },
      message:
        'The change names no ticket, but requireTicket of "production" asks for one that begins with "SHOP" and "WEB".',
    },
  ]);
});

test("asks nothing of environments without the rule", () => {
  const resource = { ...PROJECT_WIDE.resource, environment: "staging" } as typeof PROJECT_WIDE.resource;
  expect(ticketRule(subjectOf(CONFIG, { resource }))).toEqual([]);
  expect(ticketRule(subjectOf(configOf({})))).toEqual([]);
});

test("holds a change of all environments to the rules of each", () => {
  const config = configOf({ production: { requireTicket: ["SHOP"] }, staging: { requireTicket: ["WEB"] } });
  const found = ticketRule(subjectOf(config, { ...PROJECT_WIDE, ticket: "WEB-1" }));
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('requireTicket of "production"')]);
});
