import type { Json, JsonObject } from "../../model/json.ts";
import type { Rule } from "../../model/live/flag.ts";
import { clauseContent } from "../rules/clauses.ts";
import { readNewRule, ruleKinds } from "../rules/rule-kinds.ts";
import { changePart, readRule } from "../rules/rule-step.ts";
import { readBoolean, readObjects, readOptionalText, refuse } from "../steps/parameters.ts";
import { readServe, replaceServe, serveContent } from "./serving.ts";
import type { FlagKind, FlagStep, FlagView } from "./step.ts";

/** The kinds that change the list of rules, or one rule apart from its conditions. */
export const FLAG_RULE_KINDS: Readonly<Record<string, FlagKind>> = {
  ...ruleKinds("flag", ruleContent),
  addRule: (step) => {
    const rule = readFlagRule(step, step.parameters);
    const rules = insert(step.resource.rules, rule, readOptionalText(step.parameters, "beforeRuleId"));
    return {
      resource: { ...step.resource, rules },
      touched: [{ path: ["rules"], added: true, read: (view) => newRuleContent(view, rule.id) }],
    };
  },
  replaceRules: (step) => ({
    resource: {
      ...step.resource,
      rules: readObjects(step.parameters, "rules").map((written) => readFlagRule(step, written)),
    },
    touched: [{ path: ["rules"], read: rulesContent }],
  }),
  updateRuleTrackEvents: (step) => {
    const rule = { ...readRule(step), trackEvents: readBoolean(step.parameters, "trackEvents") };
    return changePart(step, rule, "trackEvents", (after) => after.trackEvents);
  },
  updateRuleVariationOrRollout: (step) => {
    const rule = readRule(step);
    const serve = replaceServe(step.flag, rule.serve, step.parameters);
    return changePart(step, { ...rule, serve }, "serve", (after) => serveContent(after.serve));
  },
};

function readFlagRule({ flag, context }: FlagStep, written: JsonObject): Rule {
  const serve = readServe(flag, written);
  return { ...readNewRule(context, written), serve, trackEvents: readBoolean(written, "trackEvents", false) };
}

function insert(rules: readonly Rule[], rule: Rule, before: string | undefined): readonly Rule[] {
  if (before === undefined) return [...rules, rule];
  const place = rules.findIndex((one) => one.id === before);
  if (place < 0) refuse(`There is no rule with the id "${before}" to come before.`);
  return rules.toSpliced(place, 0, rule);
}

/** What a rule says, its ids aside, as the effect records it. */
export function ruleContent({ description, clauses, serve, trackEvents }: Rule): JsonObject {
  const conditions = clauses.map(clauseContent);
  return { description: description ?? null, clauses: conditions, serve: serveContent(serve), trackEvents };
}

/** The place of a new rule is the rule from before the patch that it comes before. */
function newRuleContent({ resource: { rules }, liveRules }: FlagView, id: string): Json {
  const place = rules.findIndex((rule) => rule.id === id);
  const rule = rules[place];
  if (rule === undefined) return null;
  const next = rules.slice(place).find((one) => liveRules.has(one.id));
  return { ...ruleContent(rule), before: next?.id ?? null };
}

function rulesContent({ resource, liveRules }: FlagView): Json {
  return resource.rules.map((rule) => ({ ...(liveRules.has(rule.id) ? { id: rule.id } : {}), ...ruleContent(rule) }));
}
