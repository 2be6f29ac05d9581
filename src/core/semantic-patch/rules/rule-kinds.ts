import type { Json, JsonObject } from "../../model/json.ts";
import { readOptionalText, readText, readTexts, refuse } from "../steps/parameters.ts";
import type { NewIds } from "../steps/step.ts";
import { readClauses } from "./clauses.ts";
import { type AnyRule, changePart, type RuleKind, type RulesView, readFromRule, readRule } from "./rule-step.ts";

/** The kinds that flags and segments alike have for their rules; `content` is what the effect records of a rule. */
export function ruleKinds<R extends AnyRule>(
  called: "flag" | "segment",
  content: (rule: R) => Json,
): Readonly<Record<string, RuleKind<R>>> {
  return {
    removeRule: ({ resource, parameters }) => {
      const id = readText(parameters, "ruleId");
      return {
        resource: { ...resource, rules: resource.rules.filter((rule) => rule.id !== id) },
        touched: [{ path: ["rules", id], read: (view) => readFromRule(view, id, content) }],
      };
    },
    reorderRules: ({ resource, parameters }) => {
      const ids = readTexts(parameters, "ruleIds");
      const places = new Map(ids.map((id, place) => [id, place]));
      const all = ids.length === resource.rules.length && places.size === ids.length;
      if (!all || !resource.rules.every((rule) => places.has(rule.id))) {
        refuse(`Parameter "ruleIds" must name every rule of the ${called} exactly once.`);
      }
      const rules = resource.rules.toSorted((a, b) => (places.get(a.id) as number) - (places.get(b.id) as number));
      return { resource: { ...resource, rules }, touched: [{ path: ["rules", "order"], read: orderContent }] };
    },
    updateRuleDescription: (step) => {
      const { description: _, ...rule }: AnyRule = readRule(step);
      const described = { ...rule, ...descriptionOf(readText(step.parameters, "description")) };
      return changePart(step, described, "description", (after) => after.description ?? null);
    },
  };
}

/** What new rules of flags and segments have in common, with new ids. */
export function readNewRule(context: NewIds, written: JsonObject): AnyRule {
  const id = context.newId();
  const clauses = readClauses(context, written);
  if (clauses.length === 0) refuse("A rule needs at least one clause.");
  return { id, ...descriptionOf(readOptionalText(written, "description")), clauses };
}

function descriptionOf(text: string | undefined): { readonly description?: string } {
  return text === undefined || text === "" ? {} : { description: text };
}

function orderContent({ resource, liveRules }: RulesView): Json {
  return resource.rules.map(({ id }) => (liveRules.has(id) ? id : null));
}
