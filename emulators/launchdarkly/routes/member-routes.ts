import type { Answer, Request } from "../../server.ts";
import type { Account } from "../account/account.ts";
import type { MemberRep } from "../account/members.ts";
import { invalidRequest } from "../account/refusal.ts";
import { type ApiRoute, json } from "./api-route.ts";
import { pageOf } from "./http/paging.ts";

type Test = (member: MemberRep, values: readonly string[]) => boolean;

/** The fields that the list can be filtered by; e-mail addresses are compared without regard to case, as mail does. */
const FIELDS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["email", ({ email }, emails) => emails.some((one) => one.toLowerCase() === email.toLowerCase())],
  ["id", ({ _id }, ids) => ids.includes(_id)],
  ["role", ({ role }, roles) => roles.includes(role) || (role === "owner" && roles.includes("admin"))],
  [
    "query",
    ({ email, firstName, lastName }, [words = ""]) =>
      `${email} ${firstName} ${lastName}`.toLowerCase().includes(words.toLowerCase()),
  ],
]);

/** The endpoint about the members of the account, which every token may ask. */
export const MEMBER_ROUTES: readonly ApiRoute[] = [{ method: "GET", path: "/api/v2/members", answer: listMembers }];

function listMembers(account: Account, http: Request): Answer {
  const lets = parseMemberFilter(http.query.get("filter") ?? "");
  return json(200, pageOf(http, [...account.members.values()].filter(lets)));
}

/** What a filter such as `query:smith,email:a@x.io|b@x.io` lets through; a field that is not known is a 400. */
function parseMemberFilter(text: string): (member: MemberRep) => boolean {
  const tests = text === "" ? [] : text.split(",").map(parseTerm);
  return (member) => tests.every((test) => test(member));
}

function parseTerm(term: string): (member: MemberRep) => boolean {
  const colon = term.indexOf(":");
  const test = FIELDS.get(term.slice(0, Math.max(0, colon)));
  if (test === undefined) throw invalidRequest(`filter is not understood: ${term}`);
  const values = term.slice(colon + 1).split("|");
  return (member) => test(member, values);
}
