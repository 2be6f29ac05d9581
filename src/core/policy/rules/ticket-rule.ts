import type { Diagnostic } from "../../model/diagnostic.ts";
import { listNames, quote } from "../../render/words/did-you-mean.ts";
import { diagnosticOf, type PolicySubject, policiesOf } from "../policy-subject.ts";

/** `requireTicket`: a change names a ticket that is one of the prefixes, a hyphen and a number. */
export function ticketRule(subject: PolicySubject): Diagnostic[] {
  const { ticket } = subject.change;
  return policiesOf(subject).flatMap(([environment, { requireTicket = [] }]) => {
    const [example] = requireTicket;
    if (example === undefined || requireTicket.some((prefix) => isTicketOf(prefix, ticket))) return [];
    const asked = `requireTicket of ${quote(environment)} asks for`;
    const prefixes = listNames(requireTicket);
    const message =
      ticket === undefined
        ? `The change names no ticket, but ${asked} one that begins with ${prefixes}.`
        : `Ticket ${quote(ticket)} is none that ${asked}: they begin with ${prefixes}.`;
    return diagnosticOf(subject, {
      code: "policy-ticket",
      pointer: ticket === undefined ? [] : ["ticket"],
      part: "value",
      message,
      cure: `Write a ticket such as "ticket: ${example}-123".`,
      rule: `policy.environments.${environment}.requireTicket`,
    });
  });
}

function isTicketOf(prefix: string, ticket: string | undefined): boolean {
  return ticket?.startsWith(`${prefix}-`) === true && /^[0-9]+\b/.test(ticket.slice(prefix.length + 1));
}
