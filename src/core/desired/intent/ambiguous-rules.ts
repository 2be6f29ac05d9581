import type { DesiredFlag, DesiredRule } from "../../model/change/desired-flag.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { placeIn } from "../../validate/written-document.ts";
import type { Pairing } from "../pairing/pair-rules.ts";

const MOST_CANDIDATES = 5;

/** Rules after an edit of which nobody can tell which rule of the same environment they were before it. */
export function ambiguousRules(
  flag: DesiredFlag,
  environment: string,
  { before, after }: { readonly before: readonly DesiredRule[]; readonly after: readonly DesiredRule[] },
  ambiguous: Pairing["ambiguous"],
): Diagnostic[] {
  return ambiguous.map(({ to, candidates }) => {
    const old = candidates.slice(0, MOST_CANDIDATES).map((place) => calledOf(before, place));
    if (candidates.length > old.length) old.push(`${candidates.length - old.length} more`);
    const called = `R${calledOf(after, to).slice(1)} in ${quote(environment)}`;
    return {
      code: "ambiguous-pairing",
      ...placeIn(flag, ["environments", environment, "rules", to]),
      message:
        old.length > 1
          ? `${called} may have been ${old.join(" or ")} before this edit.`
          : `${called} is not the only rule that may have been ${old[0]} before this edit.`,
      hint: "Give the rules distinct descriptions, or each its `id:`, in a pull request before this one.",
    };
  });
}

/** A rule by its place, from 1, and its description. */
function calledOf(rules: readonly DesiredRule[], place: number): string {
  const { description } = rules[place] as DesiredRule;
  return description ? `rule ${place + 1} ${quote(description)}` : `rule ${place + 1}`;
}
