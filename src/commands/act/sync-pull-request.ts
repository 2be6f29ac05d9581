import { decide } from "../../core/decide/decide.ts";
import { type Observed, type Result, type Setting, type Stage, worstOf } from "../../core/decide/observed.ts";
import { verdictOf } from "../../core/decide/verdict.ts";
import { type Resource, resourceName } from "../../core/model/change.ts";
import { Failure } from "../../core/model/failure.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import type { Provider } from "../../ports/provider.ts";
import { createHistory } from "../observe/history.ts";
import { observeResources, type Wanted } from "../observe/observe-resources.ts";
import type { ConfigReader } from "../observe/read-config.ts";
import { type Desired, readDesired } from "../observe/read-desired.ts";
import { readStanding, type Standing } from "../observe/read-standing.ts";
import type { PullRequestOutcome, ResourceOutcome } from "../outcome.ts";
import type { SyncOptions, World } from "../world.ts";
import { carryOut } from "./carry-out.ts";
import { ensureReported } from "./ensure-reported.ts";
import { type Limits, limitsOf, settingOf } from "./setting.ts";

/** Looks at one pull request afresh, does what its state calls for and reports it; doing it again changes nothing. */
export async function syncPullRequest(
  world: World,
  number: number,
  options: SyncOptions,
  readConfig: ConfigReader,
): Promise<PullRequestOutcome> {
  const { host, matchesGlob } = world;
  const pullRequest = await host.readPullRequest(number);
  const stage = stageOf(pullRequest);
  const history = createHistory(host, pullRequest, stage);
  const changed = await host.readChangedFiles(pullRequest);
  const config = await readConfig(pullRequest, changed, history);
  const globs = options.paths.length > 0 ? [options.paths] : config.paths;
  const files = changed.filter(({ path }) => globs.every((list) => list.some((glob) => matchesGlob(path, glob))));
  const desired = await readDesired(world, pullRequest, history, files);
  const plain = { pullRequest, stage, diagnostics: desired.diagnostics, sources: desired.sources, failures: [] };
  if (options.command === "validate") return validated(plain, desired);

  const standing = await readStanding(world, pullRequest, stage === "open" || stage === "draft" || files.length > 0);
  const wanted = wantedOf(desired, stage, standing.comment.resources);
  const limits = limitsOf(world, config, pullRequest, stage);
  const provider = limits.scope === "full" && wanted.length > 0 ? world.provider : undefined;
  const seen =
    provider === undefined
      ? unread(wanted, limits, stage)
      : await observeResources(world, provider, pullRequest, wanted);
  const setting = await settingOf(world, options, pullRequest, stage, desired, seen);
  const resources = await settle(world, provider, pullRequest, seen, setting);
  const diagnostics = [...desired.diagnostics, ...seen.flatMap((one) => one.diagnostics)];
  const results = resources.map(({ verdict }) => verdict.result);
  const result: Result = worstOf(diagnostics.length > 0 ? [...results, "invalid"] : results);
  const outcome: PullRequestOutcome = { ...plain, diagnostics, resources, result, ...limits };
  const ended = stage === "merged" || stage === "closed";
  const quiet = ended && (limits.scope === "elsewhere" || (wanted.length === 0 && standing.comment.id === undefined));
  return quiet ? outcome : reported(world, outcome, standing);
}

/** The outcome once it stands on the pull request; what GitHub refuses to take is said in the outcome instead. */
async function reported(world: World, outcome: PullRequestOutcome, standing: Standing): Promise<PullRequestOutcome> {
  try {
    await ensureReported(world, outcome, standing);
    return outcome;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // A fork's token may not write; that must not fail a run that was only able to validate.
    if (outcome.scope === "validated" && error.status === 403) {
      return { ...outcome, notices: [...outcome.notices, `${error.message} ${error.hint}`] };
    }
    return { ...outcome, result: worstOf([outcome.result, "failed"]), failures: [error] };
  }
}

function stageOf({ state, draft }: PullRequest): Stage {
  return state === "open" && draft ? "draft" : state;
}

function validated(
  plain: Omit<PullRequestOutcome, "scope" | "result" | "resources" | "notices">,
  desired: Desired,
): PullRequestOutcome {
  const setting: Setting = { stage: "open", allowed: new Set(), onUnapproved: "wait" };
  const resources = desired.changes.map((change): ResourceOutcome => {
    const observed: Observed = {
      resource: change.resource,
      change,
      requests: [],
      rivals: [],
      diagnostics: [],
      onBase: false,
      unread: true,
    };
    return { observed, verdict: verdictOf(observed, setting), tried: false };
  });
  const nothing = desired.sources.size === 0 && plain.diagnostics.length === 0;
  const result = plain.diagnostics.length > 0 ? "invalid" : nothing ? "none" : "valid";
  return { ...plain, scope: "validated", resources, result, notices: [] };
}

/** The resources that git names, then those that our comment remembers (a hint, never evidence). */
function wantedOf(desired: Desired, stage: Stage, remembered: readonly Resource[]): Wanted[] {
  const named = desired.changes.map(
    (change): Wanted => ({
      resource: change.resource,
      ...(stage === "closed" ? {} : { change }),
      onBase: desired.onBase.has(change),
    }),
  );
  const names = new Set(named.map(({ resource }) => resourceName(resource)));
  const others = remembered.filter((resource) => !names.has(resourceName(resource)));
  return [...named, ...others.map((resource) => ({ resource, onBase: false }))];
}

function unread(wanted: readonly Wanted[], { scope }: Limits, stage: Stage): Observed[] {
  const failure =
    stage === "merged" && scope === "validated"
      ? new Failure(
          "no-credentials",
          "The merged change was not applied: the input launchdarkly-access-token is missing.",
          {
            hint: "Give the merge job the token; a later run applies what was approved.",
          },
        )
      : undefined;
  return wanted
    .filter(({ change }) => change !== undefined)
    .map((one) => ({
      ...one,
      requests: [],
      rivals: [],
      diagnostics: [],
      unread: true,
      ...(failure === undefined ? {} : { failure }),
    }));
}

/** Decides, does and decides again; changes of a merged pull request one after another, the others at once. */
async function settle(
  world: World,
  provider: Provider | undefined,
  pullRequest: PullRequest,
  seen: readonly Observed[],
  setting: Setting,
): Promise<ResourceOutcome[]> {
  const one = async (observed: Observed): Promise<ResourceOutcome> => {
    const { actions, verdict } = decide(observed, setting);
    if (provider === undefined || actions.length === 0)
      return { observed, verdict, tried: triedToApply(observed, verdict.result, setting) };
    const after = await carryOut(world, provider, pullRequest, observed, actions);
    return { observed: after, verdict: verdictOf(after, setting), tried: true };
  };
  if (setting.stage !== "merged") return Promise.all(seen.map(one));
  const outcomes: ResourceOutcome[] = [];
  for (const observed of seen) outcomes.push(await one(observed));
  return outcomes;
}

function triedToApply({ failure }: Observed, result: Result, { stage, allowed }: Setting): boolean {
  return failure !== undefined || (stage === "merged" && result === "refused" && allowed.has("apply"));
}
