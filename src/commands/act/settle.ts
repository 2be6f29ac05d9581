import { decide } from "../../core/decide/decide.ts";
import type { Observed, Result, Setting, Stage } from "../../core/decide/observed.ts";
import { verdictOf } from "../../core/decide/verdict.ts";
import { isSegment, type Resource, resourceName } from "../../core/model/change/change.ts";
import { Failure } from "../../core/model/failure.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import type { Scope } from "../../core/render/report.ts";
import type { Provider } from "../../ports/provider.ts";
import type { Desired } from "../observe/desired/read-desired.ts";
import { observeResources, type Seen, type Wanted } from "../observe/live/observe-resources.ts";
import { brokenRules, type Looking, type Rules } from "../observe/live/rules.ts";
import type { ResourceOutcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { carryOut } from "./write/carry-out.ts";

/** What the provider is asked about, and what is only told. */
export interface WantedResources {
  readonly ask: readonly Wanted[];
  readonly tell: readonly Wanted[];
}

/** The resources that git names, then those that are only hinted at: their requests must go if the files do not say so. */
export function wantedOf(desired: Desired, stage: Stage, scope: Scope, hints: readonly Resource[]): WantedResources {
  const named = desired.changes.map(
    (change): Wanted => ({
      resource: change.resource,
      ...(stage === "closed" ? {} : { change }),
      onBase: desired.onBase.has(change),
      diagnostics: desired.faults.get(change) ?? [],
      ...(desired.unclear.has(change) ? { failure: desired.unclear.get(change) as Failure } : {}),
    }),
  );
  const hinted = distinct(hints).map((resource): Wanted => ({ resource, onBase: false }));
  const others = hinted.filter(({ resource }) => !named.some((one) => sameResource(one.resource, resource)));
  if (scope === "full") return { ask: [...named, ...others], tell: [] };
  const told = named.filter(({ change }) => change !== undefined);
  // Nothing is asked for from another branch; what was asked for before the pull request came here must go.
  return { ask: scope === "elsewhere" ? hinted : [], tell: told };
}

/** Reads what the provider holds, and returns how to settle it: decide, do, and decide again. */
export async function observeAndSettle(
  world: World,
  looking: Looking,
  stage: Stage,
  scope: Scope,
  { ask, tell }: WantedResources,
): Promise<{ seen: Seen; settle: (setting: Setting) => Promise<ResourceOutcome[]> }> {
  const { provider } = world;
  const { observed: asked, people } =
    provider === undefined || ask.length === 0
      ? { observed: [], people: undefined }
      : await observeResources(world, provider, looking, ask);
  const observed = [...asked, ...tell.map((one) => unread(one, stage, scope, looking.rules))];
  const settleAll = (setting: Setting) => settle(world, provider, looking.pullRequest, observed, setting);
  return { seen: { observed, people }, settle: settleAll };
}

function unread(wanted: Wanted, stage: Stage, scope: Scope, rules: Rules): Observed {
  const { diagnostics: known = [], ...rest } = wanted;
  const broken = rest.change === undefined || stage === "merged" ? [] : brokenRules(rest.change, rules);
  const diagnostics = [...known, ...broken];
  const nothing = { requests: [], others: [], strangers: [], echoes: new Map<string, string>(), settled: false };
  const plain: Observed = { ...rest, ...nothing, diagnostics, unread: true };
  if (stage !== "merged" || scope !== "validated") return plain;
  const message = "The merged change was not applied: the input launchdarkly-access-token is missing.";
  const hint = "Give the merge job the token; a later run applies what was approved.";
  return { ...plain, failure: new Failure("no-credentials", message, { hint }) };
}

/** Changes of a merged pull request one after another, segments first since flags may use them; the others at once. */
async function settle(
  world: World,
  provider: Provider | undefined,
  pullRequest: PullRequest,
  seen: readonly Observed[],
  setting: Setting,
): Promise<ResourceOutcome[]> {
  const one = async (observed: Observed): Promise<ResourceOutcome> => {
    const { actions, verdict } = decide(observed, setting);
    if (provider === undefined || actions.length === 0) {
      return { observed, verdict, tried: triedToApply(observed, verdict.result, setting) };
    }
    const done = await carryOut(world, provider, pullRequest, observed, actions);
    // Only its answer tells that a new request would be applied too early: then it goes at once.
    const again = done.failure === undefined ? decide(done, setting).actions : [];
    const regretted = again.filter((action) => action.do === "withdraw");
    const after = await carryOut(world, provider, pullRequest, done, regretted);
    return { observed: after, verdict: verdictOf(after, setting), tried: true };
  };
  if (setting.stage !== "merged") return Promise.all(seen.map(one));
  const outcomes = new Map<Observed, ResourceOutcome>();
  const segmentsFirst = [...seen].sort((a, b) => Number(isSegment(b.resource)) - Number(isSegment(a.resource)));
  for (const observed of segmentsFirst) outcomes.set(observed, await one(observed));
  return seen.map((observed) => outcomes.get(observed) as ResourceOutcome);
}

function triedToApply({ failure }: Observed, result: Result, { stage, allowed }: Setting): boolean {
  return failure !== undefined || (stage === "merged" && result === "refused" && allowed.has("apply"));
}

function sameResource(a: Resource, b: Resource): boolean {
  return a.provider === b.provider && resourceName(a) === resourceName(b);
}

function distinct(resources: readonly Resource[]): Resource[] {
  return resources.filter((one, index) => resources.findIndex((other) => sameResource(one, other)) === index);
}
