import type { Copy, Resource } from "../core/model/change/change.ts";
import type { ProviderName } from "../core/model/change/provider-name.ts";
import type { Instruction } from "../core/model/instructions/instruction.ts";
import type { JsonObject } from "../core/model/json.ts";
import type { ApprovalRequest, ApprovalSettings } from "../core/model/live/approval-request.ts";
import type { Flag } from "../core/model/live/flag.ts";
import type { Segment } from "../core/model/live/segment.ts";

/** Which name of the way to a resource the provider does not know, with the names that it does know. */
export interface Missing {
  readonly found: false;
  readonly missing: "project" | "environment" | "flag" | "segment";
  readonly name: string;
  /** The names that exist in its place; empty if the provider was not asked. */
  readonly candidates: readonly string[];
}

/** A flag, or what is missing on the way to it. */
export type FlagReading = { readonly found: true; readonly flag: Flag } | Missing;

/** Flags of one project, or what is missing on the way to them; a flag that the project lacks is absent. */
export type FlagsReading = { readonly found: true; readonly flags: readonly Flag[] } | Missing;

/** The keys of a project's environments, or what is missing on the way to them. */
export type EnvironmentsReading = { readonly found: true; readonly environments: readonly string[] } | Missing;

/** Who changed a flag in an environment, and when. */
export interface Edit {
  readonly flag: string;
  /** Unix milliseconds. */
  readonly at: number;
  /** The member's name or e-mail address, or the name of the token. */
  readonly by: string;
}

/** A segment, or what is missing on the way to it. */
export type SegmentReading = { readonly found: true; readonly segment: Segment } | Missing;

/** What a new approval request says. */
export interface RequestDraft {
  readonly resource: Resource;
  /** The title that reviewers see, the mark at its end; 5,000 characters at most. */
  readonly description: string;
  /** Empty for a copy. */
  readonly instructions: readonly Instruction[];
  /** Present for a copy: what to copy, and the version of the source environment that was looked at. */
  readonly copy?: Copy & { readonly version: number };
  readonly comment: string;
  /** Ids of members, ten at most. */
  readonly members: readonly string[];
  /** Keys of teams. */
  readonly teams: readonly string[];
  /** Unix milliseconds; only for a flag in an environment that is not copied. */
  readonly executeAt?: number;
  /** Passed through to the service that keeps the approvals. */
  readonly integrationConfig?: JsonObject;
}

/** A person of the provider's account. */
export interface Member {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
}

/** A flag service, as the loop needs it. Every method throws a `Failure` if the service cannot be asked or says no. */
export interface Provider {
  readonly name: ProviderName;
  /** Reads one flag with the named environments, or with all that it has. */
  readFlag(project: string, flag: string, environments: readonly string[] | "all"): Promise<FlagReading>;
  /**
   * Reads many flags with the named environments, by lists of 100 where that is fewer requests than one for each;
   * `progress` is told how many of how many have been read.
   */
  readFlags(
    project: string,
    flags: readonly string[] | "all",
    environments: readonly string[],
    progress?: (read: number, of: number) => void,
  ): Promise<FlagsReading>;
  readEnvironments(project: string): Promise<EnvironmentsReading>;
  /** The latest changes of the flags of an environment since then (Unix milliseconds), newest first, twenty at most; none if the token may not see them. */
  readEdits(project: string, environment: string, since: number): Promise<Edit[]>;
  readSegment(project: string, environment: string, segment: string): Promise<SegmentReading>;
  /** Every approval request of one resource, in no order, whatever its status; none if there is no such resource. */
  readRequests(resource: Resource): Promise<ApprovalRequest[]>;
  /** One approval request as it is now, with what the environment asks of approvals; undefined if it is gone. */
  readRequest(id: string, resource: Resource): Promise<ApprovalRequest | undefined>;
  /** Every pending or scheduled approval request that the token can see, each with its resource where it is one that changes can be about. */
  readOutstandingRequests(): Promise<{ readonly request: ApprovalRequest; readonly resource: Resource }[]>;
  /**
   * What an environment asks of the approvals of flags, or of segments; undefined if the account has none or does not say.
   * For all environments at once what the one asks that applies by itself, if any does.
   */
  readApprovalSettings(resource: Resource): Promise<ApprovalSettings | undefined>;
  /** The members with these e-mail addresses; an address that nobody has is absent. */
  readMembers(emails: readonly string[]): Promise<Member[]>;
  /** Creates an approval request. A `Failure` with `outcome: "unknown"` means that it may exist: read before the next try. */
  createRequest(draft: RequestDraft): Promise<ApprovalRequest>;
  /** Deletes an approval request; one that is gone already counts as withdrawn. */
  withdrawRequest(id: string): Promise<void>;
  /** Applies an approved request. A `Failure` with `outcome: "unknown"` means that it may have happened: read before the next try. */
  applyRequest(id: string, resource: Resource, comment: string): Promise<ApprovalRequest>;
}
