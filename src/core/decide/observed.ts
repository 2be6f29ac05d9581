import type { Compiled } from "../compile/compiled.ts";
import type { Change, Resource } from "../model/change/change.ts";
import type { Mark } from "../model/change/mark.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Failure } from "../model/failure.ts";
import type { JsonObject } from "../model/json.ts";
import type { ApprovalRequest } from "../model/live/approval-request.ts";
import type { Freeze } from "../model/policy.ts";

/** Where a pull request stands, as far as its changes care. */
export type Stage = "open" | "draft" | "merged" | "closed";

/** A request that carries our mark for this pull request. */
export interface OurRequest {
  readonly request: ApprovalRequest;
  readonly mark: Mark;
  /** Digest of what it holds now: its instructions, or for a copy the source. */
  readonly heldDigest: string;
  /** Digest of the instructions that it holds now, whatever it is: for a copy those that the provider made of it. */
  readonly echoDigest: string;
}

/** What is known of a request that carries the mark of another pull request of the repository. */
export interface OtherRequest {
  readonly pullRequest: number;
  readonly change: string;
  readonly live: boolean;
  readonly completed: boolean;
}

/** Whom a request asks to review, and what it hands to the service that keeps the approvals. */
export interface Asking {
  /** Ids of members. */
  readonly members: readonly string[];
  /** Keys of teams. */
  readonly teams: readonly string[];
  readonly integrationConfig?: JsonObject;
}

/** Everything known about one resource of a pull request: what git wants, what the provider holds, what went wrong. */
export interface Observed {
  readonly resource: Resource;
  /** What git asks for; absent if the pull request does not, or no longer, change this resource. */
  readonly change?: Change;
  readonly requests: readonly OurRequest[];
  /** The requests of other pull requests of the repository for the same resource. */
  readonly others: readonly OtherRequest[];
  /** Live requests for the same resource that carry no mark of this repository: somebody asked in another way. */
  readonly strangers: readonly ApprovalRequest[];
  /**
   * SHA-256 of the instructions that the provider answered to a copy, by request id, as our comment remembers them. It
   * only ever speaks against a request.
   */
  readonly echoes: ReadonlyMap<string, string>;
  /** The freeze that its environment is in now; absent if it is in none. */
  readonly freeze?: Freeze;
  /** The later pull request, merged too, that asks for the very same change: then it is that one's business. */
  readonly successor?: number;
  /** True if an earlier run found after the merge that the flag already was as the document says; nothing is asked since. */
  readonly settled: boolean;
  /** Absent if it was not needed or not possible. */
  readonly compiled?: Compiled;
  /** Whom a new request asks, and what it hands on; absent where it was not looked up. */
  readonly asking?: Asking;
  /** What does not fit the live resource or the team's rules. */
  readonly diagnostics: readonly Diagnostic[];
  /** For a merged pull request: whether the tip of the base branch still holds this document. */
  readonly onBase: boolean;
  /** The world refused something about this resource. */
  readonly failure?: Failure;
  /** Who asked the provider, or did not, so that its requests are not known. */
  readonly unread: boolean;
}

/** What a run may write to a provider. */
export type Write = "create" | "withdraw" | "apply";

/** How the reviews of a request are counted. */
export interface ReviewRules {
  /** Members whose approval does not count, since the change is theirs: the pull request's author and committers. */
  readonly own: ReadonlySet<string>;
  /** GitHub logins of the author and committers of whom nobody said which member they are; empty if self-approval is allowed. */
  readonly unknown: readonly string[];
  /** True if a declined request may be applied where LaunchDarkly allows it. */
  readonly declinedMayApply: boolean;
  /** True if it is fine that the provider applies what is approved before the merge. */
  readonly autoApply: boolean;
}

/** What holds for all resources of a run. */
export interface Setting {
  readonly pullRequest: number;
  readonly stage: Stage;
  /** Unix milliseconds. */
  readonly now: number;
  readonly review: ReviewRules;
  /** GitHub logins by member id, as far as the config says who is who. */
  readonly people: ReadonlyMap<string, string>;
  readonly allowed: ReadonlySet<Write>;
  /** Why nothing is requested though the stage would allow it, e.g. "The pull request is a draft."; absent otherwise. */
  readonly planOnly?: string;
}

/** One thing to do at the provider. */
export type Action =
  | { readonly do: "create"; readonly change: Change; readonly compiled: Compiled; readonly asking: Asking }
  | { readonly do: "withdraw"; readonly request: ApprovalRequest; readonly why: string }
  | { readonly do: "apply"; readonly request: ApprovalRequest };

/** The word for how a change, or a run, stands. */
export type Result =
  | "failed"
  | "refused"
  | "invalid"
  | "declined"
  | "pending"
  | "approved"
  | "applied"
  | "valid"
  | "none";

const FROM_WORST: readonly Result[] = [
  "failed",
  "refused",
  "invalid",
  "declined",
  "pending",
  "approved",
  "applied",
  "valid",
  "none",
];

/** The worst of several results; `none` if there are none. */
export function worstOf(results: readonly Result[]): Result {
  return FROM_WORST.find((result) => results.includes(result)) ?? "none";
}

/** What a check run will say about one resource. A conclusion of null means in progress. */
export interface Verdict {
  readonly result: Result;
  readonly conclusion: "success" | "failure" | "cancelled" | null;
  /** A few words, e.g. "1 of 2 approvals". */
  readonly title: string;
  /** Sentences for the reader; they may quote the provider: escape them for the sink. */
  readonly reason: string;
  /** The request that it speaks of. */
  readonly request?: ApprovalRequest;
}
