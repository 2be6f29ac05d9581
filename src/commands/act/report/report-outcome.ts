import { type Stage, worstOf } from "../../../core/decide/observed.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import type { Standing } from "../../observe/read-standing.ts";
import type { PullRequestOutcome } from "../../outcome.ts";
import type { World } from "../../world.ts";
import { ensureReported } from "./ensure-reported.ts";

/** The outcome once it stands on the pull request; what GitHub refuses to take is said in the outcome instead. */
export async function reported(
  world: World,
  outcome: PullRequestOutcome,
  standing: Standing,
): Promise<PullRequestOutcome> {
  try {
    await ensureReported(world, outcome, standing);
    return outcome;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // A fork's token may not write; that must not fail a run that was only able to validate.
    if (outcome.scope === "validated" && error.status === 403) {
      const notice = "GitHub does not let this run write check runs or comments: its token may only read.";
      return { ...outcome, notices: [...outcome.notices, notice] };
    }
    return { ...outcome, result: worstOf([outcome.result, "failed"]), failures: [...outcome.failures, error] };
  }
}

/** A pull request that a failure kept from being decided: its check run must report all the same, and not as success. */
export async function undecided(
  world: World,
  pullRequest: PullRequest,
  stage: Stage,
  failure: Failure,
): Promise<PullRequestOutcome> {
  const outcome: PullRequestOutcome = {
    pullRequest,
    stage,
    scope: "undecided",
    result: "failed",
    standings: [],
    diagnostics: [],
    sources: new Map(),
    notices: [`${failure.message} ${failure.hint}`],
    remembered: [],
    people: new Map(),
    echoes: new Map(),
    settled: new Set(),
    telling: false,
    failures: [failure],
  };
  if (stage !== "open" && stage !== "draft") return outcome;
  try {
    return await reported(world, outcome, {
      comments: [],
      remembered: [],
      echoes: new Map(),
      settled: new Set(),
      checkRuns: await world.host.readCheckRuns(pullRequest.headSha),
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return outcome;
  }
}
