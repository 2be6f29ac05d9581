import type { ApprovalRequest, Review } from "../../../core/model/approval-request.ts";
import type { Resource } from "../../../core/model/change.ts";
import type { Instruction } from "../../../core/model/instructions/instruction.ts";
import { flagAddress, siteAddress } from "../address.ts";
import { parseResourceId, renderResourceId } from "../resource-id.ts";
import { count, list, member, name, object, optional, type Part, text, Unreadable, word } from "./narrow.ts";

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
  const least = optional(member(body, "approvalSettings"), (part) => optional(member(part, "minNumApprovals"), count));
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
    ...(least === undefined ? {} : { approvalsNeeded: Math.max(1, least) }),
    foreign: foreignParts(body, resource),
    url: siteAddress(optional(member(body, "_links"), object)?.site, baseUri) ?? flagAddress(resource, baseUri),
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

function foreignParts(body: Part, resource: Resource): string[] {
  const found: string[] = [];
  if (member(body, "operatingOnId").value !== undefined) found.push("an edit of a scheduled change");
  if (member(body, "source").value !== undefined) found.push("a copy from another environment");
  if (member(body, "customWorkflowMetadata").value !== undefined) found.push("a workflow");
  const id = optional(member(body, "resourceId"), text);
  const other = id === undefined ? resource : parseResourceId(id);
  if (other === undefined || renderResourceId(other) !== renderResourceId(resource))
    found.push(`another resource (${id})`);
  return found;
}

/** One page of a list of approval requests: those about a flag in an environment, and how many of all kinds there are. */
export interface RequestPage {
  readonly found: { readonly request: ApprovalRequest; readonly resource: Resource }[];
  /** Requests on this page, of every kind. */
  readonly length: number;
  /** Requests on all pages. */
  readonly total: number;
}

/** A page of the list of all approval requests; those about anything but a flag in an environment are left out. */
export function readRequestPage(body: Part, baseUri: URL): RequestPage {
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

/** The keys in a list of things that have one; nothing else of the list is kept. */
export function readKeys(body: Part): string[] {
  return list(member(body, "items")).map((item) => name(member(item, "key")));
}

/** Refuses an answer about another request than the one that was asked for. */
export function isAbout(request: ApprovalRequest, id: string): ApprovalRequest {
  if (request.id !== id) throw new Unreadable("_id", "the id that was asked for");
  return request;
}
