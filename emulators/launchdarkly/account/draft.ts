import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import { isObject, type Json } from "../../../src/core/model/json.ts";
import { type Account, type Actor, findEnvironment, type StoredRequest } from "./account.ts";
import { previewChange, type Target } from "./flag-change.ts";
import { invalidRequest } from "./refusal.ts";

const LONGEST_DESCRIPTION = 5000;
const MOST_REVIEWERS = 10;

/** Makes an approval request from the body of a create, or throws LaunchDarkly's 400. */
export function createRequest(
  account: Account,
  target: Target,
  body: Json | undefined,
  more: { readonly by: Actor; readonly resourceId: string; readonly schedulable: boolean },
): StoredRequest {
  if (!isObject(body)) throw invalidRequest("Invalid request body");
  const instructions = checkedInstructions(account, target, body.instructions);
  const executionDate = more.schedulable ? checkedDate(account, body.executionDate) : undefined;
  const id = account.newHex();
  const stored: StoredRequest = {
    ...target,
    resourceId: more.resourceId,
    requestor: more.by,
    ...(body.comment === undefined ? {} : { comment: checkedText(body.comment, "comment") }),
    rep: {
      _id: id,
      _version: 1,
      creationDate: account.now(),
      serviceKind: findEnvironment(account, target.project, target.environment).approvalSettings.serviceKind,
      ...("memberId" in more.by ? { requestorId: more.by.memberId } : {}),
      description: checkedDescription(body.description),
      reviewStatus: "pending",
      allReviews: [],
      notifyMemberIds: checkedMembers(account, body.notifyMemberIds),
      status: "pending",
      instructions,
      conflicts: [],
      ...(executionDate === undefined ? {} : { executionDate }),
      ...(typeof body.operatingOnId === "string" ? { operatingOnId: body.operatingOnId } : {}),
      _links: { self: { href: `/api/v2/approval-requests/${id}`, type: "application/json" } },
    },
  };
  account.requests.set(id, stored);
  return stored;
}

/** The title of a request: some text, no longer than LaunchDarkly takes. */
export function checkedDescription(value: Json | undefined): string {
  const text = checkedText(value, "description");
  if (text === "" || text.length > LONGEST_DESCRIPTION) {
    throw invalidRequest(`description must have 1 to ${LONGEST_DESCRIPTION} characters`);
  }
  return text;
}

/** The ids of members to notify, ten at most, all of this account. */
export function checkedMembers(account: Account, value: Json | undefined): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MOST_REVIEWERS) {
    throw invalidRequest(`notifyMemberIds must list at most ${MOST_REVIEWERS} members`);
  }
  return value.map((one) => {
    if (typeof one !== "string" || !account.members.has(one)) throw invalidRequest("notifyMemberIds: unknown member");
    return one;
  });
}

/** Instructions that could be carried out now, or LaunchDarkly's 400. */
export function checkedInstructions(account: Account, target: Target, value: Json | undefined): Instruction[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidRequest("instructions must not be empty");
  const instructions = value.map((one) => {
    if (!isObject(one) || typeof one.kind !== "string") throw invalidRequest("every instruction needs a kind");
    return structuredClone(one) as Instruction;
  });
  const preview = previewChange(account, target, instructions);
  if (!preview.ok) throw invalidRequest(`${preview.instruction?.kind}: ${preview.reason}`);
  return instructions;
}

function checkedText(value: Json | undefined, name: string): string {
  if (typeof value !== "string") throw invalidRequest(`${name} must be a string`);
  return value;
}

function checkedDate(account: Account, value: Json | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidRequest("executionDate must be an integer");
  if (value <= account.now()) throw invalidRequest("executionDate must be in the future");
  return value;
}
