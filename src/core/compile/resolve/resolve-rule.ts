import type { Pointer } from "../../model/diagnostic.ts";
import { isObject, type Json } from "../../model/json.ts";
import type { Rule } from "../../model/live/flag.ts";
import type { SegmentRule } from "../../model/live/segment.ts";
import { closest, listNames } from "../../render/words/did-you-mean.ts";
import { type RuleOwner, ruleOwner, type Scope, type SegmentScope } from "../scope.ts";

/** The live rule that a file names by description or `{position}` (from 1); undefined once reported. */
export function resolveRule(scope: Scope, written: Json, pointer: Pointer): Rule | undefined;
export function resolveRule(scope: SegmentScope, written: Json, pointer: Pointer): SegmentRule | undefined;
export function resolveRule(
  scope: Scope | SegmentScope,
  written: Json,
  pointer: Pointer,
): Rule | SegmentRule | undefined {
  const owner = ruleOwner(scope);
  const { called, rules } = owner;
  const environment = JSON.stringify(owner.environment);
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
export function knownRule(scope: Scope, id: string, pointer: Pointer): Rule | undefined;
export function knownRule(scope: SegmentScope, id: string, pointer: Pointer): SegmentRule | undefined;
export function knownRule(scope: Scope | SegmentScope, id: string, pointer: Pointer): Rule | SegmentRule | undefined {
  const owner = ruleOwner(scope);
  const rule = owner.rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const message = `${owner.called} has no rule with the id ${JSON.stringify(id)} in ${JSON.stringify(owner.environment)}.`;
  scope.report({ code: "unknown-rule", pointer, part: "value", message, hint: ruleHint(owner.rules, undefined) });
  return undefined;
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
