import type { Json, JsonObject } from "../../model/json.ts";
import { FULL_WEIGHT } from "../../model/live/flag.ts";
import type { SegmentRule } from "../../model/live/segment.ts";
import { clauseContent } from "../rules/clauses.ts";
import { readNewRule, ruleKinds } from "../rules/rule-kinds.ts";
import { changePart, readFromRule, readRule } from "../rules/rule-step.ts";
import { readName, readOptionalText, refuse } from "../steps/parameters.ts";
import type { SegmentKind, SegmentStep } from "./step.ts";

/** The kinds that change the list of rules, or one rule apart from its conditions. */
export const SEGMENT_RULE_KINDS: Readonly<Record<string, SegmentKind>> = {
  ...ruleKinds("segment", ruleContent),
  addRule: (step) => {
    const rule = readSegmentRule(step);
    return {
      resource: { ...step.resource, rules: [...step.resource.rules, rule] },
      touched: [{ path: ["rules"], added: true, read: (view) => readFromRule(view, rule.id, ruleContent) }],
    };
  },
  updateRuleRolloutAndContextKind: (step) => {
    const weight = readWeight(step.parameters);
    const rolloutContextKind = readName(step.parameters, "contextKind");
    const rule: SegmentRule = { ...readRule(step), weight, rolloutContextKind };
    return changePart(step, rule, "rollout", rolloutContent);
  },
};

function readSegmentRule({ context, parameters }: SegmentStep): SegmentRule {
  const rule = readNewRule(context, parameters);
  const weight = parameters.weight === undefined ? null : readWeight(parameters);
  const rolloutContextKind = readOptionalText(parameters, "rolloutContextKind");
  const bucketBy = readOptionalText(parameters, "bucketBy");
  return {
    ...rule,
    weight,
    ...(weight === null || rolloutContextKind === undefined ? {} : { rolloutContextKind }),
    ...(bucketBy === undefined ? {} : { bucketBy }),
  };
}

function readWeight({ weight }: JsonObject): number {
  const fits = typeof weight === "number" && Number.isInteger(weight) && weight >= 0 && weight <= FULL_WEIGHT;
  return fits ? weight : refuse(`Parameter "weight" must be an integer from 0 to ${FULL_WEIGHT}.`);
}

/** What a rule says, its ids aside, as the effect records it. */
function ruleContent(rule: SegmentRule): Json {
  const { description, clauses } = rule;
  return {
    description: description ?? null,
    clauses: clauses.map(clauseContent),
    rollout: rolloutContent(rule),
  };
}

/** How many of the matching contexts are in and what decides it, defaults written out. */
export function rolloutContent({ weight, rolloutContextKind = "user", bucketBy = "key" }: SegmentRule): Json {
  return weight === null ? "all" : { weight, contextKind: rolloutContextKind, bucketBy };
}
