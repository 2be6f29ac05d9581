import type { Observed, Result, Stage, Verdict } from "../core/decide/observed.ts";
import type { Resource } from "../core/model/change.ts";
import type { Diagnostic } from "../core/model/diagnostic.ts";
import type { Failure } from "../core/model/failure.ts";
import type { PullRequest } from "../core/model/pull-request.ts";
import type { Source } from "../core/parse/source.ts";
import type { Scope } from "../core/render/report.ts";

/** How one resource of a pull request stands at the end of a run. */
export interface ResourceOutcome {
  readonly observed: Observed;
  readonly verdict: Verdict;
  /** True if this run tried to write something for it, or would have and refused. */
  readonly tried: boolean;
}

/** How one pull request stands at the end of a run. */
export interface PullRequestOutcome {
  readonly pullRequest: PullRequest;
  readonly stage: Stage;
  readonly scope: Scope;
  readonly result: Result;
  readonly standings: readonly ResourceOutcome[];
  readonly diagnostics: readonly Diagnostic[];
  /** The change files that were read, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Sentences that hold for the whole pull request, e.g. that a token is missing. */
  readonly notices: readonly string[];
  /** The resources that a later run must look at, whatever the files then say. */
  readonly remembered: readonly Resource[];
  /** What could not be read or reported for the pull request as a whole. */
  readonly failures: readonly Failure[];
}

/** How a run over one or many pull requests ended. */
export interface Outcome {
  readonly result: Result;
  readonly pullRequests: readonly PullRequestOutcome[];
  /** Failures that belong to no pull request, or kept one from being looked at. */
  readonly failures: readonly Failure[];
  /** True if the run looked at whatever pull requests it found, rather than at those of its event. */
  readonly sweep: boolean;
}
