import type { Result } from "../core/decide/observed.ts";
import type { Failure } from "../core/model/failure.ts";
import type { PullRequest } from "../core/model/pull-request.ts";
import type { Report, Standing } from "../core/render/report.ts";

/** How one resource of a pull request stands at the end of a run. */
export interface ResourceOutcome extends Standing {
  /** True if this run tried to write something for it, or would have and refused. */
  readonly tried: boolean;
}

/** How one pull request stands at the end of a run: all that is reported of it, and what could not be. */
export interface PullRequestOutcome extends Report {
  readonly pullRequest: PullRequest;
  readonly result: Result;
  readonly standings: readonly ResourceOutcome[];
  /** True if the files give something to tell, even where they ask for nothing. */
  readonly telling: boolean;
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
