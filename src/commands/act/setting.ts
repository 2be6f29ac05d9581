import type { Observed, Setting, Stage, Write } from "../../core/decide/observed.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import type { Config } from "../observe/read-config.ts";
import type { Desired } from "../observe/read-desired.ts";
import type { PullRequestOutcome } from "../outcome.ts";
import type { SyncOptions, World } from "../world.ts";

const WRITES: Readonly<Record<SyncOptions["command"], readonly Write[]>> = {
  auto: ["create", "withdraw", "apply"],
  validate: [],
  plan: [],
  request: ["create"],
  status: [],
  withdraw: ["withdraw"],
  apply: ["apply"],
};

/** How far a run may go with one pull request, and what to say about it. */
export type Limits = Pick<PullRequestOutcome, "scope" | "notices">;

/** How far a run may go, by base branch and credentials. */
export function limitsOf(
  world: World,
  { branches, edited }: Config,
  { baseBranch }: PullRequest,
  stage: Stage,
): Limits {
  const notices =
    edited && stage !== "closed"
      ? ["This pull request edits the config; the edit counts for later pull requests."]
      : [];
  if (!branches.includes(baseBranch)) {
    const notice = `Pull requests into ${JSON.stringify(baseBranch)} are validated only: the config does not name that branch.`;
    return { scope: "elsewhere", notices: [...notices, notice] };
  }
  if (world.provider !== undefined) return { scope: "full", notices };
  const notice =
    "LaunchDarkly was not asked: the input launchdarkly-access-token is missing (pull requests from forks and Dependabot get no secrets).";
  return { scope: "validated", notices: stage === "closed" ? [] : [...notices, notice] };
}

/** What holds for all changes of a pull request in this run. */
export async function settingOf(
  world: World,
  options: SyncOptions,
  pullRequest: PullRequest,
  stage: Stage,
  desired: Desired,
  seen: readonly Observed[],
): Promise<Setting> {
  const allowed = new Set(options.dryRun ? [] : WRITES[options.command]);
  const setting = { stage, allowed, onUnapproved: options.onUnapproved };
  const planOnly = await planOnlyOf(world, pullRequest, stage, desired, seen);
  return planOnly === undefined ? setting : { ...setting, planOnly };
}

async function planOnlyOf(
  world: World,
  pullRequest: PullRequest,
  stage: Stage,
  desired: Desired,
  seen: readonly Observed[],
): Promise<string | undefined> {
  const compiles = stage === "merged" || seen.every(({ diagnostics }) => diagnostics.length === 0);
  if (stage !== "closed" && (desired.diagnostics.length > 0 || !compiles)) {
    return "Something in the change files is invalid: nothing is requested, withdrawn or applied until all of them are valid.";
  }
  if (stage === "draft")
    return "The pull request is a draft: the approval request follows when it is ready for review.";
  if (stage !== "open" || !pullRequest.fork || seen.length === 0) return undefined;
  const approvers = await world.host.readApprovers(pullRequest);
  if (approvers.length > 0) return undefined;
  return "The pull request comes from a fork: the approval request follows once somebody with write permission has approved exactly this commit in GitHub.";
}
