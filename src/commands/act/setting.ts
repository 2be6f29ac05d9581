import type { Observed, ReviewRules, Setting, Stage, Write } from "../../core/decide/observed.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import { reviewPolicyOf } from "../../core/policy/effective.ts";
import type { Desired } from "../observe/desired/read-desired.ts";
import type { Seen } from "../observe/live/observe-resources.ts";
import type { Rules } from "../observe/live/rules.ts";
import type { EffectiveConfig } from "../observe/read-config.ts";
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
  { provider }: World,
  { branches, edited, broken }: EffectiveConfig,
  { baseBranch }: PullRequest,
  stage: Stage,
): Limits {
  const notices =
    edited && stage !== "closed"
      ? [
          "This pull request edits the config; the edit counts after its merge. Before the merge its changes are held to the rules of today, at the merge to those and to the edited ones.",
        ]
      : [];
  if (broken !== undefined) notices.push(`Do not merge it like this, it would stop every change: ${broken}`);
  if (!branches.includes(baseBranch)) {
    const notice = `Pull requests into ${JSON.stringify(baseBranch)} are validated only: the config does not name that branch.`;
    return { scope: "elsewhere", notices: [...notices, notice] };
  }
  if (provider !== undefined) return { scope: "full", notices };
  const notice =
    "LaunchDarkly was not asked: the input launchdarkly-access-token is missing (pull requests from forks and Dependabot get no secrets).";
  return { scope: "validated", notices: [...notices, notice] };
}

/** Without knowing who is who nothing is applied: every resource carries the failure. */
const NOBODY_KNOWN: Omit<ReviewRules, "autoApply"> = { own: new Set(), unknown: [], declinedMayApply: false };

/** What holds for all changes of a pull request in this run. */
export async function settingOf(
  world: World,
  options: SyncOptions,
  pullRequest: PullRequest,
  stage: Stage,
  desired: Desired,
  { observed: seen, people }: Seen,
  { configs, now }: Rules,
): Promise<Setting> {
  const allowed = new Set(options.dryRun ? [] : WRITES[options.command]);
  const planOnly = await planOnlyOf(world, pullRequest, stage, desired, seen);
  const autoApply = reviewPolicyOf(configs).autoApply === "allow";
  const review = people?.review ?? { ...NOBODY_KNOWN, autoApply };
  return {
    pullRequest: pullRequest.number,
    stage,
    now,
    review,
    people: people?.logins ?? new Map(),
    allowed,
    ...(planOnly === undefined ? {} : { planOnly }),
  };
}

/** Why an open pull request is only planned; a merged one is settled change by change. */
async function planOnlyOf(
  world: World,
  pullRequest: PullRequest,
  stage: Stage,
  desired: Desired,
  seen: readonly Observed[],
): Promise<string | undefined> {
  if (stage === "draft")
    return "The pull request is a draft: the approval request follows when it is ready for review.";
  if (stage !== "open" || seen.length === 0) return undefined;
  if (desired.diagnostics.length > 0 || seen.some(({ diagnostics }) => diagnostics.length > 0)) {
    return "Something in the change files is invalid: nothing is requested or withdrawn until all of them are valid.";
  }
  if (!pullRequest.fork || (await world.host.readApprovers(pullRequest)).length > 0) return undefined;
  return "The pull request comes from a fork: the approval request follows once somebody with write permission has approved exactly this commit in GitHub.";
}
