import type { Compiled } from "../compile/compile-change.ts";
import type { ApprovalRequest } from "../model/approval-request.ts";
import type { Change, Resource } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Failure } from "../model/failure.ts";
import type { Mark } from "../model/mark.ts";

/** Where a pull request stands, as far as its changes care. */
export type Stage = "open" | "draft" | "merged" | "closed";

/** A request that carries our mark for this pull request. */
export interface OurRequest {
  readonly request: ApprovalRequest;
  readonly mark: Mark;
  /** Digest of the instructions that it holds now. */
  readonly heldDigest: string;
}

/** What is known of a request that carries the mark of another pull request of the repository. */
export interface OtherRequest {
  readonly pullRequest: number;
  readonly change: string;
  readonly live: boolean;
  readonly completed: boolean;
}

/** Everything known about one resource of a pull request: what git wants, what the provider holds, what went wrong. */
export interface Observed {
  readonly resource: Resource;
  /** What git asks for; absent if the pull request does not, or no longer, change this resource. */
  readonly change?: Change;
  readonly requests: readonly OurRequest[];
  /** The requests of other pull requests of the repository for the same resource. */
  readonly others: readonly OtherRequest[];
  /** The later pull request, merged too, that asks for the very same change: then it is that one's business. */
  readonly successor?: number;
  /** Absent if it was not needed or not possible. */
  readonly compiled?: Compiled;
  /** What does not fit the live flag. */
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

/** What holds for all resources of a run. */
export interface Setting {
  readonly pullRequest: number;
  readonly stage: Stage;
  readonly allowed: ReadonlySet<Write>;
  /** Why nothing is requested though the stage would allow it, e.g. "The pull request is a draft."; absent otherwise. */
  readonly planOnly?: string;
}

/** One thing to do at the provider. */
export type Action =
  | { readonly do: "create"; readonly change: Change; readonly compiled: Compiled }
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
