import type { Pointer } from "../../model/diagnostic.ts";
import { isObject, type Json } from "../../model/json.ts";
import { closest, listNames } from "../../render/words/did-you-mean.ts";
import type { AnyRule } from "../../semantic-patch/rules/rule-step.ts";
import type { RuleOwner, RuleScope } from "../scope.ts";

/** The live rule that a file names by description or `{position}` (from 1); undefined once reported. */
export function resolveRule<R extends AnyRule>(scope: RuleScope<R>, written: Json, pointer: Pointer): R | undefined {
  const { rules } = scope.owner;
  const called = calledOf(scope.owner);
  const environment = JSON.stringify(scope.owner.environment);
  if (isObject(written)) {
    const position = Number(written.position);
    const rule = rules[position - 1];
    if (rule !== undefined) return rule;
    const count = rules.length === 1 ? "1 rule" : `${rules.length} rules`;
    const message = `${called} has ${count} in ${environment}, none at position ${position}.`;
    scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(rules, undefined) });
    return undefined;
  }
  const found = rules.filter(({ description }) => description === written);
  if (found.length === 1) return found[0];
  const name = `${JSON.stringify(written)} in ${environment}`;
  if (found.length > 1) {
    const positions = found.map((rule) => `{ position: ${rules.indexOf(rule) + 1} }`);
    const message = `${called} has ${found.length} rules called ${name}.`;
    scope.report({
      code: "ambiguous-rule",
      pointer,
      part: "value",
      message,
      hint: `Say which: ${positions.join(" or ")}.`,
    });
  } else {
    const message = `${called} has no rule ${name}.`;
    scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(rules, String(written)) });
  }
  return undefined;
}

/** The live rule with the id that a file gives; undefined once reported. */
export function knownRule<R extends AnyRule>(scope: RuleScope<R>, id: string, pointer: Pointer): R | undefined {
  const { rules, environment } = scope.owner;
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const message = `${calledOf(scope.owner)} has no rule with the id ${JSON.stringify(id)} in ${JSON.stringify(environment)}.`;
  scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(rules, undefined) });
  return undefined;
}

/** The owner as a sentence begins with it: `Flag "new-checkout"`. */
function calledOf({ noun, key }: RuleOwner): string {
  return `${noun === "flag" ? "Flag" : "Segment"} ${JSON.stringify(key)}`;
}

function ruleHint(rules: RuleOwner["rules"], wanted: string | undefined): string {
  const names = rules.flatMap(({ description }) => (description ? [description] : []));
  if (rules.length === 0) return "It has no rules there.";
  if (names.length === 0) return "Its rules have no descriptions: name one by its place, { position: 1 }.";
  const near = wanted === undefined ? undefined : closest(wanted, names);
  const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
  const others =
    names.length < rules.length ? " The others have no description: { position: 1 } names one by its place." : "";
  return `${names.length === 1 ? "It has" : "Its rules are"} ${listNames(names)}.${meant}${others}`;
}
