import { compileChange } from "../../../core/compile/compile-change.ts";
import type { Asking, Observed } from "../../../core/decide/observed.ts";
import { isSettled, pickRequest } from "../../../core/decide/pick-request.ts";
import type { Change, Resource } from "../../../core/model/change.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { ApprovalRequest, ApprovalSettings } from "../../../core/model/live/approval-request.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import { integrationConfigOf } from "../../../core/policy/effective.ts";
import { reviewersOf } from "../../../core/policy/reviewers.ts";
import { autoApplyRule } from "../../../core/policy/rules/auto-apply-rule.ts";
import { unknownMemberRule } from "../../../core/policy/rules/unknown-member-rule.ts";
import type { Sha256 } from "../../../core/validate/change-digest.ts";
import { pastRule } from "../../../core/validate/past-rule.ts";
import type { Provider } from "../../../ports/provider.ts";
import { createLiveReader } from "./read-live.ts";
import type { People } from "./read-people.ts";
import { brokenRules, type Rules } from "./rules.ts";

/** Compiles what a resource is asked to become, and holds it against the team's rules. */
export type Judge = (observed: Observed) => Promise<Observed>;

/** A judge that reads each flag, segment and environment once. A change that was decided upon is not judged again. */
export function createJudge(
  provider: Provider,
  { state }: PullRequest,
  found: readonly Observed[],
  rules: Rules,
  people: People,
  sha256: Sha256,
): Judge {
  const readLive = createLiveReader(
    provider,
    found.flatMap(({ change }) => change ?? []),
  );
  const readSettings = createSettingsReader(provider);
  // After the merge nothing is applied too early any more.
  const minds = state !== "merged" && !people.review.autoApply;

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
    if (change === undefined || gone || isSettled(observed)) return observed;
    const reading = diagnostics.length > 0 ? undefined : await readLive(change);
    if (reading === undefined) return { ...observed, diagnostics: [...diagnostics, ...brokenRules(change, rules)] };
    if ("diagnostic" in reading) {
      return { ...observed, diagnostics: [reading.diagnostic, ...brokenRules(change, rules)] };
    }
    const result = compileChange(change, reading.live, sha256);
    const misfits = result.ok ? [] : result.diagnostics;
    const broken = brokenRules(change, rules, result.ok ? result.compiled.configurations : undefined);
    const { same } = pickRequest(observed);
    const more = same === undefined ? await unrequestable(change) : regrettable(change, same.request);
    const faults = [...misfits, ...broken, ...more];
    if (!result.ok || faults.length > 0) return { ...observed, diagnostics: faults };
    return { ...observed, compiled: result.compiled, asking: askingOf(change, rules, people) };
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
