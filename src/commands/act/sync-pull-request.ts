import { type Stage, worstOf } from "../../core/decide/observed.ts";
import type { Resource } from "../../core/model/change/change.ts";
import { Failure } from "../../core/model/failure.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import { type Desired, NOTHING, readDesired } from "../observe/desired/read-desired.ts";
import { createHistory, type TipReader } from "../observe/history.ts";
import { createWrittenReader } from "../observe/live/read-written.ts";
import type { Rules } from "../observe/live/rules.ts";
import type { ConfigReader } from "../observe/read-config.ts";
import { readStanding } from "../observe/read-standing.ts";
import type { Sighting } from "../observe/sightings.ts";
import type { PullRequestOutcome } from "../outcome.ts";
import type { SyncOptions, World } from "../world.ts";
import { echoesOf, rememberedOf, settledOf } from "./report/remembering.ts";
import { reported, undecided } from "./report/report-outcome.ts";
import { tellGone } from "./report/tell-gone.ts";
import { nothing, validated } from "./report/unasked.ts";
import { type Limits, limitsOf, settingOf } from "./setting.ts";
import { observeAndSettle, wantedOf } from "./settle.ts";

/** What all pull requests of one run share. */
export interface Shared {
  readonly readTip: TipReader;
  readonly readConfig: ConfigReader;
  /** True if the provider was asked for everything that lives, so that nothing need be remembered by a comment. */
  readonly sweep: boolean;
}

/** Looks at one pull request afresh, does what its state calls for and reports it; doing it again changes nothing. */
export async function syncPullRequest(
  world: World,
  sighting: Sighting,
  options: SyncOptions,
  shared: Shared,
): Promise<PullRequestOutcome> {
  const pullRequest = await world.host.readPullRequest(sighting.pullRequest);
  const stage = pullRequest.state === "open" && pullRequest.draft ? "draft" : pullRequest.state;
  try {
    return await decided(world, pullRequest, stage, sighting.resources, options, shared);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return undecided(world, pullRequest, stage, error);
  }
}

async function decided(
  world: World,
  pullRequest: PullRequest,
  stage: Stage,
  sighted: readonly Resource[],
  options: SyncOptions,
  { readTip, readConfig, sweep }: Shared,
): Promise<PullRequestOutcome> {
  const { host, matchesGlob } = world;
  const history = createHistory(host, readTip, pullRequest, stage);
  const changed = await host.readChangedFiles(pullRequest);
  const config = await readConfig(pullRequest, changed, history);
  const globs = options.paths.length > 0 ? [options.paths] : config.paths;
  const isChangeFile = (path: string) => globs.every((list) => list.some((glob) => matchesGlob(path, glob)));
  const ended = stage === "merged" || stage === "closed";
  const plain = limitsOf(world, config, pullRequest, stage);
  const read = () => readDesired(world, history, changed, stage, isChangeFile);
  const { desired, limits } = await readOrLost(stage, plain, ended && plain.scope === "elsewhere" ? undefined : read);
  const { configs } = config;
  const rules: Rules = {
    configs,
    configPath: options.configPath,
    baseBranch: pullRequest.baseBranch,
    now: world.clock.now(),
  };
  const known = {
    pullRequest,
    stage,
    sources: desired.sources,
    failures: [],
    people: NOBODY,
    echoes: NOBODY,
    settled: NOTHING_SETTLED,
    scope: limits.scope,
    notices: [...limits.notices, ...desired.notices],
    telling: desired.notices.length > 0,
  };
  if (options.command === "validate") return validated(known, desired, rules);

  const asked = desired.changes.length + sighted.length > 0;
  if (sweep && ended && !asked && desired.diagnostics.length === 0) return nothing(known);
  const standing = await readStanding(world, pullRequest, !ended || asked);
  const hints = [...sighted, ...standing.remembered];
  const wanted = wantedOf(desired, stage, limits.scope, hints);
  const { echoes, settled } = standing;
  const readWritten = createWrittenReader(host, history, stage, desired);
  const looking = { pullRequest, history, rules, echoes, settled, readWritten };
  const { seen, settle } = await observeAndSettle(world, looking, stage, limits.scope, wanted);
  tellGone(world, pullRequest.number, standing.checkRuns, seen.observed);
  const setting = await settingOf(world, options, pullRequest, stage, desired, seen, rules);
  const standings = await settle(setting);
  const misfits = seen.observed.filter(({ onBase }) => stage !== "merged" || onBase).flatMap((one) => one.diagnostics);
  const diagnostics = stage === "closed" ? [] : [...new Set([...desired.diagnostics, ...misfits])];
  const results = standings.map(({ verdict }) => verdict.result);
  const outcome: PullRequestOutcome = {
    ...known,
    diagnostics,
    standings,
    result: worstOf(desired.diagnostics.length > 0 ? [...results, "invalid"] : results),
    remembered: rememberedOf(standings, limits, hints),
    people: seen.people?.logins ?? NOBODY,
    echoes: echoesOf(standings, echoes),
    settled: settledOf(standings, settled),
  };
  // Without credentials nothing is known of the requests of a closed pull request, so nothing is said of them.
  if (stage === "closed" && limits.scope === "validated") return outcome;
  const quiet = ended && standings.length === 0 && standing.comments.length === 0;
  return quiet ? outcome : reported(world, outcome, standing);
}

/** What git asks for; nothing, and a notice, where the merge is not to be found on the base branch any more. */
async function readOrLost(
  stage: Stage,
  limits: Limits,
  read: (() => Promise<Desired>) | undefined,
): Promise<{ desired: Desired; limits: Limits }> {
  if (read === undefined) return { desired: NOTHING, limits };
  try {
    const desired = await read();
    return { desired: stage === "closed" ? { ...desired, diagnostics: [] } : desired, limits };
  } catch (error) {
    const lost = error instanceof Failure && (error.code === "merge-commit-lost" || error.code === "base-branch-lost");
    if ((stage !== "merged" && stage !== "closed") || !lost) throw error;
    return { desired: NOTHING, limits: { ...limits, notices: [...limits.notices, `${error.message} ${error.hint}`] } };
  }
}

const NOBODY: ReadonlyMap<string, string> = new Map();
const NOTHING_SETTLED: ReadonlySet<string> = new Set();
