import type { Json } from "../../../model/json.ts";
import { joined, listed, literal, NONE, quoted, type Words } from "../words.ts";
import type { Group, Phrase, Sentence } from "./effect-lines.ts";
import { type Condition, clauseWords, operationWords, type RuleScene, ruleName } from "./flag-words.ts";

/** What the rules of flags say in other words than those of segments. */
export interface RulePhrases<Scene extends RuleScene> {
  readonly rule: Phrase<Scene>;
  readonly newRule: Phrase<Scene>;
  /** The parts that only these rules have, for a rule that is called so. */
  readonly parts: Readonly<Record<string, (rule: Words) => Sentence<Scene>>>;
}

/** What changes of a rule, or of the order of all rules. */
export function ruleSentence<Scene extends RuleScene>(
  scene: Scene,
  { segments, names, entry, condition }: Group,
  phrases: RulePhrases<Scene>,
): Sentence<Scene> {
  const [, id = "", part, clause, piece] = segments;
  if (id === "order") return [["order of the rules"], rulesOrder];
  if (id.startsWith("+")) {
    const description = (entry.after as { description?: Json } | null)?.description ?? null;
    const name = description === null ? [] : [" ", quoted(String(description))];
    return [["new rule", ...name], orNone(phrases.newRule)];
  }
  const rule = ruleName(scene.rules, id);
  if (part === undefined) return [rule, orNone(phrases.rule)];
  if (part === "description") return [["description of ", ...rule], orNone((value) => [literal(value)])];
  const own = phrases.parts[part];
  if (own !== undefined) return own(rule);
  if (piece === "values") {
    const literals = names.map((name) => [literal(JSON.parse(name) as Json)]);
    const values = listed(literals, scene.limit);
    const operation = condition === null ? ["a condition"] : operationWords(condition as unknown as Condition);
    return [[...rule, ", ", ...operation], (value) => [value === true ? "with " : "without ", ...values]];
  }
  const which = clause?.startsWith("+") === true ? "new condition" : "condition";
  return [[...rule, `, ${which}`], orNone((value, { limit }) => clauseWords(value, limit))];
}

/** The rules in their order, by name. */
const rulesOrder: Phrase<RuleScene> = (value, { rules }) =>
  joined(
    (value as (string | null)[]).map((id) => (id === null ? ["a new rule"] : ruleName(rules, id))),
    ", ",
  );

function orNone<Scene>(phrase: Phrase<Scene>): Phrase<Scene> {
  return (value, scene) => (value === null ? NONE : phrase(value, scene));
}
