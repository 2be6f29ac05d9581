import { knownRule } from "../../../compile/parameters/resolve-rule.ts";
import type { CompileFault } from "../../../compile/scope.ts";
import type { Rule } from "../../../model/live/flag.ts";
import type { Ambiguous } from "../../pairing/pair-versions.ts";
import type { ResolvedRule } from "../../resolve/resolved.ts";
import type { Findings, MergeScene } from "../scene.ts";

/** So many live rules are named where more could be meant. */
const RULES_NAMED = 3;

/** Tells of rules of a document that write an id that no live rule has; true if there are any. */
export function reportUnknownIds(
  { flag, environment, place: way }: MergeScene,
  { faults }: Findings,
  written: readonly { readonly rule: ResolvedRule; readonly place: number }[],
  live: readonly Rule[],
): boolean {
  const owner = { noun: "flag", key: flag.key, environment, rules: live } as const;
  const hint = unknownIdHint(live);
  const unknown = written.filter(({ rule: { id }, place }) => {
    if (id === undefined) return false;
    const report = (fault: CompileFault) => faults.push({ ...fault, hint });
    return knownRule({ owner, report }, id, [...way, "rules", place, "id"]) === undefined;
  });
  return unknown.length > 0;
}

/** Rules of a document that could be one of several live ones. */
export function reportAmbiguous(
  { place: way }: MergeScene,
  { faults }: Findings,
  ambiguous: readonly Ambiguous<Rule>[],
  live: readonly Rule[],
): void {
  for (const { place, candidates } of ambiguous) {
    const called = place === undefined ? "A rule that the edit removes" : `Rule ${place + 1}`;
    const places = candidates.slice(0, RULES_NAMED).map((rule) => `rule ${live.indexOf(rule) + 1}`);
    if (candidates.length > RULES_NAMED) places.push(`${candidates.length - RULES_NAMED} more`);
    const other = candidates.length === 1 ? ", and so could another one" : "";
    faults.push({
      code: "ambiguous-pairing",
      pointer: place === undefined ? [...way, "rules"] : [...way, "rules", place],
      part: place === undefined ? "key" : "value",
      message: `${called} could be ${places.join(" or ")} in LaunchDarkly${other}.`,
      hint: `Give the rules distinct descriptions, there and here, or say which is meant by its id: ${idsOf(candidates, live)}.`,
    });
  }
}

function unknownIdHint(live: readonly Rule[]): string {
  const meant = live.length === 0 ? "It has no rules there." : `Say which is meant: ${idsOf(live, live)}.`;
  return `${meant} A rule that is not in LaunchDarkly has no \`id:\` here.`;
}

function idsOf(rules: readonly Rule[], live: readonly Rule[]): string {
  const named = rules.slice(0, RULES_NAMED).map((rule) => `\`id: ${rule.id}\` for rule ${live.indexOf(rule) + 1}`);
  const left = rules.length - named.length;
  return left === 0 ? named.join(", ") : `${named.join(", ")} and ${left} more`;
}
