import type { Json } from "../../../src/core/model/json.ts";
import { type Account, type Project, type StoredState, stateKey } from "../account/account.ts";
import type { FlagRep, RuleRep, VariantRep } from "../representations.ts";
import { type Context, fitConditions } from "./conditions.ts";
import { murmur3 } from "./murmur3.ts";

/** What a user gets, and why, in FeatureSignals' words. */
export interface Evaluation {
  readonly value: Json;
  readonly reason:
    | "NOT_FOUND"
    | "DISABLED"
    | "PREREQUISITE_FAILED"
    | "TARGETED"
    | "ROLLOUT"
    | "VARIANT"
    | "FALLTHROUGH";
}

/** Where a user stands in every rollout of a flag: 0 to 9999, in basis points. */
export function bucketOf(flag: string, user: string): number {
  return murmur3(`${flag}.${user}`) % 10_000;
}

/** What a context gets of a flag in an environment, by slug. */
export function evaluate(
  account: Account,
  project: Project,
  { flag: key, environment }: { readonly flag: string; readonly environment: string },
  context: Context,
  above: readonly string[] = [],
): Evaluation {
  const flag = project.flags.get(key);
  if (flag === undefined) return { value: null, reason: "NOT_FOUND" };
  const state = account.states.get(stateKey(flag.id, project.environments.get(environment)?.id ?? ""));
  if (state === undefined || !state.enabled) return { value: flag.default_value, reason: "DISABLED" };
  const passes = (needed: string) => {
    if (above.includes(needed) || needed === key) return false;
    const { value, reason } = evaluate(account, project, { flag: needed, environment }, context, [...above, key]);
    return reason !== "NOT_FOUND" && reason !== "DISABLED" && value !== false;
  };
  if (!(flag.prerequisites ?? []).every(passes)) return { value: flag.default_value, reason: "PREREQUISITE_FAILED" };
  return evaluateRules(project, flag, state, context) ?? evaluateDefault(flag, state, context);
}

/** The first rule that fits and whose percentage the user is in; one who is not goes on to the next rule. */
function evaluateRules(
  project: Project,
  flag: FlagRep,
  { rules }: StoredState,
  context: Context,
): Evaluation | undefined {
  const bucket = bucketOf(flag.key, context.key);
  const ordered = [...(rules ?? [])].sort((a, b) => a.priority - b.priority);
  const rule = ordered.find((one) => bucket < one.percentage && fitsRule(project, one, context));
  if (rule === undefined) return undefined;
  return { value: rule.value, reason: rule.percentage >= 10_000 ? "TARGETED" : "ROLLOUT" };
}

function evaluateDefault(flag: FlagRep, state: StoredState, context: Context): Evaluation {
  const own = state.default_value === undefined ? flag.default_value : state.default_value;
  const bucket = bucketOf(flag.key, context.key);
  if (state.percentage_rollout > 0) {
    const inside = bucket < state.percentage_rollout;
    return inside ? { value: own, reason: "ROLLOUT" } : { value: flag.default_value, reason: "FALLTHROUGH" };
  }
  if (flag.flag_type === "ab" && state.variants !== undefined) {
    return { value: variantAt(state.variants, bucket)?.value ?? null, reason: "VARIANT" };
  }
  return { value: own, reason: "FALLTHROUGH" };
}

/** The variant of a bucket; the last where the weights do not reach it. */
function variantAt(variants: readonly VariantRep[], bucket: number): VariantRep | undefined {
  let reached = 0;
  const found = variants.find(({ weight }) => {
    reached += weight;
    return bucket < reached;
  });
  return found ?? variants.at(-1);
}

/** True if one of the segments fits, where there are any, and the conditions do. A segment that is unknown never fits. */
function fitsRule(project: Project, rule: RuleRep, context: Context): boolean {
  const inSegment = (key: string) => {
    const segment = project.segments.get(key);
    return segment !== undefined && fitConditions(segment.rules, context, segment.match_type);
  };
  const { segment_keys = [], conditions, match_type } = rule;
  if (segment_keys.length > 0 && !segment_keys.some(inSegment)) return false;
  return fitConditions(conditions ?? [], context, match_type === "" ? "all" : match_type);
}
