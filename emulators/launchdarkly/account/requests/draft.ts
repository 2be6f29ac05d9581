import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import { isObject, type Json } from "../../../../src/core/model/json.ts";
import type { ApprovalRequestRep } from "../../approval-representations.ts";
import type { Account, Actor } from "../account.ts";
import type { Target } from "../change/target.ts";
import { checkedMembers, checkedTeams } from "../members.ts";
import { invalidRequest } from "../refusal.ts";
import { checkIntegrationConfig, openCounterpart } from "./external.ts";
import { previewChange } from "./preview-change.ts";
import { settingsForTarget } from "./settings.ts";
import type { StoredRequest } from "./stored-request.ts";

const LONGEST_DESCRIPTION = 5000;

/** What a request says beside its body. */
export interface Filing {
  readonly by: Actor;
  readonly resourceId: string;
  readonly schedulable: boolean;
  /** Present if it copies a flag. */
  readonly source?: NonNullable<ApprovalRequestRep["source"]>;
}

/** Makes an approval request from the body of a create, or throws LaunchDarkly's 400. */
export function createRequest(account: Account, target: Target, body: Json | undefined, filing: Filing): StoredRequest {
  if (!isObject(body)) throw invalidRequest("Invalid request body");
  const settings = structuredClone(settingsForTarget(account, target));
  // The endpoint for copies has no field for it.
  if (filing.source === undefined) checkIntegrationConfig(settings, body.integrationConfig);
  const integrationMetadata = openCounterpart(account, settings);
  const instructions = checkedInstructions(account, target, body.instructions);
  const executionDate = filing.schedulable ? checkedDate(account, body.executionDate) : undefined;
  const id = account.newHex();
  const stored: StoredRequest = {
    target,
    settings,
    resourceId: filing.resourceId,
    requestor: filing.by,
    teams: checkedTeams(account, body.notifyTeamKeys),
    ...(body.comment === undefined ? {} : { comment: checkedText(body.comment, "comment") }),
    rep: {
      _id: id,
      _version: 1,
      creationDate: account.now(),
      serviceKind: settings.serviceKind,
      ...("memberId" in filing.by ? { requestorId: filing.by.memberId } : {}),
      description: checkedDescription(body.description),
      reviewStatus: "pending",
      allReviews: [],
      notifyMemberIds: checkedMembers(account, body.notifyMemberIds),
      status: "pending",
      instructions,
      conflicts: [],
      ...(executionDate === undefined ? {} : { executionDate }),
      ...(typeof body.operatingOnId === "string" ? { operatingOnId: body.operatingOnId } : {}),
      ...(integrationMetadata === undefined ? {} : { integrationMetadata }),
      ...(filing.source === undefined ? {} : { source: filing.source }),
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
