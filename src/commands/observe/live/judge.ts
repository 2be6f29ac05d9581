import { compileChange } from "../../../core/compile/compile-change.ts";
import type { CompileResult, Live } from "../../../core/compile/compiled.ts";
import type { Asking, Observed } from "../../../core/decide/observed.ts";
import { isSatisfied, isSettled, pickRequest } from "../../../core/decide/pick-request.ts";
import type { Change, Resource } from "../../../core/model/change/change.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { ApprovalRequest, ApprovalSettings } from "../../../core/model/live/approval-request.ts";
import { integrationConfigOf } from "../../../core/policy/effective.ts";
import { reviewersOf } from "../../../core/policy/reviewers.ts";
import { autoApplyRule } from "../../../core/policy/rules/auto-apply-rule.ts";
import { unknownMemberRule } from "../../../core/policy/rules/unknown-member-rule.ts";
import { pastRule } from "../../../core/validate/past-rule.ts";
import type { Provider } from "../../../ports/provider.ts";
import type { World } from "../../world.ts";
import { createLiveReader } from "./read-live.ts";
import type { People } from "./read-people.ts";
import type { Looking } from "./rules.ts";
import { brokenRules, type Rules } from "./rules.ts";
import { tellWaiting } from "./tell-waiting.ts";

/** Compiles what a resource is asked to become, and holds it against the team's rules. */
export type Judge = (observed: Observed) => Promise<Observed>;

/** A judge that reads each flag, segment and environment once. A change that was decided upon is not judged again. */
export function createJudge(
  { host, sha256 }: World,
  provider: Provider,
  { pullRequest: { state }, rules, readWritten }: Looking,
  found: readonly Observed[],
  people: People,
): Judge {
  const readLive = createLiveReader(
    provider,
    found.flatMap(({ change }) => change ?? []),
  );
  const readSettings = createSettingsReader(provider);
  // After the merge nothing is applied too early any more.
  const minds = state !== "merged" && !people.review.autoApply;

  /** Where git and the live flag disagree, it must be said since when: that takes another question. */
  async function compile(change: Change, live: Live): Promise<CompileResult> {
    const result = compileChange(change, live, sha256);
    const drifted = !result.ok && result.diagnostics.some(({ code }) => code === "drifted-field");
    const writtenAt = drifted ? await readWritten(change) : undefined;
    return writtenAt === undefined ? result : compileChange(change, { ...live, writtenAt }, sha256);
  }

  /** What must be right for a request to be made; one that exists was made when it was. */
  async function unrequestable(change: Change): Promise<Diagnostic[]> {
    const settings = minds ? await readSettings(change.resource) : undefined;
    return [
      ...pastRule(change, rules.now),
      ...unknownMemberRule(change, rules, people.idOf),
      ...autoApplyRule(change, settings, rules),
    ];
  }

  /** What a request that exists says against itself. */
  const regrettable = (change: Change, { settings }: ApprovalRequest): Diagnostic[] =>
    minds ? autoApplyRule(change, settings, rules) : [];

  return async (observed) => {
    const { change, onBase, diagnostics } = observed;
    const gone = state === "merged" && !onBase;
    if (change === undefined || gone || isSettled(observed) || isSatisfied(observed)) return observed;
    const reading = diagnostics.length > 0 ? undefined : await readLive(change);
    if (reading === undefined) return { ...observed, diagnostics: [...diagnostics, ...brokenRules(change, rules)] };
    if ("diagnostic" in reading) {
      return { ...observed, diagnostics: [reading.diagnostic, ...brokenRules(change, rules)] };
    }
    const result = await compile(change, reading.live);
    const misfits = result.ok ? [] : await tellWaiting(host, observed.others, result.diagnostics);
    const broken = brokenRules(change, rules, result.ok ? result.compiled : undefined);
    const { same } = pickRequest(observed);
    const idle = result.ok && isSatisfied({ ...observed, compiled: result.compiled });
    const asked = same === undefined ? unrequestable : (one: Change) => regrettable(one, same.request);
    const faults = [...misfits, ...broken, ...(idle ? [] : await asked(change))];
    if (!result.ok || faults.length > 0) return { ...observed, diagnostics: faults };
    const settled = idle && state === "merged";
    return { ...observed, compiled: result.compiled, asking: askingOf(change, rules, people), settled };
  };
}

function askingOf(change: Change, { configs }: Rules, { idOf }: People): Asking {
  const { members, teams } = reviewersOf(change, configs);
  const integrationConfig = integrationConfigOf(configs, change.resource.environment);
  const found = members.flatMap((member) => idOf(member) ?? []);
  return {
    members: [...new Set(found)],
    teams,
    ...(integrationConfig === undefined ? {} : { integrationConfig }),
  };
}

/**
 * Reads what each environment, or all of them together, asks of approvals once. A token that may not see that is told by
 * the request itself, as soon as there is one.
 */
function createSettingsReader(provider: Provider): (resource: Resource) => Promise<ApprovalSettings | undefined> {
  const known = new Map<string, Promise<ApprovalSettings | undefined>>();
  return async (resource) => {
    const { environment, project } = resource;
    const key = JSON.stringify([project, environment, "segment" in resource]);
    const found = known.get(key) ?? provider.readApprovalSettings(resource).catch(asUnseen);
    known.set(key, found);
    return found;
  };
}

function asUnseen(error: unknown): undefined {
  if (error instanceof Failure && error.status === 403) return undefined;
  throw error;
}
