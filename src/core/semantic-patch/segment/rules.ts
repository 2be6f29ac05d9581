import { canonicalJson, type Json, type JsonObject } from "../../model/json.ts";
import { FULL_WEIGHT } from "../../model/live/flag.ts";
import type { SegmentRule } from "../../model/live/segment.ts";
import { clauseContent } from "../flag/clauses.ts";
import { readOptionalText, readText, readTexts, refuse } from "../flag/step.ts";
import { readSegmentClauses } from "./clauses.ts";
import {
  readName,
  readSegmentRule,
  type SegmentApplied,
  type SegmentKind,
  type SegmentStep,
  type SegmentView,
  segmentRuleIn,
  withSegmentRule,
} from "./step.ts";

/** The kinds that change the list of rules, or one rule apart from its conditions. */
export const SEGMENT_RULE_KINDS: Readonly<Record<string, SegmentKind>> = {
  addRule: (step) => {
    const rule = readNewRule(step);
    return {
      segment: { ...step.segment, rules: [...step.segment.rules, rule] },
      touched: [{ path: ["rules"], added: true, read: (view) => ruleContent(segmentRuleIn(view, rule.id)) }],
    };
  },
  removeRule: ({ segment, parameters }) => {
    const id = readText(parameters, "ruleId");
    return {
      segment: { ...segment, rules: segment.rules.filter((rule) => rule.id !== id) },
      touched: [{ path: ["rules", id], read: (view) => ruleContent(segmentRuleIn(view, id)) }],
    };
  },
  reorderRules: ({ segment, parameters }) => {
    const ids = readTexts(parameters, "ruleIds");
    const places = new Map(ids.map((id, place) => [id, place]));
    const all = ids.length === segment.rules.length && places.size === ids.length;
    if (!all || !segment.rules.every((rule) => places.has(rule.id))) {
      refuse('Parameter "ruleIds" must name every rule of the segment exactly once.');
    }
    const rules = segment.rules.toSorted((a, b) => (places.get(a.id) as number) - (places.get(b.id) as number));
    return { segment: { ...segment, rules }, touched: [{ path: ["rules", "order"], read: orderContent }] };
  },
  updateRuleDescription: (step) => {
    const { description: _, ...rule } = readSegmentRule(step);
    const described = { ...rule, ...descriptionOf(readText(step.parameters, "description")) };
    return changed(step, described, "description", (after) => after.description ?? null);
  },
  updateRuleRolloutAndContextKind: (step) => {
    const rule = readSegmentRule(step);
    const weight = readWeight(step.parameters);
    const rolloutContextKind = readName(step.parameters, "contextKind");
    return changed(step, { ...rule, weight, rolloutContextKind }, "rollout", rolloutContent);
  },
};

function changed(
  { segment }: SegmentStep,
  rule: SegmentRule,
  part: string,
  read: (rule: SegmentRule) => Json,
): SegmentApplied {
  return {
    segment: withSegmentRule(segment, rule),
    touched: [
      {
        path: ["rules", rule.id, part],
        read: (view) => {
          const found = segmentRuleIn(view, rule.id);
          return found === undefined ? null : read(found);
        },
      },
    ],
  };
}

function readNewRule(step: SegmentStep): SegmentRule {
  const { parameters } = step;
  const id = step.context.newId();
  const clauses = readSegmentClauses(step);
  if (clauses.length === 0) refuse("A rule needs at least one clause.");
  const weight = parameters.weight === undefined ? null : readWeight(parameters);
  const rolloutContextKind = readOptionalText(parameters, "rolloutContextKind");
  const bucketBy = readOptionalText(parameters, "bucketBy");
  return {
    id,
    ...descriptionOf(readOptionalText(parameters, "description")),
    clauses,
    weight,
    ...(weight === null || rolloutContextKind === undefined ? {} : { rolloutContextKind }),
    ...(bucketBy === undefined ? {} : { bucketBy }),
  };
}

function readWeight({ weight }: JsonObject): number {
  const fits = typeof weight === "number" && Number.isInteger(weight) && weight >= 0 && weight <= FULL_WEIGHT;
  return fits ? weight : refuse(`Parameter "weight" must be an integer from 0 to ${FULL_WEIGHT}.`);
}

function descriptionOf(text: string | undefined): { readonly description?: string } {
  return text === undefined || text === "" ? {} : { description: text };
}

/** What a rule says, as the effect records it; null if there is no such rule. */
function ruleContent(rule: SegmentRule | undefined): Json {
  if (rule === undefined) return null;
  return {
    description: rule.description ?? null,
    clauses: rule.clauses.map(clauseContent),
    rollout: rolloutContent(rule),
  };
}

/** How many of the matching contexts are in and what decides it, defaults written out. */
function rolloutContent({ weight, rolloutContextKind = "user", bucketBy = "key" }: SegmentRule): Json {
  return weight === null ? "all" : { weight, contextKind: rolloutContextKind, bucketBy };
}

/** Whom a rule puts into the segment, as the effect records it, its conditions in an order of their own; null if there is no such rule. */
export function membersIn(view: SegmentView, id: string): Json {
  const rule = segmentRuleIn(view, id);
  if (rule === undefined) return null;
  const clauses = rule.clauses.map(clauseContent).map((clause) => [canonicalJson(clause), clause] as const);
  return {
    clauses: clauses.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, clause]) => clause),
    rollout: rolloutContent(rule),
  };
}

function orderContent({ segment, liveRules }: SegmentView): Json {
  return segment.rules.map(({ id }) => (liveRules.has(id) ? id : null));
}
