import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { Account, Actor } from "./account.ts";
import { resourceIdOf, type Target } from "./change/target.ts";
import { hexFor } from "./ids.ts";
import type { MemberRep } from "./members.ts";

type Links = Readonly<Record<string, { readonly href: string; readonly type: string }>>;

/** LaunchDarkly's JSON of an entry of the audit log. */
export interface AuditEntry {
  readonly _id: string;
  readonly _accountId: string;
  readonly _links: Links;
  /** Unix milliseconds. */
  readonly date: number;
  readonly accesses: readonly { readonly action: string; readonly resource: string }[];
  readonly kind: "flag" | "segment";
  readonly name: string;
  readonly description: string;
  readonly shortDescription: string;
  readonly member?: Pick<MemberRep, "_id" | "email" | "firstName" | "lastName">;
  readonly token?: { readonly _id: string; readonly name: string; readonly serviceToken: true };
  readonly titleVerb: string;
  readonly target: { readonly name: string; readonly resources: readonly string[] };
}

/** Writes down who changed a flag or a segment, and by what. */
export function recordChange(
  account: Account,
  target: Target,
  {
    by,
    name,
    instructions,
  }: { readonly by: Actor; readonly name: string; readonly instructions: readonly Instruction[] },
): void {
  const resource = resourceIdOf(target);
  const kinds = [...new Set(instructions.map(({ kind }) => kind))];
  const _id = hexFor(`audit ${account.audit.length}`);
  account.audit.push({
    _id,
    _accountId: hexFor("account"),
    _links: { self: { href: `/api/v2/auditlog/${_id}`, type: "application/json" } },
    date: account.now(),
    accesses: [...new Set(kinds.map(actionOf))].map((action) => ({ action, resource })),
    kind: "segment" in target ? "segment" : "flag",
    name,
    description: kinds.join(", "),
    shortDescription: "",
    ...whoOf(account, by),
    titleVerb: `changed by ${kinds.join(", ")}`,
    target: { name, resources: [resource] },
  });
}

function whoOf(account: Account, by: Actor): Pick<AuditEntry, "member" | "token"> {
  if ("serviceTokenId" in by) {
    const id = by.serviceTokenId;
    return { token: { _id: id, name: account.tokenNames.get(id) ?? "a token", serviceToken: true } };
  }
  const member = account.members.get(by.memberId);
  if (member === undefined) return {};
  const { _id, email, firstName, lastName } = member;
  return { member: { _id, email, firstName, lastName } };
}

/** The action of roles that an instruction falls under, by words in its kind. */
const ACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^turnFlag/, "updateOn"],
  [/OffVariation/, "updateOffVariation"],
  [/FallthroughTrackEvents|TrackEventsFallthrough/, "updateFlagFallthroughTrackEvents"],
  [/Fallthrough/, "updateFallthrough"],
  [/Prerequisite/, "updatePrerequisites"],
  [/DefaultVariation/, "updateFlagDefaultVariations"],
  [/^(add|remove|update)Variation$/, "updateFlagVariations"],
  [/Rule|Clause/, "updateRules"],
  [/TrackEvents/, "updateTrackEvents"],
  [/Included/, "updateIncluded"],
  [/Excluded/, "updateExcluded"],
];

function actionOf(kind: string): string {
  return ACTIONS.find(([words]) => words.test(kind))?.[1] ?? "updateTargets";
}
