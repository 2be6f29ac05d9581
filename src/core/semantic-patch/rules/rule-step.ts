import type { Json } from "../../model/json.ts";
import type { Rule } from "../../model/live/flag.ts";
import { readText, refuse } from "../steps/parameters.ts";
import type { Applied, Step } from "../steps/step.ts";

/** What the rules of flags and of segments have in common. */
export type AnyRule = Pick<Rule, "id" | "description" | "clauses">;

/** A resource that has rules. */
export interface Ruled<R extends AnyRule = AnyRule> {
  readonly rules: readonly R[];
}

/** A resource that has rules as the effect reads it, before or after the whole patch. */
export interface RulesView<R extends AnyRule = AnyRule> {
  readonly resource: Ruled<R>;
  /** Ids of the rules that existed before the patch; all others are new. */
  readonly liveRules: ReadonlySet<string>;
}

/** How a kind is carried out on whatever has rules: it leaves the rest of the resource as it is. */
export type RuleKind<R extends AnyRule = AnyRule> = <Resource extends Ruled<R>>(
  step: Step<Resource>,
) => Applied<Resource, RulesView<R>>;

/** The rule that parameter `ruleId` names. */
export function readRule<R extends AnyRule>({ resource, parameters }: Step<Ruled<R>>): R {
  const id = readText(parameters, "ruleId");
  return resource.rules.find((rule) => rule.id === id) ?? refuse(`There is no rule with the id "${id}".`);
}

/** The resource with one rule changed. */
export function withRule<Resource extends Ruled>(resource: Resource, changed: AnyRule): Resource {
  return { ...resource, rules: resource.rules.map((rule) => (rule.id === changed.id ? changed : rule)) };
}

/** The rule of that id as a view holds it. */
export function ruleIn<R extends AnyRule>({ resource }: RulesView<R>, id: string): R | undefined {
  return resource.rules.find((rule) => rule.id === id);
}

/** What the effect records of the rule of that id; null if there is no such rule. */
export function readFromRule<R extends AnyRule>(view: RulesView<R>, id: string, read: (rule: R) => Json): Json {
  const rule = ruleIn(view, id);
  return rule === undefined ? null : read(rule);
}

/** The resource with one rule changed, of which only that part was touched. */
export function changePart<R extends AnyRule, Resource extends Ruled<R>>(
  { resource }: Step<Resource>,
  changed: R,
  part: string,
  read: (rule: R) => Json,
): Applied<Resource, RulesView<R>> {
  return {
    resource: withRule(resource, changed),
    touched: [{ path: ["rules", changed.id, part], read: (view) => readFromRule(view, changed.id, read) }],
  };
}
