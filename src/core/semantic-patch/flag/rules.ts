import { canonicalJson, type Json, type JsonObject } from "../../model/json.ts";
import type { Rule } from "../../model/live/flag.ts";
import { clauseContent, readClauses } from "./clauses.ts";
import { readServe, replaceServe, serveContent } from "./serving.ts";
import {
  type Applied,
  type Kind,
  readBoolean,
  readObjects,
  readOptionalText,
  readRule,
  readText,
  readTexts,
  refuse,
  ruleIn,
  type Step,
  type View,
  withRule,
} from "./step.ts";

/** The kinds that change the list of rules, or one rule apart from its conditions. */
export const RULE_KINDS: Readonly<Record<string, Kind>> = {
  addRule: (step) => {
    const rule = readNewRule(step, step.parameters);
    const rules = insert(step.configuration.rules, rule, readOptionalText(step.parameters, "beforeRuleId"));
    return {
      configuration: { ...step.configuration, rules },
      touched: [{ path: ["rules"], added: true, read: (view) => newRuleContent(view, rule.id) }],
    };
  },
  removeRule: ({ configuration, parameters }) => {
    const id = readText(parameters, "ruleId");
    return {
      configuration: { ...configuration, rules: configuration.rules.filter((rule) => rule.id !== id) },
      touched: [{ path: ["rules", id], read: (view) => ruleContent(ruleIn(view, id)) }],
    };
  },
  reorderRules: ({ configuration, parameters }) => {
    const ids = readTexts(parameters, "ruleIds");
    const places = new Map(ids.map((id, place) => [id, place]));
    const all = ids.length === configuration.rules.length && places.size === ids.length;
    if (!all || !configuration.rules.every((rule) => places.has(rule.id))) {
      refuse('Parameter "ruleIds" must name every rule of the flag exactly once.');
    }
    const rules = configuration.rules.toSorted((a, b) => (places.get(a.id) as number) - (places.get(b.id) as number));
    return { configuration: { ...configuration, rules }, touched: [{ path: ["rules", "order"], read: orderContent }] };
  },
  replaceRules: (step) => ({
    configuration: {
      ...step.configuration,
      rules: readObjects(step.parameters, "rules").map((written) => readNewRule(step, written)),
    },
    touched: [{ path: ["rules"], read: rulesContent }],
  }),
  updateRuleDescription: (step) => {
    const { description: _, ...rule } = readRule(step);
    const described = { ...rule, ...descriptionOf(readText(step.parameters, "description")) };
    return changed(step, described, "description", (after) => after.description ?? null);
  },
  updateRuleTrackEvents: (step) => {
    const rule = { ...readRule(step), trackEvents: readBoolean(step.parameters, "trackEvents") };
    return changed(step, rule, "trackEvents", (after) => after.trackEvents);
  },
  updateRuleVariationOrRollout: (step) => {
    const rule = readRule(step);
    const serve = replaceServe(step.flag, rule.serve, step.parameters);
    return changed(step, { ...rule, serve }, "serve", (after) => serveContent(after.serve));
  },
};

function changed({ configuration }: Step, rule: Rule, part: string, read: (rule: Rule) => Json): Applied {
  return {
    configuration: withRule(configuration, rule),
    touched: [
      {
        path: ["rules", rule.id, part],
        read: (view) => {
          const found = ruleIn(view, rule.id);
          return found === undefined ? null : read(found);
        },
      },
    ],
  };
}

function readNewRule(step: Step, written: JsonObject): Rule {
  const serve = readServe(step.flag, written);
  const id = step.context.newId();
  const clauses = readClauses(step, written);
  if (clauses.length === 0) refuse("A rule needs at least one clause.");
  const description = descriptionOf(readOptionalText(written, "description"));
  return { id, ...description, clauses, serve, trackEvents: readBoolean(written, "trackEvents", false) };
}

function descriptionOf(text: string | undefined): { readonly description?: string } {
  return text === undefined || text === "" ? {} : { description: text };
}

function insert(rules: readonly Rule[], rule: Rule, before: string | undefined): readonly Rule[] {
  if (before === undefined) return [...rules, rule];
  const place = rules.findIndex((one) => one.id === before);
  if (place < 0) refuse(`There is no rule with the id "${before}" to come before.`);
  return rules.toSpliced(place, 0, rule);
}

function ruleContent(rule: Rule | undefined): Json {
  if (rule === undefined) return null;
  const { description, clauses, serve, trackEvents } = rule;
  return {
    description: description ?? null,
    clauses: clauses.map(clauseContent),
    serve: serveContent(serve),
    trackEvents,
  };
}

/** Whom a rule matches and what it serves, as the effect records it; null if there is no such rule. */
export function audienceIn(view: View, id: string): Json {
  const rule = ruleIn(view, id);
  return rule === undefined
    ? null
    : { clauses: unordered(rule.clauses.map(clauseContent)), serve: serveContent(rule.serve) };
}

/** All clauses must hold, so their order says nothing. */
function unordered(clauses: readonly Json[]): Json[] {
  return clauses
    .map((clause) => [canonicalJson(clause), clause] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, clause]) => clause);
}

/** The place of a new rule is the rule from before the patch that it comes before. */
function newRuleContent({ configuration: { rules }, liveRules }: View, id: string): Json {
  const place = rules.findIndex((rule) => rule.id === id);
  if (place < 0) return null;
  const next = rules.slice(place).find((rule) => liveRules.has(rule.id));
  return { ...(ruleContent(rules[place]) as JsonObject), before: next?.id ?? null };
}

function rulesContent({ configuration, liveRules }: View): Json {
  return configuration.rules.map((rule) => ({
    ...(liveRules.has(rule.id) ? { id: rule.id } : {}),
    ...(ruleContent(rule) as JsonObject),
  }));
}

function orderContent({ configuration, liveRules }: View): Json {
  return configuration.rules.map(({ id }) => (liveRules.has(id) ? id : null));
}
