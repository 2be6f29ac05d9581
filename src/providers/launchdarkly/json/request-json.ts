import type { Resource } from "../../../core/model/change/change.ts";
import type { Instruction } from "../../../core/model/instructions/instruction.ts";
import { isObject } from "../../../core/model/json.ts";
import type { ApprovalRequest, ExternalApproval, Review } from "../../../core/model/live/approval-request.ts";
import { resourceAddress, siteAddress } from "../address.ts";
import { isSameResource, parseResourceId } from "../resource-id.ts";
import { count, list, member, name, object, optional, type Page, type Part, text, Unreadable, word } from "./narrow.ts";
import { OWN_SERVICE, readSettings } from "./settings-json.ts";

/**
 * An approval request as LaunchDarkly's API returns it. `resource` is what it should be about: another one is named in
 * `foreign`. Source: https://apidocs.launchdarkly.com/tag/Approvals, `ApprovalRequestResponse`.
 */
export function readRequest(body: Part, resource: Resource, baseUri: URL): ApprovalRequest {
  const createdAt = count(member(body, "creationDate"));
  const appliedAt = optional(member(body, "appliedDate"), count);
  const executeAt = optional(member(body, "executionDate"), count);
  const appliedBy =
    optional(member(body, "appliedByMemberId"), name) ?? optional(member(body, "appliedByServiceTokenId"), name);
  const asked = member(body, "approvalSettings");
  const settings = optional(asked, readSettings);
  const counted = settings !== undefined && member(asked, "minNumApprovals").value !== undefined;
  const source = optional(member(body, "source"), readSource);
  const integration = readIntegration(member(body, "integrationMetadata"));
  const requestor = optional(member(body, "requestorId"), text);
  return {
    id: name(member(body, "_id")),
    description: optional(member(body, "description"), text) ?? "",
    status: word(member(body, "status"), ["pending", "scheduled", "completed", "failed"]),
    reviewStatus: word(member(body, "reviewStatus"), ["pending", "approved", "declined"]),
    reviews: list(member(body, "allReviews")).map((part) => readReview(part, createdAt)),
    instructions: list(member(body, "instructions")).map(readInstruction),
    conflicts: list(member(body, "conflicts")).map(readConflict),
    createdAt,
    ...(appliedAt === undefined ? {} : { appliedAt }),
    ...(appliedBy === undefined ? {} : { appliedBy }),
    ...(executeAt === undefined ? {} : { executeAt }),
    foreign: foreignParts(body, resource),
    ...(source === undefined ? {} : { source }),
    ...(counted ? { approvalsNeeded: settings.minApprovals } : {}),
    ...(settings === undefined ? {} : { settings }),
    serviceKind: optional(member(body, "serviceKind"), text) || OWN_SERVICE,
    ...(integration === undefined ? {} : { integration }),
    ...(requestor ? { requestor } : {}),
    url: siteAddress(optional(member(body, "_links"), object)?.site, baseUri) ?? resourceAddress(resource, baseUri),
  };
}

/** An approval that names nobody cannot be counted as anybody's, so its kind is unknown; a decline stands all the same. */
function readReview(part: Part, createdAt: number): Review {
  const kind = word(member(part, "kind"), ["approve", "decline", "comment"]);
  const memberId = optional(member(part, "memberId"), text) || undefined;
  const serviceToken = optional(member(part, "serviceTokenId"), text) || undefined;
  const reviewer = serviceToken ?? memberId ?? "";
  return {
    kind: reviewer === "" && kind === "approve" ? "unknown" : kind,
    reviewer,
    byServiceToken: serviceToken !== undefined,
    at: optional(member(part, "creationDate"), count) ?? createdAt,
  };
}

function readInstruction(part: Part): Instruction {
  return { ...object(part), kind: name(member(part, "kind")) };
}

function readConflict(part: Part): string {
  const reason = optional(member(part, "reason"), text) ?? "";
  return reason === "" ? "LaunchDarkly reports a conflict and gives no reason" : reason;
}

/** LaunchDarkly calls it the key of a flag; it is the key of the environment that was sent. Source: `CopiedFromEnv`. */
function readSource(part: Part): NonNullable<ApprovalRequest["source"]> {
  const version = optional(member(part, "version"), count);
  return { environment: name(member(part, "key")), ...(version === undefined ? {} : { version }) };
}

/** What another service says is only shown, so nothing in it makes a request unreadable. Source: `IntegrationMetadata`. */
function readIntegration({ value }: Part): ExternalApproval | undefined {
  if (!isObject(value)) return undefined;
  const { externalId: id, externalStatus, externalUrl: url } = value;
  const status = isObject(externalStatus) ? externalStatus.display : undefined;
  const said = Object.entries({ id, status, url }).filter(([, one]) => typeof one === "string" && one !== "");
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** What an id of a resource can look like; anything else is not repeated. */
const QUOTABLE_ID = /^[\w.\-/:;,*]{1,300}$/;

function foreignParts(body: Part, resource: Resource): string[] {
  const found: string[] = [];
  if (member(body, "operatingOnId").value !== undefined) found.push("an edit of a scheduled change");
  if (member(body, "customWorkflowMetadata").value !== undefined) found.push("a workflow");
  const id = optional(member(body, "resourceId"), text);
  if (id !== undefined && !isSameResource(parseResourceId(id), resource)) {
    found.push(QUOTABLE_ID.test(id) ? `another resource (${id})` : "another resource");
  }
  return found;
}

/** An approval request and what it is about. */
export interface Filed {
  readonly request: ApprovalRequest;
  readonly resource: Resource;
}

/** A page of the list of all approval requests; those about anything that no change can be about are left out. */
export function readRequestPage(body: Part, baseUri: URL): Page<Filed> {
  const items = list(member(body, "items"));
  const found = items.flatMap((item) => {
    const resource = parseResourceId(optional(member(item, "resourceId"), text) ?? "");
    return resource === undefined ? [] : [{ request: readRequest(item, resource, baseUri), resource }];
  });
  return { found, length: items.length, total: count(member(body, "totalCount")) };
}

/** The list of the approval requests of one flag in one environment, which has no pages. */
export function readRequestList(body: Part, resource: Resource, baseUri: URL): ApprovalRequest[] {
  return list(member(body, "items")).map((item) => readRequest(item, resource, baseUri));
}

/** Refuses an answer about another request than the one that was asked for. */
export function isAbout(request: ApprovalRequest, id: string): ApprovalRequest {
  if (request.id !== id) throw new Unreadable("_id", "the id that was asked for");
  return request;
}
