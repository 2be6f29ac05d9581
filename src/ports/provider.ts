import type { ApprovalRequest } from "../core/model/approval-request.ts";
import type { ProviderName, Resource } from "../core/model/change.ts";
import type { Flag } from "../core/model/flag.ts";
import type { Instruction } from "../core/model/instructions/instruction.ts";

/** A flag, or which name of the way to it the provider does not know, with the names that it does know. */
export type FlagReading =
  | { readonly found: true; readonly flag: Flag }
  | {
      readonly found: false;
      readonly missing: "project" | "environment" | "flag";
      readonly name: string;
      /** The names that exist in its place; empty if the provider was not asked. */
      readonly candidates: readonly string[];
    };

/** What a new approval request says. */
export interface RequestDraft {
  readonly resource: Resource;
  /** The title that reviewers see, the mark at its end; 5,000 characters at most. */
  readonly description: string;
  readonly instructions: readonly Instruction[];
  readonly comment: string;
}

/** A flag service, as the loop needs it. Every method throws a `Failure` if the service cannot be asked or says no. */
export interface Provider {
  readonly name: ProviderName;
  /** Reads one flag with the named environments. */
  readFlag(project: string, flag: string, environments: readonly string[]): Promise<FlagReading>;
  /** Every approval request of one flag in one environment, in no order, whatever its status; none if there is no such flag. */
  readRequests(resource: Resource): Promise<ApprovalRequest[]>;
  /** One approval request as it is now, with what the environment asks of approvals; undefined if it is gone. */
  readRequest(id: string, resource: Resource): Promise<ApprovalRequest | undefined>;
  /** Every pending or scheduled approval request that the token can see, each with its resource where it is a flag in an environment. */
  readOutstandingRequests(): Promise<{ readonly request: ApprovalRequest; readonly resource: Resource }[]>;
  /** Creates an approval request. A `Failure` with `outcome: "unknown"` means that it may exist: read before the next try. */
  createRequest(draft: RequestDraft): Promise<ApprovalRequest>;
  /** Deletes an approval request; one that is gone already counts as withdrawn. */
  withdrawRequest(id: string): Promise<void>;
  /** Applies an approved request. A `Failure` with `outcome: "unknown"` means that it may have happened: read before the next try. */
  applyRequest(id: string, resource: Resource, comment: string): Promise<ApprovalRequest>;
}
