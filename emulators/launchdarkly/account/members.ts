import type { Json } from "../../../src/core/model/json.ts";
import type { Account } from "./account.ts";
import { hexFor } from "./ids.ts";
import { invalidRequest } from "./refusal.ts";

/** LaunchDarkly's JSON of a member of an account. */
export interface MemberRep {
  readonly _id: string;
  readonly _links: Readonly<Record<string, { readonly href: string; readonly type: string }>>;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: string;
  readonly _pendingInvite: boolean;
  readonly _verified: boolean;
  readonly customRoles: readonly string[];
  readonly mfa: string;
  readonly _lastSeen: number;
  readonly creationDate: number;
}

/** A member to seed; a writer where nothing is said. */
export interface MemberSeed {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role?: "owner" | "admin" | "writer" | "reader";
}

/** The people of the default account; each has the address `<first name>@example.com`. */
export const DEFAULT_MEMBERS: readonly MemberSeed[] = [
  { id: hexFor("member ana"), email: "ana@example.com", firstName: "Ana", lastName: "Ruiz", role: "admin" },
  { id: hexFor("member ben"), email: "ben@example.com", firstName: "Ben", lastName: "Okafor" },
  { id: hexFor("member carla"), email: "carla@example.com", firstName: "Carla", lastName: "Winter" },
];

/** The keys of the teams of the default account. */
export const DEFAULT_TEAMS: readonly string[] = ["checkout-owners", "platform"];

const MOST_REVIEWERS = 10;
const JOINED_AT = Date.UTC(2025, 8, 1);

/** A member in LaunchDarkly's own JSON. */
export function seedMember({ id, role = "writer", ...names }: MemberSeed): MemberRep {
  return {
    _id: id,
    _links: { self: { href: `/api/v2/members/${id}`, type: "application/json" } },
    ...names,
    role,
    _pendingInvite: false,
    _verified: true,
    customRoles: [],
    mfa: "disabled",
    _lastSeen: JOINED_AT,
    creationDate: JOINED_AT,
  };
}

/** The ids of members to notify beside those who are notified already: ten at most in all, all of this account. */
export function checkedMembers(account: Account, value: Json | undefined, already: readonly string[] = []): string[] {
  if (value === undefined) return [];
  const ids = checkedNames(value, "notifyMemberIds", account.members);
  if (new Set([...already, ...ids]).size > MOST_REVIEWERS) {
    throw invalidRequest(`notifyMemberIds must list at most ${MOST_REVIEWERS} members`);
  }
  return ids.filter((id, index) => !already.includes(id) && ids.indexOf(id) === index);
}

/** The keys of teams to notify, all of this account. */
export function checkedTeams(account: Account, value: Json | undefined, already: readonly string[] = []): string[] {
  if (value === undefined) return [];
  return checkedNames(value, "notifyTeamKeys", account.teams).filter((key) => !already.includes(key));
}

function checkedNames(value: Json, name: string, known: { has(one: string): boolean }): string[] {
  if (!Array.isArray(value)) throw invalidRequest(`${name} must be a list`);
  return value.map((one) => {
    if (typeof one !== "string" || !known.has(one)) throw invalidRequest(`${name}: unknown ${JSON.stringify(one)}`);
    return one;
  });
}
